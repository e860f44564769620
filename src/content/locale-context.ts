import { FIRST_FRAME_FORMATS, createFormats } from '../domain/format.js';
import type { Formats } from '../domain/format.js';
import type { MessageLanguage } from '../domain/message.js';
import type { Option } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import type { Directory } from './directory.js';
import type { Translations } from './translations.js';

/** Strings, formatters and lists in one language. Shared by all elements; every part is created lazily. */
export class LocaleContext {
  readonly strings: Strings;
  private cached: { readonly zone: string | undefined; readonly formats: Formats } | undefined;
  private countryOptions: readonly Option[] | undefined;
  private languageOptions: readonly Option[] | undefined;

  constructor(
    readonly language: string,
    private readonly directory: Directory,
    private readonly translations: Translations,
  ) {
    this.strings = translations.stringsOf(language);
  }

  /** @param zone the device's: the formatters are recreated when it changes. */
  formats(zone: string | undefined): Formats {
    if (!this.cached || this.cached.zone !== zone) {
      const names = this.translations.namesIn(this.language, this.directory.countries());
      this.cached = { zone, formats: createFormats(this.language, undefined, names) };
    }
    return this.cached.formats;
  }

  /**
   * All countries, sorted by name: 250 names are looked up and sorted once for each language, not for each rendering or
   * element.
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

  /** A country with its name. The first frame has names in English only. */
  countryOption(code: string, formats: Formats): Option {
    const nameless = formats === FIRST_FRAME_FORMATS && this.language !== 'en';
    const label = nameless ? '' : formats.country(code, this.directory.englishName(code));
    return { value: code, label };
  }

  /** The languages of the finder with their own names. */
  languages(): readonly Option[] {
    this.languageOptions =
      this.languageOptions ?? this.translations.languages.map((tag) => this.languageOption(tag));
    return this.languageOptions;
  }

  /** A language with its own name. */
  languageOption(tag = this.language): Option {
    return { value: tag, label: this.translations.nameOf(tag), lang: tag };
  }

  /** The languages of the message for someone nearby: those of a country, then this one. */
  messageLanguages(country: string | undefined): readonly MessageLanguage[] {
    const { language, strings, translations } = this;
    const others = translations.spokenIn(country).filter((tag) => tag !== language);
    return [
      ...others.map((tag) => ({ tag, strings: translations.stringsOf(tag) })),
      { tag: language, strings },
    ];
  }
}
