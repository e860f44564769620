/**
 * The packed format of the list, described in docs/packed-format.md: what stands where, for both directions.
 * One line a column, `|` between cells.
 */

/** The lines before the hotlines, by their places. */
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

/** How many these are. The columns of the hotlines follow. */
export const LINES = 10;

/** The columns of the hotlines, one row a hotline, by their places. */
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

/** How many these are. */
export const COLUMNS = 11;

/** Letters by the places of CHANNELS, OPERATORS, SERVICES and NETWORKS; topics are `A` to `Z` by their places in TOPICS. */
export const CHANNEL_LETTERS = 'ptvswcelr';
export const OPERATOR_LETTERS = 'pgni';
export const SERVICE_LETTERS = 'gpaf';
export const NETWORK_LETTERS = 'ml';

/** What is written behind the topics of a hotline. None of them is the letter of an operator. */
export const MARKS = {
  anonymous: 'a',
  unconfirmed: 'u',
  immigration: 'm',
  singleSource: 's',
} as const;

/** The attributes of a channel that are not written: free inside the country for numbers, anywhere for links. */
export const USUAL_NUMBER = 'C';
export const USUAL_LINK = 'M';

/** The places of `free` in the letter of a channel. */
export const FREE = [undefined, true, false] as const;

/** Count of a country whose hotlines are not in this edition. */
export const LEFT_OUT = '-';

/** Digits of the century that years are written without. */
export const CENTURY = '20';

/** The letter of a place: `A` for 0. */
export function capital(place: number): string {
  return String.fromCharCode(65 + place);
}

/** What the host names of a country end with: its code, but for the United Kingdom. */
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
