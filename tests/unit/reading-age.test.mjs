import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from './fixtures.mjs';

/**
 * Reading age of the English words by two published formulas, over the running sentences: those with an
 * end. Names of buttons and sections are no sentences.
 * Flesch-Kincaid grade: Kincaid, Fishburne, Rogers, Chissom 1975. Automated Readability Index: Smith and
 * Senter 1967. Both give a school year of the USA; its pupils are five to six years older than its number.
 */
const AGE_OF_FIRST_YEAR = 5;

const sentencesOf = (text) =>
  text
    .split(/\n|(?<=[.?:])\s+/)
    .map((sentence) => sentence.replace(/\{\d\}/g, '112').trim())
    .filter((sentence) => /[.?:]$/.test(sentence));

const wordsOf = (sentence) => sentence.match(/[\p{L}\d’'-]+/gu) ?? [];

/** Groups of vowels, a silent e at the end not counted: right within a few in a hundred. */
function syllables(word) {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]e|ed|[^laeiouy]es)$/, (end) => end[0])
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

function measure(sentences) {
  const words = sentences.flatMap(wordsOf);
  const sum = (count) => words.reduce((total, word) => total + count(word), 0);
  const perSentence = words.length / sentences.length;
  const grade = 0.39 * perSentence + (11.8 * sum(syllables)) / words.length - 15.59;
  const letters = sum((word) => word.length);
  const index = (4.71 * letters) / words.length + 0.5 * perSentence - 21.43;
  return {
    words: words.length,
    perSentence,
    fleschKincaid: AGE_OF_FIRST_YEAR + grade,
    automated: AGE_OF_FIRST_YEAR + index,
  };
}

const sentences = Object.values(english).flatMap(sentencesOf);

describe('the English sentences', () => {
  it('are read at nine to eleven, or younger', () => {
    const { words, perSentence, fleschKincaid, automated } = measure(sentences);
    assert.ok(sentences.length > 15 && words > 90, `${sentences.length} sentences, ${words} words`);
    assert.ok(perSentence <= 10, `${perSentence} words in a sentence`);
    assert.ok(fleschKincaid <= 11, `Flesch-Kincaid: ${fleschKincaid}`);
    assert.ok(automated <= 11, `Automated Readability Index: ${automated}`);
  });

  it('are short, and use no sign of alarm', () => {
    for (const sentence of sentences) {
      // One clause that hangs on another, and no more.
      assert.ok(wordsOf(sentence).length <= 18, sentence);
      assert.ok(!sentence.includes('!'), sentence);
    }
  });

  it('would be found too hard if they were', () => {
    const hard = measure([
      'Notwithstanding jurisdictional considerations, individuals experiencing exploitation may communicate confidentially with accredited organisations.',
    ]);
    assert.ok(hard.fleschKincaid > 16 && hard.automated > 16);
    // Counted by hand: 9 words, 10 syllables, 36 letters.
    const easy = measure(['You can call for someone else if you want.']);
    assert.ok(Math.abs(easy.fleschKincaid - (5 + 0.39 * 9 + (11.8 * 10) / 9 - 15.59)) < 1e-9);
    assert.ok(easy.automated < 8);
  });
});
