import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../../scripts/browser/launch.mjs';
import { createDemoServer } from '../../scripts/site/serve.mjs';
import { codeOf, loadMaker } from './made.mjs';

describe('the snippet builder of the demo', () => {
  let server;
  let browser;
  let page;
  let makeSnippets;
  const messages = [];
  const requests = [];

  before(async () => {
    ({ makeSnippets } = await loadMaker());
    server = createDemoServer();
    await new Promise((resolve) => server.listen(0, 'localhost', resolve));
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    const origin = `http://localhost:${server.address().port}`;
    await page.evaluateOnNewDocument(() => {
      // The headless browser has no clipboard of its own.
      const clipboard = { writeText: async (text) => void (window.written = text) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    });
    await page.goto(`${origin}/demo/builder.html`);
    await page.waitForSelector('[role="tab"]');
    await page.waitForFunction(() => customElements.get('hotline-finder'));
  });

  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  const shown = () =>
    page.$$eval('.panel code', (all) => all.map(({ textContent }) => textContent).join('\n'));

  it('is linked from the demo', () => {
    assert.match(
      readFileSync(new URL('../../demo/index.html', import.meta.url), 'utf8'),
      /href="builder\.html"/,
    );
  });

  it('has a field for every setting', async () => {
    const { SETTINGS, propertyOf } = await loadMaker();
    const fields = await page.$$eval('form [name]', (all) => all.map(({ name }) => name));
    for (const [attribute] of SETTINGS)
      assert.ok(fields.includes(propertyOf(attribute)), `no field for ${attribute}`);
  });

  it('shows the snippet of what is chosen, and the finder beside it at two widths', async () => {
    await page.select('[name="country"]', 'RO');
    await page.select('[name="language"]', 'ro');
    await page.click('[name="compact"]');
    const choice = { country: 'RO', language: 'ro', compact: true };
    assert.equal(await shown(), codeOf(makeSnippets(choice), 'html'));
    const finders = await page.$$eval('.previews hotline-finder', (all) =>
      Promise.all(
        all.map(async (finder) => {
          await finder.ready;
          const { width } = finder.getBoundingClientRect();
          return [width, finder.country, finder.language, finder.compact];
        }),
      ),
    );
    assert.deepEqual(finders, [
      [360, 'RO', 'ro', true],
      [1024, 'RO', 'ro', true],
    ]);
  });

  it('has a tab for every kind of site, with the keyboard too', async () => {
    const tabs = await page.$$('[role="tab"]');
    assert.equal(tabs.length, makeSnippets({}).snippets.length);
    await page.focus('[role="tab"][aria-selected="true"]');
    await page.keyboard.press('ArrowRight');
    const chosen = await page.$eval('[role="tab"][aria-selected="true"]', ({ id }) => id);
    assert.equal(chosen, 'tab-wordpress');
    assert.equal(
      await shown(),
      codeOf(makeSnippets({ country: 'RO', language: 'ro', compact: true }), 'wordpress'),
    );
  });

  it('copies with one press', async () => {
    await page.click('.panel button');
    await page.waitForFunction(() => document.querySelector('.copied').textContent !== '');
    assert.equal(await page.$eval('.copied', ({ textContent }) => textContent), 'Copied.');
    assert.equal(await page.evaluate(() => window.written), await shown());
  });

  it('marks the text where copying is not allowed', async () => {
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.click('.panel button');
    await page.waitForFunction(() => /Marked/.test(document.querySelector('.copied').textContent));
    assert.equal(
      await page.evaluate(() => String(window.getSelection()).trim()),
      (await shown()).trim(),
    );
  });

  it('offers the lines of the country, to leave out or to put first', async () => {
    await page.select('[name="country"]', 'RO');
    const line = '.lines input[aria-label^="Show ANES"]';
    await page.waitForSelector(line);
    await page.click(line);
    const exclude = await page.$eval('[name="exclude"]', ({ value }) => value);
    assert.match(exclude, /^ro-[a-z0-9-]+$/);
    assert.match(await shown(), new RegExp(`exclude="${exclude}"`));
    await page.click(line);
    assert.doesNotMatch(await shown(), /exclude=/);
    const last = (await page.$$('.lines li:last-child .lead input'))[0];
    await last.click();
    const first = await page.$eval('[name="first"]', ({ value }) => value);
    assert.match(await shown(), new RegExp(`first="${first}"`));
    await last.click();
  });

  it('makes a file with the countries and languages that are chosen, its hash and its snippet', async () => {
    const field = (name, text) =>
      page.$eval(
        `.edition [name="${name}"]`,
        (input, value) => {
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        text,
      );
    await field('countries', 'Moldova');
    await field('languages', 'ro, ru, uk, en');
    await page.waitForFunction(() => /Moldova/.test(document.querySelector('.facts').textContent));
    const facts = await page.$eval('.facts', ({ textContent }) => textContent);
    const { assemble, parts } = await import('../../dist/edition.js');
    const text = assemble(parts, { countries: ['MD'], languages: ['ro', 'ru', 'uk', 'en'] });
    const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}`;
    assert.ok(facts.includes(integrity), facts);
    assert.match(await page.$eval('.own-snippet', ({ textContent }) => textContent), /sha384-/);
    const saved = await page.evaluate(async () => {
      const made = [];
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        made.push(blob);
        return createObjectURL.call(URL, blob);
      };
      document.querySelector('.edition [name="save"]').click();
      URL.createObjectURL = createObjectURL;
      return made[0].text();
    });
    assert.ok(saved === text, 'the saved file is another');
    await field('countries', 'Moldovia');
    await page.waitForFunction(() => /nearest/.test(document.querySelector('.facts').textContent));
    assert.equal(await page.$eval('.edition [name="save"]', ({ disabled }) => disabled), true);
    await field('countries', '');
  });

  it('says so of a country without a line', async () => {
    await page.select('[name="country"]', 'AG');
    const notes = await page.$eval('.notes', ({ textContent }) => textContent);
    assert.match(notes, /no line of its own for Antigua/);
  });

  it('asks the network for its own files only, and says nothing on the console', () => {
    assert.deepEqual(messages, []);
    const other = requests.filter(
      (url) => !/^(http:\/\/localhost:\d+\/(demo|dist|favicon)|data:)/.test(url),
    );
    assert.deepEqual(other, []);
  });
});
