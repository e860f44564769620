/** Which way listeners are changed. */
export type Listening = 'addEventListener' | 'removeEventListener';

/** Adds one of the page's elements to those that share listeners; the first one adds the listeners. */
export function join<T>(all: T[], one: T, listen: (how: Listening) => void): void {
  if (!all.length) listen('addEventListener');
  if (all.indexOf(one) < 0) all[all.length] = one;
}

/** Takes an element out; the last one removes the listeners. */
export function part<T>(all: T[], one: T, listen: (how: Listening) => void): void {
  const place = all.indexOf(one);
  if (place < 0) return;
  all.splice(place, 1);
  if (!all.length) listen('removeEventListener');
}
