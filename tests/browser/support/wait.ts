import { waitUntil as wait } from '@open-wc/testing';

/** As the library's, with 20 seconds in place of one: other tests share the machine. */
export const waitUntil: typeof wait = (condition, message, options) =>
  wait(condition, message, { timeout: 20_000, ...options });
