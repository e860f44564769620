import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { breakBuiltIn, listBuiltIns, recordBuiltIns } from './built-ins.mjs';
import { embed, numbersInSight, startHost, startSite } from './host.mjs';

/** How many pages are open at a time. */
const PAGES = 4;

describe('a page whose built-ins were broken before the script', () => {
  let host;
  let away;
  let arrived = () => undefined;
  /** What loading and drawing use, by their names. */
  let used;

  before(async () => {
    away = await startSite(
      {
        '/weather': (request, response) => {
          arrived();
          response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Weather</title>');
        },
      },
      '127.0.0.1',
    );
    host = await startHost({
      '/page': embed(
        `<hotline-finder country="RO" language="en" exit-url="${away.origin}/weather"><a href="tel:112">112</a></hotline-finder>
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
    await away?.stop();
  });

  /** Calls `check` with a page for each built-in that is broken in it; gives the names for which it is false. */
  async function eachBroken(pages, check) {
    const held = [];
    const left = used.slice();
    const work = async () => {
      for (let name = left.pop(); name; name = left.pop()) {
        const { page } = await host.visit('about:blank', {
          number: null,
          prepare: (fresh) =>
            fresh.evaluateOnNewDocument(`(${breakBuiltIn})(${JSON.stringify(name)})`),
        });
        await page.goto(`${host.origin}/page`);
        if (!(await check(page))) held.push(name.join('.'));
        await page.close();
      }
    };
    await Promise.all(Array.from({ length: pages }, work));
    return held;
  }

  it('shows something to call, whichever it is', async () => {
    const empty = await eachBroken(PAGES, async (page) => {
      // What is drawn later may fail as well.
      await page
        .evaluate(() => document.querySelector('hotline-finder').ready)
        .catch(() => undefined);
      return (await numbersInSight(page)).length > 0;
    });
    assert.deepEqual(empty, []);
  });
});
