import { CHANNELS, COMMON_NAMES, OPERATORS, REACHES, TOPICS } from '../types.js';
import type { Channel, Hotline, LocalText, SourceNote } from '../types.js';
import {
  CENTURY,
  CHANNEL_LETTERS,
  COLUMN,
  FREE,
  MARKS,
  OPERATOR_LETTERS,
  USUAL_LINK,
  USUAL_NUMBER,
  capital,
  derivedInternational,
  hostEnd,
  withMinutes,
} from './layout.js';

/** The reverse of encode-hotline.ts. What does not match the format is left out: no text makes this throw. */

/** What a country's hotlines share. */
export interface CountryContext {
  /** Code of the country; in lower case it completes a host that ends in `.`. */
  readonly code: string;
  /** International calling code, digits. */
  readonly callingCode: string;
}

const NUMBER = /^([tvsw]?)([A-R]?)(\+?[\d *#]*\d[\d #]*)(\+[\d ]*)?(?:\{(.+))?$/;
const LINK = /^([celr])([A-R]?)([^\s{]+)(?:\{(.+))?$/;

/** Reach, free and confirmed in one letter; `fallback` where none is written. */
function attributes(letter: string, fallback: string) {
  const index = (letter || fallback).charCodeAt(0) - 65;
  const free = FREE[(index >> 1) % 3];
  return {
    reach: REACHES[Math.floor(index / 6)] || 'domestic',
    ...(free === undefined ? {} : { free }),
    confirmed: !(index & 1),
  };
}

const languagesOf = (tags: string | undefined) => (tags ? { languages: tags.split(',') } : {});

/** `anitp.mai.gov.` in Romania is `anitp.mai.gov.ro`; a link without a path ends with `/`. */
function fullHost(text: string, code: string): string {
  return text.replace(/\.(?=\/|$)/, `.${hostEnd(code)}`);
}

function numberChannel(text: string, { callingCode }: CountryContext): Channel | undefined {
  const found = NUMBER.exec(text);
  if (!found) return undefined;
  const [, type, letter, value = '', other, languages] = found;
  const own = attributes(letter || '', USUAL_NUMBER);
  const both = own.reach === 'anywhere' && value[0] !== '+' && type !== 'w';
  const derived = derivedInternational(callingCode, value);
  const international = both && (other === undefined ? derived : other.length > 1 && other);
  return {
    type: CHANNELS[CHANNEL_LETTERS.indexOf(type || 'p')] || 'phone',
    value,
    ...(international ? { international } : {}),
    ...own,
    ...languagesOf(languages),
  };
}

function linkChannel(text: string, { code }: CountryContext): Channel | undefined {
  const found = LINK.exec(text);
  if (!found) return undefined;
  const [, type = '', letter, rest = '', languages] = found;
  const host = fullHost(rest, code);
  const value = type === 'e' ? host : `https://${host}${host.indexOf('/') < 0 ? '/' : ''}`;
  return {
    type: CHANNELS[CHANNEL_LETTERS.indexOf(type)] || 'web',
    value,
    ...attributes(letter || '', USUAL_LINK),
    ...languagesOf(languages),
  };
}

function channels(numbers: string, links: string, confirmed: boolean, country: CountryContext) {
  const all: Channel[] = [];
  const add = (channel: Channel | undefined) => {
    if (channel) all.push(confirmed ? channel : { ...channel, confirmed });
  };
  if (numbers) numbers.split(';').forEach((text) => add(numberChannel(text, country)));
  if (links) links.split(';').forEach((text) => add(linkChannel(text, country)));
  return all
    .filter((channel) => channel.confirmed)
    .concat(all.filter((channel) => !channel.confirmed));
}

/** `1` is 24/7; full hours have no minutes; `=` is before a text that is kept as it is. */
function fullHours(text: string): string {
  if (text === '1') return '24/7';
  return text[0] === '=' ? text.slice(1) : withMinutes(text);
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
    ...(date ? { date: CENTURY + date } : {}),
    ...(site === '!' ? { article: true } : {}),
  };
}

/** Operator, topics, marks, and the year in which the hotline was last seen. */
const HEAD = /^([pgni]?)([A-Z]*)([a-z]*)(\d*)$/;

/**
 * One hotline from its cells; undefined where it has no channel.
 *
 * @param cells in the order of COLUMN.
 * @param language of the previous local name in the country, at first the country's code in lower case:
 *   it is written only where it changes.
 */
export function decodeHotline(
  cells: readonly string[],
  id: string,
  country: CountryContext,
  language: string,
): Hotline | undefined {
  const cell = (column: number) => cells[column] || '';
  const [, letter = '', topics = '', marks = '', seen] = HEAD.exec(cell(COLUMN.head)) || [];
  const marked = (mark: string) => marks.indexOf(mark) >= 0;
  const confirmed = !marked(MARKS.unconfirmed);
  const reached = channels(cell(COLUMN.numbers), cell(COLUMN.links), confirmed, country);
  if (!reached.length) return undefined;
  const operator = letter ? OPERATORS[OPERATOR_LETTERS.indexOf(letter)] : undefined;
  const name = cell(COLUMN.name);
  const common = /^\d$/.test(name) ? COMMON_NAMES[Number(name)] : undefined;
  const [ownName = '', nameLang] = name.split('{');
  const [text = '', kindIndex = ''] = ownName.split('}');
  const kind = COMMON_NAMES[+(kindIndex || -1)];
  const nameLocal = localText(cell(COLUMN.localName), language);
  const hours = cell(COLUMN.hours);
  const timeZone = cell(COLUMN.timeZone);
  const languages = cell(COLUMN.languages);
  return {
    id,
    key: cell(COLUMN.key),
    name: common ? { common } : text,
    ...(kind ? { kind } : {}),
    ...(nameLang ? { nameLang } : {}),
    ...(nameLocal ? { nameLocal } : {}),
    ...(operator ? { operator } : {}),
    serves: TOPICS.filter((_, index) => topics.indexOf(capital(index)) >= 0),
    channels: reached,
    ...(hours ? { hours: fullHours(hours) } : {}),
    ...(timeZone ? { timeZone } : {}),
    languages: languages ? languages.split(',') : [],
    ...(marked(MARKS.anonymous) ? { anonymous: true } : {}),
    ...(marked(MARKS.immigration) ? { immigration: true } : {}),
    ...(seen ? { lastSeen: Number(CENTURY + seen) } : {}),
    ...(marked(MARKS.singleSource) ? { singleSource: true } : {}),
    confirmed: confirmed && reached.some((channel) => channel.confirmed),
    source: source(cell(COLUMN.site), cell(COLUMN.date), reached, country.code),
  };
}

function localText(cell: string, language: string): LocalText | undefined {
  const colon = cell.indexOf(':');
  return colon < 0
    ? undefined
    : { text: cell.slice(colon + 1), lang: cell.slice(0, colon) || language };
}
