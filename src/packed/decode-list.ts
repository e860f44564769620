import type { Country, EmergencyNumber, Hotline } from '../types.js';
import { decodeEmergency } from './decode-emergency.js';
import { decodeHotline } from './decode-hotline.js';
import type { CountryContext } from './decode-hotline.js';
import { LEFT_OUT, LINE, LINES } from './layout.js';
import { KEY_LENGTH, hotlineKey, shortKey } from './short-key.js';

/** The decoded list. Nothing throws: what is not known is undefined or empty. */
export interface List {
  /** ISO 3166-1 codes and `XK`, alphabetical. */
  readonly countries: () => readonly string[];
  /** Decoded at the first call, then always the same object. */
  readonly country: (code: string) => Country | undefined;
  /** The code itself where the country is not in the list. */
  readonly englishName: (code: string) => string;
  /** The alpha-2 code of an ISO 3166-1 alpha-3 code in capitals, and of `XKX`. */
  readonly fromAlpha3: (code: string) => string | undefined;
  /** The country of an IANA time zone. A zone that is not in the list may be mistaken for another. */
  readonly countryOfZone: (zone: string) => string | undefined;
  /** The `id` in this release of a hotline by its stable one, `ro-…`; undefined where it is not in the list. */
  readonly hotlineOf: (stableId: string) => string | undefined;
  /** Hotlines that can be reached from any country, with those of their channels that can. */
  readonly international: () => readonly Hotline[];
  /** The emergency numbers of mobile phones in any country. */
  readonly mobile: () => readonly EmergencyNumber[];
}

/** `DE|B` is AD, AE, BB: the second letters, by the first. */
export function decodeCodes(cells: readonly string[]): string[] {
  const codes: string[] = [];
  cells.forEach((seconds, index) => {
    for (const second of seconds) codes.push(String.fromCharCode(65 + index) + second);
  });
  return codes;
}

/** One letter is enough for most alpha-3 codes: a capital is the third, a small one the second; `-` is before three. */
function decodeAlpha3(text: string, codes: readonly string[]): string[] {
  return (text.match(/-...|./g) || []).map((part, index) => {
    const [first = '', second = ''] = codes[index] || '';
    if (part[0] === '-') return part.slice(1);
    return part < 'a' ? first + second + part : first + part.toUpperCase() + second;
  });
}

/** The lines of the text by name; what is missing is empty. The rows of hotlines are not split yet. */
function parseLines(packed: string) {
  const lines = packed.split('\n');
  const cells = (line: number) => (lines[line] || '').split('|');
  const counts = cells(LINE.counts);
  let end = 0;
  return {
    salt: Number(lines[LINE.salt]),
    mobile: lines[LINE.mobile] || '',
    international: cells(LINE.international),
    codes: decodeCodes(cells(LINE.codes)),
    alpha3: lines[LINE.alpha3] || '',
    names: cells(LINE.names),
    emergency: cells(LINE.emergency),
    callingCodes: cells(LINE.callingCodes),
    counts,
    ends: counts.map((count) => (end += Math.max(0, Number(count) || 0))),
    zones: cells(LINE.zones),
    columns: lines.slice(LINES),
    /** Number of the rows of all countries. */
    end,
  };
}

/** Reads the packed text, lazily: a country is decoded when it is first shown. */
export function decodeList(packed: string): List {
  let parsed: ReturnType<typeof parseLines> | undefined;
  let columns: readonly string[][] | undefined;
  let international: readonly Hotline[] | undefined;
  const decoded = new Map<string, Country>();
  const list = () => parsed || (parsed = parseLines(packed));

  const rowsOf = (from: number, to: number): string[][] => {
    columns = columns || list().columns.map((line) => line.split('|'));
    const cells = columns;
    const rows: string[][] = [];
    // Never beyond the last row, even if a count is wrong.
    const end = Math.min(to, (cells[0] || []).length);
    for (let row = from; row < end; row++) rows.push(cells.map((column) => column[row] || ''));
    return rows;
  };

  const hotlinesOf = (position: number, context: CountryContext): readonly Hotline[] => {
    const { ends } = list();
    const hotlines: Hotline[] = [];
    let language = context.code.toLowerCase();
    rowsOf(ends[position - 1] || 0, ends[position] || 0).forEach((cells, index) => {
      const hotline = decodeHotline(cells, `${context.code}-${index + 1}`, context, language);
      if (!hotline) return;
      hotlines.push(hotline);
      if (hotline.nameLocal) language = hotline.nameLocal.lang;
    });
    return hotlines;
  };

  const decode = (code: string, position: number): Country => {
    const { names, emergency, callingCodes, counts } = list();
    let hotlines: readonly Hotline[] | undefined;
    return {
      code,
      name: names[position] || code,
      emergency: decodeEmergency(emergency[position] || ''),
      // Decoded lazily: the first frame shows only emergency numbers.
      get hotlines() {
        const context = { code, callingCode: callingCodes[position] || '' };
        return hotlines || (hotlines = hotlinesOf(position, context));
      },
      ...(counts[position] === LEFT_OUT ? { leftOut: true } : {}),
    };
  };

  const country = (code: string): Country | undefined => {
    const position = list().codes.indexOf(code);
    if (position >= 0 && !decoded.has(code)) decoded.set(code, decode(code, position));
    return decoded.get(code);
  };

  /** The rows after those of the countries. */
  const decodeInternational = () => {
    const { end, international: ids } = list();
    const found: Hotline[] = [];
    rowsOf(end, Infinity).forEach((cells, index) => {
      const [id = '', peopleOf] = (ids[index] || '').split('@');
      const code = id.slice(0, 2);
      const hotline = id && decodeHotline(cells, id, { code, callingCode: '' }, code.toLowerCase());
      if (hotline) found.push({ ...hotline, ...(peopleOf ? { peopleOf } : {}) });
    });
    return found;
  };

  return {
    countries: () => list().codes,
    country,
    englishName: (code) => list().names[list().codes.indexOf(code)] || code,
    fromAlpha3: (code) => {
      const { codes, alpha3 } = list();
      return codes[decodeAlpha3(alpha3, codes).indexOf(code)];
    },
    countryOfZone: (zone) => {
      const { codes, salt, zones } = list();
      const key = shortKey(zone, salt);
      return codes.filter((_, position) => {
        const keys = zones[position] || '';
        for (let at = 0; at < keys.length; at += KEY_LENGTH) {
          if (keys.slice(at, at + KEY_LENGTH) === key) return true;
        }
        return false;
      })[0];
    },
    hotlineOf: (stableId) => {
      const key = hotlineKey(stableId);
      const own = country(stableId.slice(0, 2).toUpperCase());
      const found = own && own.hotlines.find((hotline) => hotline.key === key);
      return found && found.id;
    },
    international: () => international || (international = decodeInternational()),
    mobile: () => decodeEmergency(list().mobile),
  };
}
