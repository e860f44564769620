import { attempt } from '../domain/attempt.js';
import { createElement } from './create-element.js';

type View = Window & typeof globalThis;
type Undo = Array<() => void>;

const HIDDEN = ';display:none!important;transition:none!important';

/** Undoes steps, the last one first. */
export function undoAll(undo: Undo): void {
  for (let index = undo.length - 1; index >= 0; index -= 1) attempt(undo[index] as () => void);
}

/**
 * Hides a page at once and gives it a neutral title and no referrer. Every step stands alone, and where the page has
 * replaced the first means of hiding there are others.
 *
 * @param title shown on the tab until the other page answers.
 * @param meta what forbids the referrer; made when the exit was drawn, for the own page.
 * @param keep the frames that hold these windows stay: the page that leaves is in one of them.
 * @param undo gets what shows the page again, for the back/forward cache.
 */
export function hidePage(
  view: View,
  title: string,
  meta: HTMLMetaElement | undefined,
  keep: readonly Window[],
  undo: Undo,
): void {
  const page = view.document;
  const root = page.documentElement;
  if (!hides(root)) {
    const before = root.getAttribute('style');
    undo[undo.length] = () => {
      root.style.cssText = before || '';
      if (before === null) root.removeAttribute('style');
    };
    // The first one suffices, but for a page that has replaced it. A policy may forbid the third.
    const ways = [
      () => (root.style.cssText += HIDDEN),
      () => root.style.setProperty('display', 'none', 'important'),
      () => root.setAttribute('style', (before || '') + HIDDEN),
      () => {
        const { body } = page;
        root.removeChild(body);
        undo[undo.length] = () => root.appendChild(body);
      },
    ];
    for (let index = 0; index < ways.length && !hides(root); index += 1) {
      attempt(ways[index] as () => void);
    }
  }
  // The picture of the page that a view transition holds would stay on the screen.
  attempt(() => (page as Transitioning).activeViewTransition?.skipTransition());
  attempt(() => {
    const before = page.title;
    // Pressed again: what to restore is known from the first time.
    if (before === title) return;
    undo[undo.length] = () => (page.title = before);
    page.title = title;
  });
  attempt(() => {
    const forbids = meta || noReferrer(page);
    root.insertBefore(forbids, root.firstChild);
    undo[undo.length] = () => root.removeChild(forbids);
  });
  attempt(() => removeFrames(page, keep, undo));
}

interface Transitioning extends Document {
  readonly activeViewTransition?: { skipTransition(): void } | null;
}

/** Makes the page forget where it comes from when it is left. */
export function noReferrer(page: Document): HTMLMetaElement {
  const meta = createElement(page, 'meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  return meta;
}

function hides(root: HTMLElement): boolean {
  try {
    return root.style.display === 'none';
  } catch {
    return false;
  }
}

/** A guard in a frame of the page would ask as well, and no other origin's frame can be reached: they are taken out. */
function removeFrames(root: Document | ShadowRoot, keep: readonly Window[], undo: Undo): void {
  const all = root.querySelectorAll('*');
  for (let index = 0; index < all.length; index += 1) {
    const element = all[index] as HTMLIFrameElement;
    const { shadowRoot, parentNode, nextSibling } = element;
    if (shadowRoot) attempt(() => removeFrames(shadowRoot, keep, undo));
    if (!/^(i?frame|fencedframe|object|embed)$/.test(element.localName) || !parentNode) continue;
    if (keep.indexOf(element.contentWindow as Window) >= 0) continue;
    attempt(() => {
      parentNode.removeChild(element);
      undo[undo.length] = () => parentNode.insertBefore(element, nextSibling);
    });
  }
}
