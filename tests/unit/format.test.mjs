import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';
import { LANGUAGES, MONDAY, list } from './fixtures.mjs';

const { createFormats } = await load('src/domain/format.ts');

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (iso) => Date.parse(iso);

/** A part of `Intl` taken away, as in an old browser, while `use` runs. */
function without(name, use) {
  const kept = Object.getOwnPropertyDescriptor(Intl, name);
  delete Intl[name];
  try {
    return use();
  } finally {
    Object.defineProperty(Intl, name, kept);
  }
}

describe('time', () => {
  const german = createFormats('de', 'UTC');

  it('is the hour alone on the same day', () => {
    assert.equal(german.time(MONDAY + 7 * HOUR, MONDAY), '17:00');
  });

  it('has the weekday on another day of this week', () => {
    assert.match(german.time(MONDAY + DAY, MONDAY), /^Dienstag\b.*10:00/);
    assert.match(german.time(at('2026-11-24T00:00Z'), MONDAY), /^Dienstag\b.*00:00/);
    assert.match(german.time(MONDAY + 6 * DAY, MONDAY), /^Sonntag\b/);
  });

  it('has the date when the weekday would be this one again', () => {
    assert.match(german.time(MONDAY + 7 * DAY, MONDAY), /^30\. November\b.*10:00/);
  });

  it("counts days on the visitor's calendar, not on that of UTC", () => {
    const tokyo = createFormats('de', 'Asia/Tokyo');
    assert.match(tokyo.time(at('2026-11-23T15:30Z'), MONDAY), /^Dienstag\b.*00:30/);
    const newYork = createFormats('de', 'America/New_York');
    assert.equal(newYork.time(at('2026-11-24T01:00Z'), MONDAY), '20:00');
  });

  it('has western digits and no other calendar, in every language', () => {
    for (const language of LANGUAGES) {
      const formats = createFormats(language, 'UTC');
      const far = formats.time(at('2027-01-20T13:45Z'), MONDAY);
      assert.match(far, /45/, `${language}: ${far}`);
      assert.match(far, /20/, `${language}: ${far}`);
      assert.match(formats.date('2026-11'), /2026/, language);
      assert.doesNotMatch(far + formats.date('2026-11-22'), /[٠-٩۰-۹०-९০-৯၀-၉០-៩]/, language);
    }
  });

  it('is in digits in a language that the engine does not support', () => {
    const unknown = createFormats('xx', 'UTC');
    assert.equal(unknown.time(MONDAY, MONDAY), '10:00');
    const later = unknown.time(MONDAY + DAY, MONDAY);
    assert.match(later, /24.*10:00/);
    assert.doesNotMatch(later, /[a-z]/i);
  });

  it('is still a time without Intl', () => {
    without('DateTimeFormat', () => {
      const formats = createFormats('de', 'UTC');
      assert.equal(formats.time(MONDAY, MONDAY), '10:00');
      assert.equal(formats.timeThere(MONDAY, 'Asia/Tokyo'), undefined);
      assert.equal(formats.date('2026-11'), '2026-11');
    });
  });
});

describe('timeThere', () => {
  const here = createFormats('de', 'Europe/Berlin');

  it('is the hour on the other clocks', () => {
    assert.equal(here.timeThere(MONDAY, 'Europe/Bucharest'), '12:00');
  });

  it('is nothing where the clocks read the same', () => {
    assert.equal(here.timeThere(MONDAY, 'Europe/Paris'), undefined);
    assert.equal(here.timeThere(MONDAY, 'Europe/Berlin'), undefined);
  });

  it('sees the same hour of another day', () => {
    const samoa = createFormats('de', 'Pacific/Pago_Pago');
    assert.equal(samoa.timeThere(at('2026-11-23T11:00Z'), 'Pacific/Apia') !== undefined, true);
  });

  it('is undefined in a zone that the engine does not support', () => {
    assert.doesNotThrow(() => here.timeThere(MONDAY, 'Mars/Olympus'));
    assert.doesNotThrow(() => createFormats('de', 'Mars/Olympus').time(MONDAY, MONDAY));
  });
});

describe('date', () => {
  const english = createFormats('en', 'UTC');
  const TABLE = [
    ['2026', '2026'],
    ['2026-11', 'November 2026'],
    ['2026-01-02', '2 January 2026'],
    ['', ''],
    ['soon', 'soon'],
    ['2026-1', '2026-1'],
    ['2026-11-22T10:00', '2026-11-22T10:00'],
  ];
  for (const [iso, words] of TABLE) {
    it(`${JSON.stringify(iso)} → ${words}`, () => assert.equal(english.date(iso), words));
  }

  it('does not move to the day before in the west', () => {
    const kept = process.env.TZ;
    process.env.TZ = 'Pacific/Honolulu';
    try {
      assert.equal(createFormats('en').date('2026-11-01'), '1 November 2026');
    } finally {
      if (kept === undefined) delete process.env.TZ;
      else process.env.TZ = kept;
    }
  });

  it('comes as it is where the engine lacks the language', () => {
    assert.equal(createFormats('xx').date('2026-11'), '2026-11');
  });
});

describe('names', () => {
  it('are those of the language', () => {
    const german = createFormats('de');
    assert.equal(german.country('RO', 'Romania'), 'Rumänien');
    assert.equal(german.language('ro'), 'Rumänisch');
  });

  it('fall back to English for a country, and to nothing for a language', () => {
    const check = (formats) => {
      assert.equal(formats.country('RO', 'Romania'), 'Romania');
      assert.equal(formats.language('ro'), undefined);
    };
    check(createFormats('xx'));
    without('DisplayNames', () => check(createFormats('de')));
  });

  it('are never a bare code', () => {
    const german = createFormats('de');
    assert.equal(german.country('ZZZZ', 'Nowhere'), 'Nowhere');
    assert.equal(german.country('', 'Nowhere'), 'Nowhere');
    assert.equal(german.language('qqq'), undefined);
    assert.equal(german.language('not a tag'), undefined);
    for (const language of LANGUAGES) {
      const formats = createFormats(language);
      for (const code of list.countries()) {
        const name = formats.country(code, list.englishName(code));
        assert.ok(name.length > 2 || /[^A-Z]/.test(name), `${language} ${code}: ${name}`);
      }
    }
  });
});

describe('list and sort', () => {
  it('join with the comma of the script', () => {
    assert.equal(createFormats('en').list(['a', 'b']), 'a, b');
    assert.equal(createFormats('ar').list(['a', 'b']), 'a، b');
    assert.equal(createFormats('en').list([]), '');
  });

  it('sort by the alphabet of the language', () => {
    const names = ['Zypern', 'Ägypten', 'Österreich'];
    const sorted = (language) =>
      createFormats(language)
        .sort(names.map((label) => ({ value: label.slice(0, 2), label })))
        .map(({ label }) => label);
    assert.deepEqual(sorted('de'), ['Ägypten', 'Österreich', 'Zypern']);
    assert.deepEqual(sorted('sv'), ['Zypern', 'Ägypten', 'Österreich']);
    without('Collator', () => assert.deepEqual(sorted('de'), ['Zypern', 'Ägypten', 'Österreich']));
  });
});
