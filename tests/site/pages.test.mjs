/** Every page of the site as files, and a few in a browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { SAXParser } from 'parse5-sax-parser';
import { SITE, openSite, siteFiles } from './built-site.mjs';

const files = siteFiles();
const read = (path) => readFileSync(SITE + path, 'utf8');
const list = JSON.parse(read('dist/hotlines.json'));

/** Ids of a page, what it leads to, and what it loads. */
function parse(text) {
  const ids = [];
  const links = [];
  const loads = [];
  const parser = new SAXParser();
  parser.on('startTag', ({ tagName, attrs }) => {
    const get = (wanted) => attrs.find(({ name }) => name === wanted)?.value;
    if (get('id') !== undefined) ids.push(get('id'));
    if (tagName === 'a' && get('href') !== undefined) links.push(get('href'));
    if (tagName === 'link' && get('href') !== undefined) loads.push(get('href'));
    if (/^(script|img|iframe)$/.test(tagName) && get('src') !== undefined) loads.push(get('src'));
  });
  parser.end(text);
  return { ids, links, loads };
}

const pages = new Map(
  files.filter((path) => path.endsWith('.html')).map((path) => [path, parse(read(path))]),
);

/** The file of the site that a relative address means, and the place in it. */
function resolve(from, href) {
  const { pathname, hash } = new URL(href, `file:///${from}`);
  return [decodeURIComponent(pathname.slice(1)), decodeURIComponent(hash.slice(1))];
}

const isRelative = (href) => !/^[a-z][a-z0-9+.-]*:/i.test(href);

describe('the pages of the site', () => {
  it('are there for every country and every document', () => {
    for (const { code } of list.countries) assert.ok(pages.has(`list/${code}.html`), code);
    for (const name of ['overview', 'cms', 'styling', 'security', 'numbers', 'contributing'])
      assert.ok(pages.has(`docs/${name}.html`), name);
  });

  it('lead only to files and headings that are there', () => {
    const broken = [];
    for (const [path, { links }] of pages) {
      for (const href of links.filter(isRelative)) {
        const [file, id] = resolve(path, href);
        const there = files.includes(file) && (!id || pages.get(file)?.ids.includes(id));
        if (!there) broken.push(`${path} → ${href}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  it('load only files of the site, by relative addresses', () => {
    const wrong = [];
    for (const [path, { loads }] of pages) {
      for (const href of loads) {
        if (href.startsWith('data:')) continue;
        const isFile =
          isRelative(href) && !href.startsWith('/') && files.includes(resolve(path, href)[0]);
        if (!isFile) wrong.push(`${path} → ${href}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('have each id once', () => {
    for (const [path, { ids }] of pages)
      assert.deepEqual([...new Set(ids)], ids, `${path} has an id twice`);
  });

  it('say of no file where it was made', () => {
    for (const path of pages.keys())
      assert.doesNotMatch(read(path), /file:\/\/|>\s*undefined|"undefined|\[object /);
  });

  it('show every line of a country with each number, source and date of the list', () => {
    for (const code of ['RO', 'GB', 'US', 'DZ']) {
      const text = read(`list/${code}.html`);
      const has = (value) =>
        assert.ok(
          text.includes(
            String(value)
              .replace(/&/g, '&amp;')
              .replace(/"/g, '&quot;')
              .replace(/</g, '&lt;')
              .replace(/>/g, '&gt;'),
          ),
          `${code} lacks ${value}`,
        );
      const { hotlines, emergency } = list.countries.find((one) => one.code === code);
      for (const { number } of emergency) has(number);
      for (const { name, channels, sources } of hotlines) {
        has(name);
        for (const { type, label, value } of channels)
          if (/^(phone|sms|tty|whatsapp)$/.test(type)) has(label ?? value);
        for (const { title, read: day } of sources) {
          has(title);
          has(day);
        }
      }
    }
  });
});

describe('the site in a browser', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.stop());

  it('shows the finder first on the first page, and changes its looks', async () => {
    const { page, close } = await site.visit('index.html', { width: 360, height: 740 });
    await page.waitForSelector('#finder >>> [part~="call"]');
    await page.click('.looks-choice [value="dark"]');
    await page.click('.looks-choice [name="compact"]');
    const finder = await page.$eval('#finder', ({ theme, compact }) => [theme, compact]);
    assert.deepEqual(finder, ['dark', true]);
    await close();
  });

  it('finds a country by a name without accents, a line, or a number as it is grouped', async () => {
    const { page, close } = await site.visit('list.html');
    const search = async (text) => {
      await page.$eval(
        '[name="text"]',
        (input, value) => {
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        text,
      );
      return page.$$eval('.countries tbody tr:not([hidden]) th', (all) =>
        all.map(({ textContent }) => textContent.trim()),
      );
    };
    assert.deepEqual(await search('aland islands'), ['Åland Islands']);
    assert.ok((await search('0800 800 678')).includes('Romania'));
    assert.ok((await search('unseen')).includes('United Kingdom'));
    assert.deepEqual(await search('nowhere at all'), []);
    assert.match(await page.$eval('.found', ({ textContent }) => textContent), /^0 of 250/);
    await search('');
    await page.select('[name="missing"]', 'emergency');
    const without = await page.$$eval('.countries tbody tr:not([hidden])', (all) => all.length);
    assert.equal(without, list.countries.filter(({ emergency }) => !emergency.length).length);
    await close();
  });

  it('has the whole list where there is no script, and no field that does nothing', async () => {
    const { page, close } = await site.visit('list.html', {
      prepare: (page) => page.setJavaScriptEnabled(false),
    });
    assert.equal((await page.$$('.countries tbody tr')).length, list.countries.length);
    const box = await (await page.$('.search')).boundingBox();
    assert.equal(box, null);
    await close();
  });
});
