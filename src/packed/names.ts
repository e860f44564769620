/** Names that a language brings with it, because a current browser lacks them; docs/packed-format.md describes the form. */
import type { LocalNames } from '../types.js';

/** The languages that lines speak most; the others stand under their own names. A text: a page may have broken `split`. */
export const NAMED_LANGUAGES =
  'en es ru zh fr ar vi fil pt th uk ne ro id ja pl ur ko km si de bg tr my';

/** In chains of countries: the first of the list is this character, and so on; the one before it is no country. */
export const FIRST_CODE = 0x101;

/** Values of the packed text behind the strings, one value each; lines within. */
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
      .map((chain) => chain.split('').map((sign) => codes[sign.charCodeAt(0) - FIRST_CODE] || '')),
  };
}
