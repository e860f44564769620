import * as catalogue from './directory.js';
import { PLAIN_FORMATS, createFormats } from '../domain/format.js';
import type { Formats } from '../domain/format.js';
import { LANGUAGES } from '../domain/language.js';
import type { SpokenLanguage } from '../domain/message.js';
import type { Option } from '../domain/model.js';
import * as environment from '../browser/environment.js';
import type { Strings } from '../locales/strings.js';
import { languageName, languagesAround, stringsOf } from './translations.js';

/** What is said in one language; made once for all elements of the page, and no part before it is asked for. */
export class Speech {
  private static readonly made = new Map<string, Speech>();

  readonly strings: Strings;
  private shaped: { readonly zone: string | undefined; readonly formats: Formats } | undefined;
  private named: readonly Option[] | undefined;
  private placed: readonly Option[] | undefined;

  private constructor(readonly language: string) {
    this.strings = stringsOf(language);
  }

  /** What is said in one of LANGUAGES. */
  static in(language: string): Speech {
    const speech = Speech.made.get(language) ?? new Speech(language);
    Speech.made.set(language, speech);
    return speech;
  }

  /** Nothing is kept for elements that are no longer on the page; who stays makes it anew. */
  static forget(): void {
    Speech.made.clear();
  }

  /** Made anew when the device has travelled to another time zone. */
  formats(zone = environment.timeZone()): Formats {
    if (this.shaped?.zone !== zone || !this.shaped) {
      this.shaped = { zone, formats: createFormats(this.language) };
    }
    return this.shaped.formats;
  }

  /**
   * All countries under their names, by the language's alphabet: 250 names are looked up and sorted once for
   * each language, not for each render or element.
   */
  get countries(): readonly Option[] {
    if (!this.placed) {
      const formats = this.formats();
      this.placed = catalogue
        .countries()
        .map((value) => ({ value, label: formats.country(value, catalogue.englishName(value)) }))
        .sort((a, b) => formats.compare(a.label, b.label));
    }
    return this.placed;
  }

  /** The languages of the finder, under their own names. */
  get languages(): readonly Option[] {
    this.named = this.named ?? LANGUAGES.map(languageOption);
    return this.named;
  }
}

/** A language under its own name. */
export function languageOption(tag: string): Option {
  return { value: tag, label: languageName(tag), lang: tag };
}

/** The countries to choose from, by the language's alphabet, `first` before all. */
export function countriesIn(
  { countries }: Speech,
  offered: readonly string[],
  first: string | undefined,
): readonly Option[] {
  const wanted = new Set(offered);
  const shown = countries.filter(({ value }) => wanted.has(value));
  const own = shown.filter(({ value }) => value === first);
  return own.concat(shown.filter(({ value }) => value !== first));
}

/** The list of countries before the whole of it: what is chosen. In the first frame it has a name only in English. */
export function shortList(
  { language }: Speech,
  formats: Formats,
  code: string | undefined,
): readonly Option[] {
  if (!code) return [];
  const nameless = formats === PLAIN_FORMATS && language !== 'en';
  const label = nameless ? '' : formats.country(code, catalogue.englishName(code));
  return [{ value: code, label }];
}

/** The languages of the message for someone nearby: the country's, then the visitor's. */
export function spokenAround(
  { language, strings }: Speech,
  code: string | undefined,
): readonly SpokenLanguage[] {
  const around = languagesAround(code).filter((tag) => tag !== language);
  return [...around.map((tag) => ({ tag, strings: stringsOf(tag) })), { tag: language, strings }];
}
