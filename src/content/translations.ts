import { KEYS } from '../generated/keys.js';
import type { Strings } from '../locales/strings.js';
import { decodeNames } from '../packed/names.js';
import { readSwapped } from '../packed/script-swap.js';
import { subsetSpoken } from '../packed/subset.js';
import type { LocalNames } from '../types.js';

/** The words of the finder, one text a language, decoded when it is shown. */
export interface Translations {
  /** BCP 47 tags: first the language that stands in for all others, then by tag. */
  readonly languages: readonly string[];
  /** The strings of a language; those of the first language for any other tag, and for a string that it lacks. */
  readonly stringsOf: (language: string) => Strings;
  /**
   * Dates and names that a language brings with it; undefined where every current browser has them.
   *
   * @param codes all countries, in the order of the list.
   */
  readonly namesIn: (language: string, codes: readonly string[]) => LocalNames | undefined;
  /** A language's own name for itself. */
  readonly nameOf: (language: string) => string;
  /**
   * The languages people in a country read, best first, of those that are here: the official ones by CLDR.
   * The first language where the country is not known or reads none of them.
   */
  readonly around: (country: string | undefined) => readonly string[];
}

/**
 * @param packs `ro|…`: the tag of a language and its strings as src/packed/encode-languages.ts writes them.
 *   The first stands in for languages that are not here.
 * @param spoken which languages people read in which countries.
 */
export function createTranslations(packs: readonly string[], spoken: string): Translations {
  let found: readonly string[] | undefined;
  /** Read when first asked for: defining the element needs nothing that a page may have broken. */
  const tags = () => found || (found = packs.map((pack) => pack.split('|', 1)[0] || ''));
  const textOf = (language: string) => {
    const pack = packs[tags().indexOf(language)];
    return pack ? readSwapped(pack.slice(language.length + 1)) : '';
  };
  return {
    get languages() {
      const [first = '', ...others] = tags();
      return [first].concat(others.sort());
    },
    stringsOf: (language) => {
      const reserve = textOf(tags()[0] || '').split('|');
      const values = textOf(language).split('|');
      const strings: Record<string, string> = {};
      KEYS.split(' ').forEach((key, index) => {
        strings[key] = values[index] || reserve[index] || '';
      });
      return strings as unknown as Strings;
    },
    namesIn: (language, codes) => {
      const values = textOf(language).split('|').slice(KEYS.split(' ').length);
      return values.length ? decodeNames(values, codes) : undefined;
    },
    nameOf: (language) => textOf(language).split('|', 1)[0] || language,
    around: (country) => {
      const [first = ''] = tags();
      for (const group of spoken.split(';')) {
        const [, codes = ''] = group.split('=');
        if (!country || codes.split(' ').indexOf(country) < 0) continue;
        const [known] = subsetSpoken(group, tags()).split('=');
        return known ? known.split(' ') : [first];
      }
      return [first];
    },
  };
}
