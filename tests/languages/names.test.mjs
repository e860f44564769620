import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { LACKING, namesOf } from '../../scripts/compile/names.mjs';
import { NAMED_LANGUAGES, UNINHABITED, decodeNames } from '../../scripts/lib/source.mjs';
import { load } from '../unit/load.mjs';
import { list } from '../unit/fixtures.mjs';

const require = createRequire(import.meta.url);
const { createFormats } = await load('src/domain/format.ts');

const codes = list.countries();
const countries = codes.map((code) => ({ code, name: list.englishName(code) }));
const cldr = (tag, file) => require(`cldr-localenames-full/main/${tag}/${file}.json`).main[tag];
const namesIn = (tag) => {
  const values = namesOf(tag, countries);
  return values.length ? decodeNames(values, codes) : undefined;
};

const NOW = Date.parse('2026-11-22T10:00:00Z');
const DAY = 86_400_000;
const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Names that CLDR 48 itself lacks: these stay in English. */
const CLDR_LACKS = { rw: 240, mg: 28 };

for (const tag of LACKING) {
  describe(`names in ${tag}, for browsers that lack it`, () => {
    const names = namesIn(tag);
    const formats = createFormats(tag, 'UTC', names);
    const { territories } = cldr(tag, 'territories').localeDisplayNames;
    const { languages } = cldr(tag, 'languages').localeDisplayNames;

    it('are those of CLDR for every country where people live', () => {
      const own = codes.filter((code) => !UNINHABITED.includes(code));
      const missing = own.filter((code) => !territories[code] || territories[code] === code);
      assert.ok(missing.length <= (CLDR_LACKS[tag] ?? 0), missing.join());
      for (const code of own) {
        const known = [territories[code], territories[`${code}-alt-short`]].filter(Boolean);
        const name = formats.country(code, list.englishName(code));
        if (missing.includes(code)) assert.equal(name, list.englishName(code));
        else
          assert.ok(
            known.some((one) => one.normalize('NFC') === name),
            `${code}: ${name}`,
          );
      }
    });

    it('are the short ones of Hong Kong and Macao, also where nobody gives the English name', () => {
      for (const code of ['HK', 'MO', 'PS']) {
        assert.equal(formats.country(code), formats.country(code, list.englishName(code)));
      }
    });

    it('are those of CLDR for the most frequent languages of hotlines', () => {
      for (const one of NAMED_LANGUAGES.split(' ')) {
        const name = languages[one] === one ? undefined : languages[one]?.normalize('NFC');
        assert.equal(formats.language(one), name, one);
      }
    });

    it('are in alphabetical order', () => {
      const { compare } = new Intl.Collator(tag);
      const shown = formats
        .sort(
          codes.map((value) => ({
            value,
            label: formats.country(value, list.englishName(value)),
          })),
        )
        .map(({ label }) => label);
      assert.equal(shown.length, codes.length);
      assert.deepEqual(shown, [...shown].sort(compare));
    });

    it('make dates of words, with western digits', () => {
      const { months, weekdays } = names;
      assert.ok([12, 24].includes(months.length) && weekdays.length === 7);
      const month = formats.date('2026-11');
      assert.ok(month.includes(months[10]) && month.includes('2026'), month);
      const date = formats.date('2026-11-22');
      assert.ok(date.includes(months[22] || months[10]), date);
      assert.match(date, /22.*2026|2026.*22/);
      WEEKDAYS.forEach((day, place) => assert.equal(formats.weekday(day), weekdays[place]));
      const tomorrow = formats.time(NOW + DAY, NOW);
      assert.ok(tomorrow.includes(weekdays[0]) && tomorrow.includes('10:00'), tomorrow);
      const later = formats.time(NOW + 10 * DAY, NOW);
      assert.ok(later.includes(months[23] || months[11]) && /\b2\b/.test(later), later);
      assert.equal(formats.time(NOW, NOW), '10:00');
      for (const text of [month, date, tomorrow, later]) {
        assert.doesNotMatch(text, /[{}']|M\d|undefined/, text);
        assert.doesNotMatch(text.replace(/[0-9]/g, ''), /\p{Nd}/u, text);
      }
    });
  });
}

describe('what CLDR 48 has wrong', () => {
  const formatsOf = (tag) => createFormats(tag, 'UTC', namesIn(tag));

  it('in Sinhala, the months of the Buddhist calendar, is not shown', () => {
    assert.equal(formatsOf('si').date('2026-11'), '2026 නොවැම්බර්');
    assert.equal(formatsOf('si').date('2026-04-03'), '2026 අප්‍රේල් 3');
  });

  it('in Mongolian, a full stop behind a whole weekday, is not shown', () => {
    assert.equal(formatsOf('mn').time(NOW + DAY, NOW), 'даваа 10:00');
  });
});

describe('a language that every current browser has', () => {
  it('brings no names', () => assert.deepEqual(namesOf('de', countries), []));
});

describe('names in languages that Node has too', () => {
  it('are the ones that Intl gives, the versions of CLDR apart', () => {
    for (const tag of ['ka', 'sq', 'km']) {
      const formats = createFormats(tag, 'UTC', namesIn(tag));
      const engine = createFormats(tag, 'UTC');
      for (const iso of ['2026-11', '2026-05-03'])
        assert.equal(formats.date(iso), engine.date(iso));
      for (const code of ['RO', 'DE', 'NG'])
        assert.equal(formats.country(code), engine.country(code));
    }
  });
});
