/**
 * The packed format of the list, described in docs/packed-format.md, for the encoder and the decoder. One line for each
 * column, `|` between cells.
 */

/** Indices of the lines before the hotlines. */
export const LINE = {
  salt: 0,
  mobile: 1,
  international: 2,
  codes: 3,
  alpha3: 4,
  names: 5,
  emergency: 6,
  callingCodes: 7,
  counts: 8,
  zones: 9,
} as const;
export type Line = keyof typeof LINE;

/** The number of these lines. The columns of the hotlines follow. */
export const LINES = 10;

/** Indices of the columns of the hotlines, which have one row for each hotline. */
export const COLUMN = {
  head: 0,
  name: 1,
  localName: 2,
  numbers: 3,
  links: 4,
  hours: 5,
  timeZone: 6,
  languages: 7,
  site: 8,
  date: 9,
  key: 10,
} as const;
export type Column = keyof typeof COLUMN;

/** The number of these columns. */
export const COLUMNS = 11;

/** Letters in the order of CHANNELS, OPERATORS, SERVICES and NETWORKS; topics are `A` to `Z` in the order of TOPICS. */
export const CHANNEL_LETTERS = 'ptvswcelr';
export const OPERATOR_LETTERS = 'pgni';
export const SERVICE_LETTERS = 'gpaf';
export const NETWORK_LETTERS = 'ml';

/** Written after the topics of a hotline. None of them is the letter of an operator. */
export const MARKS = {
  anonymous: 'a',
  unconfirmed: 'u',
  immigration: 'm',
  singleSource: 's',
} as const;

/** The default attributes of a channel, which are not written: free inside the country for numbers, anywhere for links. */
export const USUAL_NUMBER = 'C';
export const USUAL_LINK = 'M';

/** The values of `free` in the order of the letters of a channel. */
export const FREE = [undefined, true, false] as const;

/** Count of a country whose hotlines are not in this edition. */
export const LEFT_OUT = '-';

/** The century, which is not written in years. */
export const CENTURY = '20';

/** The letter of an index: `A` for 0. */
export function capital(index: number): string {
  return String.fromCharCode(65 + index);
}

/** The top-level domain of a country: its code, except for the United Kingdom. */
export function hostEnd(country: string): string {
  return country === 'GB' ? 'uk' : country.toLowerCase();
}

/** The usual international form of a number: the same digits after the calling code, without the leading 0. */
export function derivedInternational(callingCode: string, value: string): string {
  return callingCode && `+${callingCode} ${value.replace(/^0/, '').trim()}`;
}

/** `09-17:30` as OpenStreetMap writes it: `09:00-17:30`. */
export function withMinutes(hours: string): string {
  return hours.replace(/\d\d(:\d\d)?/g, (time, minutes) => (minutes ? time : `${time}:00`));
}
