/** Which way listeners are changed. */
export type Listening = 'addEventListener' | 'removeEventListener';

/** One of those that share listeners. */
export interface Listener {
  readonly host: Element;
  /** The window that the element is in: it may have been moved into a frame. */
  view: Window;
}

type Listen = (how: Listening, view: Window) => void;

function isHeard(all: readonly Listener[], { view }: Listener): boolean {
  for (let index = 0; index < all.length; index += 1) if (all[index]?.view === view) return true;
  return false;
}

/** Adds one of the page's elements to those that share listeners; the first one in a window adds the listeners. */
export function join<T extends Listener>(all: T[], one: T, listen: Listen): void {
  one.view = one.host.ownerDocument.defaultView || window;
  if (!isHeard(all, one)) listen('addEventListener', one.view);
  if (all.indexOf(one) < 0) all[all.length] = one;
}

/** Takes an element out; the last one in a window removes the listeners. */
export function part<T extends Listener>(all: T[], one: T, listen: Listen): void {
  const place = all.indexOf(one);
  if (place < 0) return;
  all.splice(place, 1);
  if (!isHeard(all, one)) listen('removeEventListener', one.view);
}
