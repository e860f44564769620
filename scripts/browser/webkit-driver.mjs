import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { close, listen } from '../lib/listen.mjs';

/** What a WebDriver session of WebKitGTK's small browser asks for. */
export const MINI_BROWSER = {
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': {
    binary: process.env.MINIBROWSER_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    args: ['--automation'],
  },
};

/**
 * Starts a screen and the driver of WebKitGTK, and ends both, by process id, whatever happens. Needs Debian's
 * `webkit2gtk-driver` and `xvfb`.
 *
 * @template Result
 * @param {(server: string) => Result | Promise<Result>} use gets the driver's address
 * @returns {Promise<Result>}
 * @throws {Error} that names what is to be installed
 */
export async function withWebKit(use) {
  const started = [];
  try {
    const display = await startScreen(started);
    const port = await freePort();
    await startDriver(started, port, display);
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    for (const child of started.reverse()) child.kill();
  }
}

/** Xvfb picks a free display and writes its number to the file descriptor it is given. */
async function startScreen(started) {
  const child = start(
    started,
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const line = await first(
    child,
    createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stdio[3]) }),
    'line',
  );
  return `:${line.trim()}`;
}

async function startDriver(started, port, display) {
  const child = start(started, 'WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      // On a bare system the language of its visitor would be "C", which is none.
      LC_ALL: 'en_US.UTF-8',
    },
  });
  let ended;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  for (let attempt = 0; attempt < 100 && !ended; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start. On Debian: apt-get install webkit2gtk-driver');
}

function start(started, program, args, options) {
  const child = spawn(program, args, options);
  // Without a listener a program that is not installed would end this one.
  child.once('error', () => {});
  started.push(child);
  return child;
}

/** The first event of that name, or an error if the program ends before. */
function first(child, emitter, event) {
  return new Promise((resolve, reject) => {
    emitter.once(event, resolve);
    const fail = () =>
      reject(new Error(`${child.spawnfile} did not start. On Debian: apt-get install xvfb`));
    child.once('error', fail);
    child.once('exit', fail);
  });
}

async function freePort() {
  const server = createServer();
  const port = await listen(server, '127.0.0.1');
  await close(server);
  return port;
}
