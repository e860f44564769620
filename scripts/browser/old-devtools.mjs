import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FLAGS } from './find.mjs';

/** A message of the DevTools protocol ends with this. */
const END = '\0';

/**
 * A browser that is spoken to in the DevTools protocol itself, over a pipe: puppeteer-core no longer
 * understands builds before 100 or so.
 *
 * @param {{ executablePath: string, env?: Record<string, string> }} build
 */
export function startOldBrowser({ executablePath, env }) {
  const profile = mkdtempSync(join(tmpdir(), 'old-browser-'));
  const child = spawn(
    executablePath,
    [
      '--headless',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      ...FLAGS,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } },
  );
  // The two pipes that are asked for above.
  const input = /** @type {import('node:stream').Writable} */ (child.stdio[3]);
  const output = /** @type {import('node:stream').Readable} */ (child.stdio[4]);
  const waiting = new Map();
  const listeners = new Set();
  let last = 0;

  const ended = new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', resolve);
  }).then(() => {
    for (const { reject } of waiting.values()) reject(new Error(`${executablePath} has ended.`));
    waiting.clear();
    rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 100 });
  });

  let text = '';
  output.setEncoding('utf8').on('data', (chunk) => {
    const messages = (text + chunk).split(END);
    text = messages.pop() ?? '';
    for (const message of messages) receive(JSON.parse(message));
  });

  function receive(message) {
    const { id, result, error } = message;
    if (id === undefined) return listeners.forEach((listen) => listen(message));
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) reject?.(new Error(error.message));
    else resolve?.(result);
  }

  function send(method, params = {}, sessionId) {
    return new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, { resolve, reject });
      input.write(JSON.stringify({ id, method, params, sessionId }) + END);
    });
  }

  return {
    version: async () => (await send('Browser.getVersion')).product,
    open: (url, size) => openPage({ send, listeners }, url, size),
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** A page in a clean profile. */
async function openPage({ send, listeners }, url, { width, height }) {
  const { browserContextId } = await send('Target.createBrowserContext');
  const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const command = (method, params) => send(method, params, sessionId);
  const problems = [];
  const listen = ({ sessionId: from, method, params }) => {
    if (from !== sessionId) return;
    if (method === 'Runtime.exceptionThrown') {
      const { exception, text } = params.exceptionDetails;
      problems.push(exception?.description ?? text);
    }
    if (method === 'Runtime.consoleAPICalled') {
      problems.push(params.args.map(({ value }) => value).join(' '));
    }
  };
  listeners.add(listen);
  await command('Runtime.enable');
  await command('Page.enable');
  await command('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await command('Page.navigate', { url });

  return {
    /** What the page said on its console, and what it failed at. Grows. */
    problems,

    /** Runs a function in the page; its arguments and its result are plain data. */
    async evaluate(action, ...values) {
      const { result, exceptionDetails } = await command('Runtime.evaluate', {
        expression: `(${action})(${values.map((value) => JSON.stringify(value)).join()})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    },

    /** The page as a PNG picture. */
    async picture() {
      const { data } = await command('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },

    async close() {
      listeners.delete(listen);
      await send('Target.closeTarget', { targetId });
      await send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}
