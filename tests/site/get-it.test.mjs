/** The page “Get it”: from a choice to a copied snippet and a saved file, by mouse and by keyboard. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { assemble, automaticLanguages, contentOf, parts } from '../../dist/edition.js';
import { codeOf, loadMaker } from '../snippet/support/fixtures.mjs';
import { SITE, openSite } from './built-site.mjs';

const ofFile = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

describe('the page “Get it”', () => {
  let site;
  let visit;
  let page;
  let makeSnippets;

  before(async () => {
    ({ makeSnippets } = await loadMaker());
    site = await openSite();
    visit = await site.visit('get-it.html', { prepare });
    ({ page } = visit);
    await page.waitForSelector('html[data-ready]');
  });

  after(() => site?.stop());

  /** The headless browser has no clipboard of its own, and saves no files. */
  const prepare = (opened) =>
    opened.evaluateOnNewDocument(() => {
      const clipboard = { writeText: async (text) => void (window.written = text) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        window.saved = blob.text();
        return create.call(URL, blob);
      };
    });

  /** Does something, and waits until the page has followed. */
  async function doing(action, on = page) {
    const turn = () => on.$eval('html', ({ dataset }) => Number(dataset.ready));
    const before = await turn();
    await action();
    await on.waitForFunction(
      (old) => Number(document.documentElement.dataset.ready) > old,
      {},
      before,
    );
  }
  const write = (name, text) =>
    doing(() =>
      page.$eval(
        `[name="${name}"]`,
        (input, value) => {
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        text,
      ),
    );
  const press = (selector) => doing(() => page.$eval(selector, (input) => input.click()));
  const saved = (on = page) => on.evaluate(() => window.saved);
  const fileOf = (choice) => assemble(parts, choice);
  const released = (text) => ({ ...makeSnippets({}).release, integrity: ofFile(text) });

  const shown = () =>
    page.$$eval('.panel code', (all) => all.map(({ textContent }) => textContent).join('\n'));

  it('has a field for every setting', async () => {
    const { SETTINGS, propertyOf } = await loadMaker();
    const fields = await page.$$eval('form [name]', (all) => all.map(({ name }) => name));
    for (const [attribute] of SETTINGS)
      assert.ok(fields.includes(propertyOf(attribute)), `no field for ${attribute}`);
  });

  it('shows the snippet and the file of the whole world at first', async () => {
    const text = readFileSync(`${SITE}dist/hotline-finder.js`, 'utf8');
    assert.equal(await shown(), codeOf(makeSnippets({}), 'html'));
    assert.ok((await shown()).includes(ofFile(text)));
  });

  it('shows the snippet of what is chosen, and the finder beside it at two widths', async () => {
    await doing(() => page.select('[name="country"]', 'RO'));
    await doing(() => page.select('[name="language"]', 'ro'));
    await press('[name="compact"]');
    const choice = { country: 'RO', language: 'ro', compact: true };
    assert.equal(await shown(), codeOf(makeSnippets(choice), 'html'));
    const finders = await page.$$eval('hotline-finder', (all) =>
      Promise.all(
        all.map(async (finder) => {
          await finder.ready;
          const { width } = finder.getBoundingClientRect();
          return [Math.round(width), finder.country, finder.language, finder.compact];
        }),
      ),
    );
    assert.deepEqual(finders, [
      [360, 'RO', 'ro', true],
      [1024, 'RO', 'ro', true],
    ]);
    await press('[name="compact"]');
  });

  it('takes a colour of the site into the previews and the snippet', async () => {
    await press('[name="coloured"]');
    await write('accent', '#ff7f50');
    const choice = { country: 'RO', language: 'ro', accent: '#ff7f50' };
    assert.equal(await shown(), codeOf(makeSnippets(choice), 'html'));
    const ground = () =>
      page.$eval(
        'hotline-finder >>> [part~="call"]',
        (button) => getComputedStyle(button).backgroundColor,
      );
    assert.equal(await ground(), 'rgb(255, 127, 80)');
    await press('[name="coloured"]');
    assert.notEqual(await ground(), 'rgb(255, 127, 80)');
  });

  it('has a tab for every kind of site, with the keyboard too', async () => {
    const tabs = await page.$$('[role="tab"]');
    assert.equal(tabs.length, makeSnippets({}).snippets.length);
    await page.focus('[role="tab"][aria-selected="true"]');
    await page.keyboard.press('ArrowRight');
    const chosen = await page.$eval('[role="tab"][aria-selected="true"]', ({ id }) => id);
    assert.equal(chosen, 'tab-wordpress');
    const choice = { country: 'RO', language: 'ro' };
    assert.equal(await shown(), codeOf(makeSnippets(choice), 'wordpress'));
  });

  it('leads from each kind of site to its part of the docs', async () => {
    for (const { id } of makeSnippets({}).snippets) {
      await page.$eval(`#tab-${id}`, (tab) => tab.click());
      const href = await page.$eval('.where a', (link) => link.getAttribute('href'));
      const [file, anchor] = href.split('#');
      const text = readFileSync(SITE + file, 'utf8');
      assert.ok(!anchor || text.includes(`id="${anchor}"`), `${id}: ${href}`);
    }
    await page.$eval('#tab-html', (tab) => tab.click());
  });

  it('copies with one press', async () => {
    await page.$eval('.panel .copy', (button) => button.click());
    await page.waitForFunction(() => document.querySelector('.copied').textContent !== '');
    assert.equal(await page.$eval('.copied', ({ textContent }) => textContent), 'Copied.');
    assert.equal(await page.evaluate(() => window.written), await shown());
  });

  it('selects the text where copying is not allowed', async () => {
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.$eval('.panel .copy', (button) => button.click());
    await page.waitForFunction(() =>
      /Selected/.test(document.querySelector('.copied').textContent),
    );
    assert.equal(
      await page.evaluate(() => String(window.getSelection()).trim()),
      (await shown()).trim(),
    );
  });

  it('offers the lines of the country, to leave out or to put first', async () => {
    const line = '.lines input[aria-label^="Show ANES"]';
    await press(line);
    const exclude = await page.$eval('[name="exclude"]', ({ value }) => value);
    assert.match(exclude, /^ro-[a-z0-9-]+$/);
    assert.match(await shown(), new RegExp(`exclude="${exclude}"`));
    await press(line);
    assert.doesNotMatch(await shown(), /exclude=/);
    const last = '.lines li:last-child .lead input';
    await press(last);
    const first = await page.$eval('[name="first"]', ({ value }) => value);
    assert.match(await shown(), new RegExp(`first="${first}"`));
    await press(last);
  });

  it('makes a file of one country, with the hash of it in the snippet', async () => {
    await press('[name="scope"][value="one"]');
    await page.$eval('.take [name="save"]', (button) => button.click());
    const languages = automaticLanguages(['RO'], contentOf(parts), parts.regions);
    const text = fileOf({ countries: ['RO'], languages });
    assert.ok((await saved()) === text, 'the saved file is another');
    const choice = { country: 'RO', language: 'ro' };
    assert.equal(await shown(), codeOf(makeSnippets(choice, released(text)), 'html'));
  });

  it('makes a file of countries that are written and languages that are chosen', async () => {
    await press('[name="scope"][value="some"]');
    await write('places', 'Moldova, RO');
    await press('[name="words"][value="some"]');
    for (const tag of ['ro', 'ru', 'uk']) await press(`[name="tags"][value="${tag}"]`);
    await page.$eval('.take [name="save"]', (button) => button.click());
    // In the order of the list.
    const languages = contentOf(parts).translations.languages.filter((tag) =>
      ['ro', 'ru', 'uk', 'en'].includes(tag),
    );
    const text = fileOf({ countries: ['MD', 'RO'], languages });
    assert.ok((await saved()) === text, 'the saved file is another');
    const facts = await page.$eval('.facts', ({ textContent }) => textContent);
    assert.ok(facts.includes(ofFile(text)), facts);
    await write('places', 'Moldovia');
    assert.match(await page.$eval('.facts', ({ textContent }) => textContent), /nearest/);
    assert.equal(await page.$eval('.take [name="save"]', ({ disabled }) => disabled), true);
    await press('[name="scope"][value="world"]');
    await press('[name="words"][value="usual"]');
  });

  it('has no file to download where a CDN has it', async () => {
    await press('[name="host"][value="pinned"]');
    assert.match(await shown(), /src="https:\/\/cdn\./);
    const file = await page.$eval('.file', ({ hidden }) => hidden);
    assert.equal(file, true);
    await press('[name="host"][value="own"]');
  });

  it('says so of a country without a line', async () => {
    await doing(() => page.select('[name="country"]', 'AG'));
    const notes = await page.$eval('.notes', ({ textContent }) => textContent);
    assert.match(notes, /no line of its own for Antigua/);
  });

  it('asks the network for its own files only, and says nothing on the console', () => {
    assert.deepEqual(visit.faults, []);
    assert.deepEqual(visit.foreign, []);
  });

  it('can be walked with the keyboard alone, from the address of a country to the file and the snippet', async () => {
    const { page: walk, close } = await site.visit('get-it.html?country=MD', { prepare });
    await walk.waitForSelector('html[data-ready]');
    const focused = () =>
      walk.evaluate(() => {
        const { activeElement: element } = document;
        return element.id || element.getAttribute('name') || element.className;
      });
    /** Presses Tab until something has the focus. */
    const tabTo = async (wanted) => {
      for (let count = 0; count < 200; count += 1) {
        await walk.keyboard.press('Tab');
        if (wanted.test(await focused())) return;
      }
      assert.fail(`Tab does not lead to ${wanted}`);
    };
    await tabTo(/^language$/);
    await doing(() => walk.keyboard.type('Rom'), walk);
    await tabTo(/^theme$/);
    await doing(() => walk.keyboard.press('ArrowRight'), walk);
    await tabTo(/^save$/);
    await walk.keyboard.press('Enter');
    assert.match(await saved(walk), /edition: MD; /);
    await tabTo(/^tab-html$/);
    await walk.keyboard.press('ArrowRight');
    await tabTo(/^copy$/);
    await walk.keyboard.press('Enter');
    await walk.waitForFunction(() => window.written);
    const written = await walk.evaluate(() => window.written);
    assert.match(
      written,
      /^<div><script async [^>]*integrity="sha384-[^>]*><\/script><style>[^<]*<\/style><hotline-finder country="MD" language="ro" theme="light">/,
    );
    assert.ok(
      written.includes(ofFile(await saved(walk))),
      'the hash is not that of the saved file',
    );
    await close();
  });
});
