import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../unit/load.mjs';
import { english, hotline, MONDAY, updated } from '../unit/fixtures.mjs';
import { LANGUAGE_STRINGS, LANGUAGES } from './support/locales.mjs';

const { buildCard } = await load('src/domain/card.ts');
const { createFormats } = await load('src/domain/format.ts');
const { direction } = await load('src/domain/language.ts');

const RIGHT_TO_LEFT = LANGUAGES.filter((language) => direction(language) === 'rtl');

const source = (language, site) =>
  buildCard(hotline({ source: { site, date: '2015', more: 4 } }), {
    strings: LANGUAGE_STRINGS.get(language) ?? english,
    language,
    formats: createFormats(language, 'UTC'),
    now: MONDAY,
    updated,
    abroad: false,
    discreet: false,
  }).details[0];

describe('a site’s name in a right-to-left text', () => {
  it('is kept apart, so that 080020100.bg is not read as bg.080020100', () => {
    for (const language of RIGHT_TO_LEFT) {
      assert.match(source(language, '080020100.bg'), /: \u2066080020100\.bg\u2069/, language);
    }
  });

  it('is unchanged in a left-to-right one, and empty where there is none', () => {
    assert.match(source('de', '080020100.bg'), /: 080020100\.bg, 2015/);
    assert.doesNotMatch(source('ar', undefined), /[\u2066\u2069]/);
  });
});
