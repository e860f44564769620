import { connect, launch } from 'puppeteer-core';
import { FLAGS, findBrowser } from './find.mjs';

/**
 * The browser that the suite uses, without a window: one of its own, or a share of the one that `npm test` has
 * started for all files (`TEST_BROWSER_ENDPOINT`).
 *
 * @param {string[]} more flags besides the usual ones: with them always a browser of its own
 * @returns {Promise<Pick<import('puppeteer-core').Browser, 'newPage' | 'createBrowserContext' | 'close'>>}
 */
export async function launchBrowser(more = []) {
  const { TEST_BROWSER_ENDPOINT: browserWSEndpoint } = process.env;
  return browserWSEndpoint && !more.length ? share(browserWSEndpoint) : startBrowser(more);
}

/** Starts a browser. */
export async function startBrowser(more = []) {
  const { executablePath, env } = await findBrowser();
  return launch({
    executablePath,
    headless: 'shell',
    args: [...FLAGS, ...more],
    env: { ...process.env, ...env },
  });
}

/** Profiles of its own in a browser that others use too; to close it closes those alone. */
async function share(browserWSEndpoint) {
  const browser = await connect({ browserWSEndpoint });
  const contexts = [];
  const createBrowserContext = async () => {
    const context = await browser.createBrowserContext();
    contexts.push(context);
    return context;
  };
  let pages;
  return {
    createBrowserContext,
    newPage: async () => (await (pages ??= createBrowserContext())).newPage(),
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await browser.disconnect();
    },
  };
}
