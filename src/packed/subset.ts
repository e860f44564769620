import { serializeList, joinCountries, parseList } from './join.js';
import { LEFT_OUT, LINE, LINES } from './layout.js';

/**
 * Subsets of packed lists and languages. Used by the build, the command and the builder, not by the finder. Every edition
 * keeps names, time zones, the emergency numbers of all countries, and the hotlines for callers from any country.
 */

/** The codes of all countries of a list, in its order. */
export function codesOf(packed: string): readonly string[] {
  return parseList(packed).codes;
}

/** The hotlines of one country; undefined where the country or its hotlines are not in the list. */
export function cutCountry(packed: string, code: string): string | undefined {
  const { line, columns, codes } = parseList(packed);
  const position = codes.indexOf(code);
  const counts = line(LINE.counts);
  if (position < 0 || counts[position] === LEFT_OUT) return undefined;
  const before = (end: number) =>
    counts.slice(0, end).reduce((sum, count) => sum + (Number(count) || 0), 0);
  const head = [code, line(LINE.callingCodes)[position] ?? '', counts[position] ?? ''];
  return serializeList([
    head,
    ...columns.map((cells) => cells.slice(before(position), before(position + 1))),
  ]);
}

/** The list without the hotlines of its countries, which every edition has. */
export function cutBase(packed: string): string {
  const { line, columns, codes } = parseList(packed);
  const rows = line(LINE.counts).reduce((sum, count) => sum + (Number(count) || 0), 0);
  return serializeList([
    ...Array.from({ length: LINES }, (_, index) => {
      if (index === LINE.counts) return codes.map(() => LEFT_OUT);
      return index === LINE.callingCodes ? codes.map(() => '') : line(index);
    }),
    ...columns.map((cells) => cells.slice(rows)),
  ]);
}

/** A packed list with the hotlines of some of its countries. With all of them it is the list itself. */
export function subset(packed: string, codes: readonly string[]): string {
  const countries = codes.map((code) => cutCountry(packed, code) ?? '');
  return joinCountries(cutBase(packed), countries);
}

/**
 * `SPOKEN` without languages that are not available, and without countries that read none of the others. Where a country's
 * first language is removed, English is added: in Israel, few people read Arabic only.
 */
export function subsetSpoken(spoken: string, languages: readonly string[]): string {
  return spoken
    .split(';')
    .map((group) => {
      const [tags = '', codes = ''] = group.split('=');
      const all = tags.split(' ');
      const known = all.filter((tag) => languages.indexOf(tag) >= 0);
      const english = languages.indexOf('en') >= 0 && known.indexOf('en') < 0;
      if (english && known.length && known[0] !== all[0]) known.push('en');
      return known.length ? `${known.join(' ')}=${codes}` : '';
    })
    .filter((group) => group)
    .join(';');
}
