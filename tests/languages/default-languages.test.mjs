import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { compileHotlines } from '../../scripts/compile/hotlines.mjs';
import {
  DEFAULT_LANGUAGES,
  DEFAULT_LANGUAGE_REASONS,
  matchLanguage,
} from '../../scripts/lib/source.mjs';
import { readData } from '../../scripts/data/read.mjs';
import { LANGUAGES } from './support/locales.mjs';

const { territoryInfo } = createRequire(import.meta.url)(
  'cldr-core/supplemental/territoryInfo.json',
).supplemental;
const docs = readFileSync(new URL('../../docs/languages.md', import.meta.url), 'utf8');
const { countries } = compileHotlines(readData());

const reasons = new Map(DEFAULT_LANGUAGE_REASONS.map(([tag, ...why]) => [tag, why]));
const withReason = (reason) => DEFAULT_LANGUAGES.filter((tag) => reasons.get(tag).includes(reason));

/** How often a language of ours is among these tags, by which number it is at least so often. */
function often(tags, least) {
  const counts = new Map();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([tag, count]) => tag && count >= least)
    .map(([tag]) => tag)
    .sort();
}

const own = (tag) => matchLanguage(tag, LANGUAGES);

/** The row of docs/languages.md that begins with these words. */
const row = (words) => docs.split('\n').find((line) => line.startsWith(`| ${words}`)) ?? '';

describe('the languages of the world edition', () => {
  it('are English first, the others by tag, each with its reason', () => {
    const [first, ...others] = DEFAULT_LANGUAGES;
    assert.equal(first, 'en');
    assert.deepEqual(others, [...new Set(others)].sort());
    for (const [tag, why] of reasons) assert.ok(why.length, tag);
  });

  it('for being official are those that CLDR has for five countries and more', () => {
    const tags = Object.entries(territoryInfo)
      .filter(([code]) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ')
      .flatMap(([, { languagePopulation = {} }]) =>
        Object.entries(languagePopulation)
          .filter(([, { _officialStatus }]) => /^(de_facto_)?official$/.test(_officialStatus ?? ''))
          .map(([tag]) => tag),
      );
    assert.deepEqual(often(tags, 5), withReason('official').sort());
  });

  it('for their lines are those in which eight lines answer', () => {
    const tags = countries.flatMap(({ hotlines }) =>
      hotlines.flatMap(({ languages, channels }) => [
        ...new Set([...languages, ...channels.flatMap((one) => one.languages ?? [])].map(own)),
      ]),
    );
    const found = withReason('lines').sort();
    // One hotline more or less is no reason to change the languages of a site.
    for (const tag of found) assert.ok(often(tags, 7).includes(tag), `${tag} has fewer than seven`);
    for (const tag of often(tags, 10)) assert.ok(found.includes(tag), `${tag} has ten`);
  });

  it('for those who are exploited are those of the sources in docs/languages.md', () => {
    for (const [reason, words] of [
      ['victims', 'People who were trafficked'],
      ['labour', 'People who work in the Gulf'],
    ]) {
      const tags = [...row(words).matchAll(/`([a-z]{2,3}(?:-[A-Z][a-z]+)?)`/g)].map(
        ([, tag]) => tag,
      );
      const there = [...new Set(tags)].filter((tag) => LANGUAGES.includes(tag)).sort();
      assert.deepEqual(there, withReason(reason).sort());
    }
  });

  it('are named in docs/languages.md', () => {
    for (const tag of DEFAULT_LANGUAGES) assert.ok(docs.includes(`\`${tag}\``), tag);
  });
});
