import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embed, readBuilt, startHost } from './host.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "frame-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
].join('; ');

const SCRIPT = '<script async src="/hotline-finder.js"></script>';
const DIV =
  '<div data-hotline-finder data-country="RO" data-language="en">Call <a href="tel:112">112</a></div>';
const FRAME = '<iframe src="/embed.html?country=RO&amp;language=en" title="Help"></iframe>';

const WAYS = {
  'script and tag': `${SCRIPT}<hotline-finder country="RO" language="en">112</hotline-finder>`,
  'only the script':
    '<script async src="/hotline-finder.js" data-hotline-finder data-country="RO" data-language="en"></script>',
  'a marked element': DIV + SCRIPT,
  'a frame': FRAME,
};

const SRC = 'src="/hotline-finder.js';
/** Only the script, where it cannot find itself or has lost its settings. */
const ALONE = {
  'settings in its address': `<script async ${SRC}#country=RO&amp;language=en"></script>`,
  'a module': `<script type="module" ${SRC}" data-hotline-finder data-country="RO"></script>`,
  'stored with its finder': `<script ${SRC}" data-country="RO"></script><hotline-finder country="RO"></hotline-finder>`,
};

describe('the four ways, under a policy that allows nothing else', () => {
  let host;

  before(async () => {
    const embedded = readBuilt('embed.html');
    const strict = (html) => ({ html, headers: { 'content-security-policy': POLICY } });
    host = await startHost({
      '/embed.html': embedded,
      ...Object.fromEntries(
        Object.entries(WAYS).map(([name, html]) => [path(name), strict(embed(html))]),
      ),
      '/head': strict(embed('', WAYS['only the script'])),
      ...Object.fromEntries(
        Object.entries(ALONE).map(([name, html]) => [path(`alone ${name}`), embed(html)]),
      ),
      '/lost': embed(`<script type="module" ${SRC}" data-country="RO"></script>`),
      '/twice': embed(DIV + SCRIPT + SCRIPT.replace('.js', '.js?again')),
      '/hash': embed(
        DIV + SCRIPT.replace('async', 'async integrity="sha384-' + 'A'.repeat(64) + '"'),
      ),
      '/slow': (_, response) => {
        // The script is there before the element has arrived whole.
        const [start, end] = DIV.split(' <a');
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.write(
          `<!doctype html><link rel="icon" href="data:,"><title>Slow</title>${SCRIPT}${start}`,
        );
        host.finish = () => response.end(` <a${end}`);
      },
    });
  });

  after(() => host?.stop());

  const path = (name) => `/${name.replaceAll(' ', '-')}`;

  for (const name of Object.keys(WAYS)) {
    it(`${name}: the number can be seen and called, nothing is violated`, async () => {
      const framed = name === 'a frame';
      const { page, messages } = await host.visit(path(name), { number: null });
      const where = framed ? await (await page.waitForSelector('iframe')).contentFrame() : page;
      const call = await where.waitForSelector('>>> hotline-finder >>> [part~="emergency-call"]', {
        visible: true,
      });
      assert.equal(await call.evaluate(({ href }) => href), 'tel:112');
      const country = await where.$eval(
        '>>> hotline-finder >>> [part~="country-select"]',
        ({ value }) => value,
      );
      assert.equal(country, 'RO');
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  it('only the script, in the head: the finder is at the end of the body', async () => {
    const { page, messages } = await host.visit('/head');
    assert.equal(
      await page.evaluate(() => document.body.lastElementChild.localName),
      'hotline-finder',
    );
    assert.deepEqual(messages, []);
    await page.close();
  });

  for (const name of Object.keys(ALONE)) {
    it(`only the script, ${name}: one finder`, async () => {
      const { page, messages } = await host.visit(path(`alone ${name}`));
      await page.waitForFunction(() => document.readyState === 'complete');
      assert.equal((await page.$$('hotline-finder')).length, 1);
      const chosen = await page.$eval('hotline-finder', ({ country }) => country);
      assert.equal(chosen, 'RO');
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  it('only the script, as a module without its mark: the developer learns why there is none', async () => {
    const { page, messages } = await host.visit('/lost', { number: null });
    await page.waitForFunction(() => customElements.get('hotline-finder'));
    await page.waitForFunction(() => document.readyState === 'complete');
    assert.match(messages.join(), /cannot find its own tag/);
    await page.close();
  });

  it('a marked element and two scripts: one finder, the links where they were', async () => {
    const { page, messages, requests } = await host.visit('/twice');
    await page.waitForFunction(() => document.readyState === 'complete');
    assert.equal(requests.filter((url) => url.includes('hotline-finder.js')).length, 2);
    assert.equal((await page.$$('div >>> hotline-finder')).length, 1);
    assert.equal((await page.$$('div > a')).length, 1);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('a script with a wrong hash: the browser refuses it, and the numbers of the page stay', async () => {
    const { page, messages } = await host.visit('/hash', { number: null });
    await page.waitForFunction(() => document.readyState === 'complete');
    assert.match(messages.join(), /integrity/);
    assert.equal(await page.$('hotline-finder'), null);
    await page.waitForSelector('div > a[href="tel:112"]', { visible: true });
    await page.close();
  });

  it('a marked element on a slow line: all that was in it is the fallback', async () => {
    let page;
    const opened = host.visit('/slow', { prepare: (made) => void (page = made) });
    while (!page || !host.finish) await new Promise((resolve) => setTimeout(resolve));
    await page.waitForFunction(
      () => customElements.get('hotline-finder') && document.querySelector('div'),
    );
    host.finish();
    await opened;
    assert.equal((await page.$$('div >>> hotline-finder')).length, 1);
    const link = await page.$('div > a');
    assert.equal(await link.isVisible(), false);
    await page.close();
  });
});
