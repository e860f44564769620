import { closeList, joinCountries, openList } from './join.js';
import { LEFT_OUT, LINE, LINES } from './layout.js';

/**
 * Cuts packed lists and languages: text in, text out. Used by the build, the command and the builder, not by the
 * finder. What every edition has stays: names, time zones, the emergency numbers of all countries, and the lines
 * for callers from any country.
 */

/** The codes of all countries of a list, in its order. */
export function codesOf(packed: string): readonly string[] {
  return openList(packed).codes;
}

/** The hotlines of one country; undefined where the list has no such country, or none of its hotlines. */
export function cutCountry(packed: string, code: string): string | undefined {
  const { line, columns, codes } = openList(packed);
  const place = codes.indexOf(code);
  const counts = line(LINE.counts);
  if (place < 0 || counts[place] === LEFT_OUT) return undefined;
  const before = (end: number) =>
    counts.slice(0, end).reduce((sum, count) => sum + (Number(count) || 0), 0);
  const head = [code, line(LINE.callingCodes)[place] ?? '', counts[place] ?? ''];
  return closeList([
    head,
    ...columns.map((cells) => cells.slice(before(place), before(place + 1))),
  ]);
}

/** The list without the hotlines of its countries: what every edition has. */
export function cutBase(packed: string): string {
  const { line, columns, codes } = openList(packed);
  const rows = line(LINE.counts).reduce((sum, count) => sum + (Number(count) || 0), 0);
  return closeList([
    ...Array.from({ length: LINES }, (_, place) => {
      if (place === LINE.counts) return codes.map(() => LEFT_OUT);
      return place === LINE.callingCodes ? codes.map(() => '') : line(place);
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
 * `SPOKEN` without the languages that are not there, and the countries that read none of them. Where that takes
 * the most spoken one, English stands beside the others: in Israel, Arabic alone is for few.
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
