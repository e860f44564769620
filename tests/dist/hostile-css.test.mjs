import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embed, numbersInSight, startHost } from './host.mjs';

/**
 * Rules for everything on a page. `display: none` and `visibility: hidden` on the element itself are
 * not among them: whether the element is there at all is the site's own choice.
 */
const HOSTILE = {
  unset: '* { all: unset !important; }',
  revert: '* { all: initial !important; }',
  invisible: `* {
    opacity: 1; font-size: 0 !important; color: transparent !important; line-height: 0 !important;
    letter-spacing: 3em !important; text-indent: -9999px !important; text-transform: uppercase !important;
    white-space: nowrap !important; text-align: right !important; background: #000 !important;
  }`,
  small: 'html { font-size: 62.5%; }',
  parts: `a, button, p, div, span, select, ul, li, details, summary, bdi {
    display: none !important; visibility: hidden !important; position: fixed !important; left: -9999px !important;
  }`,
};

describe("a host's CSS", () => {
  let host;
  before(async () => {
    const finder = (css) =>
      embed(
        `<hotline-finder country="RO" language="en" theme="light"></hotline-finder>
        <script src="/hotline-finder.js"></script>`,
        `<style>${css}</style>`,
      );
    host = await startHost({
      '/plain': finder(''),
      ...Object.fromEntries(
        Object.entries(HOSTILE).map(([name, css]) => [`/${name}`, finder(css)]),
      ),
    });
  });
  after(() => host?.stop());

  /** What decides whether the most important things can be read and pressed. */
  async function look(path) {
    const { page } = await host.visit(path, { number: null });
    await page.waitForSelector('hotline-finder >>> [part=emergency-call]', { visible: true });
    const looks = await page.evaluate(() => {
      const { shadowRoot: root } = document.querySelector('hotline-finder');
      return ['emergency-call', 'call', 'exit', 'heading', 'emergency-services'].map((part) => {
        const style = getComputedStyle(root.querySelector(`[part~=${part}]`));
        const names =
          'display color backgroundColor textTransform textIndent letterSpacing whiteSpace visibility';
        return [part, ...names.split(' ').map((name) => style[name])].join(' | ');
      });
    });
    const sizes = await page.evaluate(() => {
      const { shadowRoot: root } = document.querySelector('hotline-finder');
      return ['emergency-call', 'exit'].map((part) => {
        const link = root.querySelector(`[part~=${part}]`);
        const { height, left, right } = link.getBoundingClientRect();
        return {
          height,
          inside: left >= 0 && right <= innerWidth,
          font: parseFloat(getComputedStyle(link).fontSize),
        };
      });
    });
    const numbers = await numbersInSight(page);
    await page.close();
    return { looks, sizes, numbers };
  }

  for (const name of Object.keys(HOSTILE)) {
    it(`changes nothing that matters inside: ${name}`, async () => {
      const plain = await look('/plain');
      const { looks, sizes, numbers } = await look(`/${name}`);
      assert.deepEqual(looks, plain.looks);
      assert.deepEqual(numbers, plain.numbers);
      for (const { height, inside, font } of sizes) {
        assert.ok(height >= 44, `${height} px high`);
        assert.ok(inside, 'out of sight');
        assert.ok(font >= 14, `${font} px letters`);
      }
    });
  }
});
