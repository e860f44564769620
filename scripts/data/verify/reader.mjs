/**
 * Reads pages in a thread of its own: a page that keeps the reader busy for ever is given up, and
 * the run goes on.
 */
import { Worker } from 'node:worker_threads';

const THREAD = new URL('./reader-thread.mjs', import.meta.url);
const LIMIT = 20_000;

/**
 * @typedef {{ read: (page: { bytes: Uint8Array, contentType: string, job: object }) => Promise<object>, close: () => Promise<void> }} Reader
 * `read` gives what `lookAt` gives, or `{ unreadable }`; it never rejects
 */

/** @param {{ limit?: number, thread?: URL }} [options] @returns {Reader} */
export function createReader({ limit = LIMIT, thread = THREAD } = {}) {
  /** @type {Worker | undefined} */
  let worker;
  /**
   * Takes the answer, whether it is a message or the end of the thread.
   * @type {(found: object) => void}
   */
  let answer = () => {};
  /** @type {Promise<object>} */
  let last = Promise.resolve({});

  function start() {
    const own = new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    const broken = (why) => {
      if (worker !== own) return;
      worker = undefined;
      answer({ unreadable: `it broke the reader${why}` });
    };
    own.on('message', (message) => answer(message));
    own.on('error', (error) => broken(`: ${error.message}`));
    own.on('exit', () => broken(''));
    return own;
  }

  const once = (page) =>
    new Promise((resolve) => {
      worker ??= start();
      const timer = setTimeout(() => {
        const slow = worker;
        worker = undefined;
        void slow?.terminate();
        answer({ unreadable: `it could not be read within ${limit / 1000} s` });
      }, limit);
      answer = (found) => {
        clearTimeout(timer);
        answer = () => {};
        resolve(found);
      };
      worker.postMessage(page);
    });

  return {
    read(page) {
      last = last.then(() => once(page));
      return last;
    },
    async close() {
      await last;
      await worker?.terminate();
      worker = undefined;
    },
  };
}
