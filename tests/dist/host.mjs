import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { FLAGS, findBrowser } from '../../scripts/browser/find.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DIST = join(ROOT, 'dist');

/**
 * The text of a built file.
 * @throws {Error} when the build is missing or older than the source: a test of a stale build tells nothing.
 */
export function readBuilt(name) {
  const path = join(DIST, name);
  const newest = Math.max(
    ...readdirSync(join(ROOT, 'src'), { recursive: true })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
      .map((file) => statSync(join(ROOT, 'src', file)).mtimeMs),
  );
  if (!existsSync(path) || statSync(path).mtimeMs < newest) {
    throw new Error(`dist/${name} is missing or older than src: npm run build`);
  }
  return readFileSync(path, 'utf8');
}

/**
 * A website that embeds the built element, and a browser that visits it.
 *
 * `pages` maps a path to `{ html, headers }` or to html; `/hotline-finder.js` is the built script.
 *
 * @param {Record<string, string | { html: string, headers?: Record<string, string> }>} pages
 */
export async function startHost(pages) {
  const script = readBuilt('hotline-finder.js');
  const server = createServer((request, response) => {
    const path = request.url.split('?', 1)[0];
    if (path === '/hotline-finder.js') {
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    }
    const page = pages[path];
    if (page === undefined) return response.writeHead(404).end();
    const { html, headers } = typeof page === 'string' ? { html: page } : page;
    const type = { 'content-type': 'text/html; charset=utf-8' };
    return response.writeHead(200, { ...type, ...headers }).end(html);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${server.address().port}`;

  const { executablePath, env } = await findBrowser();
  const browser = await launch({
    executablePath,
    headless: 'shell',
    args: FLAGS,
    env: { ...process.env, ...env },
  });

  return { origin, browser, visit, stop };

  /**
   * Opens a path of the site, or a whole address, in a clean browser profile, and waits until a
   * number can be seen.
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
      await page.waitForSelector(`hotline-finder >>> a[href="${number}"]`, { visible: true });
    return { page, requests, messages };
  }

  async function stop() {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  }
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
