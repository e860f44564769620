/** Names that a language provides because a current browser lacks them; docs/packed-format.md describes the format. */
import type { LocalNames } from '../types.js';

/** The most frequent languages of hotlines; the others are shown with their own names. Not split here: a page may have broken `split`. */
export const NAMED_LANGUAGES =
  'en es ru zh fr ar vi fil pt th uk ne ro id ja pl ur ko km si de bg tr my';

/** In chains of countries, the character of the first country of the list; the character before it stands for none. */
export const FIRST_CODE = 0x101;

/** Values after the strings in the packed text; each has lines. */
export const NAME_VALUES = [
  'months',
  'weekdays',
  'patterns',
  'countries',
  'languages',
  'order',
] as const;

/**
 * @param values the texts of NAME_VALUES.
 * @param codes all countries, in the order of the list.
 */
export function decodeNames(values: readonly string[], codes: readonly string[]): LocalNames {
  const [months = [], weekdays = [], patterns = [], countries = [], languages = [], order = []] =
    values.map((value) => value.split('\n'));
  return {
    months,
    weekdays,
    patterns,
    country: (code) => countries[codes.indexOf(code)] || '',
    language: (tag) => languages[NAMED_LANGUAGES.split(' ').indexOf(tag)] || '',
    order: (order[0] || '')
      .split(' ')
      .map((chain) =>
        chain.split('').map((character) => codes[character.charCodeAt(0) - FIRST_CODE] || ''),
      ),
  };
}
