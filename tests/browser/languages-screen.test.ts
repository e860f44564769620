import { expect } from '@open-wc/testing';
import { direction } from '../../src/domain/language.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import { LANGUAGES, directory, stringsOf } from './support/content.js';
import { mount, mountState, openAll, part, rootOf, turnTo, words } from './support/finder.js';

const STATES = [
  'romania',
  'united-states',
  'opened',
  'no-line',
  'unknown-place',
  'old-list',
  'closed-police',
];

/** The texts on the screen that are in the language of the interface, by what they say they are. */
function ownTexts(finder: HotlineFinder): Set<string> {
  const language = part(finder, 'box').lang;
  const walker = document.createTreeWalker(rootOf(finder), NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  for (let leaf = walker.nextNode(); leaf; leaf = walker.nextNode()) {
    const text = (leaf.textContent ?? '').replace(/\s+/g, ' ').trim();
    const parent = leaf.parentElement;
    if (!parent || parent.tagName === 'STYLE' || !/\p{L}{3}/u.test(text)) continue;
    // An e-mail address may be cut into several texts, where it may be broken.
    if (parent.closest('a[href^="mailto:"]')) continue;
    if (parent.closest('[lang]')?.getAttribute('lang') !== language) continue;
    found.add(text);
  }
  return found;
}

/** Sites are the same in every language; so are the names of two channels and of a key. */
const isName = (text: string) => /[a-z]\.[a-z]{2,}\b|^(WhatsApp|TTY|Shift ×3)$/.test(text);

/** "Romanian, Ukrainian" is Filipino too. */
function areLanguages(text: string, language: string): boolean {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const tags = directory
    .countries()
    .flatMap((code) =>
      (directory.country(code)?.hotlines ?? []).flatMap(({ languages }) => languages),
    );
  const known = tags.filter((tag) => tag !== '*').map((tag) => names.of(tag));
  return (
    text
      // Behind the number at which they are spoken.
      .replace(/^[\d +]+: /, '')
      .split(', ')
      .every((name) => known.includes(name))
  );
}

/** CLDR has next to no names of countries in Kinyarwanda: docs/languages.md says so. */
function isCountryWithoutName(text: string, language: string): boolean {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  return language === 'rw' && directory.countries().some((code) => names.of(code) === text);
}

/** "November 2026" is German too. */
function isMonth(text: string, language: string): boolean {
  const { format } = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long' });
  return Array.from({ length: 12 }, (_, month) => format(new Date(2026, month, 15))).includes(
    text.replace(/\d{4}/, '2026'),
  );
}

describe('the screen in each language', () => {
  const english = new Map<string, Set<string>>();
  before(async () => {
    for (const name of STATES) {
      const finder = await mountState(name, { language: 'en' });
      openAll(finder);
      english.set(name, ownTexts(finder));
      finder.remove();
    }
  });

  for (const language of LANGUAGES.filter((one) => one !== 'en')) {
    it(`has no English left (${language})`, async () => {
      const own = stringsOf(language);
      const same = new Set(Object.values(own).flatMap((text) => text.split('\n')));
      for (const name of STATES) {
        const finder = await mountState(name, { language });
        openAll(finder);
        await turnTo(finder);
        const box = part(finder, 'box');
        expect([box.lang, box.dir]).to.deep.equal([language, direction(language)]);
        // The list has "Moldova, Republic of" where a browser has no better name; a hotline has "Moldova".
        const names = new Set(
          Array.from(part<HTMLSelectElement>(finder, 'country-select').options, words).flatMap(
            (one) => [one, one.split(',')[0] ?? one],
          ),
        );
        const left = Array.from(ownTexts(finder)).filter(
          (text) =>
            english.get(name)?.has(text) &&
            !isName(text) &&
            !isCountryWithoutName(text, language) &&
            !isMonth(text, language) &&
            !areLanguages(text, language) &&
            !same.has(text) &&
            !names.has(text),
        );
        expect(left, name).to.deep.equal([]);
        finder.remove();
      }
    });
  }
});

describe('names through Intl', () => {
  const { DisplayNames } = Intl;

  it('are those of the language for every country, never a bare code', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    await turnTo(finder);
    for (const language of LANGUAGES) {
      finder.language = language;
      await finder.updateComplete;
      const names = new DisplayNames([language], { type: 'region', fallback: 'none' });
      // Chromium lacks some languages, and has others in name only: their countries would be English.
      const real = names.of('US') !== 'United States' || language === 'en';
      for (const { value, label } of part<HTMLSelectElement>(finder, 'country-select').options) {
        if (value === '?') continue;
        if (real) {
          const name = names.of(value) ?? directory.englishName(value);
          expect(label.trim(), `${language} ${value}`).to.equal(name.trim());
        }
        // Where the browser lacks the language: a name all the same.
        expect(label, `${language} ${value}`).not.to.match(/^\s*([A-Z]{2})?\s*$/);
      }
    }
  });

  it('are sorted by the alphabet of the language', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    await turnTo(finder);
    for (const language of ['sv', 'cs', 'ja', 'ar', 'zh-Hant', 'lt']) {
      finder.language = language;
      await finder.updateComplete;
      const { compare } = new Intl.Collator(language);
      const labels = Array.from(part<HTMLSelectElement>(finder, 'country-select').options, words);
      // The first may be the guess, the second is "I do not know".
      const names = labels.slice(2);
      expect(names, language).to.deep.equal(names.slice().sort(compare));
    }
  });
});
