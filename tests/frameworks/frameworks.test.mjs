import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readBuilt, startHost } from '../dist/host.mjs';
import { bundleElement, bundlePage } from './bundle.mjs';

/**
 * The questions of custom-elements-everywhere.com, put to the built package in each framework.
 *
 * `early`: a property with a capital (`exitUrl`) that is set before the element is defined arrives. Where it
 * does not, the framework writes an attribute then; docs/frameworks.md says what to write instead.
 */
const FRAMEWORKS = [
  { name: 'React 19', page: 'react.jsx', early: false },
  {
    name: 'React 18',
    page: 'react.jsx',
    alias: { react: 'react-18', 'react-dom': 'react-dom-18' },
    early: true,
  },
  { name: 'Vue 3', page: 'vue.js', early: true },
  { name: 'Svelte 5', page: 'svelte.js', early: false },
  { name: 'Angular', page: 'angular.js', early: true },
  { name: 'Preact', page: 'preact.jsx', early: false },
  { name: 'Solid', page: 'solid.js', early: true },
];

/** What Angular says of itself when it compiles in the browser. */
const ANGULAR = 'Angular is running in development mode.';

const EXIT = 'https://example.org/elsewhere';
const START = {
  shown: true,
  last: false,
  country: 'RO',
  compact: false,
  level: 3,
  exitUrl: EXIT,
  note: 'Call 112',
};

for (const { name, early, ...how } of FRAMEWORKS) {
  describe(name, () => {
    let host;
    let page;
    let messages;

    before(async () => {
      readBuilt('index.js');
      const files = { '/page.js': await bundlePage(how), '/element.js': await bundleElement() };
      const serve = (text) => (_, response) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
      host = await startHost({
        '/': `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>${name}</title><main></main>
          <script>window.heard = []; window.start = ${JSON.stringify(START)};</script></html>`,
        ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, serve(text)])),
      });
    });

    after(() => host?.stop());

    const load = async (path) => {
      await page.addScriptTag({ url: path, type: 'module' });
    };
    const mounted = () =>
      page.waitForFunction(() => window.app && document.querySelector('hotline-finder'));
    const defined = () =>
      page.evaluate(async () => {
        await customElements.whenDefined('hotline-finder');
        await document.querySelector('hotline-finder')?.ready;
      });
    const set = (next) =>
      page.evaluate(async (state) => {
        await window.app.set(state);
        await document.querySelector('hotline-finder')?.updateComplete;
      }, next);
    /** What the finder was given, and what came of it on the screen. */
    const read = () =>
      page.evaluate(() => {
        const finder = document.querySelector('hotline-finder');
        const inside = (part) => finder.shadowRoot.querySelector(`[part~="${part}"]`);
        return {
          country: inside('country-select').value,
          compact: finder.compact === true && !!finder.shadowRoot.querySelector('.rest'),
          level: Number(inside('heading').getAttribute('aria-level')),
          exit: inside('exit').href,
        };
      });

    describe('with the element there first', () => {
      before(async () => {
        ({ page, messages } = await host.visit('/', { number: null }));
        await load('/element.js');
        await load('/page.js');
        await mounted();
        await defined();
      });

      after(() => page?.close());

      it('passes texts, numbers and booleans, as attribute or property', async () => {
        assert.deepEqual(await read(), {
          country: 'RO',
          compact: false,
          level: 3,
          exit: EXIT,
        });
      });

      it('passes what changes later', async () => {
        const exitUrl = 'https://example.org/other';
        await set({ country: 'BG', compact: true, level: 4, exitUrl });
        assert.deepEqual(await read(), {
          country: 'BG',
          compact: true,
          level: 4,
          exit: exitUrl,
        });
        await set(START);
        assert.equal((await read()).compact, false);
      });

      it('keeps the children, which are the fallback, and changes them', async () => {
        const text = () => page.$eval('hotline-finder > a', ({ textContent }) => textContent);
        assert.equal(await text(), START.note);
        await set({ note: 'Call 113' });
        assert.equal(await text(), 'Call 113');
      });

      it('gets events by their own names, and by no other', async () => {
        const heard = await page.evaluate(async () => {
          const finder = document.querySelector('hotline-finder');
          const { shadowRoot } = finder;
          for (const [part, value] of [
            ['country-select', 'FR'],
            ['language-select', 'fr'],
          ]) {
            const list = shadowRoot.querySelector(`[part~="${part}"]`);
            list.focus();
            await finder.updateComplete;
            list.value = value;
            list.dispatchEvent(new Event('change', { bubbles: true }));
            await finder.updateComplete;
          }
          return window.heard;
        });
        assert.deepEqual(heard, ['kebab hotline-country-change']);
      });

      it('moves it without making a new one', async () => {
        const kept = () =>
          page.evaluate(() => {
            const finder = document.querySelector('hotline-finder');
            const same = !window.finder || window.finder === finder;
            window.finder = finder;
            return [same, finder.previousElementSibling?.localName === 'p'];
          });
        assert.deepEqual(await kept(), [true, false]);
        await set({ last: true });
        assert.deepEqual(await kept(), [true, true]);
        await set({ last: false });
      });

      it('takes it away and brings it back', async () => {
        await set({ shown: false });
        assert.equal(await page.$('hotline-finder'), null);
        await set({ ...START, country: 'IT' });
        assert.deepEqual(await read(), {
          country: 'IT',
          compact: false,
          level: 3,
          exit: EXIT,
        });
      });

      it('says nothing on the console', () =>
        assert.deepEqual(
          messages.filter((text) => text !== ANGULAR),
          [],
        ));
    });

    describe('with the element coming later', () => {
      before(async () => {
        ({ page, messages } = await host.visit('/', { number: null }));
        await load('/page.js');
        await mounted();
      });

      after(() => page?.close());

      it('shows the fallback before', async () => {
        const link = await page.waitForSelector('hotline-finder > a', { visible: true });
        assert.equal(await link.evaluate(({ textContent }) => textContent), START.note);
      });

      it(`keeps what was passed before${early ? '' : ', but for a property with a capital'}`, async () => {
        await load('/element.js');
        await defined();
        const { exit, ...rest } = await read();
        assert.deepEqual(rest, { country: 'RO', compact: false, level: 3 });
        assert.equal(exit === EXIT, early);
      });

      it('passes what changes after', async () => {
        await set({ country: 'BG', compact: true, exitUrl: 'https://example.org/other' });
        assert.deepEqual(await read(), {
          country: 'BG',
          compact: true,
          level: 3,
          exit: 'https://example.org/other',
        });
        assert.deepEqual(
          messages.filter((text) => text !== ANGULAR),
          [],
        );
      });
    });
  });
}
