import { readdirSync } from 'node:fs';
import { compileHotlines } from '../../scripts/compile/hotlines.mjs';
import { readData } from '../../scripts/data/read.mjs';
import { load } from './load.mjs';

/** The real list and strings, compiled from data/ and src/locales/, for the tests of src/domain. */
const { decodeList } = await load('src/packed/decode-list.ts');
const { createFormats } = await load('src/domain/format.ts');
const { packed, updated } = compileHotlines(readData());

export const list = decodeList(packed);
export { updated };

/** As content/directory.ts has it. */
export const codes = {
  has: (code) => list.countries().includes(code),
  fromAlpha3: list.fromAlpha3,
};

/** All languages, by tag. */
export const LANGUAGES = readdirSync(new URL('../../src/locales/', import.meta.url))
  .filter((name) => /^[a-z]+(-[A-Z][a-z]+)?\.ts$/.test(name) && name !== 'strings.ts')
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();

/** The strings of a language. @param {string} language one of LANGUAGES */
export const stringsOf = async (language) => (await load(`src/locales/${language}.ts`)).strings;

export const english = await stringsOf('en');

/** A working Monday, the month of the list. */
export const MONDAY = Date.parse('2026-11-23T10:00:00Z');

/** A hotline that is always open, with one number; `more` overrides fields. */
export const hotline = (more = {}) => ({
  id: 'XX-0',
  name: 'Some Line',
  operator: 'ngo',
  serves: ['trafficking'],
  channels: [phone()],
  hours: '24/7',
  languages: [],
  confirmed: true,
  source: { site: 'some.example' },
  ...more,
});

/** A number that can be called inside the country only; `more` overrides fields. */
export const phone = (more = {}) => ({
  type: 'phone',
  value: '0800 123 456',
  reach: 'domestic',
  confirmed: true,
  ...more,
});

/** A country with these hotlines. */
export const countryWith = (hotlines, more = {}) => ({
  code: 'RO',
  name: 'Romania',
  emergency: [{ number: '112', services: ['general'], confirmed: true }],
  hotlines,
  ...more,
});

/** A typical input of buildModel, in English, on a Monday; `more` overrides fields. */
export const input = (more = {}) => ({
  strings: english,
  language: 'en',
  formats: createFormats('en', 'UTC'),
  now: MONDAY,
  updated,
  country: undefined,
  unknownPlace: false,
  guessed: false,
  visitorCountry: undefined,
  countries: [],
  languages: [],
  sections: ['trafficking', 'violence', 'children', 'work', 'migration', 'other', 'report'],
  heading: undefined,
  headingLevel: 2,
  compact: false,
  discreet: false,
  international: list.international(),
  mobile: list.mobile(),
  messageLanguages: undefined,
  ...more,
});

/** All cards of a model, also those under "More" and the best one. */
export const cardsOf = ({ best, sections }) => [
  ...(best ? [best] : []),
  ...sections.flatMap(({ cards, further }) => [...cards, ...further]),
];
