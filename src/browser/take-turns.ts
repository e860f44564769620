import { hidden } from './environment.js';

/** Steps of all elements of the page that wait for their turn, without methods of lists: pages break those. */
class Turns {
  // eslint-disable-next-line no-restricted-syntax
  private static readonly waiting: Array<() => void> = [];
  private static next = 0;
  private static timer: ReturnType<typeof setTimeout> | undefined;

  static add(step: () => void): void {
    Turns.waiting[Turns.waiting.length] = step;
    Turns.wait();
  }

  private static wait(): void {
    // Anew at each addition: there are pages that clear every timer.
    clearTimeout(Turns.timer);
    Turns.timer = setTimeout(Turns.run);
  }

  private static readonly run = (): void => {
    const step = Turns.waiting[Turns.next];
    Turns.next += 1;
    if (Turns.next < Turns.waiting.length) Turns.wait();
    else Turns.next = Turns.waiting.length = 0;
    step?.();
  };
}

/**
 * Runs steps after the browser had the chance to paint, each in a task of its own, one element after the other: in
 * between the page answers its visitor, however many elements it has. One that nobody sees paints nothing and is not
 * waited for.
 *
 * @returns what ends it.
 */
export function afterPaint(...steps: ReadonlyArray<() => void>): () => void {
  let ended = false;
  const end = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const begin = () => {
    end();
    for (let index = 0; index < steps.length; index += 1)
      Turns.add(() => ended || steps[index]?.());
  };
  const timer = setTimeout(begin, hidden() ? 0 : 250);
  const frame = requestAnimationFrame(begin);
  return () => {
    ended = true;
    end();
  };
}
