/**
 * Dates, times and names through `Intl`, each with a fallback where the engine
 * lacks the language or the feature: never a bare code, never an exception.
 * Digits are always western, as on a telephone, and the calendar is Gregorian, as in the sources.
 */

import type { LocalNames } from '../types.js';
import { DAYS, createWallClock, wallClocks } from './wall-clock.js';
import type { WallClock } from './wall-clock.js';

/** Formats dates and names in one language; recreated when the language changes. */
export interface Formats {
  /** `17:00`, with the weekday when it is another day than `now`, with the date when it is more than 6 days away. */
  time(at: number, now: number): string;
  /** The hour and minute on the clocks of another zone; undefined when they read the same as the visitor's. */
  timeThere(at: number, timeZone: string): string | undefined;
  /** `2026`, `2026-11` or `2026-11-22` as year, month and year, or full date. Any other text comes back unchanged. */
  date(iso: string): string;
  /** The name of a country. `english` is used where the engine has no name in the language; default: the engine's English name, or ''. */
  country(code: string, english?: string): string;
  /** The name of a language; undefined where it is not known. */
  language(tag: string): string | undefined;
  /** The short name of a day of `opening_hours`, `Mo`; unchanged where it is not known. */
  weekday(day: string): string;
  list(items: readonly string[]): string;
  /** Sorts countries by name, as the language sorts. */
  sort<Country extends Named>(countries: readonly Country[]): readonly Country[];
  /** The wall clock of a time zone. Throws where the engine does not know the zone. */
  readonly wallClock: (timeZone: string) => WallClock;
}

interface NamesConstructor {
  new (
    locales: string[],
    options: { type: string; fallback: string },
  ): { of(code: string): string | undefined };
  supportedLocalesOf(locales: string[]): string[];
}

const DAY = 86_400_000;

/** A country with its name. */
interface Named {
  /** Code of the country. */
  readonly value: string;
  readonly label: string;
}

function tryGet<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Separators of lists that are not a comma and a space, by the language's first two letters. */
const SEPARATORS: Readonly<Record<string, string>> = {
  ar: '، ',
  ck: '، ',
  fa: '، ',
  ps: '، ',
  ur: '، ',
  am: '፣ ',
  ti: '፣ ',
  my: '၊ ',
  ja: '、',
  zh: '、',
};

/** Whether the engine can format dates in the language. Chromium claims some but has no words for them: "2026 M11". */
function isSupported(language: string): boolean {
  return !!tryGet(
    () =>
      Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0 &&
      !/M\d/.test(new Intl.DateTimeFormat(language, { month: 'long' }).format(0)),
  );
}

/** Fills the `{0}`, `{1}` of a pattern. */
function fillPattern(
  pattern: string | undefined,
  ...values: readonly (string | undefined)[]
): string {
  return (pattern || '').replace(/\{(\d)\}/g, (_, index: string) => values[+index] || '');
}

/** The `Intl` names of one kind, or undefined where the engine has none in this language. */
function names(language: string, type: 'region' | 'language') {
  const Names = tryGet(() => (Intl as unknown as { DisplayNames?: NamesConstructor }).DisplayNames);
  return tryGet(() =>
    Names && Names.supportedLocalesOf([language]).length
      ? new Names([language], { type, fallback: 'none' })
      : undefined,
  );
}

/** For the first frame: without `Intl`, whose first use loads its data. */
export const FIRST_FRAME_FORMATS: Formats = {
  time: String,
  timeThere: () => undefined,
  date: (iso) => iso,
  country: (_code, english = '') => english,
  language: (tag) => tag,
  weekday: (day) => day,
  list: (items) => items.join(', '),
  sort: (countries) => countries,
  wallClock: createWallClock,
};

/**
 * @param language BCP 47 tag of the interface.
 * @param timeZone the visitor's zone; undefined = the engine's own.
 * @param local the language's own names, because a current browser lacks them: used in all browsers, so that the text is
 *   the same everywhere. Some browsers have a part of a language, and use English for the rest.
 */
