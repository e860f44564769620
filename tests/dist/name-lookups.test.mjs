import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startWholeBrowser } from '../../scripts/browser/launch.mjs';
import { embed, readBuilt, startSite } from './host.mjs';
import { makeCertificate } from './certificate.mjs';

/**
 * Browsers look up the names of the sites that links lead to before one is pressed, and that can be seen on the network.
 * The browser is as a visitor has it, and writes down what its network does. `npm run test:firefox` has the same for
 * Firefox.
 */

/** A name that nobody has. Each page has a link to one, which shows that a look-up would be seen. */
const control = (page) => `${page}-control.invalid`;

const PAGES = {
  without: (name) => embed(`<a id="control" href="https://${control(name)}/">Control</a>`),
  finder: () =>
    embed(
      '<hotline-finder country="RO" language="en"></hotline-finder><script src="/hotline-finder.js"></script>',
    ),
  inviting: () =>
    embed(
      '<hotline-finder country="RO" language="en"></hotline-finder><script src="/hotline-finder.js"></script>',
      '<meta http-equiv="x-dns-prefetch-control" content="on">',
    ),
};

describe('names of sites are not looked up before a press', () => {
  let sites;
  let browser;
  let folder;
  /** What the browser wrote about its network. */
  let log;
  /** The host names of the finder's links. */
  const linked = new Set();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lookups-'));
    const pages = Object.fromEntries(
      Object.entries(PAGES).map(([name, html]) => [`/${name}`, html(name)]),
    );
    const certificate = makeCertificate(folder);
    sites = [await startSite(pages)];
    if (certificate) sites.push(await startSecureSite(pages, certificate));
    browser = await startWholeBrowser([
      '--ignore-certificate-errors',
      '--disable-component-update',
      `--log-net-log=${join(folder, 'net.json')}`,
    ]);
    if (!browser) return;
    const page = await browser.newPage();
    for (const { origin } of sites) {
      for (const name of Object.keys(PAGES)) await pointAtEveryLink(page, `${origin}/${name}`);
    }
    await browser.close();
    log = readFileSync(join(folder, 'net.json'), 'utf8');
  });

  after(async () => {
    await Promise.all(sites.map(({ stop }) => stop()));
    rmSync(folder, { recursive: true, force: true });
  });

  /** Rests on each link, in two countries. */
  async function pointAtEveryLink(page, address) {
    await page.goto(address);
    const finder = await page.$('hotline-finder');
    for (const country of finder ? ['RO', 'GB'] : ['']) {
      await finder?.evaluate(async (element, code) => {
        element.country = code;
        await element.ready;
        await element.updateComplete;
      }, country);
      for (const selector of ['a[href^="https:"]', 'hotline-finder >>> a[href^="https:"]']) {
        for (const link of await page.$$(selector)) {
          if (!(await link.isVisible())) continue;
          await link.hover();
          if (finder) linked.add(await link.evaluate(({ hostname }) => hostname));
          // The browser waits for a resting pointer, which no event reports.
          await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
        }
      }
    }
  }

  it('in Chromium, on http and https, drawn or pointed at', (t) => {
    if (!log) return t.skip('there is no whole browser on this machine');
    const names = [...log.matchAll(/"host":"(?:https?:\/\/)?([^"/:]+)/g)].map(([, name]) => name);
    assert.ok(names.includes(control('without')), 'a look-up would not be seen');
    assert.ok(linked.size > 2, [...linked].join());
    assert.deepEqual(
      names.filter((name) => linked.has(name)),
      [],
    );
  });
});

/** The same site over https. */
async function startSecureSite(pages, certificate) {
  const script = readBuilt('hotline-finder.js');
  const server = createServer(certificate, ({ url }, response) => {
    if (url === '/hotline-finder.js') {
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    }
    const html = pages[url];
    return response.writeHead(html ? 200 : 404, { 'content-type': 'text/html' }).end(html);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `https://localhost:${server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
