import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasPackagedBrowser, unpackBrowser } from './unpack.mjs';

/** Started in every test browser: no sandbox (containers run as root), nothing that calls out. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The oldest Chromium that puppeteer-core, which drives the suite, is sure to understand. */
const OLDEST_MAJOR = 120;

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

/**
 * A Chromium to test with: `CHROME_PATH`, or the headless shell inside the npm package `@sparticuz/chromium`, unpacked
 * once, or an installed one where the package has none for the machine. The shell opens a clean profile in a tenth of
 * the time: it has none of what a whole browser keeps beside its engine. `TEST_BROWSER_FROM=package` skips the first,
 * `TEST_BROWSER_FROM=installed` the second.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string>, from: string }>}
 *   `env` is to be added to the browser's environment.
 * @throws {Error} when `CHROME_PATH` names no file, or the machine can run none of them.
 */
export async function findBrowser() {
  const { TEST_BROWSER_FROM: wanted } = process.env;
  const own = wanted === 'package' ? undefined : named();
  if (own) return own;
  const whole = wanted === 'installed' || !hasPackagedBrowser() ? installedBrowser() : undefined;
  return whole ?? unpackBrowser();
}

/**
 * A whole browser, with what it has beside its engine: `CHROME_PATH`, or an installed one. undefined = there is none.
 *
 * @throws {Error} when `CHROME_PATH` names no file.
 */
export function findWholeBrowser() {
  return named() ?? installedBrowser();
}

function named() {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) return undefined;
  if (!existsSync(executablePath)) {
    throw new Error(`CHROME_PATH names a file that is not there: ${executablePath}`);
  }
  return { executablePath, env: {}, from: 'CHROME_PATH' };
}

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [...(PLACES[process.platform] ?? []), ...onPath];
  const executablePath = candidates.find((path) => existsSync(path) && works(path));
  return executablePath && { executablePath, env: {}, from: 'installed' };
}

/** Some distributions put a script in the place of the browser that only says where to get it. */
function works(path) {
  // chrome.exe opens a window instead of printing its version.
  if (process.platform === 'win32') return true;
  try {
    const version = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 10_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/(\d+)\.\d+\.\d+/.exec(version)?.[1]) >= OLDEST_MAJOR;
  } catch {
    return false;
  }
}
