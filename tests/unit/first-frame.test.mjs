import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';
import { countryWith, input, hotline } from './fixtures.mjs';

const { FIRST_FRAME_FORMATS } = await load('src/domain/format.ts');
const { buildModel } = await load('src/domain/model.ts');

describe('the first frame', () => {
  const first = (more) =>
    buildModel(input({ firstFrame: true, formats: FIRST_FRAME_FORMATS, ...more }));

  it('has the emergency numbers and no line', () => {
    const { emergency, sections, firstFrame } = first({ country: countryWith([hotline()]) });
    assert.deepEqual(
      emergency.map(({ text }) => text),
      ['112'],
    );
    assert.deepEqual(sections, []);
    assert.equal(firstFrame, true);
    // Nor a sentence that there is none.
    assert.deepEqual(first({ country: countryWith([]) }).sections, []);
  });

  it('does without Intl', () => {
    const kept = globalThis.Intl;
    delete globalThis.Intl;
    try {
      assert.equal(first({ country: countryWith([hotline()]) }).emergency.length, 1);
    } finally {
      globalThis.Intl = kept;
    }
  });
});
