/** What a number that is looked for may look like. */
import { digitsOf, formsOf, parseFull } from '../number.mjs';
import { tellingWords } from './words.mjs';

/** A number of so many digits is a number anywhere; a shorter one needs a word next to it. */
const LONG = 7;

/** Words of a name that say nothing about the line. */
const COMMON = new Set(['against', 'national', 'republic', 'ministry', 'center', 'centre', 'with', 'from', 'and', 'the', 'for', 'office']); // prettier-ignore

export const nameWords = (names) => [
  ...new Set(
    names
      .flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{M}]+/u))
      .filter((word) => word.length >= 4 && !COMMON.has(word)),
  ),
];

/**
 * @typedef {{
 *   forms: string[], withPlus: string[], short: boolean, code: string, telling: RegExp,
 *   isNumber: (digits: string) => boolean,
 * }} Wanted
 */

/**
 * @param {{ value: string, asPublished?: string, country: string, names?: string[], known?: string[] }} number
 *   `known`: other numbers that may be next to it
 * @param {(digits: string, country: string) => boolean} isValid a number of that country
 * @returns {Wanted}
 */
export function wanted({ value, asPublished = '', country, names = [], known = [] }, isValid) {
  const parsed = value.startsWith('+') ? parseFull(value) : undefined;
  const all = formsOf(value);
  const published = digitsOf(asPublished);
  // A print such as "0800 7 555 (THE LOST)" has its own digits; what is short is as good as anything.
  if (published.length >= LONG && !all.includes(published)) all.push(published);
  const code = parsed ? String(parsed.getCountryCode()) : '';
  const abroad = digitsOf(value);
  const national = parsed ? abroad.slice(code.length) : abroad;
  const short = national.length < LONG;
  const siblings = new Set(known.flatMap((one) => formsOf(one)));
  return {
    forms: all,
    withPlus: parsed
      ? all.filter((form) => form.startsWith(code) && form.length >= abroad.length)
      : [],
    short,
    code: value.startsWith('+') ? '' : value,
    telling: tellingWords(nameWords(names)),
    isNumber: (digits) =>
      siblings.has(digits) || (digits.length >= LONG && isValid(digits, country)),
  };
}
