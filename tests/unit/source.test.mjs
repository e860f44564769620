import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';
import { MONDAY, english, hotline } from './fixtures.mjs';

const { buildCard } = await load('src/domain/card.ts');
const { createFormats } = await load('src/domain/format.ts');

const details = (more, discreet = false) =>
  buildCard(hotline(more), {
    strings: english,
    language: 'en',
    formats: createFormats('en', 'UTC'),
    now: MONDAY,
    abroad: false,
    discreet,
  }).details;

describe('the small print of a line', () => {
  it('names the site and its own date', () => {
    const source = { site: 'some.example', date: '2025-03' };
    assert.equal(details({ source })[0], 'Source: some.example, March 2025');
  });

  it('gives a page that prints no date none', () => {
    assert.equal(details({ source: { site: 'some.example' } })[0], 'Source: some.example');
  });

  it('names nothing for a line from the article only', () => {
    const source = { site: '', article: true };
    assert.doesNotMatch(details({ source }).join(), /20\d\d/);
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
