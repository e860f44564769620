import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishHotline, publishedHotlines } from '../../scripts/data/publication.mjs';

const hotline = (change = {}) => ({
  id: 'ro-x',
  origin: 'region',
  confidence: 'high',
  channels: [{ type: 'phone', value: '+40800800678', asPublished: '0 800 800 678' }],
  ...change,
});
const shown = (change) => {
  const line = publishHotline(hotline(change));
  return line && [line.confirmed, line.channels.map((one) => [one.channel.value, one.confirmed])];
};
const number = '+40800800678';

test('the publishing rule, case by case', () => {
  const sure = [true, [[number, true]]];
  const doubtful = [false, [[number, false]]];
  for (const [change, expected] of [
    [{}, sure],
    [{ origin: 'seed' }, sure],
    [{ confidence: 'medium' }, doubtful],
    [{ confidence: 'medium', origin: 'seed' }, doubtful],
    [{ confidence: 'low' }, undefined],
    [{ confidence: 'low', origin: 'seed-gap' }, undefined],
    [{ confidence: 'low', origin: 'seed' }, doubtful],
    [{ audience: 'professionals' }, undefined],
    [{ audience: 'professionals', origin: 'seed' }, undefined],
    [{ confidence: 'unheard of' }, undefined],
    [{ confidence: undefined }, undefined],
    [{ channels: [] }, undefined],
  ]) {
    assert.deepEqual(shown(change), expected, JSON.stringify(change));
  }
});

test('the status of a channel', () => {
  for (const [status, expected] of [
    ['confirmed', [true, [[number, true]]]],
    ['unconfirmed', [false, [[number, false]]]],
    ['disputed', [false, [[number, false]]]],
    ['withheld', undefined],
  ]) {
    assert.deepEqual(
      shown({ channels: [{ type: 'phone', value: number, status }] }),
      expected,
      status,
    );
  }
});

test('a line is confirmed when one of its channels is, and keeps the place of each in the file', () => {
  const line = publishHotline(
    hotline({
      channels: [
        { type: 'phone', value: '116000', status: 'withheld' },
        { type: 'phone', value: '116006', status: 'disputed' },
        { type: 'web', value: 'https://example.org/' },
      ],
    }),
    7,
  );
  assert.equal(line.index, 7);
  assert.equal(line.confirmed, true);
  assert.deepEqual(
    line.channels.map(({ index, confirmed }) => [index, confirmed]),
    [
      [1, false],
      [2, true],
    ],
  );
});

test("a line's own withdrawn number or address is not shown, however it is written", () => {
  for (const old of [
    { asPublished: '08 00 800-678' },
    { asPublished: 'something else', value: number },
  ]) {
    assert.equal(shown({ withdrawnPhones: [{ why: 'old', ...old }] }), undefined);
  }
  const channels = [{ type: 'reportForm', value: 'https://www.example.org/tips/form' }];
  assert.equal(shown({ channels, withdrawnWeb: ['example.org/tips'] }), undefined);
});

test('a country gives its shown lines in the order of the file', () => {
  const country = {
    hotlines: [hotline({ id: 'a' }), hotline({ id: 'b', confidence: 'low' }), hotline({ id: 'c' })],
  };
  assert.deepEqual(
    publishedHotlines(country).map((line) => [line.index, line.hotline.id]),
    [
      [0, 'a'],
      [2, 'c'],
    ],
  );
  assert.deepEqual(publishedHotlines({ hotlines: [] }), []);
});
