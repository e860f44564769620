import { expect } from '@open-wc/testing';
import { LANGUAGES, stringsOf } from './support/content.js';
import { choose, hasPart, mount, openAll, rootOf } from './support/finder.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';

/** Strings that reveal what the box is for, in each language. */
const TELLING = [
  'heading',
  'trafficking',
  'report',
  'violence',
  'crimeVictims',
  'missingChildren',
  'signsTitle',
  'phoneTitle',
  'message',
  'ask',
] as const;

/** What the names of lines say, in the languages in which the list has them. */
const WORDS =
  /traffick|exploit|victim|slave|prostitut|sexual|forced|abus|trafic|traite|trata|menschenhandel|esclav|handel in|mensenhandel|ludźmi|торг|إتجار/i;

/** All that can be seen or is read out: texts, and attributes that screen readers or pointers show. */
function everything(finder: HotlineFinder): string {
  const found: string[] = [];
  for (const element of rootOf(finder).querySelectorAll('*')) {
    if (element.localName === 'style') continue;
    for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'value']) {
      if (element.localName !== 'option') found.push(element.getAttribute(name) ?? '');
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
    }
  }
  return found.join('\n');
}

const COUNTRIES = ['RO', 'US', 'DE', 'FR', 'TH', 'NG', 'BR', 'UA', 'AE', 'AG'];

describe('discreet', () => {
  it('no word reveals what the box is for, in any language', async function () {
    this.timeout(120_000);
    const finder = await mount({ discreet: '', country: 'RO' });
    for (const language of LANGUAGES) {
      finder.language = language;
      await finder.updateComplete;
      openAll(finder);
      const text = everything(finder);
      const strings = stringsOf(language);
      for (const key of TELLING) expect(text, `${language} ${key}`).not.to.contain(strings[key]);
      for (const line of strings.signs.split('\n')) expect(text, language).not.to.contain(line);
      expect(text).to.contain(strings.headingDiscreet);
      expect(text).to.match(/112/);
    }
  });

  it('no name of a line does, in any country', async function () {
    this.timeout(120_000);
    const finder = await mount({ discreet: '', language: 'en' });
    for (const country of [...COUNTRIES, '?']) {
      await choose(finder, 'country', country);
      openAll(finder);
      const text = everything(finder);
      expect(text, country).not.to.match(WORDS);
      expect(hasPart(finder, 'disclosure'), country).to.equal(false);
    }
  });

  it('and without it the words are there: the test sees them', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    openAll(finder);
    const text = everything(finder);
    expect(text).to.match(WORDS);
    for (const key of ['heading', 'trafficking', 'signsTitle', 'ask'] as const) {
      expect(text).to.contain(stringsOf('en')[key]);
    }
  });

  it('the same numbers can be reached', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const numbers = () =>
      Array.from(rootOf(finder).querySelectorAll('a[href^="tel:"]'), (link) =>
        link.getAttribute('href'),
      ).sort();
    const before = numbers();
    finder.discreet = true;
    await finder.updateComplete;
    expect(numbers()).to.deep.equal(before);
  });
});
