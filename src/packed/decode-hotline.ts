import { CHANNELS, COMMON_NAMES, OPERATORS, REACHES, SERVICES, TOPICS } from '../types.js';
import type {
  Channel,
  Country,
  EmergencyNumber,
  Hotline,
  LocalText,
  SourceNote,
} from '../types.js';

/*
 * The compact form of the list, read. scripts/compile/encode.mjs writes it; docs/compact-form.md describes it.
 * One line a column, `|` between countries or hotlines. Whatever does not fit the form is left out:
 * no text makes this throw.
 */

/** Cells of one hotline, in the order of the columns. */
type Cells = readonly string[];

/** What a country's hotlines share. */
export interface Surroundings {
  /** Code of the country; its lower case is what a host ending in `.` ends with. */
  readonly code: string;
  /** International calling code, digits. */
  readonly callingCode: string;
}

const FREE = [undefined, true, false] as const;

/** The letters of channel types, operators and services are their places in these. */
const TYPE_LETTERS = 'ptswcelr';
const OPERATOR_LETTERS = 'pgni';
const SERVICE_LETTERS = 'gpaf';

const NUMBER = /^([tsw]?)([A-R]?)(\+?[\d *#]*\d[\d #]*)(\+[\d ]*)?(?:\{(.+))?$/;
const LINK = /^([celr])([A-R]?)([^\s{]+)(?:\{(.+))?$/;

/** Reach, free and confirmed in one letter; `fallback` where none is written. */
function attributes(letter: string, fallback: string) {
  const place = (letter || fallback).charCodeAt(0) - 65;
  const free = FREE[(place >> 1) % 3];
  return {
    reach: REACHES[Math.floor(place / 6)] || 'domestic',
    ...(free === undefined ? {} : { free }),
    confirmed: !(place & 1),
  };
}

const listed = (tags: string | undefined) => (tags ? { languages: tags.split(',') } : {});

/** `anitp.mai.gov.` in Romania is `anitp.mai.gov.ro`; a link without a path ends with `/`. */
function fullHost(text: string, code: string): string {
  const end = code === 'GB' ? 'uk' : code.toLowerCase();
  return text.replace(/\.(?=\/|$)/, `.${end}`);
}

function numberChannel(text: string, { callingCode }: Surroundings): Channel | undefined {
  const found = NUMBER.exec(text);
  if (!found) return undefined;
  const [, type, letter, value = '', other, languages] = found;
  const own = attributes(letter || '', 'C');
  const both = own.reach === 'anywhere' && value[0] !== '+' && type !== 'w';
  // The usual case is not written: the same digits after the country code, without the leading 0.
  const derived = callingCode && `+${callingCode} ${value.replace(/^0/, '').trim()}`;
  const international = both && (other === undefined ? derived : other.length > 1 && other);
  return {
    type: CHANNELS[TYPE_LETTERS.indexOf(type || 'p')] || 'phone',
    value,
    ...(international ? { international } : {}),
    ...own,
    ...listed(languages),
  };
}

function linkChannel(text: string, { code }: Surroundings): Channel | undefined {
  const found = LINK.exec(text);
  if (!found) return undefined;
  const [, type = '', letter, rest = '', languages] = found;
  const host = fullHost(rest, code);
  const value = type === 'e' ? host : `https://${host}${host.indexOf('/') < 0 ? '/' : ''}`;
  return {
    type: CHANNELS[TYPE_LETTERS.indexOf(type)] || 'web',
    value,
    ...attributes(letter || '', 'M'),
    ...listed(languages),
  };
}

function channels(numbers: string, links: string, confirmed: boolean, around: Surroundings) {
  const all: Channel[] = [];
  const add = (channel: Channel | undefined) => {
    if (channel) all.push(confirmed ? channel : { ...channel, confirmed });
  };
  if (numbers) numbers.split(';').forEach((text) => add(numberChannel(text, around)));
  if (links) links.split(';').forEach((text) => add(linkChannel(text, around)));
  return all.filter((one) => one.confirmed).concat(all.filter((one) => !one.confirmed));
}

/** `1` is 24/7; full hours are written without minutes; `=` stands before what is kept as it is. */
function fullHours(text: string): string {
  if (text === '1') return '24/7';
  return text[0] === '='
    ? text.slice(1)
    : text.replace(/\d\d(:\d\d)?/g, (time, minutes) => (minutes ? time : `${time}:00`));
}

function source(site: string, date: string, links: readonly Channel[], code: string): SourceNote {
  const own = links.find(({ value }) => value.slice(0, 8) === 'https://');
  return {
    site:
      site === '!'
        ? ''
        : site === '*'
          ? (own ? own.value.split('/')[2] || '' : '').replace(/^www\./, '')
          : fullHost(site, code),
    ...(date ? { date: `20${date}` } : {}),
    ...(site === '!' ? { article: true } : {}),
  };
}

/**
 * One hotline from its cells; undefined where nothing of it can be reached.
 * `language` is that of the last local name in the country, the country's own letters before the first:
 * it is written only where it changes.
 */
export function decodeHotline(
  cells: Cells,
  id: string,
  around: Surroundings,
  language = '',
): Hotline | undefined {
  const [head = '', name = '', local = '', numbers = '', links = ''] = cells;
  const [hours = '', timeZone = '', languages = '', site = '', date = ''] = cells.slice(5);
  const confirmed = head.indexOf('u') < 0;
  const reached = channels(numbers, links, confirmed, around);
  if (!reached.length) return undefined;
  const operator = OPERATORS[OPERATOR_LETTERS.indexOf(head[0] || '-')];
  const common = /^\d$/.test(name) ? COMMON_NAMES[Number(name)] : undefined;
  const [text = '', nameLang] = name.split('{');
  const localName = localText(local, language);
  return {
    id,
    name: common ? { common } : text,
    ...(nameLang ? { nameLang } : {}),
    ...(localName ? { nameLocal: localName } : {}),
    ...(operator ? { operator } : {}),
    serves: TOPICS.filter((_, place) => head.indexOf(String.fromCharCode(65 + place)) >= 0),
    channels: reached,
    ...(hours ? { hours: fullHours(hours) } : {}),
    ...(timeZone ? { timeZone } : {}),
    languages: languages ? languages.split(',') : [],
    ...(head.indexOf('a') > 0 ? { anonymous: true } : {}),
    confirmed: confirmed && reached.some((one) => one.confirmed),
    source: source(site, date, reached, around.code),
  };
}

function localText(cell: string, language: string): LocalText | undefined {
  const colon = cell.indexOf(':');
  return colon < 0
    ? undefined
    : { text: cell.slice(colon + 1), lang: cell.slice(0, colon) || language };
}

/** `112,a113?`: 112 for everything, 113 for the ambulance, not confirmed. */
export function decodeEmergency(text: string): readonly EmergencyNumber[] {
  const entries: EmergencyNumber[] = [];
  for (const part of text.split(',')) {
    const found = /^([gpaf]*)(\+?[\d ]*\d)(\??)$/.exec(part);
    if (!found) continue;
    const [, letters, number = '', doubt] = found;
    entries.push({
      number,
      services: (letters || 'g')
        .split('')
        .map((one) => SERVICES[SERVICE_LETTERS.indexOf(one)] || 'general'),
      confirmed: !doubt,
    });
  }
  return entries;
}

/** All of one country from its cells: name, emergency numbers, calling code, and the cells of its hotlines, which are not asked for before those are. */
export function decodeCountry(
  code: string,
  name = code,
  emergency = '',
  callingCode = '',
  rows: () => readonly Cells[] = () => [],
): Country {
  let hotlines: readonly Hotline[] | undefined;
  return {
    code,
    name,
    emergency: decodeEmergency(emergency),
    // The first frame does without them.
    get hotlines() {
      return hotlines || (hotlines = decodeHotlines(rows(), { code, callingCode }));
    },
  };
}

function decodeHotlines(rows: readonly Cells[], around: Surroundings): readonly Hotline[] {
  const hotlines: Hotline[] = [];
  let language = around.code.toLowerCase();
  rows.forEach((cells, place) => {
    const hotline = decodeHotline(cells, `${around.code}-${place + 1}`, around, language);
    if (!hotline) return;
    hotlines.push(hotline);
    if (hotline.nameLocal) language = hotline.nameLocal.lang;
  });
  return hotlines;
}
