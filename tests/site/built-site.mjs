import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../scripts/browser/launch.mjs';
import { createFileServer, fileIn } from '../../scripts/site/serve.mjs';
import { readBuilt } from '../dist/host.mjs';

export const SITE = fileURLToPath(new URL('../../site/', import.meta.url));

/** The site is in a folder of a server, not at its root. */
const FOLDER = 'help/finder/';

/** Every file of the site, from its folder. */
export function siteFiles() {
  return readdirSync(SITE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) =>
      `${parentPath ?? path}/${name}`.replaceAll('\\', '/').slice(SITE.length).replace(/^\//, ''),
    );
}

/**
 * The built site on a plain server, and a browser that visits it.
 *
 * @returns what `visit` opens has in `faults` the errors, the console and the requests that failed, and in `foreign`
 *   the requests to anything but files of the site.
 */
export async function openSite() {
  // Tests of a stale build show nothing.
  readBuilt('hotline-finder.js');
  if (!existsSync(`${SITE}index.html`)) throw new Error('There is no site: npm run site');
  const server = createFileServer(async (path) =>
    path.startsWith(FOLDER) ? fileIn(SITE, path.slice(FOLDER.length)) : undefined,
  );
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${server.address().port}/${FOLDER}`;
  const browser = await launchBrowser();

  async function visit(path, { width = 1280, height = 800, prepare } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const faults = [];
    const foreign = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(data|blob|about):/.test(request.url()))
        foreign.push(request.url());
    });
    await page.setViewport({ width, height });
    await prepare?.(page);
    await page.goto(origin + path);
    return { page, faults, foreign, close: () => context.close() };
  }

  return {
    origin,
    visit,
    async stop() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
