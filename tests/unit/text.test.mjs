import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';

const { fill } = await load('src/domain/text.ts');

describe('fill', () => {
  it('puts the value in every place, whatever it holds', () => {
    assert.equal(fill('{0} or {0}', '112'), '112 or 112');
    assert.equal(fill('Call {0}', '$& {0} $1'), 'Call $& {0} $1');
    assert.equal(fill('none', '112'), 'none');
  });
});
