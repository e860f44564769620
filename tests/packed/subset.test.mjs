import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compileHotlines } from '../../scripts/compile/hotlines.mjs';
import {
  codesOf,
  cutBase,
  cutCountry,
  decodeList,
  joinCountries,
  subset,
  subsetSpoken,
} from '../../scripts/lib/source.mjs';
import { readData } from '../../scripts/data/read.mjs';
import { numRuns } from '../unit/runs.mjs';

const { packed } = compileHotlines(readData());
const world = decodeList(packed);
const codes = codesOf(packed);

/** What an edition must have, whatever its countries are. */
function keepsTheRest(text) {
  const list = decodeList(text);
  assert.deepEqual(list.countries(), world.countries());
  assert.deepEqual(list.international(), world.international());
  assert.deepEqual(list.mobile(), world.mobile());
  assert.equal(list.countryOfZone('Asia/Tokyo'), 'JP');
  assert.equal(list.fromAlpha3('ROU'), 'RO');
  for (const code of codes) {
    assert.deepEqual(list.country(code).emergency, world.country(code).emergency, code);
    assert.equal(list.englishName(code), world.englishName(code));
  }
}

describe('a list cut by country', () => {
  test('with all countries it is the list itself', () => {
    assert.equal(subset(packed, codes), packed);
    assert.equal(subset(packed, [...codes].reverse()), packed);
  });

  test('with some it has their hotlines, and says of the others that they are left out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 12 }), (some) => {
        const text = subset(packed, some);
        const list = decodeList(text);
        for (const code of codes) {
          if (some.includes(code)) assert.deepEqual(list.country(code), world.country(code));
          else {
            assert.deepEqual(list.country(code).hotlines, []);
            assert.equal(list.country(code).leftOut, true);
          }
        }
        assert.equal(subset(text, some), text);
      }),
      { numRuns: numRuns(40) },
    );
  });

  test('emergency numbers, time zones and lines for any country are in all of them', () => {
    keepsTheRest(cutBase(packed));
    keepsTheRest(subset(packed, ['MD']));
    keepsTheRest(subset(packed, ['AQ', 'US']));
  });

  test('codes that are not there change nothing; a country twice is there once', () => {
    assert.equal(subset(packed, ['XX', '', 'ro']), cutBase(packed));
    assert.equal(subset(packed, ['RO', 'RO']), subset(packed, ['RO']));
    assert.equal(cutCountry(packed, 'XX'), undefined);
    assert.equal(cutCountry(cutBase(packed), 'RO'), undefined);
  });

  test('garbage in the place of a country leaves the others readable', () => {
    fc.assert(
      fc.property(fc.string(), (garbage) => {
        const list = decodeList(
          joinCountries(cutBase(packed), [garbage, cutCountry(packed, 'RO')]),
        );
        assert.deepEqual(list.country('RO').hotlines, world.country('RO').hotlines);
      }),
    );
  });
});

test('languages by country, cut by language', () => {
  const spoken = 'es=AD AR;fa ps=AF;de fr it=CH';
  assert.equal(subsetSpoken(spoken, ['de', 'es', 'fa', 'fr', 'it', 'ps']), spoken);
  assert.equal(subsetSpoken(spoken, ['fr', 'ps']), 'ps=AF;fr=CH');
  assert.equal(subsetSpoken(spoken, []), '');
  // English beside the others where the most spoken one is gone, as where it is not ours at all.
  assert.equal(subsetSpoken('he ar=IL;ru=RU', ['ar', 'en', 'ru']), 'ar en=IL;ru=RU');
  assert.equal(subsetSpoken('he ar=IL', ['en', 'he']), 'he=IL');
  assert.equal(subsetSpoken('he en=IL', ['en']), 'en=IL');
});
