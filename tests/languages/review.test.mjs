import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SAME_HAND, notesOf, readNotes } from '../../scripts/languages/notes.mjs';
import { REVIEW, reviewPage } from '../../scripts/languages/review.mjs';
import { LANGUAGES } from './support/locales.mjs';

const notes = readNotes();

describe('REVIEW.md', () => {
  it('is what the review files make of it', async () => {
    assert.equal(
      readFileSync(REVIEW, 'utf8'),
      await reviewPage(notes),
      'REVIEW.md is stale. Fix: node scripts/languages/review.mjs',
    );
  });

  it('mentions the same hand only while a language waits for a second reader', async () => {
    const [first] = notes;
    const page = (hand) => reviewPage([{ ...first, state: ['yes', 'yes', hand, 'nobody yet'] }]);
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
