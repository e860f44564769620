import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spokenIn } from '../../scripts/compile/territories.mjs';
import { load } from './load.mjs';
import { LANGUAGES, english, list, stringsOf } from './fixtures.mjs';

// What `npm run generate` made of src/locales/; `npm test` runs it first.
const {
  LANGUAGES: OF_THE_WORLD,
  OTHER_LANGUAGES,
  SPOKEN,
} = await load('src/generated/languages.ts');
const packs = [...OF_THE_WORLD, ...OTHER_LANGUAGES];
const { createTranslations } = await load('src/content/translations.ts');
const { matchLanguage } = await load('src/domain/language.ts');

const translations = createTranslations(packs, SPOKEN);
const only = (...tags) =>
  createTranslations(
    tags.map((tag) => packs.find((pack) => pack.startsWith(`${tag}|`))),
    SPOKEN,
  );

describe('languages', () => {
  it('are the files of src/locales/, English first, the others by tag', () => {
    const others = LANGUAGES.filter((tag) => tag !== 'en');
    assert.deepEqual(translations.languages, ['en', ...others]);
    assert.ok(others.length >= 45);
  });

  it('are those that are given, the first of them first', () => {
    assert.deepEqual(only('uk', 'ru', 'ro').languages, ['uk', 'ro', 'ru']);
  });
});

describe('stringsOf', () => {
  for (const language of LANGUAGES) {
    it(`has every word of src/locales/${language}.ts`, async () => {
      const strings = await stringsOf(language);
      assert.deepEqual(translations.stringsOf(language), strings);
      assert.equal(translations.nameOf(language), strings.languageName);
    });
  }

  it('is the first language for one that is not there', async () => {
    for (const unknown of ['xx', '']) {
      assert.deepEqual(translations.stringsOf(unknown), english, unknown);
    }
    assert.deepEqual(only('ro', 'ru').stringsOf('en'), await stringsOf('ro'));
  });
});

describe('around', () => {
  it('are those of CLDR, for every country of the list', () => {
    for (const code of list.countries()) {
      const spoken = spokenIn(code, (tag) => matchLanguage(tag, LANGUAGES));
      assert.deepEqual(translations.spokenIn(code), spoken, code);
    }
  });

  it('are the first language where the country is not known', () => {
    for (const unknown of [undefined, '', '?', 'XX', 'R', 'RO BG']) {
      assert.deepEqual(translations.spokenIn(unknown), ['en'], String(unknown));
    }
  });

  it('are languages that are there', () => {
    assert.deepEqual(only('uk', 'fr').spokenIn('CH'), ['fr']);
    assert.deepEqual(only('uk', 'fr').spokenIn('RO'), ['uk']);
    assert.deepEqual(only('en', 'ar').spokenIn('IL'), ['ar', 'en'], 'Hebrew is not there');
  });
});
