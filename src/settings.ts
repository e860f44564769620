import { SECTIONS, THEMES } from './types.js';
import type { Section, Theme } from './types.js';
import { parseCountries, parseCountry } from './domain/country.js';
import type { CountryCodes } from './domain/country.js';
import { matchLanguage } from './domain/language.js';
import { parseSections } from './domain/rank.js';

/**
 * All settings: the name of the attribute, and the kind of its value. The element's properties, `data-…`, the page
 * for frames, the command, the snippets and the builder are derived from here.
 * The page for frames reads a `phrase` or an `address` only inside a frame: a link could otherwise show a stranger's words
 * or lead to a stranger's page.
 */
export const SETTINGS = [
  ['country', 'value'],
  ['language', 'value'],
  ['theme', 'value'],
  ['countries', 'value'],
  ['topics', 'value'],
  ['exclude', 'value'],
  ['first', 'value'],
  ['heading', 'phrase'],
  ['heading-level', 'value'],
  ['exit-url', 'address'],
  ['compact', 'boolean'],
  ['discreet', 'boolean'],
  ['no-exit', 'boolean'],
] as const;

export type AttributeName = (typeof SETTINGS)[number][0];

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** `headingLevel` for `heading-level`. */
export type PropertyName = CamelCase<AttributeName>;

export function propertyOf<Name extends AttributeName>(attribute: Name): CamelCase<Name> {
  return attribute.replace(/-./g, (hyphen) => hyphen.charAt(1).toUpperCase()) as CamelCase<Name>;
}

/** Raw values: anything. */
export type RawSettings = { readonly [Name in PropertyName]: unknown };

/** Validated settings. */
export interface Settings {
  /** undefined = guess. */
  readonly country: string | undefined;
  /** undefined = the page's language, then the browser's. */
  readonly language: string | undefined;
  readonly theme: Theme;
  /** Empty = all. */
  readonly countries: readonly string[];
  readonly sections: readonly Section[];
  /** Ids of hotlines that are never shown, as in `hotlines.json`. */
  readonly exclude: readonly string[];
  /** Ids of hotlines that come first in their country, in this order. */
  readonly first: readonly string[];
  readonly heading: string | undefined;
  readonly headingLevel: number;
  /** undefined = the default. */
  readonly exitUrl: string | undefined;
  readonly compact: boolean;
  readonly discreet: boolean;
  readonly noExit: boolean;
  /** For the developer: what is wrong and what was done instead. */
  readonly problems: readonly string[];
}

/** What settings are checked against. */
export interface SettingsContext {
  readonly codes: CountryCodes;
  /** BCP 47 tags of the available languages. */
  readonly languages: readonly string[];
  /** Looks a hotline up by its id; undefined where it is not in the list. */
  readonly hotlineOf: (id: string) => string | undefined;
  readonly addresses: Addresses;
}

/** What an address is checked against. */
export interface Addresses {
  /** The page's own address. */
  readonly page: string;
  /** An absolute address in the browser's normal form; '' where it is malformed. */
  readonly normalize: (address: string) => string;
}

/** Longer than every good value, lists of all countries and all lines among them: what follows is not read. */
export const LONGEST = 100_000;

/** Only texts and numbers mean something; an object, a symbol or a function is as if nothing was written. */
function text(value: unknown): string {
  return typeof value === 'string'
    ? value.slice(0, LONGEST).trim()
    : typeof value === 'number'
      ? String(value)
      : '';
}

/**
 * Present means true, except `false` and `0`: frameworks write those before the element is defined, and an
 * editor of a CMS cannot always remove an attribute.
 */
export function readBoolean(value: unknown): boolean {
  return value === true || (typeof value === 'string' && !/^(false|0)$/i.test(value.trim()));
}

/**
 * The http(s) address that the exit goes to; undefined = not valid. The page itself, or a fragment of it, is not valid, nor
 * an address with a user name, which looks like another site's, or with more than 2,000 characters. Host names in any
 * script and IP addresses are valid: the site's owner has written them.
 */
export function readExitUrl(value: unknown, { page, normalize }: Addresses): string | undefined {
  const written = text(value);
  const address = /^https?:\/\/[^\s/?#]\S{0,2000}$/i.test(written) ? normalize(written) : '';
  const [target = ''] = address.split('#');
  return /^https?:\/\/[^/@]+\//.test(target) && target !== page.split('#')[0] ? address : undefined;
}

/** A wrong value never throws: its default takes its place, and `problems` says so. */
export function readSettings(
  raw: RawSettings,
  { codes, languages, hotlineOf, addresses }: SettingsContext,
): Settings {
  const problems: string[] = [];
  const problem = (name: AttributeName, written: string, advice: string) =>
    problems.push(`${name}="${written.slice(0, 60)}" is not known: ${advice}.`);
  /** Notes a value that is set and not valid. */
  const check = <Value>(
    name: AttributeName,
    value: unknown,
    valid: Value | undefined,
    advice: string,
  ) => {
    const written = text(value);
    if (valid === undefined && written && written.toLowerCase() !== 'auto') {
      problem(name, written, advice);
    }
    return valid;
  };
  const ids = (name: AttributeName, value: unknown): readonly string[] => {
    const found: string[] = [];
    for (const id of text(value)
      .toLowerCase()
      .split(/[\s,;]+/)) {
      if (!id || found.indexOf(id) >= 0) continue;
      if (hotlineOf(id)) found.push(id);
      else problem(name, id, 'use ids as in hotlines.json');
    }
    return found;
  };
  for (const [name] of SETTINGS) {
    const value = raw[propertyOf(name)];
    if (typeof value === 'string' && value.length > LONGEST) {
      problem(name, value, `what follows after ${LONGEST} characters is not read`);
    }
  }
  const theme = THEMES.find((name) => name === text(raw.theme).toLowerCase());
  const countries = parseCountries(text(raw.countries), codes);
  const level = Number(text(raw.headingLevel) || NaN);
  const whole = level >= 1 && level <= 6 && Math.floor(level) === level;
  const sections = parseSections(text(raw.topics));
  check('theme', raw.theme, theme, 'use auto, light, dark or contrast');
  check('countries', raw.countries, countries[0], 'use ISO 3166-1 codes, as in "RO, BG"');
  // parseSections returns SECTIONS itself where none is known.
  check('topics', raw.topics, sections !== SECTIONS || undefined, `use ${SECTIONS.join(', ')}`);
  check('heading-level', raw.headingLevel, whole || undefined, 'use 1 to 6');
  return {
    country: check(
      'country',
      raw.country,
      parseCountry(text(raw.country), codes),
      'use an ISO 3166-1 code, as in "RO"',
    ),
    language: check(
      'language',
      raw.language,
      matchLanguage(text(raw.language), languages),
      'use a BCP 47 tag, as in "ro"',
    ),
    theme: theme ?? 'auto',
    countries,
    sections,
    exclude: ids('exclude', raw.exclude),
    first: ids('first', raw.first),
    heading: text(raw.heading) || undefined,
    headingLevel: whole ? level : 2,
    exitUrl: check(
      'exit-url',
      raw.exitUrl,
      readExitUrl(raw.exitUrl, addresses),
      'use the http(s) address of another page',
    ),
    compact: readBoolean(raw.compact),
    discreet: readBoolean(raw.discreet),
    noExit: readBoolean(raw.noExit),
    problems,
  };
}
