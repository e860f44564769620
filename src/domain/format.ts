/**
 * Words, times and names through `Intl`, each with a fallback where the engine
 * lacks the language or the feature: never a bare code, never an exception.
 * Digits are always western, as on a telephone, and years those of the pages that the list names.
 */
import { DAYS } from './wall-clock.js';

import { createWallClock, wallClocks } from './wall-clock.js';
import type { WallClock } from './wall-clock.js';

/** Formats dates and names in one language; recreated when the language changes. */
export interface Formats {
  /** `17:00`, with the weekday when it is another day than `now`, with the date when it is more than 6 days away. */
  time(at: number, now: number): string;
  /** The hour and minute on the clocks of another zone; undefined when they read the same as the visitor's. */
  timeThere(at: number, timeZone: string): string | undefined;
  /** `2026`, `2026-11` or `2026-11-22` as year, month and year, or full date. Any other text comes back unchanged. */
  date(iso: string): string;
  /** `english`: for an engine without the name in the language; where it is not given, the engine's English one, or ''. */
  country(code: string, english?: string): string;
  /** The name of a language; undefined where it is not known. */
  language(tag: string): string | undefined;
  /** `Mo` of `opening_hours` in the language; as it is where it is not known. */
  weekday(day: string): string;
  list(items: readonly string[]): string;
  /** Compares two texts by the language's alphabet. */
  compare(a: string, b: string): number;
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

/**
 * Chromium leaves some languages out, or has them in name only ("2026 M11"): their readers get
 * dates and names in a close one, whose letters they share, rather than in digits and English.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  bs: 'sr-Latn',
  mk: 'sr',
  ne: 'hi',
  ps: 'fa',
};

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Between the items of a list, where it is not a comma and a space. By the language's first two letters. */
const COMMAS: Readonly<Record<string, string>> = {
  ar: '، ',
  fa: '، ',
  ps: '، ',
  ur: '، ',
  am: '፣ ',
  ti: '፣ ',
  my: '၊ ',
  ja: '、',
  zh: '、',
};

/** The language that the engine has words for: this one or its stand-in. */
function spoken(language: string): string | undefined {
  return [language, STAND_INS[language] ?? ''].find((tag) =>
    attempt(
      () =>
        Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0 &&
        !/M\d/.test(new Intl.DateTimeFormat(tag, { month: 'long' }).format(0)),
    ),
  );
}

/** The `Intl` names of one kind, or undefined where the engine has none in this language. */
function names(language: string, type: 'region' | 'language') {
  const Names = attempt(
    () => (Intl as unknown as { DisplayNames?: NamesConstructor }).DisplayNames,
  );
  return attempt(() =>
    Names && Names.supportedLocalesOf([language]).length
      ? new Names([language], { type, fallback: 'none' })
      : undefined,
  );
}

/** For the first frame: nothing of `Intl`, whose first use loads its data. */
export const PLAIN_FORMATS: Formats = {
  time: String,
  timeThere: () => undefined,
  date: (iso) => iso,
  country: (_code, english = '') => english,
  language: (tag) => tag,
  weekday: (day) => day,
  list: (items) => items.join(', '),
  compare: () => 0,
  wallClock: createWallClock,
};

/**
 * @param language BCP 47 tag of the interface.
 * @param timeZone the visitor's zone; undefined = the engine's own.
 */
export function createFormats(language: string, timeZone?: string): Formats {
  const known = spoken(language);
  // A language the engine does not know gets times and dates as plain digits, the day before the month, not English words.
  // English is read here by people from everywhere: 17:00, not 5 PM.
  const locale = `${known && known !== 'en' ? known : 'en-GB'}-u-ca-gregory-nu-latn`;
  const made = new Map<string, Intl.DateTimeFormat>();
  const format = (options: Intl.DateTimeFormatOptions, at: number) =>
    attempt(() => {
      // Creating one takes longer than all the rest of a card.
      const { timeZone: place, weekday, year, month, day, hour } = options;
      const key = [place, weekday, year, month, day, hour].join();
      const known = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
      made.set(key, known);
      return known.format(at);
    });
  const zone = timeZone ? { timeZone } : {};
  // 24 hours in every language: no word for the time of day to be misread.
  const clock = {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  const dayOf = (at: number) =>
    format({ ...zone, year: 'numeric', month: 'numeric', day: 'numeric' }, at);
  const regions = names(known ?? language, 'region');
  const languages = names(known ?? language, 'language');
  const collator = attempt(() => new Intl.Collator(known ?? language));

  return {
    time(at, now) {
      const day = known
        ? at - now > 6 * DAY
          ? ({ day: 'numeric', month: 'long' } as const)
          : ({ weekday: 'long' } as const)
        : ({ day: '2-digit', month: '2-digit' } as const);
      const options = dayOf(at) === dayOf(now) ? clock : { ...day, ...clock };
      return format({ ...zone, ...options }, at) ?? new Date(at).toISOString().slice(11, 16);
    },
    timeThere(at, other) {
      const here = format({ ...zone, ...clock, day: 'numeric' }, at);
      const there = format({ timeZone: other, ...clock, day: 'numeric' }, at);
      return here === there ? undefined : format({ timeZone: other, ...clock }, at);
    },
    date(iso) {
      const [year, month, day] = iso.split('-');
      if (!/^\d{4}(-\d\d){0,2}$/.test(iso) || !month || !known) return iso;
      return (
        format(
          { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day ? { day: 'numeric' } : {}) },
          Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)),
        ) ?? iso
      );
    },
    country: (code, english) =>
      attempt(() => regions?.of(code)) ??
      english ??
      attempt(() => names('en', 'region')?.of(code)) ??
      '',
    language: (tag) => attempt(() => languages?.of(tag)),
    // The first of January 1973 was a Monday.
    weekday: (day) =>
      (known &&
        format({ timeZone: 'UTC', weekday: 'short' }, Date.UTC(1973, 0, 1 + DAYS.indexOf(day)))) ||
      day,
    list: (items) => items.join(COMMAS[language.slice(0, 2)] ?? ', '),
    compare: (a, b) => (collator ? collator.compare(a, b) : a < b ? -1 : a > b ? 1 : 0),
    wallClock: wallClocks(),
  };
}
