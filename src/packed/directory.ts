import type { Channel, Country, EmergencyNumber, Hotline } from '../types.js';
import { decodeCountry, decodeEmergency } from './decode-hotline.js';

/** Everything the list can be asked. Nothing throws: what is not known is undefined or empty. */
export interface Sheet {
  /** ISO 3166-1 codes and `XK`, alphabetical. */
  readonly countries: () => readonly string[];
  /** Decoded when first asked for, then always the same object. */
  readonly country: (code: string) => Country | undefined;
  /** The code itself where the list has no such country. */
  readonly englishName: (code: string) => string;
  /** The alpha-2 code of an ISO 3166-1 alpha-3 code in capitals, and of `XKX`. */
  readonly fromAlpha3: (code: string) => string | undefined;
  /** The country of an IANA time zone, old names included. A zone that the list has never heard of may be taken for another. */
  readonly countryOfZone: (zone: string) => string | undefined;
  /** Lines that can be reached from any country, with only the channels that can. */
  readonly international: () => readonly Hotline[];
  /** What a mobile phone treats as an emergency call wherever it is. */
  readonly mobile: () => readonly EmergencyNumber[];
}

/** A prime below 36³. Short keys stand for the time zones' names: their names alone would be a tenth of the list. */
const KEYS = 46_649;

/** Three characters for a zone's name; the build picks a salt with which no two countries share a key. */
export function zoneKey(zone: string, salt: number): string {
  let key = 0;
  for (let place = 0; place < zone.length; place++) {
    key = (key * salt + zone.charCodeAt(place)) % KEYS;
  }
  return `00${key.toString(36)}`.slice(-3);
}

/** `DE|B` is AD, AE, BB: the second letters, by the first. */
function readCodes(text: readonly string[]): string[] {
  const codes: string[] = [];
  text.forEach((seconds, place) => {
    for (const second of seconds) codes.push(String.fromCharCode(65 + place) + second);
  });
  return codes;
}

/** One letter is enough for most alpha-3 codes: a capital is the third, a small one the second; `-` stands before three. */
function readAlpha3(text: string, codes: readonly string[]): string[] {
  return (text.match(/-...|./g) || []).map((part, place) => {
    const [first = '', second = ''] = codes[place] || '';
    if (part[0] === '-') return part.slice(1);
    return part < 'a' ? first + second + part : first + part.toUpperCase() + second;
  });
}

/** The lines of the text in their order; what is missing is empty. The cells of hotlines are not taken apart yet. */
function split(packed: string) {
  const lines = packed.split('\n');
  const columns = lines.splice(10);
  const [
    [salt = ''] = [],
    [mobile = ''] = [],
    international = [],
    seconds = [],
    [alpha3 = ''] = [],
    names = [],
    emergency = [],
    callingCodes = [],
    counts = [],
    zones = [],
  ] = lines.map((line) => line.split('|'));
  const codes = readCodes(seconds);
  let end = 0;
  const ends = counts.map((count) => (end += Math.max(0, Number(count) || 0)));
  return {
    salt,
    mobile,
    international,
    codes,
    alpha3,
    names,
    emergency,
    callingCodes,
    ends,
    zones,
    columns,
  };
}

/** The channels of a line for callers from any country, each with its country code. */
function fromAnywhere(line: Hotline, places: string): readonly Channel[] {
  const picked: Channel[] = [];
  for (const place of places.split(',')) {
    const channel = line.channels[Number(place)];
    if (!channel) continue;
    const { international, ...rest } = channel;
    picked.push(international ? { ...rest, value: international } : rest);
  }
  return picked;
}

/** Opens the compact text. It is split when first asked, and a country is decoded when first shown. */
export function openSheet(packed: string): Sheet {
  let opened: ReturnType<typeof split> | undefined;
  let columns: readonly string[][] | undefined;
  let everywhere: readonly Hotline[] | undefined;
  const shown = new Map<string, Country>();
  const sheet = () => opened || (opened = split(packed));

  const rowsOf = (place: number): string[][] => {
    const { ends } = sheet();
    columns = columns || sheet().columns.map((line) => line.split('|'));
    const cells = columns;
    const rows: string[][] = [];
    // Never beyond the rows there are, whatever a broken count says.
    const end = Math.min(ends[place] || 0, (cells[0] || []).length);
    for (let row = ends[place - 1] || 0; row < end; row++) {
      rows.push(cells.map((column) => column[row] || ''));
    }
    return rows;
  };

  const decode = (code: string, place: number): Country => {
    const { names, emergency, callingCodes } = sheet();
    return decodeCountry(code, names[place], emergency[place], callingCodes[place], () =>
      rowsOf(place),
    );
  };

  const country = (code: string): Country | undefined => {
    const place = sheet().codes.indexOf(code);
    if (place >= 0 && !shown.has(code)) shown.set(code, decode(code, place));
    return shown.get(code);
  };

  const readInternational = () => {
    const found: Hotline[] = [];
    for (const part of sheet().international) {
      const [id = '', places = '', peopleOf] = part.split(/[:@]/);
      const here = country(id.slice(0, 2));
      const line = here && here.hotlines.filter((one) => one.id === id)[0];
      const channels = line ? fromAnywhere(line, places) : [];
      if (line && channels.length) {
        found.push({ ...line, channels, ...(peopleOf ? { peopleOf } : {}) });
      }
    }
    return found;
  };

  return {
    countries: () => sheet().codes,
    country,
    englishName: (code) => sheet().names[sheet().codes.indexOf(code)] || code,
    fromAlpha3: (code) => {
      const { codes, alpha3 } = sheet();
      return codes[readAlpha3(alpha3, codes).indexOf(code)];
    },
    countryOfZone: (zone) => {
      const { codes, salt, zones } = sheet();
      const key = zoneKey(zone, Number(salt));
      return codes.filter((_, place) => {
        const keys: readonly string[] = (zones[place] || '').match(/.../g) || [];
        return keys.indexOf(key) >= 0;
      })[0];
    },
    international: () => everywhere || (everywhere = readInternational()),
    mobile: () => decodeEmergency(sheet().mobile),
  };
}
