import type { Channel, Country, EmergencyNumber, Hotline } from '../types.js';
import { decodeCountry, decodeEmergency } from './compact.js';

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

/** The lines of the compact text before those of the hotlines. */
const LINES = [
  'salt',
  'mobile',
  'international',
  'codes',
  'alpha3',
  'names',
  'emergency',
  'callingCodes',
  'counts',
  'zones',
] as const;

const FIRST_HOTLINE_LINE = LINES.length;

/** Short keys stand for the time zones' names: their names alone would be a tenth of the list. */
const KEY_LENGTH = 3;
const KEYS = 46_649;

/** Three characters for a zone's name; the build picks a salt with which no two countries share a key. */
export function zoneKey(zone: string, salt: number): string {
  let key = 0;
  for (let place = 0; place < zone.length; place++) {
    key = (key * salt + zone.charCodeAt(place)) % KEYS;
  }
  return (key + 36 ** KEY_LENGTH).toString(36).slice(-KEY_LENGTH);
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

function split(packed: string) {
  const lines = packed.split('\n').map((line) => line.split('|'));
  const line = (name: (typeof LINES)[number]) => lines[LINES.indexOf(name)] || [];
  const codes = readCodes(line('codes'));
  let next = 0;
  const starts = line('counts').map((count) => (next += Number(count) || 0) - (Number(count) || 0));
  return { lines, line, codes, starts: starts.concat(next) };
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
  let everywhere: readonly Hotline[] | undefined;
  const shown = new Map<string, Country>();
  const sheet = () => opened || (opened = split(packed));
  const cell = (name: (typeof LINES)[number], code: string) =>
    sheet().line(name)[sheet().codes.indexOf(code)] || '';

  const country = (code: string): Country | undefined => {
    const { codes, starts, lines } = sheet();
    const place = codes.indexOf(code);
    const known = shown.get(code);
    if (known || place < 0) return known;
    const columns = lines.slice(FIRST_HOTLINE_LINE);
    const end = Math.min(starts[place + 1] || 0, (columns[0] || []).length);
    const rows: string[][] = [];
    for (let row = starts[place] || 0; row < end; row++) {
      rows.push(columns.map((column) => column[row] || ''));
    }
    const decoded = decodeCountry(
      code,
      cell('names', code),
      cell('emergency', code),
      cell('callingCodes', code),
      rows,
    );
    shown.set(code, decoded);
    return decoded;
  };

  const readInternational = () => {
    const found: Hotline[] = [];
    for (const part of sheet().line('international')) {
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
    englishName: (code) => cell('names', code) || code,
    fromAlpha3: (code) => {
      const { codes, line } = sheet();
      return codes[readAlpha3(line('alpha3')[0] || '', codes).indexOf(code)];
    },
    countryOfZone: (zone) => {
      const { codes, line } = sheet();
      const key = zoneKey(zone, Number(line('salt')[0]));
      return codes.filter((_, place) => {
        const keys = (line('zones')[place] || '').match(/.../g);
        return keys ? keys.indexOf(key) >= 0 : false;
      })[0];
    },
    international: () => everywhere || (everywhere = readInternational()),
    mobile: () => decodeEmergency(sheet().line('mobile')[0] || ''),
  };
}
