import * as catalogue from './catalogue.js';
import { createFormats } from './domain/format.js';
import type { Formats } from './domain/format.js';
import { LANGUAGES } from './domain/language.js';
import type { Option } from './domain/model.js';
import * as environment from './environment.js';
import type { Strings } from './locales/strings.js';
import { languageName, stringsOf } from './phrasebook.js';

/** What is made once for each language, for all elements of the page. */
export interface Speech {
  readonly language: string;
  readonly strings: Strings;
  readonly formats: Formats;
  /** The languages of the finder, under their own names. */
  readonly languages: readonly Option[];
  /** The lists of countries, by the codes that are offered, the first one before them. */
  readonly countries: Map<string, readonly Option[]>;
}

/** The speeches of a page. */
export class Speeches {
  /** By language and time zone: the device may travel while the page is open. */
  private static readonly made = new Map<string, Speech>();

  /** What is said in one of LANGUAGES. */
  static in(language: string): Speech {
    const key = `${language} ${environment.timeZone()}`;
    const known = Speeches.made.get(key);
    const speech = known ?? {
      language,
      strings: stringsOf(language),
      formats: createFormats(language),
      languages: LANGUAGES.map((tag) => ({ value: tag, label: languageName(tag), lang: tag })),
      countries: new Map<string, readonly Option[]>(),
    };
    if (!known) Speeches.made.set(key, speech);
    return speech;
  }

  /** Nothing is kept for elements that are no longer on the page; who stays makes it anew. */
  static forget(): void {
    Speeches.made.clear();
  }
}

/**
 * The countries to choose from, by the language's alphabet, `first` before all. 250 names are looked up and
 * sorted once for each language, not for each render or element.
 */
export function countriesIn(
  { formats, countries }: Speech,
  offered: readonly string[],
  first: string | undefined,
): readonly Option[] {
  const key = [first, ...offered].join();
  const known = countries.get(key);
  if (known) return known;
  const options = offered.map((value) => ({
    value,
    label: formats.country(value, catalogue.englishName(value)),
  }));
  options.sort((a, b) => formats.compare(a.label, b.label));
  const own = options.filter(({ value }) => value === first);
  const sorted = own.concat(options.filter(({ value }) => value !== first));
  countries.set(key, sorted);
  return sorted;
}
