import { decodeCodes } from './decode-list.js';
import { COLUMNS, LINE, LINES } from './layout.js';

/** A packed list, split into cells. */
export interface ParsedList {
  readonly lines: readonly string[][];
  /** The cells of a line. */
  readonly line: (index: number) => string[];
  /** The columns of the hotlines. */
  readonly columns: readonly string[][];
  readonly codes: readonly string[];
}

export function parseList(packed: string): ParsedList {
  const lines = packed.split('\n').map((line) => line.split('|'));
  const line = (index: number): string[] => lines[index] ?? [];
  const columns: string[][] = [];
  for (let index = 0; index < COLUMNS; index++) columns.push(line(LINES + index));
  return { lines, line, columns, codes: decodeCodes(line(LINE.codes)) };
}

/** The text of a packed list. */
export function serializeList(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.join('|')).join('\n');
}

/**
 * Adds the hotlines of countries, in any order, to a list without hotlines from `cutBase`. A country is packed as
 * `code|calling code|count`, then a line with the cells of each column: `cutCountry` creates it. Countries that are not in
 * the list are left out.
 */
export function joinCountries(base: string, countries: readonly string[]): string {
  const { lines, line, columns, codes } = parseList(base);
  const packs: string[][][] = [];
  for (const country of countries) {
    const cells = country.split('\n').map((line) => line.split('|'));
    const position = codes.indexOf(cells[0]?.[0] ?? '');
    if (position >= 0) packs[position] = cells;
  }
  const counts = line(LINE.counts).slice();
  const callingCodes = line(LINE.callingCodes).slice();
  const joined: string[][] = columns.map(() => []);
  codes.forEach((_, position) => {
    const [head, ...cells] = packs[position] ?? [];
    if (!head) return;
    callingCodes[position] = head[1] ?? '';
    counts[position] = head[2] ?? '';
    // The empty lines of a country without hotlines are not cells.
    if (head[2]) joined.forEach((column, index) => column.push(...(cells[index] ?? [])));
  });
  const filled = lines.slice(0, LINES);
  filled[LINE.counts] = counts;
  filled[LINE.callingCodes] = callingCodes;
  return serializeList(filled.concat(joined.map((own, index) => own.concat(columns[index] ?? []))));
}
