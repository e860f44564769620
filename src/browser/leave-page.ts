/**
 * Leaving the page at once. Modelled on GOV.UK's "Exit this page"; unlike it, leaves no history entry, sends no
 * referrer, and needs nothing that the page may have broken.
 */
import { attempt } from '../domain/attempt.js';
import { createElement } from './create-element.js';
import { hasNavigationGuard, disableNavigationGuards } from './navigation-guards.js';
import { hidePage, noReferrer, undoAll } from './hide-page.js';
import { exitPage } from '../domain/exit-page.js';
import { readExitUrl } from '../settings.js';
import type { Addresses } from '../settings.js';

type View = Window & typeof globalThis;

/** Where the exit goes by default, before the reader's language is known. */
export const NEUTRAL_PAGE = exitPage('en');

/** How long the other page may take to answer before an empty page is loaded instead, in ms. */
const TIMEOUT = 2000;

/** More levels of frames than any page has. */
const MAX_DEPTH = 32;

/** What the address of an exit is checked against: this page, and how the browser reads an address. */
export function pageAddresses(): Addresses {
  return {
    page: location.href,
    normalize: (address) => {
      const link = createElement(document, 'a');
      link.href = address;
      return link.hostname ? link.href : '';
    },
  };
}

/** Where the exit goes: the host's address, or the neutral page for anything that is not one. */
export function exitAddress(value: unknown, neutral = NEUTRAL_PAGE): string {
  return readExitUrl(value, pageAddresses()) ?? neutral;
}

/** All that leaving needs, prepared when the exit is rendered: by the time it is pressed the page may have broken it. */
export interface Exit {
  readonly address: string;
  /** The title of the tab until the other page answers. */
  readonly title: string;
  readonly meta?: HTMLMetaElement;
  /** Works where `location` does not: in a sandbox that allows navigation by the user only. */
  readonly link?: HTMLAnchorElement;
}

/**
 * Never throws.
 *
 * @param value the host's `exit-url`, if any.
 * @param neutral the default.
 */
export function prepareExit(value: unknown, neutral = NEUTRAL_PAGE): Exit {
  let exit: Exit = { address: neutral, title: '' };
  attempt(() => {
    const link = createElement(document, 'a');
    link.href = exitAddress(value, neutral);
    link.target = '_top';
    link.rel = 'noopener noreferrer';
    exit = { address: link.href, title: link.hostname, link, meta: noReferrer(document) };
  });
  return exit;
}

/** This window and its ancestors of the same origin, this one first. */
function reachable(): View[] {
  const views: View[] = [window];
  let view: Window = window;
  for (let depth = 0; depth < MAX_DEPTH && view !== view.parent; depth += 1) {
    view = view.parent;
    const above = view as View;
    attempt(() => {
      // Throws for another origin's window.
      if (above.document) views[views.length] = above;
    });
  }
  return views;
}

/**
 * Hides this page and those that contain it, and replaces the top one, so that Back does not return. Where the top
 * window may not be navigated, the frame stays empty and a `_top` link is tried. Where the other page does not answer,
 * an empty page is loaded. A return from the back/forward cache restores everything.
 *
 * No step depends on another, and no page can replace `location.replace`.
 *
 * @param emit called when the navigation has begun; what it throws, or a navigation that it starts, is ignored.
 * @returns whether the top window is leaving. false: let the browser follow the link that was pressed.
 */
export function leavePage({ address, title, meta, link }: Exit, emit: () => void): boolean {
  const undo: Array<() => void> = [];
  let left = false;
  const go = (to: string) => attempt(() => (top || window).location.replace(to));
  attempt(() => {
    const views = reachable();
    for (let index = 0; index < views.length; index += 1) {
      const view = views[index] as View;
      attempt(() => hidePage(view, title, index ? undefined : meta, views, undo));
      attempt(() => disableNavigationGuards(view, address, undo));
      // Removes every listener of the window; the page cannot be restored then.
      if (hasNavigationGuard(view)) attempt(() => view.document.open());
    }
  });
  const going = go(address);
  attempt(() =>
    addEventListener('pageshow', function back({ persisted }) {
      if (!persisted) return;
      removeEventListener('pageshow', back);
      undoAll(undo);
    }),
  );
  attempt(() => addEventListener('pagehide', () => (left = true)));
  attempt(emit);
  if (!going) {
    attempt(() => {
      document.documentElement.appendChild(link as HTMLAnchorElement);
      link?.click();
      link?.remove();
    });
    return false;
  }
  // Overrides a navigation that the page has begun meanwhile.
  const again = () => {
    if (!left) go(address);
  };
  attempt(() => void Promise.resolve().then(again));
  attempt(() => setTimeout(again));
  attempt(() =>
    setTimeout(() => {
      if (left) return;
      // Reload must not bring this page back.
      attempt(() => document.open());
      go('about:blank');
    }, TIMEOUT),
  );
  return true;
}
