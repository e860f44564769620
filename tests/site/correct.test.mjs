/** The form for data files in a browser, with the keyboard and for a screen reader. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite } from './built-site.mjs';

describe('the form for data files', () => {
  let site;
  let visit;
  let page;

  before(async () => {
    site = await openSite();
    visit = await site.visit('correct.html?country=RO&line=ro-anitp-telverde', {
      prepare: (opened) =>
        opened.evaluateOnNewDocument(() => {
          // What a download would hold.
          const create = URL.createObjectURL;
          URL.createObjectURL = (blob) => {
            blob.text().then((text) => (window.downloaded = text));
            return create.call(URL, blob);
          };
        }),
    });
    ({ page } = visit);
    await page.waitForSelector('option[value="ro-anitp-telverde"]');
    await saying('Nothing has been changed yet.');
  });

  after(() => site?.stop());

  const saying = (text) =>
    page.waitForFunction(
      (wanted) => document.querySelector('.state').textContent.includes(wanted),
      { timeout: 60_000 },
      text,
    );
  const write = (name, value) =>
    page.$eval(
      `[name="${name}"]`,
      (input, content) => {
        input.value = content;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );

  it('shows the findings about a number at the number', async () => {
    await write('value-0', '+4080080067');
    await saying('problem');
    const invalid = await page.$eval('[name="value-0"]', (input) => ({
      invalid: input.getAttribute('aria-invalid'),
      message: document.getElementById(input.getAttribute('aria-describedby')).textContent,
    }));
    assert.equal(invalid.invalid, 'true');
    assert.match(invalid.message, /number/i);
    const why = await page.$eval('[name="why"]', (input) => input.getAttribute('aria-invalid'));
    assert.equal(why, 'true');
    assert.equal(await page.$eval('.download', ({ disabled }) => disabled), true);
  });

  it('leads from a problem to its field with the keyboard', async () => {
    await page.focus('.findings a');
    await page.keyboard.press('Enter');
    const focused = await page.evaluate(() => document.activeElement.getAttribute('aria-invalid'));
    assert.equal(focused, 'true');
  });

  it('gives the finished file and the text for the form', async () => {
    await write('value-0', '+40800800678');
    await write('url', 'https://example.org/help');
    await write('title', 'Example: help');
    await write('says', 'Call 0800 800 678');
    await write('hours', '24/7');
    await saying('The file is sound.');
    await page.click('.download');
    await page.waitForFunction(() => window.downloaded);
    const { hotlines } = JSON.parse(await page.evaluate(() => window.downloaded));
    const line = hotlines.find(({ id }) => id === 'ro-anitp-telverde');
    assert.equal(line.hours, '24/7');
    assert.equal(line.sources.at(-1).url, 'https://example.org/help');
    const report = await page.$eval('.report', ({ value }) => value);
    assert.match(
      report,
      /Country: Romania\n[^]*hours: .* → 24\/7\n[^]*Page: https:\/\/example\.org\/help/,
    );
  });

  it('sends nothing anywhere', () => {
    assert.deepEqual(visit.faults, []);
    assert.deepEqual(visit.foreign, []);
  });
});
