/**
 * Shapes and vocabularies shared by every layer. Imports nothing.
 * The vocabularies are `as const` arrays; the union types are derived from them.
 */

/** What a hotline helps with, as written in `serves` of a data file. */
export const TOPICS = [
  'trafficking',
  'children',
  'missing-children',
  'domestic-violence',
  'sexual-violence',
  'labour',
  'migrants',
  'crime-victims',
  'general-crisis',
  'emergency',
] as const;
export type Topic = (typeof TOPICS)[number];

/** The sections on the screen, in their order; also the values of the `topics` attribute. */
export const SECTIONS = [
  'trafficking',
  'violence',
  'children',
  'work',
  'migration',
  'other',
  'report',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Who answers. */
export const OPERATORS = ['police', 'government', 'ngo', 'intergovernmental'] as const;
export type Operator = (typeof OPERATORS)[number];

/** A way to reach a hotline. `tty` is a text telephone for deaf and hard-of-hearing callers, `videophone` a video call in sign language. */
export const CHANNELS = [
  'phone',
  'tty',
  'videophone',
  'sms',
  'whatsapp',
  'chat',
  'email',
  'web',
  'reportForm',
] as const;
export type ChannelType = (typeof CHANNELS)[number];

/** Where a channel can be reached from: only inside its country, only from abroad, or from anywhere. */
export const REACHES = ['domestic', 'abroad', 'anywhere'] as const;
export type Reach = (typeof REACHES)[number];

export const SERVICES = ['general', 'police', 'ambulance', 'fire'] as const;
export type Service = (typeof SERVICES)[number];

export const NETWORKS = ['mobile', 'landline'] as const;
export type Network = (typeof NETWORKS)[number];

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * Names that the interface translates. The first three replace a hotline's own name: they are those of hotlines that
 * many countries have under one number. The others say what kind of hotline it is to readers of another language.
 */
export const COMMON_NAMES = [
  'missing-children',
  'child-helpline',
  'crime-victims',
  'national-child-helpline',
  'violence-helpline',
  'trafficking-helpline',
  'police',
] as const;
export type CommonName = (typeof COMMON_NAMES)[number];

/** A text in a named language (BCP 47). */
export interface LocalText {
  readonly text: string;
  readonly lang: string;
}

/** One way to reach a hotline, ready to show: every string was checked and formatted at build time. */
export interface Channel {
  readonly type: ChannelType;
  /**
   * phone, tty, sms, whatsapp: the number as it is read and dialled: groups of digits between spaces, a `+` in front
   * where it carries a country code, `*` or `#` where a short code has one (`0800 800 678`, `+40 21 313 3100`,
   * `116 111`, `*4242`). whatsapp: always with the country code.
   * email: the address. chat, web, reportForm: an https address.
   */
  readonly value: string;
  /**
   * phone, tty, sms that can be reached from anywhere: the form with the country code, where `value` is the
   * form dialled inside the country (`021 313 3100` and `+40 21 313 3100`). Absent: `value` is all there is.
   */
  readonly international?: string;
  readonly reach: Reach;
  /** true = free, false = costs money, undefined = no source says. */
  readonly free?: boolean;
  /** false = no second source; shown marked "not confirmed". */
  readonly confirmed: boolean;
  /** Languages of this channel where they differ from the hotline's. `*` = any, with an interpreter. */
  readonly languages?: readonly string[];
}

/** A hotline. */
export interface Hotline {
  /** Unique in this release: country and position in its list, `RO-2`. The stable id (`ro-…`) is in `hotlines.json`. */
  readonly id: string;
  /** A hash of the stable id, three characters: unique in its country. */
  readonly key: string;
  /** English name, or the key of a translated one. */
  readonly name: string | { readonly common: CommonName };
  /** The kind of hotline, shown before its own name to readers of another language. Only where `name` is a text. */
  readonly kind?: CommonName;
  /** BCP 47; only where `name` is not English because no source gives an English one. */
  readonly nameLang?: string;
  /** The name in the country's own language, where a source gives one. */
  readonly nameLocal?: LocalText;
  readonly operator?: Operator;
  readonly serves: readonly Topic[];
  readonly channels: readonly Channel[];
  /** OpenStreetMap `opening_hours`, the subset of domain/hours.ts. Absent = not known. */
  readonly hours?: string;
  /** IANA time zone of `hours`. Only where the hours need it: absent for `24/7`. */
  readonly timeZone?: string;
  /** BCP 47 tags; `*` = any, with an interpreter. Empty = not known. */
  readonly languages: readonly string[];
  /** true = a source says that callers need not give a name. Absent = not stated, which is never "no". */
  readonly anonymous?: boolean;
  /** true = a source says that the organisation behind the hotline also checks immigration. Absent = not stated, which is never "no". */
  readonly immigration?: true;
  /** Year of the newest page that names the hotline, where that is more than five years ago: then it is not confirmed. */
  readonly lastSeen?: number;
  /** true = not confirmed because no two publishers print its number. Never with `lastSeen`. */
  readonly singleSource?: true;
  /** false = the whole hotline is "not confirmed". */
  readonly confirmed: boolean;
  /** Among the hotlines for any country: only for people from this one (`TH`: Thais abroad). */
  readonly peopleOf?: string;
  /** The site of the hotline's best source. */
  readonly source: SourceNote;
}

export interface SourceNote {
  /** Host name of the page, without `www.`; '' = a list without an address, or the article. */
  readonly site: string;
  /** Year or month the page prints, `2022` or `2022-03`; absent = none. The day is in `hotlines.json`. */
  readonly date?: string;
  /** true = no other page names the hotline: it comes from the article that this list was started with. */
  readonly article?: boolean;
}

/** An emergency number. */
export interface EmergencyNumber {
  /** As dialled: digits, spaces, at most a leading `+`. */
  readonly number: string;
  readonly services: readonly Service[];
  readonly confirmed: boolean;
  /** Works only from phones of this kind. */
  readonly network?: Network;
  /** The only place in the country where it works. */
  readonly place?: string;
}

/** All that is shown for one country. */
export interface Country {
  /** ISO 3166-1 alpha-2, or `XK`. */
  readonly code: string;
  /** English name: the fallback where `Intl.DisplayNames` is missing. */
  readonly name: string;
  /** One number where one serves all; police, ambulance and fire where they differ. Empty = none can be relied on. */
  readonly emergency: readonly EmergencyNumber[];
  readonly hotlines: readonly Hotline[];
  /** true = the hotlines of this country are not in this edition: there may be some. */
  readonly leftOut?: true;
}

/** Names for dates, countries and languages in a language that a current browser lacks. */
export interface LocalNames {
  /** January to December as written before a year; then as written after a day, '' where they are the same. */
  readonly months: readonly string[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** `{0}` and so on: month and year; day and month; day, month and year; weekday or day and time. */
  readonly patterns: readonly string[];
  /** '' where the English name is used. */
  readonly country: (code: string) => string;
  /** '' where it is not known. */
  readonly language: (tag: string) => string;
  /**
   * Where the language does not sort like English: chains of codes, each of which is placed directly after the one
   * before it. '' is before the first country.
   */
  readonly order: readonly (readonly string[])[];
}

/** The key that leaves the page too, as printed on keyboards in every language, and how often it must be pressed. */
export const EXIT_KEY = 'Shift';
export const EXIT_PRESSES = 3;
