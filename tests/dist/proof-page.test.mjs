import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../scripts/browser/launch.mjs';
import { createDemoServer } from '../../scripts/site/serve.mjs';
import { DIST, readBuilt } from './host.mjs';

const DEMO = fileURLToPath(new URL('../../demo', import.meta.url));
const { keys, languages } = JSON.parse(readBuilt('languages.json'));

/** What is there only with a time zone of a country, a voice of the device, or for a moment after a press. */
const NEED_A_DEVICE =
  'guess maybeIn yesShow exitStopped copied copySelected readAloud stopReading'.split(' ');

/** A folder to serve: the demo, and what the build left, without what `leave` names. */
function copyOfSite(leave = []) {
  const root = mkdtempSync(join(tmpdir(), 'proof-'));
  cpSync(DEMO, join(root, 'demo'), { recursive: true });
  cpSync(DIST, join(root, 'dist'), {
    recursive: true,
    filter: (path) => !leave.some((name) => path.endsWith(name)),
  });
  return root;
}

describe('the proof-reading page', () => {
  let browser;
  const stops = [];
  before(async () => {
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    for (const stop of stops) stop();
  });

  async function visit(query, { width = 1200, leave, ready = 'html[data-ready]' } = {}) {
    const root = copyOfSite(leave);
    const server = createDemoServer(root);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    stops.push(() => {
      server.close();
      server.closeAllConnections();
      rmSync(root, { recursive: true });
    });
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport({ width, height: 800 });
    await page.goto(`http://127.0.0.1:${server.address().port}/demo/languages.html${query}`);
    await page.waitForSelector(ready);
    return { page, errors };
  }

  const table = (page) =>
    page.$$eval('tbody tr', (rows) =>
      rows.map((row) => {
        const text = row.querySelector('.translated');
        return {
          key: row.querySelector('code').textContent,
          comment: row.querySelector('small').textContent,
          english: row.querySelector('[lang="en"]').textContent,
          value: text.textContent,
          lang: text.lang,
          dir: text.dir,
          seen: row.lastElementChild.textContent,
        };
      }),
    );

  it('shows every string with its comment beside English, from right to left', async () => {
    const { page, errors } = await visit('?language=AR');
    const rows = await table(page);
    assert.deepEqual(
      rows.map(({ key, comment, english, value, lang, dir }) => [
        key,
        comment,
        english,
        value,
        lang,
        dir,
      ]),
      keys.map(({ key, comment }) => [
        key,
        comment,
        languages.en[key],
        languages.ar[key],
        'ar',
        'rtl',
      ]),
    );
    assert.deepEqual(errors, []);
  });

  it('shows nearly all of them in place, in that language', async () => {
    const { page } = await visit('?language=ja');
    const unseen = (await table(page)).filter(({ seen }) => !seen).map(({ key }) => key);
    assert.deepEqual(
      unseen.filter((key) => !NEED_A_DEVICE.includes(key)),
      [],
    );
    const dressed = await page.$$eval('hotline-finder', (all) =>
      all.map((one) => one.getAttribute('language')),
    );
    assert.ok(dressed.length >= 8 && dressed.every((one) => one === 'ja'), dressed.join());
  });

  it('takes an unknown language for none, and another from the list', async () => {
    const { page } = await visit('?language=xx');
    const [first] = await table(page);
    assert.notEqual(first.lang, 'xx');
    await page.select('select[name=language]', 'zh-Hant');
    await page.waitForFunction(
      () => document.title.endsWith('zh-Hant') && 'ready' in document.documentElement.dataset,
    );
    const [chosen] = await table(page);
    assert.deepEqual([chosen.lang, chosen.value], ['zh-Hant', '繁體中文']);
  });

  it('shows on demand only what equals English', async () => {
    const { page } = await visit('?language=nl');
    await page.click('input[name=alike]');
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length < 20);
    const rows = await table(page);
    assert.ok(rows.length > 0);
    for (const { value, english } of rows) assert.equal(value, english);
  });

  for (const language of ['de', 'my', 'ur']) {
    it(`fits a screen of 320 px in ${language}`, async () => {
      const { page } = await visit(`?language=${language}`, { width: 320 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });
  }

  it('says what to do where the build left no strings', async () => {
    const { page } = await visit('', {
      leave: ['languages.json'],
      ready: '[role=status]:not(:empty)',
    });
    const text = await page.$eval('[role=status]', (one) => one.textContent);
    assert.match(text, /npm run build/);
  });
});
