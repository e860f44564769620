import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../scripts/browser/launch.mjs';
import { RECORD, hashInputs } from '../../scripts/build/inputs.mjs';
import { close, listen } from '../../scripts/lib/listen.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DIST = join(ROOT, 'dist');

const fresh = existsSync(RECORD) && readFileSync(RECORD, 'utf8') === hashInputs();

/**
 * The text of a built file.
 * @throws {Error} when the build is missing or made of other sources: a test of a stale build shows nothing.
 */
export function readBuilt(name) {
  const path = join(DIST, name);
  if (!fresh || !existsSync(path)) {
    throw new Error(
      `dist/${name} is missing or not made of the sources as they are: npm run build`,
    );
  }
  return readFileSync(path, 'utf8');
}

/**
 * A website: `pages` maps a path to html, to `{ html, headers }`, or to what answers.
 * `/hotline-finder.js` is the built script, unless `pages` has another.
 *
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Answer
 * @param {Record<string, string | { html: string, headers?: Record<string, string> } | Answer>} pages
 * @param {string} name `localhost` or `127.0.0.1`: to a browser two different sites.
 */
export async function startSite(pages, name = 'localhost') {
  const script = readBuilt('hotline-finder.js');
  /** @type {Array<{ path: string, headers: import('node:http').IncomingHttpHeaders }>} */
  const asked = [];
  const server = createServer((request, response) => {
    const path = request.url.split('?', 1)[0];
    asked.push({ path, headers: request.headers });
    const page = pages[path];
    if (typeof page === 'function') return page(request, response);
    if (page === undefined && path === '/hotline-finder.js') {
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    }
    if (page === undefined) return response.writeHead(404).end();
    const { html, headers } = typeof page === 'string' ? { html: page } : page;
    const type = { 'content-type': 'text/html; charset=utf-8' };
    return response.writeHead(200, { ...type, ...headers }).end(html);
  });
  return {
    origin: `http://${name}:${await listen(server, name)}`,
    asked,
    stop: () => close(server),
  };
}

/**
 * A website that embeds the built element, and a browser that visits it.
 *
 * @param {Parameters<typeof startSite>[0]} pages
 */
export async function startHost(pages) {
  const site = await startSite(pages);
  const { origin } = site;

  const browser = await launchBrowser();

  return { origin, browser, visit, stop };

  /**
   * Opens a path of the site, or a whole address, in a clean browser profile, and waits until a
   * number can be seen and every finder is complete.
   *
   * @returns {Promise<{ page: import('puppeteer-core').Page, requests: string[], messages: string[] }>}
   *   what the page asked the network for, and what it said on the console, errors and
   *   violations of its policy included. Both lists grow.
   */
  async function visit(address, { number = 'tel:112', prepare } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const requests = [];
    const messages = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await prepare?.(page);
    await page.goto(new URL(address, origin).href);
    if (number)
      await page.waitForSelector(`>>> hotline-finder >>> a[href="${number}"]`, { visible: true });
    await page.evaluate(allReady);
    return { page, requests, messages };
  }

  async function stop() {
    await browser.close();
    await site.stop();
  }
}

/** In the page, by its own means: the test library's search for ever climbs a form that has a field `parentNode`. */
async function allReady(root = document) {
  for (const one of root.querySelectorAll('*')) {
    if (one.localName === 'hotline-finder') await one.ready;
    if (one.shadowRoot) await allReady(one.shadowRoot);
  }
}

/**
 * The telephone links that can be seen and pressed, in the order of the page, shadow roots included.
 *
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 * @returns {Promise<string[]>} their addresses
 */
export function numbersInSight(page) {
  return page.evaluate(() => {
    const found = [];
    const look = (root) => {
      for (const element of root.querySelectorAll('*')) {
        const { width, height } = element.getBoundingClientRect();
        const shown =
          width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
        if (shown && element.matches('a[href^="tel:"]')) found.push(element.getAttribute('href'));
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  });
}

/**
 * Presses Shift three times, which leaves the page. The last press is not waited for: the page that would answer it is
 * gone.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {Array<'ShiftLeft' | 'ShiftRight'>} keys
 */
export async function pressShift(page, keys = ['ShiftLeft', 'ShiftLeft', 'ShiftLeft']) {
  for (const key of keys.slice(0, -1)) await page.keyboard.press(key);
  page.keyboard.press(keys[keys.length - 1]).catch(() => undefined);
}

/** A page that embeds the element as the README says. */
export function embed(tag, head = '') {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <title>Host</title>${head}
  </head>
  <body>
    ${tag}
  </body>
</html>`;
}
