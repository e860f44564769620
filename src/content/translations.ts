import { KEYS } from '../generated/keys.js';
import type { Strings } from '../locales/strings.js';
import { decodeNames } from '../packed/names.js';
import { readSwapped } from '../packed/script-swap.js';
import { subsetSpoken } from '../packed/subset.js';
import type { LocalNames } from '../types.js';

/** The strings of the finder, one text a language, decoded lazily. */
export interface Translations {
  /** BCP 47 tags: first the fallback language, then by tag. */
  readonly languages: readonly string[];
  /** The strings of a language; those of the fallback language for an unknown tag or a missing string. */
  readonly stringsOf: (language: string) => Strings;
  /**
   * The names that a language provides itself; undefined where every current browser has them.
   *
   * @param codes all countries, in the order of the list.
   */
  readonly namesIn: (language: string, codes: readonly string[]) => LocalNames | undefined;
  /** A language's own name for itself. */
  readonly nameOf: (language: string) => string;
  /**
   * The available languages that people in a country read, best first: the official ones by CLDR. The fallback language
   * where the country is not known or none is available.
   */
  readonly spokenIn: (country: string | undefined) => readonly string[];
}

/**
 * @param packs `ro|…`: the tag of a language and its strings as src/packed/encode-languages.ts writes them.
 *   The first is the fallback language.
 * @param spoken which languages people read in which countries.
 */
export function createTranslations(packs: readonly string[], spoken: string): Translations {
  let found: readonly string[] | undefined;
  /** Read lazily: defining the element must not need what a page may have broken. */
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
      const fallback = textOf(tags()[0] || '').split('|');
      const values = textOf(language).split('|');
      const strings: Record<string, string> = {};
      KEYS.split(' ').forEach((key, index) => {
        strings[key] = values[index] || fallback[index] || '';
      });
      return strings as unknown as Strings;
    },
    namesIn: (language, codes) => {
      const values = textOf(language).split('|').slice(KEYS.split(' ').length);
      return values.length ? decodeNames(values, codes) : undefined;
    },
    nameOf: (language) => textOf(language).split('|', 1)[0] || language,
    spokenIn: (country) => {
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
