import * as environment from '../browser/environment.js';
import { pageAddresses } from '../browser/leave-page.js';
import { localVoice } from '../browser/voice.js';
import type { Content } from '../content/content.js';
import { withShownIds } from '../content/directory.js';
import type { LocaleContext } from '../content/locale-context.js';
import type { Copied } from '../domain/card.js';
import { UNINHABITED, guessCountry, isUnproven, parseCountry } from '../domain/country.js';
import { FIRST_FRAME_FORMATS } from '../domain/format.js';
import { chooseLanguage, matchLanguage } from '../domain/language.js';
import type { MessageTo } from '../domain/message.js';
import { UNKNOWN_PLACE, buildModel } from '../domain/model.js';
import type { Model, Option } from '../domain/model.js';
import { readSettings } from '../settings.js';
import type { RawSettings, Settings } from '../settings.js';
import type { Stage } from './stages.js';

/** What is rendered, and what it is made from. */
export interface View {
  readonly settings: Settings;
  readonly locale: LocaleContext;
  readonly model: Model;
}

/** What the visitor did in one element. */
export interface Choices {
  /** Chosen in the lists; undefined = nothing. */
  readonly pickedCountry: string | undefined;
  readonly pickedLanguage: string | undefined;
  /** Which number the message for someone nearby shows; undefined = it is closed. */
  readonly messageTo: MessageTo;
  readonly copied: Copied | undefined;
  /** The box is being read aloud. */
  readonly reading: boolean;
}

/** What a view depends on, beside the attributes and the content. */
export interface ViewContext {
  readonly stage: Stage;
  readonly visitor: Choices;
  /** The nearest `lang` on the page. */
  readonly pageLanguage: string | undefined;
  /** In ms since 1970. */
  readonly now: number;
}

/** Computes all that is on the screen from the attributes, the content and the visitor's choices. */
export function viewOf(raw: RawSettings, content: Content, context: ViewContext): View {
  const { languages } = content.translations;
  const browserLanguages = environment.browserLanguages();
  const settings = readSettings(raw, {
    ...content.directory,
    languages,
    addresses: pageAddresses(),
  });
  const locale = content.inLanguage(
    matchLanguage(context.visitor.pickedLanguage, languages) ??
      settings.language ??
      chooseLanguage([context.pageLanguage, ...browserLanguages], languages),
  );
  const model = modelOf(settings, content, locale, context, browserLanguages);
  return { settings, locale, model };
}

function modelOf(
  settings: Settings,
  { directory, translations }: Content,
  locale: LocaleContext,
  context: ViewContext,
  browserLanguages: readonly string[],
): Model {
  const { stage, visitor, now } = context;
  const { pickedCountry: picked, messageTo, copied } = visitor;
  const { codes } = directory;
  const firstFrame = stage === 'emergency';
  // The time zone comes from `Intl`: if the host has set a country, the first frame is rendered without it.
  const withoutZone = firstFrame && settings.country;
  const zone = withoutZone ? undefined : environment.timeZone();
  const ofTimeZone =
    zone === undefined || isUnproven(zone, browserLanguages)
      ? undefined
      : directory.countryOfZone(zone);
  const guessed = withoutZone
    ? undefined
    : guessCountry({ ofTimeZone, languages: browserLanguages }, codes);
  const offered = settings.countries.length ? settings.countries : directory.countries();
  const guess = guessed && offered.indexOf(guessed) >= 0 ? guessed : undefined;
  const unknownPlace = picked === UNKNOWN_PLACE;
  const code = unknownPlace
    ? undefined
    : (parseCountry(picked, codes) ?? settings.country ?? guess);
  const formats = firstFrame ? FIRST_FRAME_FORMATS : locale.formats(zone);
  const complete = stage === 'complete';
  const device = browserLanguages
    .map((tag) => matchLanguage(tag, translations.languages))
    .find((tag) => !!tag);
  return buildModel({
    ...withShownIds(settings, directory),
    now,
    firstFrame,
    language: locale.language,
    strings: locale.strings,
    formats,
    updated: directory.updated,
    country: code ? directory.country(code) : undefined,
    unknownPlace,
    guessed: !picked && !settings.country,
    guess: guess ? locale.countryOption(guess, formats) : undefined,
    deviceLanguage:
      device && device !== locale.language && !visitor.pickedLanguage
        ? locale.languageOption(device)
        : undefined,
    preferEmergency: messageTo === 'emergency',
    copied,
    reading: !firstFrame && localVoice(locale.language) ? visitor.reading : undefined,
    visitorCountry: ofTimeZone,
    countries: complete
      ? countriesIn(locale.countries(zone), settings.countries, [guess, code])
      : code
        ? [locale.countryOption(code, formats)]
        : [],
    languages: complete ? locale.languages() : [locale.languageOption()],
    // Decoded only when it is read.
    get international() {
      return directory.international();
    },
    mobile: directory.mobile(),
    messageLanguages: messageTo ? locale.messageLanguages(code) : undefined,
  });
}

/**
 * The countries that are offered, the guess first. The list must have the country whose numbers are shown, or another
 * one would seem to be selected.
 */
function countriesIn(
  countries: readonly Option[],
  allowed: readonly string[],
  [guess, shown]: readonly [guess: string | undefined, shown: string | undefined],
): readonly Option[] {
  const offered = ({ value }: Option) =>
    value === shown ||
    (allowed.length ? allowed.indexOf(value) >= 0 : UNINHABITED.indexOf(value) < 0);
  const first = countries.filter(({ value }) => value === guess);
  return first.concat(countries.filter((option) => option.value !== guess && offered(option)));
}
