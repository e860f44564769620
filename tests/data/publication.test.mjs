import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishHotline, publishedHotlines } from '../../scripts/data/publication.mjs';

const page = (url, date, says = '0 800 800 678') => ({
  url,
  title: 't',
  says,
  date,
  read: '2026-11-30',
});
const hotline = (change = {}) => ({
  id: 'ro-x',
  origin: 'region',
  confidence: 'high',
  channels: [{ type: 'phone', value: '+40800800678', asPublished: '0 800 800 678' }],
  sources: [page('https://example.org/', '2025')],
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

test("how old the pages are: the year where all are old, dated and none is the line's own", () => {
  const year = (sources, change) => publishHotline(hotline({ sources, ...change }));
  const site = { type: 'web', value: 'https://www.line.ro/help' };
  const channels = [...hotline().channels, site];
  for (const [sources, change, expected] of [
    [[page('https://a.org/', '2018-05')], {}, 2018],
    [[page('https://a.org/', '2018'), page('https://b.org/', '2020-01-01')], {}, 2020],
    [[page('https://a.org/', '2018'), page('article', null)], {}, 2018],
    [[page('https://a.org/', '2021-11-30')], {}, undefined],
    [[page('https://a.org/', '2021-11-29')], {}, 2021],
    [[page('https://a.org/', '2018'), page('https://b.org/', null)], {}, undefined],
    [[page('https://a.org/', '2018'), page('https://b.org/', '2025')], {}, undefined],
    [[page('https://line.ro/old', '2018')], { channels }, undefined],
    [[page('article', null)], { origin: 'seed', confidence: 'low' }, undefined],
  ]) {
    const line = year(sources, change);
    assert.equal(line.lastSeen, expected, JSON.stringify(sources));
    if (expected) assert.equal(line.confirmed, false);
    if (expected) assert.equal(line.singleSource, undefined);
  }
});

test('one source: no two publishers print the number', () => {
  const single = (sources) =>
    publishHotline(hotline({ confidence: 'medium', sources })).singleSource;
  const first = page('https://a.org/', '2025');
  assert.equal(single([first]), true);
  assert.equal(single([first, page('https://www.a.org/other', '2024')]), true);
  assert.equal(single([first, page('article', null)]), true);
  assert.equal(single([first, page('https://b.org/', '2024', 'no number here')]), true);
  assert.equal(single([first, page('https://b.org/', '2024')]), undefined);
  assert.equal(publishHotline(hotline({ sources: [first] })).singleSource, undefined);
});
