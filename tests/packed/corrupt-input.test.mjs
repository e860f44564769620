import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compileHotlines } from '../../scripts/compile/hotlines.mjs';
import { decodeList } from '../../scripts/lib/source.mjs';
import { readData } from '../../scripts/data/read.mjs';
import { numRuns } from '../unit/runs.mjs';

const { packed } = compileHotlines(readData());

/** Asks everything; what comes out has its shape, whatever went in. */
function ask(text, codes) {
  const list = decodeList(text);
  assert.ok(Array.isArray(list.countries()));
  for (const code of [...codes, ...list.countries().slice(0, 3)]) {
    const country = list.country(code);
    assert.equal(typeof list.englishName(code), 'string');
    if (!country) continue;
    assert.equal(country.code, code);
    for (const { number } of country.emergency) assert.match(number, /^\+?[\d ]+$/);
    country.hotlines.forEach(checkLine);
  }
  list.international().forEach(checkLine);
  list.mobile();
  list.fromAlpha3('ROU');
  list.countryOfZone('Europe/Bucharest');
}

function checkLine({ channels, serves, languages, source }) {
  assert.ok(channels.length);
  assert.ok(Array.isArray(serves) && Array.isArray(languages));
  assert.equal(typeof source.site, 'string');
  for (const { type, value, reach } of channels) {
    assert.ok(['domestic', 'abroad', 'anywhere'].includes(reach));
    if (['chat', 'web', 'reportForm'].includes(type)) assert.match(value, /^https:\/\//);
    else if (type !== 'email') assert.match(value, /^[+*#]?[\d *#]+$/);
  }
}

const codes = ['RO', 'ES', 'US', 'AQ', '__proto__', 'constructor', ''];

describe('a broken list never throws', () => {
  test('nothing at all', () => ask('', codes));

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => ask(text, codes)),
    );
  });

  test('any text made of the signs of the form', () => {
    const unit = fc.constantFrom(
      '|',
      '\n',
      ';',
      ':',
      '{',
      '+',
      '*',
      '.',
      '/',
      '1',
      '9',
      'A',
      'R',
      'w',
      'e',
      'ă',
      '-',
      ',',
      '@',
      '=',
      '?',
      '!',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 600 }), (text) => ask(text, codes)),
      { numRuns: numRuns(500) },
    );
  });

  test('the list with a piece cut out, doubled or overwritten', () => {
    const place = fc.integer({ min: 0, max: packed.length });
    fc.assert(
      fc.property(place, place, fc.string({ maxLength: 40 }), (a, b, text) => {
        ask(packed.slice(0, a) + text + packed.slice(b), codes);
      }),
      { numRuns: numRuns(150) },
    );
  });

  test('absurd counts take no time', () => {
    const lines = packed.split('\n');
    for (const count of ['1e9', 'Infinity', '-5', '-1e9', 'NaN', '0x7fffffff']) {
      const broken = lines.map((line, place) =>
        place === 8 ? line.replace(/\|2\|/, `|${count}|`) : line,
      );
      ask(broken.join('\n'), codes);
    }
  });
});
