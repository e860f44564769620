/** Steps of all elements of the page that wait for their turn; a page has one of these. */
class Turns {
  // eslint-disable-next-line no-restricted-syntax
  private static waiting: Array<() => void> = [];
  private static timer: ReturnType<typeof setTimeout> | undefined;

  static add(steps: Array<() => void>): void {
    Turns.waiting = Turns.waiting.concat(steps);
    // Anew at each addition: there are pages that clear every timer.
    clearTimeout(Turns.timer);
    Turns.timer = setTimeout(Turns.run);
  }

  private static readonly run = (): void => {
    const [step] = Turns.waiting.splice(0, 1);
    if (Turns.waiting.length) Turns.add([]);
    step?.();
  };
}

/**
 * Runs steps after the browser had the chance to paint, each in a task of its own, one element after the other: in
 * between the page answers its visitor, however many elements it has. One that nobody sees paints nothing and is not
 * waited for.
 *
 * @param hidden nobody sees the page.
 * @returns what ends it.
 */
export function afterPaint(steps: ReadonlyArray<() => void>, hidden: boolean): () => void {
  let ended = false;
  const end = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const begin = () => {
    end();
    Turns.add(steps.map((step) => () => ended || step()));
  };
  const timer = setTimeout(begin, hidden ? 0 : 250);
  const frame = requestAnimationFrame(begin);
  return () => {
    ended = true;
    end();
  };
}
