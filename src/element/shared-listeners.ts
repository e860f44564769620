import type { ListenerMethod } from '../browser/listeners.js';

/** A controller that shares listeners with those of the other elements of the page. */
export interface ListenerOwner {
  readonly host: Element;
  /** The window that the element is in: it may have been moved into a frame. */
  view: Window;
}

type Listen = (method: ListenerMethod, view: Window) => void;

function hasListeners(owners: readonly ListenerOwner[], { view }: ListenerOwner): boolean {
  for (let index = 0; index < owners.length; index += 1) {
    if (owners[index]?.view === view) return true;
  }
  return false;
}

/** Adds an owner; the first one in a window adds the listeners. */
export function shareListeners<T extends ListenerOwner>(
  owners: T[],
  owner: T,
  listen: Listen,
): void {
  owner.view = owner.host.ownerDocument.defaultView || window;
  if (!hasListeners(owners, owner)) listen('addEventListener', owner.view);
  if (owners.indexOf(owner) < 0) owners[owners.length] = owner;
}

/** Removes an owner; the last one in a window removes the listeners. */
export function releaseListeners<T extends ListenerOwner>(
  owners: T[],
  owner: T,
  listen: Listen,
): void {
  const index = owners.indexOf(owner);
  if (index < 0) return;
  owners.splice(index, 1);
  if (!hasListeners(owners, owner)) listen('removeEventListener', owner.view);
}
