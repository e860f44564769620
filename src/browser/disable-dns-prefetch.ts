import { createElement } from './create-element.js';

/**
 * Browsers resolve the host names of links before one is followed: Firefox when the links are rendered on an http page,
 * Chromium when they are hovered. Anybody who watches the network would see the hotlines' names. The setting holds for
 * the whole page and outlives its element, which is removed: it would confuse frameworks.
 */
export function disableDnsPrefetch(page: Document): void {
  const root = page.documentElement;
  const meta = createElement(page, 'meta');
  meta.httpEquiv = 'x-dns-prefetch-control';
  meta.content = 'off';
  root.insertBefore(meta, null);
  root.removeChild(meta);
}
