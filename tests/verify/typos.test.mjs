/** Every published number in the words that we keep of its page, with a typo in it: that is another number. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../../scripts/data/read.mjs';
import { findNumber } from '../../scripts/data/verify/find.mjs';
import { validNumber } from '../../scripts/data/verify/look.mjs';
import { normalText } from '../../scripts/data/verify/normal-text.mjs';
import { planPages } from '../../scripts/data/verify/plan.mjs';
import { wanted } from '../../scripts/data/verify/wanted.mjs';

const sure = (text, line) => findNumber(text, line).filter(({ doubt }) => !doubt);

/** The text with a typo at each digit of the number in turn. */
function typos(text, { start, end }) {
  const texts = [];
  const put = (from, to, digits) => texts.push(text.slice(0, from) + digits + text.slice(to));
  for (let at = start; at < end; at += 1) {
    if (!/\d/.test(text[at])) continue;
    // One kind at each place keeps the test quick; over all numbers each kind meets each place.
    const kind = (at + start) % 3;
    if (kind === 0) put(at, at + 1, String((Number(text[at]) + 1 + (at % 8)) % 10));
    if (kind === 1) put(at, at + 1, '');
    if (kind === 2) put(at, at, '7');
  }
  put(end, end, ' 7');
  put(end, end, '-7');
  return texts;
}

test('a digit changed, lost or added is never called printed', (t) => {
  const { jobs } = planPages(readData(), { today: '2026-11-30' });
  let numbers = 0;
  let count = 0;
  const falsely = [];
  for (const one of jobs.flatMap((job) => job.numbers)) {
    const line = wanted(one, validNumber);
    const text = normalText(one.says);
    const places = sure(text, line);
    // Where a text prints the number twice, the other place is right.
    if (!places.length || places.some(({ start }) => start >= places[0].end)) continue;
    numbers += 1;
    for (const slipped of typos(text, places[0])) {
      count += 1;
      const [found] = sure(slipped, line);
      if (!found) continue;
      // Without its leading zero or its 1 it is the same number.
      const digits = slipped.slice(found.start, found.end).replace(/\D/g, '');
      if (!line.forms.includes(digits) || slipped.length >= text.length) {
        falsely.push(
          `${one.value} in "${slipped.slice(Math.max(0, found.start - 20), found.end + 20)}"`,
        );
      }
    }
  }
  t.diagnostic(`${count} typos in ${numbers} numbers: ${falsely.length} called printed`);
  assert.ok(numbers > 2000);
  assert.deepEqual(falsely, []);
});
