import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { embed, readBuilt, startHost } from '../dist/host.mjs';
import { loadMaker } from './made.mjs';

const guide = new URL('../../docs/cms.md', import.meta.url);
const text = readFileSync(guide, 'utf8');

describe('docs/cms.md', () => {
  let host;

  before(async () => {
    const [, listener] = /<!-- listener -->\s+```js\n([^]*?)```/.exec(text);
    host = await startHost({
      '/embed.html': readBuilt('embed.html'),
      '/listener.js': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(listener),
      '/': embed(
        '<iframe src="/embed.html?country=RO&amp;language=en" title="Help" height="100"></iframe><script src="/listener.js"></script>',
      ),
    });
  });

  after(() => host?.stop());

  it('has a listener that makes the frame as high as its content, and hears nobody else', async () => {
    const { page, messages } = await host.visit('/', { number: null });
    const frame = await page.waitForSelector('iframe');
    const inside = await frame.contentFrame();
    await inside.waitForSelector('hotline-finder >>> a[href="tel:112"]', { visible: true });
    const fits = () => {
      const { contentDocument, clientHeight } = document.querySelector('iframe');
      const { height } = contentDocument.documentElement.getBoundingClientRect();
      return height > 400 && clientHeight === Math.ceil(height);
    };
    await page.waitForFunction(fits);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('message', resolve, { once: true });
          window.postMessage({ type: 'hotline-finder:height', height: 5 }, '*');
        }),
    );
    assert.equal(await page.evaluate(fits), true);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('is what the demo does, under a strict policy', async () => {
    const demo = readFileSync(new URL('../../demo/embed.js', import.meta.url), 'utf8');
    const [, listener] = /<!-- listener -->\s+```js\n([^]*?)```/.exec(text);
    assert.equal(demo.split('\n').slice(1).join('\n'), listener);
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
