import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterClass, lettersOf, STAYS } from '../languages/support/locales.mjs';
import { LANGUAGES, english, stringsOf } from './fixtures.mjs';

const keys = Object.keys(english);
const all = new Map();
for (const language of LANGUAGES) all.set(language, await stringsOf(language));

/** Placeholders and line ends, in any order: what code puts in and splits at. */
const shape = (text) => [(text.match(/\{\d+\}/g) ?? []).sort(), text.split('\n').length];

for (const [language, strings] of all) {
  describe(language, () => {
    it('has every string, and no other', () => {
      assert.deepEqual(Object.keys(strings).sort(), [...keys].sort());
      for (const key of keys) assert.ok(strings[key].trim(), key);
    });

    it('keeps placeholders and lists', () => {
      for (const key of keys) assert.deepEqual(shape(strings[key]), shape(english[key]), key);
    });

    it('is clean: no space at an end, none doubled, no markup, no exclamation mark', () => {
      for (const key of keys) {
        for (const text of strings[key].split('\n')) {
          assert.equal(text, text.trim(), key);
          assert.doesNotMatch(text, / {2}|[<>&|`\\$]|[!！]/, `${key}: ${text}`);
          assert.equal(text, text.normalize('NFC'), key);
        }
      }
    });

    it('has its own name, unlike any other', () => {
      const names = [...all.values()].map(({ languageName }) => languageName);
      assert.equal(names.filter((name) => name === strings.languageName).length, 1);
    });

    it('has different strings for different things', () => {
      // Strings that are shown together must differ.
      for (const group of [
        ['open', 'closed', 'hoursUnknown'],
        ['police', 'ambulance', 'fire'],
        ['free', 'notFree'],
        ['trafficking', 'report', 'children', 'violence', 'work', 'migration', 'others'],
        ['until', 'opens'],
        ['signsTitle', 'phoneTitle'],
      ]) {
        const texts = new Set(group.map((key) => strings[key]));
        assert.equal(texts.size, group.length, group.join());
      }
    });
  });
}

describe('letters', () => {
  it('are those of the language, one by one', () => {
    for (const [language, strings] of all) {
      const foreign = new RegExp(`[^${letterClass(language)}\\p{sc=Common}\\p{sc=Inherited}]`, 'u');
      for (const key of keys) {
        const text = strings[key].replace(lettersOf(language)[0] === 'Latn' ? /$^/ : STAYS, '');
        assert.doesNotMatch(text.replace(/\{0\}/g, ''), foreign, `${language} ${key}: ${text}`);
      }
    }
  });
});
