import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchBrowser } from '../../scripts/browser/launch.mjs';

const COPIED =
  'src data demo docs scripts package.json tsconfig.json LICENSE README.md CHANGELOG.md CONTRIBUTING.md SECURITY.md'.split(
    ' ',
  );

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('npm start', () => {
  let root;
  let site;
  let browser;
  let page;

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'start-'));
    for (const path of COPIED) cpSync(join(ROOT, path), join(root, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    const { start } = await import(pathToFileURL(join(root, 'scripts/site/start.mjs')).href);
    site = await start({ log: () => {} });
    browser = await launchBrowser();
    page = await browser.newPage();
    // All lists are compiled again in between: half a minute is not enough beside other tests.
    page.setDefaultTimeout(180_000);
    const listening = page.waitForResponse((response) => response.url().endsWith('/changes'));
    await page.goto(site.url);
    await listening;
    await page.waitForSelector('hotline-finder >>> [part~="box"]');
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
    if (root) rmSync(root, { recursive: true });
  });

  const edit = (path, change) => {
    const file = join(root, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };

  it('shows a saved style on the open page', async (t) => {
    const began = performance.now();
    edit('src/styles/layout.ts', (text) => text.replace('css`', 'css`.made-now { color: red; }'));
    await page.waitForFunction(
      () =>
        /made-now/.test(
          customElements
            .get('hotline-finder')
            ?.styles.flat(9)
            .map(({ cssText }) => cssText)
            .join(),
        ),
      { polling: 20 },
    );
    t.diagnostic(`from the saved style to the page: ${Math.round(performance.now() - began)} ms`);
  });

  it('keeps what worked while the code is broken, and goes on when it is not', async () => {
    edit('src/views/footer.ts', (text) => `${text}\nconst broken = ;`);
    edit('src/views/footer.ts', (text) =>
      text.replace('\nconst broken = ;', '\n/* whole again */'),
    );
    await page.waitForFunction(async () =>
      /whole again/.test(await (await fetch('/dist/hotline-finder.js.map')).text()),
    );
    await page.waitForSelector('hotline-finder >>> [part~="box"]');
  });

  it('follows the data', async () => {
    edit('data/countries/RO.json', (text) =>
      text.replace('"name": "Romania"', '"name": "Romanija"'),
    );
    await page.waitForFunction(async () =>
      /Romanija/.test(await (await fetch('/dist/hotline-finder.js')).text()),
    );
  });

  it('has source maps that lead to the sources', () => {
    const map = JSON.parse(readFileSync(join(root, 'dist/hotline-finder.js.map'), 'utf8'));
    assert.ok(map.sources.some((source) => source.endsWith('src/styles/layout.ts')));
  });
});
