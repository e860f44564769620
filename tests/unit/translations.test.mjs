import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spokenIn } from '../../scripts/compile/territories.mjs';
import { load } from './load.mjs';
import { english, sheet, stringsOf } from './world.mjs';

// What `npm run generate` made of src/locales/; `npm test` runs it first.
const phrasebook = await load('src/content/translations.ts');
const { LANGUAGES, matchLanguage } = await load('src/domain/language.ts');

describe('stringsOf', () => {
  for (const language of LANGUAGES) {
    it(`has every word of src/locales/${language}.ts`, async () => {
      const strings = await stringsOf(language);
      assert.deepEqual(phrasebook.stringsOf(language), strings);
      assert.equal(phrasebook.languageName(language), strings.languageName);
    });
  }

  it('is English for a language that is not there', () => {
    for (const unknown of ['xx', '']) {
      assert.deepEqual(phrasebook.stringsOf(unknown), english, unknown);
    }
  });
});

describe('languagesAround', () => {
  it('are those of CLDR, for every country of the list', () => {
    for (const code of sheet.countries()) {
      assert.deepEqual(phrasebook.languagesAround(code), spokenIn(code, matchLanguage), code);
    }
  });

  it('are English where the country is not known', () => {
    for (const unknown of [undefined, '', '?', 'XX', 'R', 'RO BG']) {
      assert.deepEqual(phrasebook.languagesAround(unknown), ['en'], String(unknown));
    }
  });
});
