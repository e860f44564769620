import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild, transform } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { measure } from '../../scripts/build/budget.mjs';
import { DIST, readBuilt, startHost } from '../dist/host.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, '.cache');

/** What a site with a bundler writes. */
const PAGE = `import { defineHotlineFinder } from 'hotline-finder/core';
import md from 'hotline-finder/countries/md';
import en from 'hotline-finder/languages/en';
import ro from 'hotline-finder/languages/ro';

defineHotlineFinder({ countries: [md], languages: [ro, en] });
`;

/** As PAGE, with names imported that are not used. */
const UNUSED = `import pl from 'hotline-finder/countries/pl';
import de from 'hotline-finder/languages/de';
${PAGE}`;

/** As esbuild, so that sizes can be compared. */
const minify = async (code) =>
  (await transform(code, { minify: true, format: 'esm', target: 'es2022', charset: 'utf8' })).code;

const BUNDLERS = {
  async esbuild(entry) {
    const { outputFiles } = await esbuild({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      minify: true,
      conditions: ['production'],
    });
    return outputFiles[0].text;
  },
  async rollup(entry) {
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ browser: true, exportConditions: ['production'] })],
    });
    const { output } = await bundle.generate({ format: 'es' });
    assert.equal(output.length, 1);
    return minify(output[0].code);
  },
  async vite(entry) {
    const { output } = await vite({
      root: join(entry, '..'),
      configFile: false,
      logLevel: 'error',
      build: { write: false, target: 'es2022', rollupOptions: { input: entry } },
    });
    assert.equal(output.length, 1);
    return minify(output[0].code);
  },
};

describe('an edition by imports', () => {
  let folder;
  let host;
  const bundles = {};

  before(async () => {
    readBuilt('core.js');
    mkdirSync(CACHE, { recursive: true });
    folder = mkdtempSync(join(CACHE, 'bundled-'));
    // As npm would install it.
    const home = join(folder, 'node_modules', 'hotline-finder');
    mkdirSync(home, { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(home, 'package.json'));
    symlinkSync(DIST, join(home, 'dist'));
    writeFileSync(join(folder, 'page.js'), PAGE);
    writeFileSync(join(folder, 'unused.js'), UNUSED);
    for (const [name, bundle] of Object.entries(BUNDLERS)) {
      bundles[name] = await bundle(join(folder, 'page.js'));
    }
    const javascript = (text) => (_, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
    const pages = Object.keys(BUNDLERS).flatMap((name) => [
      [`/${name}.js`, javascript(bundles[name])],
      [
        `/${name}`,
        `<!doctype html><meta charset="utf-8"><script type="module" src="/${name}.js"></script><hotline-finder country="MD" language="ro"></hotline-finder>`,
      ],
    ]);
    const icon = (_, response) => response.writeHead(204).end();
    host = await startHost({ ...Object.fromEntries(pages), '/favicon.ico': icon });
  });

  after(async () => {
    await host?.stop();
    if (folder) rmSync(folder, { recursive: true });
  });

  for (const name of Object.keys(BUNDLERS)) {
    it(`${name}: has what is imported, and what is not used is left out`, async () => {
      const text = bundles[name];
      assert.ok(text.includes('Română'));
      assert.ok(!text.includes('Deutsch'));
      const unused = await BUNDLERS[name](join(folder, 'unused.js'));
      assert.ok(Math.abs(unused.length - text.length) < 50, `${unused.length} ${text.length}`);
    });

    it(`${name}: shows the numbers, and those of a country that is not imported`, async () => {
      const { page, messages } = await host.visit(`/${name}`);
      const found = await page.evaluate(async () => {
        const finder = document.querySelector('hotline-finder');
        const root = finder.shadowRoot;
        const cards = root.querySelectorAll('[part~="card"]').length;
        root.getElementById('language').focus();
        await finder.updateComplete;
        const languages = [...root.getElementById('language').options].map(({ value }) => value);
        finder.country = 'FR';
        await finder.updateComplete;
        const calls = root.querySelectorAll('[part~="emergency-call"]').length;
        return { cards, languages, calls };
      });
      assert.ok(found.cards > 0);
      assert.deepEqual(found.languages, ['ro', 'en']);
      assert.ok(found.calls > 0);
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  it('is as small in each of them, and about as small as the edition that is one file', async () => {
    const sizes = Object.values(bundles).map((text) => measure(text).brotli);
    assert.ok(Math.max(...sizes) - Math.min(...sizes) < Math.max(...sizes) / 40, sizes.join());
    const { assemble, parts } = await import(join(DIST, 'edition.js'));
    const file = measure(assemble(parts, { countries: ['MD'], languages: ['ro', 'en'] })).brotli;
    for (const size of sizes) assert.ok(Math.abs(size - file) < 2500, `${size} ${file}`);
  });

  it('every country and language of the list is a module', () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    assert.ok(exports['./countries/*'] && exports['./languages/*']);
    for (const path of ['countries/xk', 'languages/zh-Hant']) {
      assert.match(readBuilt(`${path}.js`), /^export default "/);
      assert.match(readBuilt(`${path}.d.ts`), /: string;/);
    }
  });
});
