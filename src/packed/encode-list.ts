import type { Country, Hotline } from '../types.js';
import { encodeEmergency, encodeHotline } from './encode-hotline.js';
import { inOrder } from './encode-in-order.js';
import { COLUMN, LINE, capital } from './layout.js';
import type { Line } from './layout.js';

/** What the build packs into one text. */
export interface ListInput {
  /** By code. */
  readonly countries: readonly Country[];
  /** Hotlines for callers from any country, as they are shown to them. */
  readonly international: readonly Hotline[];
  /** Emergency numbers of a mobile phone anywhere. */
  readonly mobile: readonly string[];
  /** Keys of time zones by country, from `timeZoneKeys`. */
  readonly zones: { readonly salt: number; readonly keys: ReadonlyMap<string, string> };
  /** ISO 3166-1 alpha-3 of a code; '' where there is none. */
  readonly alpha3: (code: string) => string;
}

/** Kosovo has no ISO code; this is the one of the European Union and the World Bank. */
const OTHER_ALPHA3: Readonly<Record<string, string>> = { XK: 'XKX' };

/** One letter where two are those of the alpha-2 code: a capital is the third, a small one the second. */
function alpha3Letters(code: string, alpha3: ListInput['alpha3']): string {
  const long = OTHER_ALPHA3[code] ?? alpha3(code);
  if (!/^[A-Z]{3}$/.test(long)) throw new Error(`${code} has no alpha-3 code in CLDR.`);
  const [first = '', second = '', third = ''] = long;
  if (long.startsWith(code)) return third;
  if (code === first + third) return second.toLowerCase();
  return `-${long}`;
}

/** `DE|B` for AD, AE, BB: 26 groups of second letters. */
function codesCells(codes: readonly string[]): readonly string[] {
  return Array.from({ length: 26 }, (_, index) =>
    codes
      .filter((code) => code[0] === capital(index))
      .map((code) => code[1])
      .join(''),
  );
}

/** The calling code of a number that is shown in both forms; '' where there is none. */
function callingCodeOf({ hotlines }: Country): string {
  const both = hotlines
    .flatMap(({ channels }) => channels)
    .find(({ international }) => international);
  return /^\+(\d+)/.exec(both?.international ?? '')?.[1] ?? '';
}

function countryRows(country: Country): ReadonlyArray<readonly string[]> {
  const { code } = country;
  const context = { code, callingCode: callingCodeOf(country) };
  let language = code.toLowerCase();
  return country.hotlines.map((hotline) => {
    const cells = encodeHotline(hotline, context, language);
    language = hotline.nameLocal?.lang ?? language;
    return cells;
  });
}

/** Decoded on its own: without a calling code and a previous hotline. */
function internationalRow(hotline: Hotline): readonly string[] {
  const code = hotline.id.slice(0, 2);
  return encodeHotline(hotline, { code, callingCode: '' }, code.toLowerCase());
}

/**
 * The packed text. @throws {Error} for a code without an alpha-3 code. Anything else that does not fit the format
 * is decoded as something else: the caller decodes and compares.
 */
export function encodeList({ countries, international, mobile, zones, alpha3 }: ListInput): string {
  const codes = countries.map(({ code }) => code);
  const cells: Record<Line, readonly string[]> = {
    salt: [String(zones.salt)],
    mobile: [mobile.join()],
    international: international.map(({ id, peopleOf }) => id + (peopleOf ? `@${peopleOf}` : '')),
    codes: codesCells(codes),
    alpha3: [codes.map((code) => alpha3Letters(code, alpha3)).join('')],
    names: countries.map(({ name }) => name),
    emergency: countries.map(({ emergency }) => encodeEmergency(emergency)),
    callingCodes: countries.map(callingCodeOf),
    counts: countries.map(({ hotlines }) => String(hotlines.length || '')),
    zones: codes.map((code) => zones.keys.get(code) ?? ''),
  };
  const rows = [...countries.flatMap(countryRows), ...international.map(internationalRow)];
  return [
    ...inOrder(LINE, cells),
    ...Object.keys(COLUMN).map((_, index) => rows.map((row) => row[index] ?? '')),
  ]
    .map((line) => line.join('|'))
    .join('\n');
}
