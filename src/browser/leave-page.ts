/**
 * Leaving the page at once. Modelled on GOV.UK's "Exit this page"; unlike it, leaves no history entry, sends no
 * referrer to the page that is reached, and relies on nothing that the page may have broken.
 */
import { attempt } from '../domain/attempt.js';
import { createElement } from './create-element.js';
import { asksToStay, silenceGuards } from './guards.js';
import { hidePage, noReferrer, undoAll } from './hide-page.js';
import { exitPage } from '../domain/exit-page.js';
import { readExitUrl } from '../settings.js';
import type { Addresses } from '../settings.js';

type View = Window & typeof globalThis;

/** The page that is reached when the host names none, before the reader's language is known. */
export const NEUTRAL_PAGE = exitPage('en');

/** How long the other page has to answer before an empty one takes its place, in ms. */
const PATIENCE = 2000;

/** More frames in frames than any page has. */
const DEEPEST = 32;

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

/** All that leaving needs, made when the exit is drawn: at the press the page may have broken what makes it. */
export interface Exit {
  readonly address: string;
  /** Stands on the tab until the other page answers. */
  readonly title: string;
  readonly meta?: HTMLMetaElement;
  /** Goes where `location` may not: out of a sandbox that allows links that were pressed. */
  readonly link?: HTMLAnchorElement;
}

/**
 * Never throws.
 *
 * @param value the host's `exit-url`, if any.
 * @param neutral the page that takes its place.
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

/** The window and those above it that may be touched, the own first. */
function reachable(): View[] {
  const views: View[] = [window];
  let view: Window = window;
  for (let depth = 0; depth < DEEPEST && view !== view.parent; depth += 1) {
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
 * Hides the page and those around it, and replaces the top one, so that Back does not return. Where the top may not be
 * navigated the frame stays empty and a `_top` link is tried. Where the other page does not answer, an empty one takes
 * its place. Coming back from the back/forward cache restores everything.
 *
 * Every step stands alone, and no page can replace `location.replace`.
 *
 * @param emit called when the navigation has begun; what it throws is ignored, and where it navigates to does not win.
 * @returns whether the top window is leaving. false: let the link that was pressed do what links do.
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
      attempt(() => silenceGuards(view, address, undo));
      // Takes away every listener of the window, and with them the way back to the page as it was.
      if (asksToStay(view)) attempt(() => view.document.open());
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
  // A navigation that the page has begun meanwhile does not win.
  const again = () => {
    if (!left) go(address);
  };
  attempt(() => void Promise.resolve().then(again));
  attempt(() => setTimeout(again));
  attempt(() =>
    setTimeout(() => {
      if (left) return;
      // Nothing of this page may come back by Reload.
      attempt(() => document.open());
      go('about:blank');
    }, PATIENCE),
  );
  return true;
}
