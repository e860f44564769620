import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from './load.mjs';
import { codes, list } from './fixtures.mjs';
import { numRuns } from './runs.mjs';

const { guessCountry, isUnproven, parseCountries, parseCountry } =
  await load('src/domain/country.ts');

describe('parseCountry', () => {
  const TABLE = [
    ['RO', 'RO'],
    ['ro', 'RO'],
    ['rO', 'RO'],
    [' ro\n', 'RO'],
    ['UK', 'GB'],
    ['uk', 'GB'],
    ['EL', 'GR'],
    ['el', 'GR'],
    ['GB', 'GB'],
    ['GR', 'GR'],
    ['ROU', 'RO'],
    ['deu', 'DE'],
    ['XK', 'XK'],
    ['XKX', 'XK'],
    ['GBR', 'GB'],
    ['XX', undefined],
    ['ZZZ', undefined],
    ['R', undefined],
    ['ROMA', undefined],
    ['Romania', undefined],
    ['R0', undefined],
    ['R-O', undefined],
    ['RO,BG', undefined],
    ['ＲＯ', undefined],
    ['', undefined],
    ['auto', undefined],
    ['?', undefined],
    ['40', undefined],
    [40, undefined],
    [null, undefined],
    [undefined, undefined],
    [Symbol('RO'), undefined],
    [['RO'], undefined],
    [{ toString: () => 'RO' }, undefined],
  ];
  for (const [written, meant] of TABLE) {
    it(`${String(JSON.stringify(written))} → ${meant}`, () => {
      assert.equal(parseCountry(written, codes), meant);
    });
  }

  it('finds every country by both codes', () => {
    const found = new Set();
    for (const code of list.countries()) {
      assert.equal(parseCountry(code.toLowerCase(), codes), code);
    }
    for (const [a, b, c] of triples()) {
      const code = parseCountry(a + b + c, codes);
      if (code) found.add(code);
    }
    assert.deepEqual([...found].sort(), [...list.countries()].sort());
  });

  it('never throws, and gives a country of the list or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ maxLength: 4 })), (written) => {
        const code = parseCountry(written, codes);
        assert.ok(code === undefined || codes.has(code));
      }),
      { numRuns: numRuns(2000) },
    );
  });
});

function* triples() {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const a of letters) for (const b of letters) for (const c of letters) yield [a, b, c];
}

describe('parseCountries', () => {
  it('reads commas, semicolons and spaces, each country once, in the order written', () => {
    assert.deepEqual(parseCountries('RO, bg;uk\nGBR', codes), ['RO', 'BG', 'GB']);
  });

  it('leaves garbage out', () => {
    assert.deepEqual(parseCountries('XX, RO,, Atlantis, 12', codes), ['RO']);
    for (const none of ['', '  ', 'XX', ',;', undefined, null, 3, ['RO'], Symbol('RO')]) {
      assert.deepEqual(parseCountries(none, codes), []);
    }
  });
});

describe('guessCountry', () => {
  const guess = (ofTimeZone, ...languages) => guessCountry({ ofTimeZone, languages }, codes);

  it('believes the time zone first', () => {
    assert.equal(guess('BG', 'ro-RO'), 'BG');
  });

  it('then the first region among the languages', () => {
    assert.equal(guess(undefined, 'en', 'ro-MD', 'de-DE'), 'MD');
    assert.equal(guess(undefined, 'sr-Latn-RS'), 'RS');
    assert.equal(guess(undefined, 'zh_Hant_TW'), 'TW');
    assert.equal(guess(undefined, 'en-gb-oxendict'), 'GB');
  });

  it('does not take a script, a private word or an area for a country', () => {
    assert.equal(guess(undefined, 'zh-Hant', 'es-419', 'de-x-ro', 'en-u-hc-h12'), undefined);
    assert.equal(guess(undefined, 'zz-ZZ', 'pt-PT'), 'PT');
  });

  it('ignores American English, the default of browsers', () => {
    assert.equal(guess(undefined, 'en-US', 'en'), undefined);
    assert.equal(guess(undefined, 'en_us', 'ro-RO'), 'RO');
    assert.equal(guess('US', 'en-US'), 'US');
  });

  it('leaves the choice to the visitor where there is no hint', () => {
    assert.equal(guess(undefined), undefined);
    assert.equal(guess('ZZ', '', '-', 'ro', undefined, null, 7), undefined);
  });
});

describe('isUnproven', () => {
  // What privacy browsers, servers and POSIX report.
  const NOWHERE = [
    'Atlantic/Reykjavik',
    'Iceland',
    ...['UTC', 'UCT', 'GMT', 'GMT0', 'GMT+0', 'Universal', 'Greenwich', 'Zulu', '+00:00', '-05:00'],
    ...['Etc/UTC', 'Etc/GMT', 'Etc/GMT+5', 'Etc/GMT-14', 'Etc/Unknown', 'Etc/Zulu'],
    ...['EST', 'MST', 'HST', 'CET', 'MET', 'WET', 'EET'],
    ...['EST5EDT', 'CST6CDT', 'MST7MDT', 'PST8PDT'],
  ];

  it('ignores zones that are reported for everybody', () => {
    const proven = NOWHERE.filter((zone) => !isUnproven(zone, ['ro-RO', 'en-US', 'en']));
    assert.deepEqual(proven, []);
  });

  it('believes a browser in Icelandic that it is in Iceland', () => {
    for (const languages of [['is'], ['is-IS', 'en'], ['en-IS']]) {
      assert.equal(isUnproven('Atlantic/Reykjavik', languages), false, languages.join());
    }
    for (const languages of [[], ['isx'], ['ro-RO'], ['dis'], ['en-US', 'en']]) {
      assert.equal(isUnproven('Atlantic/Reykjavik', languages), true, languages.join());
    }
  });

  it('believes all other zones of the tz database', () => {
    const { zones } = JSON.parse(
      readFileSync(new URL('../../data/time-zones.json', import.meta.url), 'utf8'),
    );
    const doubted = Object.keys(zones).filter((zone) => isUnproven(zone, []));
    assert.deepEqual(doubted.sort(), ['Atlantic/Reykjavik', 'Iceland']);
  });
});
