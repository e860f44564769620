import { SECTIONS, THEMES } from './types.js';
import type { Section, Theme } from './types.js';
import { parseCountries, parseCountry } from './domain/country.js';
import type { CountryCodes } from './domain/country.js';
import { matchLanguage } from './domain/language.js';
import { parseSections } from './domain/rank.js';

/** What a host may write: anything. */
export interface RawSettings {
  readonly country: unknown;
  readonly language: unknown;
  readonly theme: unknown;
  readonly countries: unknown;
  readonly topics: unknown;
  readonly heading: unknown;
  readonly headingLevel: unknown;
  readonly exitUrl: unknown;
}

/** What is meant. */
export interface Settings {
  /** undefined = guess. */
  readonly country: string | undefined;
  /** undefined = the page's language, then the browser's. */
  readonly language: string | undefined;
  readonly theme: Theme;
  /** Empty = all. */
  readonly countries: readonly string[];
  readonly sections: readonly Section[];
  readonly heading: string | undefined;
  readonly headingLevel: number;
  /** For the developer: what is wrong and what was done instead. */
  readonly problems: readonly string[];
}

/** Only texts and numbers mean something; an object, a symbol or a function is as if nothing was written. */
function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** A wrong value never throws: its default takes its place, and `problems` says so. */
export function readSettings(raw: RawSettings, codes: CountryCodes): Settings {
  const problems: string[] = [];
  const meant = <Value>(
    name: string,
    value: unknown,
    good: Value | undefined,
    otherwise: string,
  ) => {
    const written = text(value);
    if (good === undefined && written && written.toLowerCase() !== 'auto') {
      problems.push(`${name}="${written.slice(0, 60)}" is not known: ${otherwise}.`);
    }
    return good;
  };
  const theme = THEMES.find((one) => one === text(raw.theme).toLowerCase());
  const countries = parseCountries(raw.countries, codes);
  const level = Number(text(raw.headingLevel) || NaN);
  const whole = level >= 1 && level <= 6 && Math.floor(level) === level;
  const exit = text(raw.exitUrl);
  meant('theme', raw.theme, theme, 'use auto, light, dark or contrast');
  meant('countries', raw.countries, countries[0], 'use ISO 3166-1 codes, as in "RO, BG"');
  const sections = parseSections(raw.topics);
  // None of them known: that is what gives all.
  meant('topics', raw.topics, sections !== SECTIONS || undefined, `use ${SECTIONS.join(', ')}`);
  meant('heading-level', raw.headingLevel, whole || undefined, 'use 1 to 6');
  meant(
    'exit-url',
    exit,
    /^https?:\/\/[^\s/?#]/i.test(exit) || undefined,
    'use an http(s) address',
  );
  return {
    country: meant(
      'country',
      raw.country,
      parseCountry(text(raw.country), codes),
      'use an ISO 3166-1 code, as in "RO"',
    ),
    language: meant(
      'language',
      raw.language,
      matchLanguage(text(raw.language)),
      'use a BCP 47 tag, as in "ro"',
    ),
    theme: theme ?? 'auto',
    countries,
    sections,
    heading: text(raw.heading) || undefined,
    headingLevel: whole ? level : 2,
    problems,
  };
}
