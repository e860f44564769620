import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';
import { MONDAY, english, line, updated } from './world.mjs';

const { buildCard } = await load('src/domain/card.ts');
const { createFormats } = await load('src/domain/format.ts');

const details = (more, discreet = false) =>
  buildCard(line(more), {
    strings: english,
    language: 'en',
    formats: createFormats('en', 'UTC'),
    now: MONDAY,
    updated,
    abroad: false,
    discreet,
  }).details;

describe('the small print of a line', () => {
  it('names the site and its own date, and how many more there are', () => {
    const source = { site: 'some.example', date: '2025-03', more: 2 };
    assert.equal(details({ source })[0], 'some.example, March 2025 (+2)');
  });

  it('names the month of reading where the page has no date', () => {
    assert.equal(
      details({ source: { site: 'some.example', more: 0 } })[0],
      'some.example, November 2026',
    );
  });

  it('says of a line from the article only when', () => {
    const source = { site: '', article: true, more: 0 };
    assert.equal(details({ source })[0], 'November 2026');
  });

  it('says that holidays may differ, except where the line answers always', () => {
    const hours = { hours: 'Mo-Fr 09:00-17:00', timeZone: 'Europe/Berlin' };
    assert.ok(details(hours).includes(english.holidays));
    assert.ok(!details({ hours: '24/7' }).includes(english.holidays));
    assert.ok(!details({ hours: undefined }).includes(english.holidays));
  });

  it('names no site when discreet', () => {
    assert.doesNotMatch(details({}, true).join(), /some|example/);
  });
});
