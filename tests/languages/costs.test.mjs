import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PAGE, costs, withCosts } from '../../scripts/languages/size-by-language.mjs';
import { LANGUAGES } from './support/locales.mjs';

const page = readFileSync(PAGE, 'utf8');
const cells = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const table = (text) =>
  text
    .slice(text.indexOf('<!-- costs -->'), text.indexOf('<!-- /costs -->'))
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map(cells);

describe('the table of what languages cost', () => {
  it('has a row for every language', () => {
    assert.deepEqual(
      table(page)
        .map(([tag]) => tag)
        .sort(),
      [...LANGUAGES].sort(),
      'Fix: npm run docs',
    );
  });

  it('stands under a sentence that says how far the names are from what was asked', () => {
    const names = table(page)
      .map(([, , , , cost]) => cost)
      .filter(Boolean)
      .map(Number);
    const [, least, most, within, all] =
      /They cost ([\d.]+) to ([\d.]+) kB, in (\d+) of (\d+) languages/.exec(page)?.map(Number) ??
      [];
    assert.deepEqual(
      [least, most, all],
      [Math.min(...names), Math.max(...names), names.length],
      'Fix: npm run docs',
    );
    // The table is rounded.
    assert.ok(within >= names.filter((cost) => cost < 1.2).length);
    assert.ok(within <= names.filter((cost) => cost <= 1.2).length);
  });

  // A word more or less makes no table stale: within 0.2 kB.
  it('has what is measured: of a language with names, of one without', async () => {
    const { rows } = await costs((tag) => tag === 'si' || tag === 'de');
    const made = table(await withCosts(page, rows));
    assert.equal(made.length, 2);
    for (const [tag, , , words, names] of made) {
      const shown = table(page).find(([one]) => one === tag);
      assert.ok(Math.abs(words - shown[3]) < 0.25, `${tag}: ${words}, ${shown[3]} stands there`);
      assert.ok(Math.abs(names - shown[4]) < 0.25, `${tag}: ${names}, ${shown[4]} stands there`);
      assert.equal(names !== '', tag === 'si');
    }
  });
});
