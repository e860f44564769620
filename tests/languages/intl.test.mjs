import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../unit/load.mjs';
import { hotline, MONDAY, updated } from '../unit/fixtures.mjs';
import { LANGUAGE_STRINGS } from './support/locales.mjs';

const { createFormats } = await load('src/domain/format.ts');
const { buildCard } = await load('src/domain/card.ts');
const NOW = Date.parse('2026-11-22T10:00:00Z');
const LATER = Date.parse('2026-11-23T07:00:00Z');

/** While `use` runs, `Intl` supports none of these languages, as in Chromium, which leaves some out. */
function withoutLanguages(tags, use) {
  const kinds = [Intl.DateTimeFormat, Intl.DisplayNames];
  const kept = kinds.map((kind) => kind.supportedLocalesOf);
  kinds.forEach((kind, index) => {
    kind.supportedLocalesOf = (asked) =>
      kept[index].call(kind, asked).filter((tag) => !tags.includes(tag));
  });
  try {
    return use();
  } finally {
    kinds.forEach((kind, index) => (kind.supportedLocalesOf = kept[index]));
  }
}

/** While `use` runs, `Intl` has this language in name only: as Chromium has Bosnian. */
function inNameOnly(language, use) {
  const kept = Intl.DateTimeFormat;
  Intl.DateTimeFormat = class extends kept {
    constructor(locale, options) {
      super(locale, options);
      if (String(locale).split('-')[0] === language) {
        Object.defineProperty(this, 'format', { value: () => '2026 M11 Mon' });
      }
    }
  };
  try {
    return use();
  } finally {
    Intl.DateTimeFormat = kept;
  }
}

describe('a language that the engine lacks', () => {
  const words = (language) => {
    const formats = createFormats(language, 'UTC');
    return [formats.time(LATER, NOW), formats.date('2026-11'), formats.country('RO', 'Romania')];
  };

  it('in name only counts as lacking: “2026 M11” is no date', () => {
    const [time, date] = inNameOnly('kk', () => words('kk'));
    assert.doesNotMatch(time + date, /M\d|Mon/);
    assert.equal(date, '2026-11');
  });

  it('and that brings no names has digits, the day before the month, and countries in English', () => {
    for (const language of ['eo', 'ka']) {
      const [time, date, country] = withoutLanguages([language], () => words(language));
      assert.match(time, /^23\D+11\D+0?7:00$/, language);
      assert.equal(date, '2026-11');
      assert.equal(country, 'Romania');
    }
  });
});

describe('a country without a given English name', () => {
  it('is never a bare code', () => {
    const name = withoutLanguages(['ka'], () => createFormats('ka').country('HK'));
    assert.match(name, /Hong Kong/);
    assert.equal(createFormats('ka').country('ZZZZ'), '');
  });
});

describe('a list', () => {
  const COMMAS = {
    de: 'a, b',
    ar: 'a، b',
    ur: 'a، b',
    ckb: 'a، b',
    ja: 'a、b',
    'zh-Hant': 'a、b',
    am: 'a፣ b',
    my: 'a၊ b',
    fil: 'a, b',
  };
  for (const [language, text] of Object.entries(COMMAS)) {
    it(`has the comma of ${language}`, () => {
      assert.equal(createFormats(language).list(['a', 'b']), text);
    });
  }
});

describe('the languages of a line, where the engine has no names for them', () => {
  const languages = [...LANGUAGE_STRINGS].map(([value, { languageName: label }]) => ({
    value,
    label,
  }));
  const facts = (spoken) =>
    withoutLanguages(['ka'], () =>
      buildCard(hotline({ languages: spoken, anonymous: false, channels: [] }), {
        strings: LANGUAGE_STRINGS.get('ka'),
        language: 'ka',
        languages,
        formats: createFormats('ka', 'UTC'),
        now: MONDAY,
        updated,
        abroad: false,
        discreet: false,
      })
        .facts.filter(({ kind }) => kind === 'language')
        .map(({ text }) => text),
    );

  it('are listed under their own names', () => {
    assert.deepEqual(facts(['ro', 'ru']), ['Română, Русский']);
  });

  it('are left out where the finder does not have them either', () => {
    assert.deepEqual(facts(['ro', 'qqq']), ['Română']);
    assert.deepEqual(facts(['qqq']), []);
  });
});
