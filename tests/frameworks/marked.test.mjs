import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { startHost } from '../dist/host.mjs';
import { bundlePage } from './bundle.mjs';

/** The classic script on pages that a framework draws or a router replaces. */

const START = { there: true, shown: true, last: false, country: 'RO', note: 'or write' };
const SCRIPT = '<script async src="/hotline-finder.js"></script>';
const ICON = '<link rel="icon" href="data:,">';

const serve = (text) => (_, response) =>
  response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);

/** Runs in the page: all finders, in shadow trees too, that are in the document. */
function finders() {
  const found = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'hotline-finder') found.push(element);
      else if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return found;
}

/** How many there are; waits until each shows its lines. */
async function count(page) {
  await page.addScriptTag({ content: `window.finders = ${finders}` });
  await page.evaluate(async () => {
    await customElements.whenDefined('hotline-finder');
    await Promise.all(window.finders().map(({ ready }) => ready));
  });
  return page.evaluate(() => window.finders().length);
}

const chosen = (page) =>
  page.evaluate(() => window.finders()[0].shadowRoot.querySelector('select').value);

const choose = (page, country) =>
  page.evaluate(async (code) => {
    const [finder] = window.finders();
    const list = finder.shadowRoot.querySelector('select');
    // Somebody turns to the list: it is filled before it opens.
    list.focus();
    await finder.updateComplete;
    list.value = code;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await finder.updateComplete;
  }, country);

