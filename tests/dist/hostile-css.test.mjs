import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embed, numbersInSight, startHost } from './host.mjs';

/** The private variables of the styles, registered by a page under the names that it may use for its own. */
const REGISTERED = ['accent', 'text', 'surface', 'emergency', 'space', 'radius', 'border']
  .map((name) => `@property --${name} { syntax: "*"; inherits: false; initial-value: 0 }`)
  .join('');

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
  registered: REGISTERED,
  small: 'html { font-size: 62.5%; }',
  parts: `a, button, p, div, span, select, ul, li, details, summary, bdi {
    display: none !important; visibility: hidden !important; position: fixed !important; left: -9999px !important;
  }`,
};

/**
 * The inherited properties of the CSS specifications, and those that browsers have beside them, each with a value that
 * changes what is seen. A new one is a line here. Not among them: what says whether the box is there at all
 * (`visibility`, `pointer-events`), `font-family`, and what the box itself sets (`direction`, `color-scheme`).
 */
const INHERITED = {
  'border-collapse': 'collapse',
  'border-spacing': '9px',
  'caption-side': 'bottom',
  'caret-color': 'transparent',
  'accent-color': 'red',
  'clip-rule': 'evenodd',
  color: 'rgb(255, 0, 255)',
  'color-interpolation': 'linearRGB',
  cursor: 'none',
  'empty-cells': 'hide',
  fill: 'red',
  'fill-opacity': '0',
  'fill-rule': 'evenodd',
  'font-feature-settings': '"smcp"',
  'font-kerning': 'none',
  'font-language-override': '"SRB"',
  'font-optical-sizing': 'none',
  'font-palette': 'dark',
  'font-size': '3px',
  'font-size-adjust': '5',
  'font-stretch': '50%',
  'font-style': 'italic',
  'font-synthesis-weight': 'none',
  'font-variant-caps': 'small-caps',
  'font-variant-east-asian': 'ruby',
  'font-variant-ligatures': 'none',
  'font-variant-numeric': 'oldstyle-nums',
  'font-variant-position': 'super',
  'font-variation-settings': '"wght" 50',
  'font-weight': '900',
  'forced-color-adjust': 'none',
  'hanging-punctuation': 'first',
  'hyphenate-character': '"="',
  hyphens: 'auto',
  'image-rendering': 'pixelated',
  'letter-spacing': '9px',
  'line-break': 'anywhere',
  'line-height': '0.2',
  'list-style-position': 'inside',
  'list-style-type': 'square',
  orphans: '9',
  'overflow-wrap': 'anywhere',
  'paint-order': 'stroke',
  'print-color-adjust': 'exact',
  quotes: '"<" ">"',
  'ruby-align': 'start',
  'ruby-position': 'under',
  'shape-rendering': 'crispEdges',
  stroke: 'lime',
  'stroke-dasharray': '1 9',
  'stroke-opacity': '0',
  'stroke-width': '9px',
  'tab-size': '99',
  'text-align': 'right',
  'text-align-last': 'justify',
  'text-anchor': 'end',
  'text-autospace': 'no-autospace',
  'text-combine-upright': 'all',
  'text-emphasis-color': 'red',
  'text-emphasis-position': 'under right',
  'text-emphasis-style': 'dot',
  'text-indent': '-999px',
  'text-justify': 'none',
  'text-orientation': 'upright',
  'text-rendering': 'optimizeSpeed',
  'text-shadow': '0 0 9px red',
  'text-size-adjust': '300%',
  'text-spacing-trim': 'space-all',
  'text-transform': 'uppercase',
  'text-underline-offset': '-9px',
  'text-underline-position': 'under',
  'text-wrap-mode': 'nowrap',
  'text-wrap-style': 'pretty',
  'user-select': 'none',
  'white-space-collapse': 'preserve',
  widows: '9',
  'word-break': 'break-all',
  'word-spacing': '99px',
  'writing-mode': 'vertical-rl',
  '-webkit-font-smoothing': 'none',
  '-webkit-line-break': 'after-white-space',
  '-webkit-locale': '"tr"',
  '-webkit-rtl-ordering': 'visual',
  '-webkit-tap-highlight-color': 'red',
  '-webkit-text-fill-color': 'transparent',
  '-webkit-text-security': 'disc',
  '-webkit-text-stroke-color': 'white',
  '-webkit-text-stroke-width': '2px',
  '-webkit-user-modify': 'read-write',
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
      '/struck': finder('').replace(/<hotline-finder.*<\/hotline-finder>/, '<s><u>$&</u></s>'),
      '/unselectable': finder('body { user-select: none }'),
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

  it('draws no line of the text around it', async () => {
    const pictures = [];
    for (const path of ['/plain', '/struck']) {
      const { page } = await host.visit(path);
      const heading = await page.$('hotline-finder >>> [part~=heading]');
      pictures.push(await heading.screenshot({ encoding: 'base64' }));
      await page.close();
    }
    assert.ok(pictures[0] === pictures[1], 'the pictures differ');
  });

  it('lets nothing in that is inherited', async () => {
    const { page } = await host.visit('/plain', { number: null });
    await page.waitForSelector('hotline-finder >>> [part~=call]', { visible: true });
    const changed = await page.evaluate((inherited) => {
      const { shadowRoot: root } = document.querySelector('hotline-finder');
      const shown = Array.from(root.querySelectorAll('[part]'), (one) => getComputedStyle(one));
      const look = (name) => shown.map((style) => style.getPropertyValue(name)).join();
      const found = [];
      for (const [name, value] of Object.entries(inherited)) {
        if (!window.CSS.supports(name, value)) continue;
        const before = look(name);
        document.body.style.setProperty(name, value, 'important');
        if (getComputedStyle(document.body).getPropertyValue(name) && look(name) !== before) {
          found.push(name);
        }
        document.body.style.removeProperty(name);
      }
      return found;
    }, INHERITED);
    await page.close();
    assert.deepEqual(changed, []);
  });

  it('decides whether the box is shown', async () => {
    const { page } = await host.visit('/plain', { number: null });
    await page.evaluate(() => (document.body.style.visibility = 'hidden'));
    assert.deepEqual(await numbersInSight(page), []);
    await page.close();
  });

  it('decides how numbers look, not whether they can be selected', async () => {
    const { page } = await host.visit('/unselectable', { number: null });
    const numbers = await page.$eval('hotline-finder', (finder) => {
      const list = finder.shadowRoot.querySelector('[part~=emergency-call] [part~=number]');
      window.getSelection().selectAllChildren(list);
      return String(window.getSelection());
    });
    assert.match(numbers, /112/);
    await page.close();
  });

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
