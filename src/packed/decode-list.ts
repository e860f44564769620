import type { Country, EmergencyNumber, Hotline } from '../types.js';
import { decodeEmergency } from './decode-emergency.js';
import { decodeHotline } from './decode-hotline.js';
import type { CountryContext } from './decode-hotline.js';
import { LEFT_OUT, LINE, LINES } from './layout.js';
import { KEY_LENGTH, hotlineKey, shortKey } from './short-key.js';

/** Everything the list can be asked. Nothing throws: what is not known is undefined or empty. */
export interface List {
  /** ISO 3166-1 codes and `XK`, alphabetical. */
  readonly countries: () => readonly string[];
  /** Decoded at the first call, then always the same object. */
  readonly country: (code: string) => Country | undefined;
  /** The code itself where the list has no such country. */
  readonly englishName: (code: string) => string;
  /** The alpha-2 code of an ISO 3166-1 alpha-3 code in capitals, and of `XKX`. */
  readonly fromAlpha3: (code: string) => string | undefined;
  /** The country of an IANA time zone, old names included. A zone that is not in the list may be taken for another. */
  readonly countryOfZone: (zone: string) => string | undefined;
  /** The `id` in this release of a hotline by its stable one, `ro-…`; undefined where it is not in the list. */
  readonly hotlineOf: (stableId: string) => string | undefined;
  /** Lines that can be reached from any country, with only the channels that can. */
  readonly international: () => readonly Hotline[];
  /** What a mobile phone treats as an emergency call wherever it is. */
  readonly mobile: () => readonly EmergencyNumber[];
}

/** `DE|B` is AD, AE, BB: the second letters, by the first. */
export function decodeCodes(cells: readonly string[]): string[] {
  const codes: string[] = [];
  cells.forEach((seconds, place) => {
    for (const second of seconds) codes.push(String.fromCharCode(65 + place) + second);
  });
  return codes;
}

/** One letter is enough for most alpha-3 codes: a capital is the third, a small one the second; `-` stands before three. */
function decodeAlpha3(text: string, codes: readonly string[]): string[] {
  return (text.match(/-...|./g) || []).map((part, place) => {
    const [first = '', second = ''] = codes[place] || '';
    if (part[0] === '-') return part.slice(1);
    return part < 'a' ? first + second + part : first + part.toUpperCase() + second;
  });
}

/** The lines of the text by name; what is missing is empty. The cells of hotlines are not taken apart yet. */
function split(packed: string) {
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
    /** Rows of all countries together. */
    end,
  };
}

/** Reads the packed text. It is split when first asked, and a country is decoded when first shown. */
export function decodeList(packed: string): List {
  let opened: ReturnType<typeof split> | undefined;
  let columns: readonly string[][] | undefined;
  let everywhere: readonly Hotline[] | undefined;
  const shown = new Map<string, Country>();
  const list = () => opened || (opened = split(packed));

  const rowsOf = (from: number, to: number): string[][] => {
    columns = columns || list().columns.map((line) => line.split('|'));
    const cells = columns;
    const rows: string[][] = [];
    // Never beyond the rows there are, whatever a broken count says.
    const end = Math.min(to, (cells[0] || []).length);
    for (let row = from; row < end; row++) rows.push(cells.map((column) => column[row] || ''));
    return rows;
  };

  const hotlinesOf = (place: number, context: CountryContext): readonly Hotline[] => {
    const { ends } = list();
    const hotlines: Hotline[] = [];
    let language = context.code.toLowerCase();
    rowsOf(ends[place - 1] || 0, ends[place] || 0).forEach((cells, index) => {
      const hotline = decodeHotline(cells, `${context.code}-${index + 1}`, context, language);
      if (!hotline) return;
      hotlines.push(hotline);
      if (hotline.nameLocal) language = hotline.nameLocal.lang;
    });
    return hotlines;
  };

  const decode = (code: string, place: number): Country => {
    const { names, emergency, callingCodes, counts } = list();
    let hotlines: readonly Hotline[] | undefined;
    return {
      code,
      name: names[place] || code,
      emergency: decodeEmergency(emergency[place] || ''),
      // Decoded lazily: the first frame shows only emergency numbers.
      get hotlines() {
        const context = { code, callingCode: callingCodes[place] || '' };
        return hotlines || (hotlines = hotlinesOf(place, context));
      },
      ...(counts[place] === LEFT_OUT ? { leftOut: true } : {}),
    };
  };

  const country = (code: string): Country | undefined => {
    const place = list().codes.indexOf(code);
    if (place >= 0 && !shown.has(code)) shown.set(code, decode(code, place));
    return shown.get(code);
  };

  /** The rows behind those of the countries. */
  const decodeInternational = () => {
    const { end, international } = list();
    const found: Hotline[] = [];
    rowsOf(end, Infinity).forEach((cells, index) => {
      const [id = '', peopleOf] = (international[index] || '').split('@');
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
      return codes.filter((_, place) => {
        const keys = zones[place] || '';
        for (let at = 0; at < keys.length; at += KEY_LENGTH) {
          if (keys.slice(at, at + KEY_LENGTH) === key) return true;
        }
        return false;
      })[0];
    },
    hotlineOf: (stableId) => {
      const key = hotlineKey(stableId);
      const own = country(stableId.slice(0, 2).toUpperCase());
      const found = own && own.hotlines.find((one) => one.key === key);
      return found && found.id;
    },
    international: () => everywhere || (everywhere = decodeInternational()),
    mobile: () => decodeEmergency(list().mobile),
  };
}