export function createFormats(language: string, timeZone?: string, local?: LocalNames): Formats {
  const known = !local && isSupported(language);
  // Without support for the language, times and dates are digits, the day before the month, not English words.
  // English has readers from everywhere: 17:00, not 5 PM.
  const locale = `${known && language !== 'en' ? language : 'en-GB'}-u-ca-gregory-nu-latn`;
  const formatters = new Map<string, Intl.DateTimeFormat>();
  const format = (options: Intl.DateTimeFormatOptions, at: number) =>
    tryGet(() => {
      // Creating a formatter takes longer than the rest of a card.
      const { timeZone: zone, weekday, year, month, day, hour } = options;
      const key = [zone, weekday, year, month, day, hour].join();
      const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
      formatters.set(key, formatter);
      return formatter.format(at);
    });
  const zone = timeZone ? { timeZone } : {};
  // 24 hours in every language: a word for the time of day could be misread.
  const clock = {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  const dayOf = (at: number) =>
    format({ ...zone, year: 'numeric', month: 'numeric', day: 'numeric' }, at);
  const regions = local ? undefined : names(language, 'region');
  const languages = local ? undefined : names(language, 'language');
  // `local.order` is relative to the order of English.
  const collator = tryGet(() => new Intl.Collator(local ? 'en' : language));
  const monthAfterDay = (month: number) => local?.months[month + 12] || local?.months[month];
  /** The day of `at` in the words of `local`: the date where it is far away, else the weekday. */
  const dayIn = ({ weekdays, patterns }: LocalNames, at: number, far: boolean) => {
    const [day = '', month = ''] = (
      format({ ...zone, day: 'numeric', month: 'numeric' }, at) || ''
    ).split('/');
    if (far) return fillPattern(patterns[1], `${+day}`, monthAfterDay(+month - 1));
    const name = format({ ...zone, weekday: 'short' }, at) || '';
    return weekdays[DAYS.indexOf(name.slice(0, 2))];
  };

  return {
    time(at, now) {
      const far = at - now > 6 * DAY;
      const today = dayOf(at) === dayOf(now);
      if (local && !today) {
        return fillPattern(
          local.patterns[3],
          dayIn(local, at, far),
          format({ ...zone, ...clock }, at),
        );
      }
      const day = known
        ? far
          ? ({ day: 'numeric', month: 'long' } as const)
          : ({ weekday: 'long' } as const)
        : ({ day: '2-digit', month: '2-digit' } as const);
      const options = today ? clock : { ...day, ...clock };
      return format({ ...zone, ...options }, at) ?? new Date(at).toISOString().slice(11, 16);
    },
    timeThere(at, other) {
      const here = format({ ...zone, ...clock, day: 'numeric' }, at);
      const there = format({ timeZone: other, ...clock, day: 'numeric' }, at);
      return here === there ? undefined : format({ timeZone: other, ...clock }, at);
    },
    date(iso) {
      const [year, month, day] = iso.split('-');
      if (!/^\d{4}(-\d\d){0,2}$/.test(iso) || !month || !(known || local)) return iso;
      if (local) {
        return day
          ? fillPattern(local.patterns[2], `${+day}`, monthAfterDay(+month - 1), year)
          : fillPattern(local.patterns[0], local.months[+month - 1], year);
      }
      return (
        format(
          { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day ? { day: 'numeric' } : {}) },
          Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)),
        ) ?? iso
      );
    },
    country: (code, english) =>
      local?.country(code) ||
      (tryGet(() => regions?.of(code)) ??
        english ??
        tryGet(() => names('en', 'region')?.of(code)) ??
        ''),
    language: (tag) => local?.language(tag) || tryGet(() => languages?.of(tag)),
    // 1 January 1973 was a Monday.
    weekday: (day) =>
      local?.weekdays[DAYS.indexOf(day)] ||
      (known &&
        format({ timeZone: 'UTC', weekday: 'short' }, Date.UTC(1973, 0, 1 + DAYS.indexOf(day)))) ||
      day,
    list: (items) => items.join(SEPARATORS[language.slice(0, 2)] ?? ', '),
    sort(countries) {
      const sorted = countries
        .slice()
        .sort(({ label: a }, { label: b }) =>
          collator ? collator.compare(a, b) : a < b ? -1 : a > b ? 1 : 0,
        );
      const indexOf = (code: string) => sorted.map(({ value }) => value).indexOf(code);
      for (const chain of local?.order ?? []) {
        chain.forEach((code, link) => {
          const from = link ? indexOf(code) : -1;
          const moved = from < 0 ? [] : sorted.splice(from, 1);
          sorted.splice(indexOf(chain[link - 1] || '') + 1, 0, ...moved);
        });
      }
      return sorted;
    },
    wallClock: wallClocks(),
  };
}
