/** Each kind of page: its requests, its width, and what axe finds. What is in the finder has tests of its own. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { openSite } from './built-site.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = [
  'index.html',
  'get-it.html?country=RO',
  'list.html',
  'list/RO.html',
  'list/international.html',
  'languages.html',
  'docs.html',
  'docs/overview.html',
  'docs/styling.html',
  'try.html',
  'looks.html',
  'situations.html?state=romania',
  'correct.html',
  'proof-reading.html',
  'frame.html',
];

/** What a dark page can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Runs in the page: what is wrong with it, by these rules or by all. */
async function check(rules) {
  const { violations } = await window.axe.run(
    { include: [['body']], exclude: [['hotline-finder'], ['iframe']] },
    {
      reporter: 'no-passes',
      resultTypes: ['violations'],
      preload: false,
      iframes: false,
      ...(rules && { runOnly: { type: 'rule', values: rules } }),
    },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}

describe('a page of the site, in a folder of a server', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.stop());

  for (const path of PAGES) {
    it(`${path} asks nobody else, fits, and is accessible`, async () => {
      const { page, faults, foreign, close } = await site.visit(path, { width: 320 });
      if (await page.$('main hotline-finder'))
        await page.waitForSelector('main hotline-finder >>> [part~="call"]');
      if (path.startsWith('proof')) await page.waitForSelector('html[data-ready]');
      // Twenty rows of a long table have all that two hundred have.
      await page.$$eval('tbody tr:nth-child(n + 21), .places figure:nth-child(n + 2)', (all) =>
        all.forEach((one) => one.remove()),
      );
      await page.evaluate(AXE);
      const found = [];
      for (const width of [320, 360, 768, 1280, 1600]) {
        await page.setViewport({ width, height: 800 });
        const is = await page.evaluate(() => document.documentElement.scrollWidth);
        if (is > width) found.push(`${width} px: ${is} wide`);
        if (width !== 360 && width !== 1280) continue;
        for (const scheme of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          const violations = await page.evaluate(check, scheme === 'light' ? undefined : COLOURS);
          found.push(...violations.map((one) => `${width} ${scheme} ${one}`));
        }
      }
      assert.deepEqual(found, []);
      assert.deepEqual(faults, []);
      assert.deepEqual(foreign, []);
      await close();
    });
  }
});
