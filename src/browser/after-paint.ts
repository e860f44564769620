import { hidden } from './environment.js';

/** Steps of all elements of the page, run one at a time. Without array methods: pages break those. */
class TaskQueue {
  // eslint-disable-next-line no-restricted-syntax
  private static readonly waiting: Array<() => void> = [];
  private static next = 0;
  private static timer: ReturnType<typeof setTimeout> | undefined;

  static add(step: () => void): void {
    TaskQueue.waiting[TaskQueue.waiting.length] = step;
    TaskQueue.wait();
  }

  private static wait(): void {
    // At each addition again: some pages clear every timer.
    clearTimeout(TaskQueue.timer);
    TaskQueue.timer = setTimeout(TaskQueue.run);
  }

  private static readonly run = (): void => {
    const step = TaskQueue.waiting[TaskQueue.next];
    TaskQueue.next += 1;
    if (TaskQueue.next < TaskQueue.waiting.length) TaskQueue.wait();
    else TaskQueue.next = TaskQueue.waiting.length = 0;
    step?.();
  };
}

/**
 * Runs steps after the browser had the chance to paint, each in a task of its own, one element after the other, so that
 * the page stays responsive with many elements. A hidden page is not painted: no paint is waited for.
 *
 * @returns a function that stops it.
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
      TaskQueue.add(() => ended || steps[index]?.());
  };
  const timer = setTimeout(begin, hidden() ? 0 : 250);
  const frame = requestAnimationFrame(begin);
  return () => {
    ended = true;
    end();
  };
}
