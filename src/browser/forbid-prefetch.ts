import { createElement } from './create-element.js';

/**
 * Browsers look up the names of the sites that links lead to before anybody presses one: Firefox when they are drawn on
 * an http page, Chromium when they are pointed at. Whoever sees the network would see the hotlines' names. The page is
 * told not to, which counts from then on and for all of it, also when the telling has gone: frameworks would stumble
 * over an element that is not theirs.
 */
export function forbidPrefetch(page: Document): void {
  const root = page.documentElement;
  const meta = createElement(page, 'meta');
  meta.httpEquiv = 'x-dns-prefetch-control';
  meta.content = 'off';
  root.insertBefore(meta, null);
  root.removeChild(meta);
}
