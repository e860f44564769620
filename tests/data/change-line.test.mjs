import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeLine, fieldsOf } from '../../scripts/edit/change-line.mjs';
import { validData } from './support/valid-data.mjs';

const romania = validData().countries[0];
const text = `${JSON.stringify(romania, null, 2)}\n`;
const line = romania.hotlines[0];

const change = (spoil, before = text) => {
  const form = { ...fieldsOf(line), why: 'the page prints a new one' };
  spoil(form);
  return changeLine(before, line.id, form, '2026-11-30');
};

test('a form that changes nothing gives the file as it was, whatever its form', () => {
  const odd = text.replace('"name": "Romania"', '"name":   "Romania"');
  assert.equal(
    change(() => {}, odd),
    odd,
  );
});

test('a new number: the old one is withdrawn, with the reason', () => {
  const { hotlines } = JSON.parse(
    change(({ numbers }) =>
      Object.assign(numbers[1], { value: '+40213133199', asPublished: '021 313 31 99' }),
    ),
  );
  assert.deepEqual(hotlines[0].channels[1], {
    ...line.channels[1],
    value: '+40213133199',
    asPublished: '021 313 31 99',
  });
  assert.deepEqual(hotlines[0].withdrawnPhones.at(-1), {
    asPublished: '021 313 31 00',
    value: '+40213133100',
    why: 'the page prints a new one',
  });
  assert.equal(hotlines[0].withdrawnPhones.length, 2);
  assert.deepEqual(hotlines[1], romania.hotlines[1]);
});

test('a full number in place of a short code, and the other way round', () => {
  const channels = (spoil) => JSON.parse(change(spoil)).hotlines[0].channels;
  const [, , long] = channels(({ numbers }) => (numbers[2].value = '+40213133199'));
  assert.equal(long.short, undefined);
  const [short] = channels(({ numbers }) => (numbers[0].value = '1991'));
  assert.equal(short.short, true);
});

test('hours, languages and a page', () => {
  const { hotlines } = JSON.parse(
    change((form) => {
      form.hours = '';
      form.timeZone = '';
      form.languages = 'ro, hu';
      form.source = {
        url: 'https://example.org/new',
        title: 'New',
        says: '021 313 31 00',
        date: '',
        official: true,
      };
    }),
  );
  assert.equal(hotlines[0].hours, undefined);
  assert.deepEqual(hotlines[0].languages, ['ro', 'hu']);
  assert.deepEqual(hotlines[0].sources.at(-1), {
    url: 'https://example.org/new',
    title: 'New',
    says: '021 313 31 00',
    date: null,
    official: true,
    read: '2026-11-30',
  });
});
