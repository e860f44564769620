import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  DECISIONS,
  SAME_HAND,
  SEVERITIES,
  notesOf,
  readNotes,
  readOutsideCheck,
} from '../../scripts/languages/notes.mjs';
import { REVIEW, reviewPage } from '../../scripts/languages/review.mjs';
import { LANGUAGES, LANGUAGE_STRINGS } from './support/locales.mjs';

const notes = readNotes();
const check = readOutsideCheck();

describe('REVIEW.md', () => {
  it('is what the review files make of it', async () => {
    assert.equal(
      readFileSync(REVIEW, 'utf8'),
      await reviewPage(notes, check),
      'REVIEW.md is stale. Fix: node scripts/languages/review.mjs',
    );
  });

  it('mentions the same hand only while a language waits for a second reader', async () => {
    const [first] = notes;
    const page = (hand) =>
      reviewPage([{ ...first, state: ['yes', 'yes', hand, 'nobody yet'] }], check);
    assert.match(
      await page(SAME_HAND),
      /same hand": .*1 of 1 languages \*\*wait for a second reader/s,
    );
    assert.doesNotMatch(await page('yes'), /same hand|wait for a second reader/);
  });

  it('has every language but English, which is the source', () => {
    assert.deepEqual(
      notes.map(({ tag }) => tag).sort(),
      LANGUAGES.filter((tag) => tag !== 'en').sort(),
    );
  });

  it('has for every language who has read it, and what is doubtful', () => {
    for (const { tag, state, notes: own } of notes) {
      assert.deepEqual(state.slice(0, 2), ['yes', 'yes'], tag);
      assert.ok(['yes', SAME_HAND].includes(state[2]), tag);
      assert.ok(own.length >= 2, `${tag} has ${own.length} notes`);
    }
  });
});

describe('a review file', () => {
  const sound =
    '## zh-Hant – Chinese\n\nState: drafted; reviewed by a native speaker: M. L.\n\n- One.\n';

  it('has who reviewed it', () => {
    const { tag, state, notes: own } = notesOf('zh-Hant.md', sound);
    assert.equal(tag, 'zh-Hant');
    assert.deepEqual(state, ['yes', 'nobody yet', 'nobody yet', 'M. L']);
    assert.deepEqual(own, ['One.']);
  });

  it('shows that nobody else has read it since it was rewritten', () => {
    const text = sound
      .replace('drafted', 'drafted, checked back; second reader')
      .replace('\n\n-', '\nRewritten whole, and read once more by the same hand.\n\n-');
    assert.deepEqual(notesOf('zh-Hant.md', text).state, ['yes', 'yes', SAME_HAND, 'M. L']);
  });

  it('of another language, without a heading or without a state is refused by name', () => {
    assert.throws(() => notesOf('ro.md', sound), /review\/ro\.md .*Fix:/);
    assert.throws(() => notesOf('ro.md', ''), /review\/ro\.md .*heading/);
    assert.throws(
      () => notesOf('ro.md', '## ro – Romanian\n\nState: drafted.\n'),
      /ro\.md .*state/,
    );
  });
});

describe('the findings of the outside check', () => {
  const { languages, findings } = check;
  const sameWords = (text) => text.replace(/[\s.]+/g, ' ').trim();

  it('are all there: 10 certain ones and 148 likely ones in 40 languages', () => {
    const count = (wanted) => findings.filter(({ severity }) => severity === wanted).length;
    assert.deepEqual(SEVERITIES.map(count), [10, 148]);
    assert.equal(languages.length, 40);
    for (const { language } of findings) assert.ok(languages.includes(language), language);
  });

  it('are decided, the refused ones with a reason', () => {
    for (const { language, texts, decision, reason } of findings) {
      const name = `${language} ${texts[0].string}`;
      assert.ok(DECISIONS.includes(decision), name);
      assert.equal(Boolean(reason), decision === 'refused', name);
    }
  });

  it('are in the text no longer, unless they were refused', () => {
    for (const { language, texts, decision } of findings) {
      const strings = LANGUAGE_STRINGS.get(language);
      for (const { string, line, then } of texts) {
        if (decision === 'refused' || string === 'names') continue;
        const name = `${language} ${string}: ${then}`;
        assert.ok(decision === 'gone' || string in strings, name);
        const lines = (strings[string] ?? '').split('\n').map(sameWords);
        assert.ok(!lines.includes(sameWords(then)), name);
        assert.ok(!line || lines.length >= line, name);
      }
    }
  });
});
