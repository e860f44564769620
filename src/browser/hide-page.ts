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
 * Hides a page at once and gives it a neutral title and no referrer. No step depends on another, and where the page has
 * replaced the first means of hiding there are others.
 *
 * @param title shown on the tab until the other page answers.
 * @param meta suppresses the referrer; created when the exit was rendered, for this page only.
 * @param keep frames with these windows stay: the page that leaves is in one of them.
 * @param undo receives functions that show the page again, for the back/forward cache.
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
  if (!isHidden(root)) {
    const before = root.getAttribute('style');
    undo[undo.length] = () => {
      root.style.cssText = before || '';
      if (before === null) root.removeAttribute('style');
    };
    // The first is enough unless the page has replaced it. A Content Security Policy may forbid the third.
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
    for (let index = 0; index < ways.length && !isHidden(root); index += 1) {
      attempt(ways[index] as () => void);
    }
  }
  // The snapshot of a view transition would stay on the screen.
  attempt(() => (page as Transitioning).activeViewTransition?.skipTransition());
  attempt(() => {
    const before = page.title;
    // Pressed again: the title to restore is the first one.
    if (before === title) return;
    undo[undo.length] = () => (page.title = before);
    page.title = title;
  });
  attempt(() => {
    const element = meta || noReferrer(page);
    root.insertBefore(element, root.firstChild);
    undo[undo.length] = () => root.removeChild(element);
  });
  attempt(() => removeFrames(page, keep, undo));
}

interface Transitioning extends Document {
  readonly activeViewTransition?: { skipTransition(): void } | null;
}

/** Creates the meta element that suppresses the referrer. */
export function noReferrer(page: Document): HTMLMetaElement {
  const meta = createElement(page, 'meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  return meta;
}

function isHidden(root: HTMLElement): boolean {
  try {
    return root.style.display === 'none';
  } catch {
    return false;
  }
}

/** A guard in a frame would ask too, and frames of other origins cannot be changed: all are removed. */
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
