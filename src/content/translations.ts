import { readSwapped } from '../packed/script-swap.js';
import { KEYS, PACK, SPOKEN } from '../generated/languages.js';
import type { Strings } from '../locales/strings.js';

/** The only reader of the compiled languages: one text a language, decoded when it is shown. */

/** The strings of one of LANGUAGES; English for any other tag, and for a string that a language lacks. */
export function stringsOf(language: string): Strings {
  const english = readSwapped(PACK['en'] ?? '').split('|');
  const values = readSwapped(PACK[language] ?? '').split('|');
  const strings: Record<string, string> = {};
  KEYS.split(' ').forEach((key, index) => {
    strings[key] = values[index] || english[index] || '';
  });
  return strings as unknown as Strings;
}

/** A language's own name for itself. */
export function languageName(language: string): string {
  return readSwapped((PACK[language] ?? '').split('|', 1)[0] ?? '') || language;
}

/**
 * The languages people in a country read, best first, of those the finder speaks: the official ones by CLDR.
 * English where the country is not known.
 */
export function languagesAround(country: string | undefined): readonly string[] {
  for (const group of SPOKEN.split(';')) {
    const [tags = '', codes = ''] = group.split('=');
    if (country && codes.split(' ').indexOf(country) >= 0) return tags.split(' ');
  }
  return ['en'];
}
