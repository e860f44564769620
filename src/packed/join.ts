import { decodeCodes } from './decode-list.js';
import { COLUMNS, LINE, LINES } from './layout.js';

/** The lines of a packed list as cells. */
export interface OpenList {
  readonly lines: readonly string[][];
  /** The cells of a line, by its place. */
  readonly line: (place: number) => string[];
  /** The columns of the hotlines. */
  readonly columns: readonly string[][];
  readonly codes: readonly string[];
}

export function openList(packed: string): OpenList {
  const lines = packed.split('\n').map((line) => line.split('|'));
  const line = (place: number): string[] => lines[place] ?? [];
  const columns: string[][] = [];
  for (let place = 0; place < COLUMNS; place++) columns.push(line(LINES + place));
  return { lines, line, columns, codes: decodeCodes(line(LINE.codes)) };
}

/** The text of a packed list. */
export function closeList(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.join('|')).join('\n');
}

/**
 * A list without hotlines, from `cutBase`, with the hotlines of countries, in any order. A country is packed as
 * `code|calling code|count`, and a line with the cells of each column: `cutCountry` makes it. What is none of the
 * list's countries is left out.
 */
export function joinCountries(base: string, countries: readonly string[]): string {
  const { lines, line, columns, codes } = openList(base);
  const packs: string[][][] = [];
  for (const country of countries) {
    const cells = country.split('\n').map((line) => line.split('|'));
    const place = codes.indexOf(cells[0]?.[0] ?? '');
    if (place >= 0) packs[place] = cells;
  }
  const counts = line(LINE.counts).slice();
  const callingCodes = line(LINE.callingCodes).slice();
  const joined: string[][] = columns.map(() => []);
  codes.forEach((_, place) => {
    const [head, ...cells] = packs[place] ?? [];
    if (!head) return;
    callingCodes[place] = head[1] ?? '';
    counts[place] = head[2] ?? '';
    // A country without hotlines has empty lines, which are no cells.
    if (head[2]) joined.forEach((column, index) => column.push(...(cells[index] ?? [])));
  });
  const filled = lines.slice(0, LINES);
  filled[LINE.counts] = counts;
  filled[LINE.callingCodes] = callingCodes;
  return closeList(filled.concat(joined.map((own, index) => own.concat(columns[index] ?? []))));
}
