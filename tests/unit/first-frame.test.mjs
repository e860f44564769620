import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';
import { countryWith, input, line } from './world.mjs';

const { PLAIN_FORMATS } = await load('src/domain/format.ts');
const { buildModel } = await load('src/domain/model.ts');

describe('the first frame', () => {
  const first = (more) => buildModel(input({ opening: true, formats: PLAIN_FORMATS, ...more }));

  it('has the emergency numbers and no line', () => {
    const { emergency, sections, opening } = first({ country: countryWith([line()]) });
    assert.deepEqual(
      emergency.map(({ text }) => text),
      ['112'],
    );
    assert.deepEqual(sections, []);
    assert.equal(opening, true);
    // Nor a sentence that there is none.
    assert.deepEqual(first({ country: countryWith([]) }).sections, []);
  });

  it('does without Intl', () => {
    const kept = globalThis.Intl;
    delete globalThis.Intl;
    try {
      assert.equal(first({ country: countryWith([line()]) }).emergency.length, 1);
    } finally {
      globalThis.Intl = kept;
    }
  });
});
