import { connect, launch } from 'puppeteer-core';
import { FLAGS, findBrowser, findWholeBrowser } from './find.mjs';

/** How long a page may take to do what it is waited for, in ms: several files of tests share the machine. */
const PATIENCE = 120_000;

/**
 * Every page waits as long.
 *
 * @param {import('puppeteer-core').Browser} browser
 */
function patient(browser) {
  const withPatience = (owner) => {
    const newPage = owner.newPage.bind(owner);
    owner.newPage = async () => {
      const page = await newPage();
      page.setDefaultTimeout(PATIENCE);
      return page;
    };
    return owner;
  };
  const createBrowserContext = browser.createBrowserContext.bind(browser);
  browser.createBrowserContext = async (options) =>
    withPatience(await createBrowserContext(options));
  return withPatience(browser);
}

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

/**
 * Starts a browser.
 *
 * @param {string[]} more flags besides the usual ones
 * @param {ReturnType<typeof findWholeBrowser> | ReturnType<typeof findBrowser>} found
 */
export async function startBrowser(more = [], found = findBrowser()) {
  const { executablePath, env } = await found;
  const browser = await launch({
    executablePath,
    headless: 'shell',
    args: [...FLAGS, ...more],
    env: { ...process.env, ...env },
  });
  return patient(browser);
}

/**
 * Starts the whole browser as a visitor has it: with what it has beside the engine (autofill, looking ahead on the
 * network), and without the usual flags. undefined = there is none on this machine: the one inside the npm package is
 * the engine alone.
 *
 * @param {string[]} more flags
 */
export async function startWholeBrowser(more = []) {
  const whole = findWholeBrowser();
  if (!whole) return undefined;
  const { executablePath, env } = whole;
  const browser = await launch({
    executablePath,
    ignoreDefaultArgs: true,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', ...more],
    env: { ...process.env, ...env },
  });
  return patient(browser);
}

/** Profiles of its own in a browser that others use too; to close it closes those alone. */
async function share(browserWSEndpoint) {
  const browser = patient(await connect({ browserWSEndpoint }));
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
      // A page may have closed its own already.
      await Promise.allSettled(contexts.map((context) => context.close()));
      await browser.disconnect();
    },
  };
}
