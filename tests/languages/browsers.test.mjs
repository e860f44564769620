import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LACKING } from '../../scripts/compile/names.mjs';
import { verdict, withBrowsers } from '../../scripts/languages/browsers.mjs';
import { PAGE } from '../../scripts/languages/size-by-language.mjs';
import { LANGUAGES } from './support/locales.mjs';

const page = readFileSync(PAGE, 'utf8');

/** Rows of the table, cell by cell, without its head. */
const table = (text) =>
  text
    .slice(text.indexOf('<!-- browsers -->'), text.indexOf('<!-- /browsers -->'))
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe('what a browser knows of a language', () => {
  it('is nothing where it says so, whatever CLDR has', () => {
    for (const known of [undefined, null]) assert.equal(verdict(known, 200), 'nothing');
  });

  it('is whole with months in words and names of countries, also where a few are older', () => {
    assert.equal(verdict({ numbered: false, named: 190 }, 200), 'whole');
    // Kinyarwanda: CLDR itself has two names.
    assert.equal(verdict({ numbered: false, named: 2 }, 2), 'whole');
  });

  it('is a name only where a month is a number, or countries are in English', () => {
    assert.equal(verdict({ numbered: true, named: 190 }, 200), 'in name only: “M11”');
    assert.equal(verdict({ numbered: false, named: 2 }, 243), 'in name only: English');
    assert.equal(verdict({ numbered: true, named: 0 }, 202), 'in name only: “M11”, English');
  });
});

describe('the table of what browsers have', () => {
  const [head, , ...rows] = table(page);
  const tags = rows.slice(0, -1).flatMap(([cell]) => cell.split(' '));

  it('is of three engines', () => {
    assert.match(
      head.join(' | '),
      /^language \| Chromium \d+ \| Firefox \d+ \| WebKitGTK [\d.]+ \| shown$/,
    );
  });

  it('names each language that some browser lacks: those that bring their names, once', () => {
    assert.deepEqual([...tags].sort(), [...LACKING].sort(), 'Fix: npm run languages:browsers');
    for (const [cell, ...cells] of rows.slice(0, -1))
      assert.equal(cells.pop(), 'whole, ours', cell);
  });

  it('has all others whole in every browser', () => {
    const others = LANGUAGES.filter((tag) => !LACKING.includes(tag)).length;
    assert.deepEqual(rows.at(-1), [
      `the other ${others}`,
      'whole',
      'whole',
      'whole',
      'the browser’s',
    ]);
  });

  it('shows a language that a browser has come to lack', async () => {
    const whole = { numbered: false, named: 200 };
    const browsers = [
      { name: 'One 1', known: { de: whole, fr: undefined, si: undefined } },
      { name: 'Two 2', known: { de: whole, fr: whole, si: whole } },
    ];
    const made = table(await withBrowsers(page, browsers, { de: 200, fr: 200, si: 200 }));
    assert.deepEqual(made.slice(2), [
      ['fr', 'nothing', 'whole', 'the browser’s'],
      ['si', 'nothing', 'whole', 'whole, ours'],
      ['the other 1', 'whole', 'whole', 'the browser’s'],
    ]);
  });
});