/** A file of a package, as it is. */
const library = (path) =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** The server's HTML of the view, by the same React. */
async function rendered(alias) {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createElement } from 'react';
        import { renderToString } from 'react-dom/server';
        import { Marked } from './marked-react-view.jsx';
        export const html = renderToString(createElement(Marked, ${JSON.stringify(START)}));`,
      resolveDir: fileURLToPath(new URL('pages/', import.meta.url)),
    },
    alias,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    jsx: 'automatic',
    logLevel: 'error',
  });
  const { createRequire } = await import('node:module');
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports.html;
}

const REACT_18 = { react: 'react-18', 'react-dom': 'react-dom-18' };

for (const { name, page: file, alias, server } of [
  { name: 'React 19', page: 'marked-react.jsx', server: true },
  { name: 'React 18', page: 'marked-react.jsx', alias: REACT_18, server: true },
  { name: 'Vue 3', page: 'marked-vue.js' },
  { name: 'Svelte 5', page: 'marked-svelte.js' },
]) {
  describe(`a marked element in ${name}`, () => {
    let host;

    before(async () => {
      const page = (main, scripts) =>
        `<!doctype html><html lang="en">${ICON}<title>Page</title><main>${main}</main>
        <script>window.errors = []; window.start = ${JSON.stringify(START)};
          addEventListener('error', ({ message }) => errors.push(message));</script>${scripts}</html>`;
      host = await startHost({
        '/page.js': serve(await bundlePage({ page: file, alias })),
        '/drawn': page('', `<script type="module" src="/page.js"></script>${SCRIPT}`),
        '/sent': page(server ? await rendered(alias) : '', SCRIPT),
      });
    });

    after(() => host?.stop());

    const check = async (page) => {
      const set = (next) => page.evaluate((state) => window.app.set(state), next);
      const inside = () =>
        page.$$eval('[data-hotline-finder] > *', (all) =>
          all.map(({ textContent }) => textContent),
        );
      assert.equal(await count(page), 1);
      assert.deepEqual(await inside(), ['112', 'or write']);
      await choose(page, 'DE');

      await set({ shown: false });
      await set({ last: true, note: 'or come' });
      assert.deepEqual(await inside(), ['Last', 'or come']);
      await set({ shown: true });
      assert.deepEqual(await inside(), ['112', 'Last', 'or come']);
      assert.equal(await count(page), 1);
      assert.equal(await chosen(page), 'DE');

      await set({ country: 'BG' });
      await page.waitForFunction(
        () => window.finders()[0].shadowRoot.querySelector('select').value === 'BG',
      );
      await set({ there: false });
      assert.equal(await count(page), 0);
      await set({ there: true });
      await page.waitForFunction(() => window.finders().length === 1);
      assert.deepEqual(await page.evaluate(() => window.errors), []);
    };

    it('is changed by its framework as if there were no finder', async () => {
      const { page, messages } = await host.visit('/drawn', { number: null });
      await page.waitForFunction(() => window.app);
      await check(page);
      assert.deepEqual(messages, []);
      await page.close();
    });

    if (server) {
      it('is taken over from the server without an error, after the finder', async () => {
        const { page, messages } = await host.visit('/sent', { number: null });
        await count(page);
        await page.addScriptTag({ url: '/page.js', type: 'module' });
        await page.waitForFunction(() => window.app);
        await check(page);
        assert.deepEqual(messages, []);
        await page.close();
      });
    }
  });
}

const TAG = '<hotline-finder country="RO" language="en">112</hotline-finder>';
const DIV = '<div data-hotline-finder data-country="RO" data-language="en">112</div>';
const ALONE =
  '<script src="/hotline-finder.js" data-hotline-finder data-country="RO" data-language="en"></script>';

/** The three ways, as `[in the head, in the body]`. */
const WAYS = {
  'a tag': [SCRIPT, TAG],
  'a marked element': [SCRIPT, DIV],
  'the script alone, in the body': ['', ALONE],
  'the script alone, in the head': [ALONE.replace('src', 'defer src'), ''],
};

const LIBRARIES = {
  turbo: '@hotwired/turbo/dist/turbo.es2017-umd.js',
  htmx: 'htmx.org/dist/htmx.js',
  idiomorph: 'idiomorph/dist/idiomorph.js',
  morphdom: 'morphdom/dist/morphdom-umd.js',
};

const pageOf = (library, [head, body], title) => `<!doctype html>
  <html lang="en"><head>${ICON}<title>${title}</title>
    <meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">
    <script src="/${library}.js"></script>${head}</head>
  <body hx-boost="true"><h1>${title}</h1>${body}<a id="other" href="?other">Other</a></body></html>`;

describe('pages that are replaced without a reload', () => {
  let host;
  const path = (library, index) => `/${library}/${index}`;

  before(async () => {
    const pages = {};
    for (const [name, file] of Object.entries(LIBRARIES)) {
      pages[`/${name}.js`] = serve(library(file));
      Object.values(WAYS).forEach((way, index) => {
        pages[path(name, index)] = ({ url }, response) =>
          response
            .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
            .end(pageOf(name, way, url.includes('other') ? 'Other' : 'First'));
      });
    }
    host = await startHost(pages);
  });

  after(() => host?.stop());

  const titled = (page, title) =>
    page.waitForFunction(
      (wanted) => document.querySelector('h1')?.textContent === wanted,
      {},
      title,
    );
  /** Never two, never none: the number once it has settled. */
  const settled = async (page) => {
    await page.waitForFunction(() => window.finders().length > 0);
    return count(page);
  };

  Object.keys(WAYS).forEach((name, index) => {
    for (const router of ['turbo', 'htmx']) {
      it(`${router}, ${name}: one finder here, there, and back`, async () => {
        const { page, messages } = await host.visit(path(router, index), { number: null });
        assert.equal(await count(page), 1);
        for (const step of ['there', 'back', 'again', 'back']) {
          if (step === 'back') await page.goBack({ waitUntil: [] }).catch(() => undefined);
          else await page.click('#other');
          await titled(page, step === 'back' ? 'First' : 'Other');
          assert.equal(await settled(page), 1, step);
        }
        assert.deepEqual(messages, []);
        await page.close();
      });
    }

    it(`turbo, ${name}: a refresh by morphing leaves the finder and what was chosen`, async () => {
      const { page } = await host.visit(path('turbo', index), { number: null });
      assert.equal(await count(page), 1);
      await choose(page, 'DE');
      for (let time = 0; time < 2; time += 1) {
        await page.evaluate(
          () =>
            new Promise((resolve) => {
              addEventListener('turbo:render', resolve, { once: true });
              window.Turbo.session.refresh(location.href);
            }),
        );
        assert.equal(await settled(page), 1);
        assert.equal(await chosen(page), 'DE');
      }
      await page.close();
    });

    for (const morph of ['idiomorph', 'morphdom']) {
      it(`${morph}, ${name}: the finder stays and what was chosen`, async () => {
        const { page } = await host.visit(path(morph, index), { number: null });
        assert.equal(await count(page), 1);
        await choose(page, 'DE');
        await page.evaluate(async () => {
          const html = await (await fetch(location.href)).text();
          const { body } = new DOMParser().parseFromString(html, 'text/html');
          if (window.Idiomorph) window.Idiomorph.morph(document.body, body);
          else window.morphdom(document.body, body);
        });
        assert.equal(await settled(page), 1);
        assert.equal(await chosen(page), 'DE');
        await page.close();
      });
    }
  });
});
