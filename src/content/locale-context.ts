import { PLAIN_FORMATS, createFormats } from '../domain/format.js';
import type { Formats } from '../domain/format.js';
import type { SpokenLanguage } from '../domain/message.js';
import type { Option } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import type { Directory } from './directory.js';
import type { Translations } from './translations.js';

/** Words, formats and lists in one language. Shared by all elements; every part is created lazily. */
export class LocaleContext {
  readonly strings: Strings;
  private made: { readonly zone: string | undefined; readonly formats: Formats } | undefined;
  private countryOptions: readonly Option[] | undefined;
  private languageOptions: readonly Option[] | undefined;

  constructor(
    readonly language: string,
    private readonly directory: Directory,
    private readonly translations: Translations,
  ) {
    this.strings = translations.stringsOf(language);
  }

  /** @param zone the device's: when it has travelled to another one, formats are recreated. */
  formats(zone: string | undefined): Formats {
    if (!this.made || this.made.zone !== zone) {
      const names = this.translations.namesIn(this.language, this.directory.countries());
      this.made = { zone, formats: createFormats(this.language, undefined, names) };
    }
    return this.made.formats;
  }

  /**
   * All countries under their names, by the language's alphabet: 250 names are looked up and sorted once for
   * each language, not for each render or element.
   */
  countries(zone: string | undefined): readonly Option[] {
    if (!this.countryOptions) {
      const formats = this.formats(zone);
      this.countryOptions = formats.sort(
        this.directory.countries().map((code) => this.countryOption(code, formats)),
      );
    }
    return this.countryOptions;
  }

  /** A country under its name. The first frame has names in English alone. */
  countryOption(code: string, formats: Formats): Option {
    const nameless = formats === PLAIN_FORMATS && this.language !== 'en';
    const label = nameless ? '' : formats.country(code, this.directory.englishName(code));
    return { value: code, label };
  }

  /** The languages of the finder, under their own names. */
  languages(): readonly Option[] {
    this.languageOptions =
      this.languageOptions ?? this.translations.languages.map((tag) => this.languageOption(tag));
    return this.languageOptions;
  }

  /** A language under its own name. */
  languageOption(tag = this.language): Option {
    return { value: tag, label: this.translations.nameOf(tag), lang: tag };
  }

  /** The languages of the message for someone nearby: those of a country, then this one. */
  messageLanguages(country: string | undefined): readonly SpokenLanguage[] {
    const { language, strings, translations } = this;
    const others = translations.around(country).filter((tag) => tag !== language);
    return [
      ...others.map((tag) => ({ tag, strings: translations.stringsOf(tag) })),
      { tag: language, strings },
    ];
  }
}
