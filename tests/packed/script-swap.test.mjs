import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { load } from '../unit/load.mjs';

const { readSwapped, swapScript } = await load('src/packed/script-swap.ts');

test('any text is read back, over any block', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0x80, max: 0xffa8 }),
      (text, base) => {
        assert.equal(swapScript(swapScript(text, base), base), text);
        assert.equal(readSwapped(String.fromCharCode(base) + swapScript(text, base)), text);
      },
    ),
  );
});

test('an ASCII character in front swaps nothing', () => {
  assert.equal(readSwapped(' Find {0}'), 'Find {0}');
  assert.equal(readSwapped(''), '');
});

test('letters of the block become ASCII', () => {
  assert.match(swapScript('помощь', 0x408), /^[%-{]+$/);
});
