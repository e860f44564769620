import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { load } from './load.mjs';

const { fold, unfold } = await load('src/packed/script-swap.ts');

test('any text is read back, over any block', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0x80, max: 0xffa8 }),
      (text, base) => {
        assert.equal(unfold(fold(text, base)), text);
      },
    ),
  );
});

test('an ASCII character in front trades nothing', () => {
  assert.equal(unfold(' Find {0}'), 'Find {0}');
  assert.equal(unfold(''), '');
});

test('letters of the block become ASCII', () => {
  assert.match(fold('помощь', 0x408), /^\u0408[%-{]+$/);
});
