import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { embed, readBuilt, startHost } from '../dist/host.mjs';
import { loadMaker } from './support/fixtures.mjs';

const guide = new URL('../../docs/cms.md', import.meta.url);
const text = readFileSync(guide, 'utf8');

const FRAMES = ['RO', 'AQ']
  .map(
    (code) =>
      `<iframe src="/embed.html?country=${code}&amp;language=en" title="Help" height="100"></iframe>`,
  )
  .join('');

describe('docs/cms.md', () => {
  let host;

  before(async () => {
    const [, listener] = /<!-- listener -->\s+```js\n([^]*?)```/.exec(text);
    host = await startHost({
      '/embed.html': readBuilt('embed.html'),
      '/listener.js': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(listener),
      '/': embed(`${FRAMES}<script src="/listener.js"></script>`),
      '/late': embed(FRAMES),
    });
  });

  after(() => host?.stop());

  /** Every frame is at least as high as what is in it, and less than a step higher. */
  const fit = () =>
    Array.from(document.querySelectorAll('iframe')).every(
      ({ contentDocument, clientHeight }) =>
        contentDocument.querySelector('hotline-finder')?.shadowRoot?.querySelector('select') &&
        clientHeight - contentDocument.documentElement.getBoundingClientRect().height >= 0 &&
        clientHeight - contentDocument.documentElement.getBoundingClientRect().height < 250,
    );

  it('has a listener that makes frames as high as their content, and ignores all other messages', async () => {
    const { page, messages } = await host.visit('/', { number: null });
    await page.waitForFunction(fit);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('message', resolve, { once: true });
          window.postMessage({ type: 'hotline-finder:height', height: 5 }, '*');
        }),
    );
    assert.equal(await page.evaluate(fit), true);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('has a listener that may come late', async () => {
    const { page } = await host.visit('/late', { number: null });
    for (const frame of await page.$$('iframe')) {
      const inside = await frame.contentFrame();
      await inside.waitForSelector('hotline-finder');
      await inside.evaluate(() => customElements.whenDefined('hotline-finder'));
      await inside.$eval('hotline-finder', ({ ready }) => ready);
    }
    await page.addScriptTag({ url: '/listener.js' });
    await page.waitForFunction(fit);
    await page.close();
  });

  it('has a listener that outlives its frames', async () => {
    const { page, messages } = await host.visit('/', { number: null });
    await page.evaluate(async () => {
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
      const heard = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      postMessage({ type: 'hotline-finder:height', height: 500 }, '*');
      await heard;
    });
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('is what the site does, under a strict policy', async () => {
    const demo = readFileSync(new URL('../../demo/frame.js', import.meta.url), 'utf8');
    const [, listener] = /<!-- listener -->\s+```js\n([^]*?)```/.exec(text);
    assert.equal(demo.replace(/^\/\*\*[^]*?\*\/\n/, ''), listener);
  });

  it('has a part for every content system of the builder', async () => {
    const { choices } = await loadMaker();
    const frameworks = ['html', 'react', 'vue', 'svelte', 'angular'];
    for (const { id, title } of choices().kinds) {
      const name = title.split(/[:,]/)[0];
      if (!frameworks.includes(id)) assert.match(text, new RegExp(`^## ${name}`, 'm'), title);
    }
  });

  it('names every setting: for the filter of Drupal, and for the frame', async () => {
    const { SETTINGS } = await loadMaker();
    const [, allowed] = /<div data-hotline-finder (data-country [^>]*)>/.exec(text);
    assert.equal(allowed, SETTINGS.map(([name]) => `data-${name}`).join(' '));
    const [, read] = /reads (`[^.]*), and nothing else/.exec(text);
    assert.equal(read, SETTINGS.map(([name]) => `\`${name}\``).join(', '));
  });

  it('leads to files that are there', () => {
    for (const page of ['cms.md', 'frameworks.md', 'styling.md']) {
      const at = new URL(`../../docs/${page}`, import.meta.url);
      const links = readFileSync(at, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g);
      for (const [, link] of links) assert.ok(existsSync(new URL(link, at)), `${page}: ${link}`);
    }
  });
});
