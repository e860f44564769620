import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { embed, startHost } from './host.mjs';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The rules by which, as the README says, a page reserves room for the finder. */
const [, RULE] = /```css\n(hotline-finder \{[^}]*min-height[^]*?)```/.exec(README) ?? [];

const SIZES = {
  'a phone': { width: 360, height: 640 },
  'a phone on its side': { width: 640, height: 360 },
  'a tablet': { width: 820, height: 1180 },
  'a wide screen': { width: 1920, height: 1080 },
};

const article = '<p>What follows on the page.</p>'.repeat(30);
const page = (style) =>
  embed(
    `<h1>Help</h1><hotline-finder country="BG" language="en">In danger? Call <a href="tel:112">112</a>.</hotline-finder>${article}`,
    `<style>${style}</style>`,
  );

describe('the page around the finder', () => {
  let host;

  before(async () => {
    host = await startHost({ '/reserved': page(RULE), '/not-reserved': page('') });
  });

  after(() => host?.stop());

  /** How far the page has moved, by the browser's own measure, once the finder has come up late. */
  async function shift(path, size) {
    const { page: visited } = await host.visit(path, {
      number: null,
      prepare: (fresh) => fresh.setViewport(size),
    });
    const moved = await visited.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      let sum = 0;
      new window.PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) sum += value;
      }).observe({ type: 'layout-shift', buffered: true });
      // The page is read already when the script arrives.
      for (let count = 0; count < 5; count += 1) await frame();
      const script = document.createElement('script');
      script.src = '/hotline-finder.js';
      document.head.append(script);
      await customElements.whenDefined('hotline-finder');
      await document.querySelector('hotline-finder').ready;
      for (let count = 0; count < 5; count += 1) await frame();
      return sum;
    });
    await visited.close();
    return moved;
  }

  it('has a rule in the README that reserves space', () => {
    assert.ok(RULE);
  });

  for (const [name, size] of Object.entries(SIZES)) {
    it(`does not shift where space is reserved: ${name}`, async () => {
      assert.equal(await shift('/reserved', size), 0);
    });
  }

  /** How far below the fallback the page goes on, `at` ms after it was loaded, where no script comes. */
  async function gap(at, scripts = true) {
    const { page: visited } = await host.visit('/reserved', {
      number: null,
      prepare: async (fresh) => {
        await fresh.setViewport(SIZES['a phone']);
        await fresh.setJavaScriptEnabled(scripts);
      },
    });
    const found = await visited.evaluate((moment) => {
      for (const one of document.getAnimations()) one.currentTime = moment;
      const finder = document.querySelector('hotline-finder');
      const next = finder.nextElementSibling.getBoundingClientRect();
      return next.top - finder.querySelector('a').getBoundingClientRect().bottom;
    }, at);
    await visited.close();
    return found;
  }

  it('leaves no empty space where the script does not load', async () => {
    assert.ok((await gap(9_999)) > 500);
    assert.ok((await gap(10_000)) < 40);
  });

  it('leaves none where scripts are off', async () => {
    assert.ok((await gap(0, false)) < 40);
  });

  it('shifts where none is: the test can detect it', async () => {
    assert.ok((await shift('/not-reserved', SIZES['a phone'])) > 0.05);
  });
});
