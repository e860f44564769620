/** Takes turns: one request at a time to a host, and a pause before the next. */

/**
 * @param {{ pause?: number, now?: () => number, wait?: (ms: number) => Promise<void> }} [options]
 * @returns {{ take: <T>(host: string, task: () => Promise<T>) => Promise<T>, slow: (host: string, ms: number) => void, rest: (host: string, ms: number) => void }}
 *   `slow`: this host wants a longer pause each time; `rest`: once
 */
export function createTurns({
  pause = 1000,
  now = () => performance.now(),
  wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
} = {}) {
  const hosts = new Map();
  const of = (host) => {
    if (!hosts.has(host)) hosts.set(host, { last: Promise.resolve(), free: -Infinity, pause });
    return hosts.get(host);
  };
  return {
    take(host, task) {
      const turn = of(host);
      const result = turn.last.then(async () => {
        const left = turn.free - now();
        if (left > 0) await wait(left);
        try {
          return await task();
        } finally {
          turn.free = now() + turn.pause;
        }
      });
      turn.last = result.catch(() => {});
      return result;
    },
    slow(host, ms) {
      const turn = of(host);
      turn.pause = Math.max(turn.pause, ms);
    },
    rest(host, ms) {
      const turn = of(host);
      turn.free = Math.max(turn.free, now() + ms);
    },
  };
}
