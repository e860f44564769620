/** Each kind of page, light and dark, on a phone and on a desktop. What is in the finder has tests of its own. */
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
  'situations.html',
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

describe('axe finds nothing', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.stop());

  for (const path of PAGES) {
    it(path, async () => {
      const { page, close } = await site.visit(path);
      // Twenty rows of a long table have all that two hundred have.
      await page.$$eval('tbody tr:nth-child(n + 21)', (rows) =>
        rows.forEach((row) => row.remove()),
      );
      await page.evaluate(AXE);
      const found = [];
      for (const width of [360, 1280]) {
        await page.setViewport({ width, height: 800 });
        for (const scheme of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          const violations = await page.evaluate(check, scheme === 'light' ? undefined : COLOURS);
          found.push(...violations.map((one) => `${width} ${scheme} ${one}`));
        }
      }
      assert.deepEqual(found, []);
      await close();
    });
  }
});
