import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readBuilt } from '../dist/host.mjs';
import { openSite } from './built-site.mjs';

const { keys, languages } = JSON.parse(readBuilt('languages.json'));

/** What is there only with a time zone of a country, a voice of the device, or for a moment after a press. */
const NEED_A_DEVICE =
  'guess maybeIn yesShow exitStopped copied copySelected readAloud stopReading'.split(' ');

describe('the proof-reading page', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.stop());

  async function visit(query, options) {
    const opened = await site.visit(`proof-reading.html${query}`, options);
    await opened.page.waitForSelector('html[data-ready]');
    return opened;
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
    const { page, faults, foreign } = await visit('?language=AR');
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
    assert.deepEqual(faults, []);
    assert.deepEqual(foreign, []);
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
      () => document.title.includes('zh-Hant') && 'ready' in document.documentElement.dataset,
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
});
