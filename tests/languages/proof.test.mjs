import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commentedKeys, proof } from '../../scripts/languages/proof.mjs';
import { ENGLISH, LANGUAGE_STRINGS, LANGUAGES } from './support/locales.mjs';

const { keys, languages, notes } = await proof();

describe('languages.json, for the proof-reading page', () => {
  it('has every string of the interface, in its order', () => {
    assert.deepEqual(
      keys.map(({ key }) => key),
      Object.keys(ENGLISH),
    );
  });

  it('has a comment for each, on one line', () => {
    for (const { key, comment } of keys) {
      assert.match(comment, /^\S.{10,}$/, key);
      assert.doesNotMatch(comment, /\*|\s{2}/, key);
    }
  });

  it('has every language whole', () => {
    assert.deepEqual(Object.keys(languages).sort(), [...LANGUAGES].sort());
    for (const [tag, strings] of LANGUAGE_STRINGS) assert.deepEqual(languages[tag], strings);
  });

  it('has the notes of every language but English', () => {
    assert.deepEqual(Object.keys(notes).sort(), LANGUAGES.filter((tag) => tag !== 'en').sort());
  });
});

describe('comments', () => {
  it('are joined over their lines; a string without one has an empty one', () => {
    const text = `export interface Strings {
      /** One
       * and a half. */
      first: string;
      second: string;
    }`;
    assert.deepEqual(commentedKeys(text), [
      { key: 'first', comment: 'One and a half.' },
      { key: 'second', comment: '' },
    ]);
  });
});
