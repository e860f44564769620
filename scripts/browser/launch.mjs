import { launch } from 'puppeteer-core';
import { FLAGS, findBrowser } from './find.mjs';

/**
 * Starts the browser that the suite would use, without a window.
 *
 * @param {string[]} more flags besides the usual ones
 */
export async function launchBrowser(more = []) {
  const { executablePath, env } = await findBrowser();
  return launch({
    executablePath,
    headless: 'shell',
    args: [...FLAGS, ...more],
    env: { ...process.env, ...env },
  });
}
