import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { breakBuiltIn, listBuiltIns, recordBuiltIns } from './built-ins.mjs';
import { embed, startHost } from './host.mjs';

/** How many pages are open at a time. */
const PAGES = 4;

describe('a page whose built-ins were broken before the script', () => {
  let host;
  /** What loading and drawing use, by their names. */
  let used;

  before(async () => {
    host = await startHost({
      '/page': embed(
        `<hotline-finder country="RO" language="en"><a href="tel:112">112</a></hotline-finder>
        <script src="/hotline-finder.js"></script>`,
      ),
    });
    const { page } = await host.visit('about:blank', { number: null });
    const names = await page.evaluate(listBuiltIns);
    await page.evaluateOnNewDocument(`(${recordBuiltIns})(${JSON.stringify(names)})`);
    await page.goto(`${host.origin}/page`);
    await page.evaluate(() => document.querySelector('hotline-finder').ready);
    used = await page.evaluate(() => window.recorded());
    await page.close();
    assert.ok(used.length > 100, `only ${used.length} were recorded`);
  });

  after(async () => {
    await host?.stop();
  });

  /** Calls `check` with a page for each built-in that is broken in it; gives the names for which it is false. */
  async function eachBroken(check) {
    const held = [];
    const left = used.slice();
    const work = async () => {
      for (let name = left.pop(); name; name = left.pop()) {
        const page = await host.browser.newPage();
        await page.evaluateOnNewDocument(`(${breakBuiltIn})(${JSON.stringify(name)})`);
        await page.goto(`${host.origin}/page`, { waitUntil: 'load' });
        if (!(await check(page))) held.push(name.join('.'));
        await page.close();
      }
    };
    await Promise.all(Array.from({ length: PAGES }, work));
    return held;
  }

  /** By the browser's own means: those of the page are broken. */
  async function seesANumber(page) {
    for (const selector of [
      'hotline-finder >>> a[href^="tel:"]',
      'hotline-finder a[href^="tel:"]',
    ]) {
      for (const link of await page.$$(selector)) {
        const box = await link.boundingBox();
        if (box && box.width > 0 && box.height > 0) return true;
      }
    }
    return false;
  }

  it('shows something to call, whichever it is', async () => {
    assert.deepEqual(await eachBroken(seesANumber), []);
  });
});
