import { expect } from '@open-wc/testing';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import { hasPart, isVisible, mount, part, parts, rootOf, turnTo, words } from './support/finder.js';

/** Every link to call, write or open. */
const links = (finder: HotlineFinder) =>
  Array.from(rootOf(finder).querySelectorAll('li a'), (link) => link.getAttribute('href')).sort();

/** A part of the browser taken away while `use` runs. */
async function without(from: object, name: string, use: () => Promise<void>): Promise<void> {
  const kept = Object.getOwnPropertyDescriptor(from, name) as PropertyDescriptor;
  Object.defineProperty(from, name, { configurable: true, writable: true, value: undefined });
  try {
    await use();
  } finally {
    Object.defineProperty(from, name, kept);
  }
}

// Strings and names are created once for each language: each test uses one of its own.
describe('a browser that lacks', () => {
  for (const [name, language] of [
    ['DisplayNames', 'de'],
    ['Collator', 'et'],
    ['DateTimeFormat', 'fi'],
    ['Locale', 'hu'],
    ['PluralRules', 'sk'],
    ['ListFormat', 'sv'],
  ] as const) {
    it(`Intl.${name} shows the same numbers`, async () => {
      let shown: string[] = [];
      await without(Intl, name, async () => {
        const finder = await mount({ country: 'RO', language });
        expect(hasPart(finder, 'box')).to.equal(true);
        shown = links(finder) as string[];
      });
      expect(shown).to.deep.equal(links(await mount({ country: 'RO', language })));
      expect(shown).not.to.be.empty;
    });
  }

  it('the names of countries has English ones, never a bare code', async () => {
    await without(Intl, 'DisplayNames', async () => {
      const finder = await mount({ country: 'RO', language: 'fr' });
      await turnTo(finder);
      const { options, selectedOptions } = part<HTMLSelectElement>(finder, 'country-select');
      expect(words(selectedOptions[0])).to.equal('Romania');
      for (const { value, label } of options) expect(label).not.to.match(/^([A-Z]{2})?$/, value);
      expect(parts(finder, 'emergency-call').every(isVisible)).to.equal(true);
    });
  });

  it('Intl altogether shows the same numbers', async () => {
    let shown: string[] = [];
    await without(window, 'Intl', async () => {
      const finder = await mount({ country: 'RO', language: 'it' });
      expect(hasPart(finder, 'box')).to.equal(true);
      expect(parts(finder, 'emergency-call').every(isVisible)).to.equal(true);
      shown = links(finder) as string[];
    });
    expect(shown).to.deep.equal(links(await mount({ country: 'RO', language: 'it' })));
  });

  it('one language is shown of a list', async () => {
    const own = Object.getPrototypeOf(navigator) as object;
    await without(own, 'languages', async () => {
      await without(own, 'language', async () => {
        const finder = await mount({ country: 'RO', lang: 'xx' });
        expect(part(finder, 'box').lang).to.equal('en');
      });
    });
  });
});
