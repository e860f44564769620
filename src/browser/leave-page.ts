/**
 * Leaving the page at once. Modelled on GOV.UK's "Exit this page"; unlike it, leaves no history entry and
 * sends no referrer to the page that is reached.
 */

import { readExitUrl } from '../settings.js';
import type { Addresses } from '../settings.js';

/** The page that is reached when the host names none: the one GOV.UK's component names. */
export const NEUTRAL_PAGE = 'https://www.bbc.co.uk/weather';

/** What the address of an exit is checked against: this page, and how the browser reads an address. */
export function pageAddresses(): Addresses {
  return {
    page: location.href,
    normalize: (address) => {
      const link = document.createElement('a');
      link.href = address;
      return link.hostname ? link.href : '';
    },
  };
}

/** Where the exit goes: the host's address, or the neutral page for anything that is not one. */
export function exitAddress(value: unknown): string {
  return readExitUrl(value, pageAddresses()) ?? NEUTRAL_PAGE;
}

type View = Window & typeof globalThis;

/**
 * A host that asks "Leave this site?" would hold the visitor back, before the blank page. Browsers run the
 * listeners of `beforeunload` in the order they were added: ours comes too late to stop another one, so the
 * means of asking are taken away. Returns what gives them back.
 */
function leaveUnasked(view: View): () => void {
  const { onbeforeunload } = view;
  const event = view.BeforeUnloadEvent.prototype as Partial<BeforeUnloadEvent>;
  const unasked = (asking: BeforeUnloadEvent) => {
    asking.returnValue = '';
  };
  view.onbeforeunload = null;
  view.addEventListener('beforeunload', unasked);
  // Overrides Event.prototype.preventDefault for this event type only.
  event.preventDefault = () => undefined;
  return () => {
    view.onbeforeunload = onbeforeunload;
    view.removeEventListener('beforeunload', unasked);
    delete event.preventDefault;
  };
}

/** Hides the page immediately; returns a function that restores it. */
function blank(view: View, title: string): () => void {
  const page = view.document;
  const { style } = page.documentElement;
  // Pressed again: what to restore is known from the first time.
  if (style.display === 'none') return () => undefined;
  const styleBefore = style.cssText;
  const titleBefore = page.title;
  const meta = page.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  // No style of a page wins over these, but for a transition of `display`.
  style.cssText += ';display:none!important;transition:none!important';
  page.title = title;
  (page.head || page.documentElement).appendChild(meta);
  let askAgain: () => void = () => undefined;
  permitted(() => (askAgain = leaveUnasked(view)));
  return () => {
    style.cssText = styleBefore;
    page.title = titleBefore;
    meta.remove();
    askAgain();
  };
}

/** Runs what another origin's page or a sandbox may forbid. */
function permitted(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

/**
 * Leaves for an address: blanks the page, gives it a neutral title, and replaces it, so that Back does not return.
 * In a frame the top window leaves; where that is forbidden the frame stays blank and a `_top` link is tried.
 * Coming back from the back/forward cache restores the page.
 *
 * @param address as `exitAddress` gives it.
 * @param tell called between the blanking and the leaving; what it throws is ignored.
 */
export function leave(address: string, tell: () => void): void {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_top';
  link.rel = 'noopener noreferrer';
  const above = top !== window && (top as View | null);
  const restore = [blank(window, link.hostname)];
  if (above) permitted(() => restore.push(blank(above, link.hostname)));
  addEventListener('pageshow', function back({ persisted }) {
    if (!persisted) return;
    removeEventListener('pageshow', back);
    restore.forEach((undo) => undo());
  });
  permitted(tell);
  if (permitted(() => (above || window).location.replace(address))) return;
  document.documentElement.appendChild(link);
  link.click();
  link.remove();
}
