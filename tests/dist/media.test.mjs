import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embed, startHost } from './host.mjs';

const LONG_LISTS = ['BG', 'US', 'ES', 'PL', 'AG'];

const finder = (attributes, head) =>
  embed(
    `<hotline-finder ${attributes}></hotline-finder><script src="/hotline-finder.js"></script>`,
    head,
  );

/** The ground of the box, and the edge of its controls. */
const colours = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('hotline-finder');
    const of = (part, name) =>
      getComputedStyle(shadowRoot.querySelector(`[part~="${part}"]`)).getPropertyValue(name);
    return {
      ground: of('box', 'background-color'),
      edge: of('country-select', 'border-top-color'),
      text: of('facts', 'color'),
    };
  });

const WHITE = 'rgb(255, 255, 255)';
const BLACK = 'rgb(0, 0, 0)';

describe('on paper and in the colours of the visitor', () => {
  let host;
  before(async () => {
    const auto = 'country="RO" language="en"';
    host = await startHost({
      '/auto': finder(auto),
      '/light': finder(auto, '<style>:root { color-scheme: light; }</style>'),
      '/dark': finder(auto, '<style>:root { color-scheme: dark; }</style>'),
      ...Object.fromEntries(
        LONG_LISTS.map((code) => [
          `/${code}`,
          finder(`country="${code}" language="de" theme="dark"`),
        ]),
      ),
    });
  });
  after(() => host?.stop());

  async function see(path, scheme, contrast) {
    const { page } = await host.visit(path, {
      prepare: async (one) => {
        // Puppeteer's own method does not support this contrast.
        const devTools = await one.createCDPSession();
        const features = [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-contrast', value: contrast },
        ];
        await devTools.send('Emulation.setEmulatedMedia', { features });
      },
    });
    return colours(page);
  }

  it('follows the page before the system', async () => {
    assert.equal((await see('/auto', 'light', 'no-preference')).ground, WHITE);
    const dark = await see('/auto', 'dark', 'no-preference');
    assert.notEqual(dark.ground, WHITE);
    assert.equal((await see('/light', 'dark', 'no-preference')).ground, WHITE);
    assert.deepEqual(await see('/dark', 'light', 'no-preference'), dark);
  });

  it('grows sharper for who wishes it, and does not glare in the dark', async () => {
    const light = await see('/auto', 'light', 'more');
    assert.deepEqual(light, { ground: WHITE, edge: BLACK, text: BLACK });
    const dark = await see('/auto', 'dark', 'more');
    assert.deepEqual(dark, { ground: BLACK, edge: WHITE, text: WHITE });
  });

  it('names the keys of the exit only where there may be some', async () => {
    const seen = async (phone) => {
      const { page } = await host.visit('/auto', {
        prepare: (one) =>
          one.setViewport({ width: 720, height: 640, isMobile: phone, hasTouch: phone }),
      });
      return page.evaluate(() => {
        const { shadowRoot } = document.querySelector('hotline-finder');
        return shadowRoot.querySelector('[part~="exit"]').innerText.replace(/\s+/g, ' ').trim();
      });
    };
    assert.equal(await seen(false), 'Leave this page Shift ×3');
    assert.equal(await seen(true), 'Leave this page');
  });

  it('is one page, and two for the longest list of all', async () => {
    for (const code of LONG_LISTS) {
      const { page } = await host.visit(`/${code}`, { number: null });
      await page.waitForSelector('hotline-finder >>> [part~=card]');
      const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
      const pdf = Buffer.from(await page.pdf({ format: 'A4', margin })).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, code === 'US' ? 2 : 1, code);
    }
  });
});
