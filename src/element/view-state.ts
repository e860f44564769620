import type { Content } from '../content/content.js';
import { withShownIds } from '../content/directory.js';
import type { LocaleContext } from '../content/locale-context.js';
import type { Copied } from '../domain/card.js';
import { guessCountry, isUnproven, parseCountry } from '../domain/country.js';
import { PLAIN_FORMATS } from '../domain/format.js';
import { matchLanguage } from '../domain/language.js';
import { UNKNOWN_PLACE, buildModel } from '../domain/model.js';
import type { Model, Option } from '../domain/model.js';
import type { Settings } from '../settings.js';
import type { Stage } from './stages.js';

/** What the visitor did, and what their device says. */
export interface VisitorState {
  readonly stage: Stage;
  /** What was chosen in the list of countries; undefined = nothing. */
  readonly picked: string | undefined;
  /** A language was chosen: the device's is not offered then. */
  readonly pickedLanguage: boolean;
  /** The message for someone nearby is open. */
  readonly messageOpen: boolean;
  /** The emergency number is asked for in it. */
  readonly preferEmergency: boolean;
  readonly copied: Copied | undefined;
  /** The box is being read aloud. */
  readonly reading: boolean;
  /** In ms since 1970. */
  readonly now: number;
  /** Asks for the device's IANA time zone. */
  readonly timeZone: () => string | undefined;
  /** Asks for the browser's languages. */
  readonly browserLanguages: () => readonly string[];
  /** Asks whether the device reads a language aloud. */
  readonly hasVoice: (language: string) => boolean;
}

/** From the settings, the content and the visitor to all that is on the screen. Pure but for what it asks the visitor. */
export function viewStateOf(
  settings: Settings,
  { directory, translations }: Content,
  locale: LocaleContext,
  visitor: VisitorState,
): Model {
  const { stage, picked, messageOpen, preferEmergency, copied, now } = visitor;
  const { codes } = directory;
  const opening = stage === 'emergency';
  // The time zone comes from `Intl`: a named country is shown without it in the first frame.
  const named = opening && settings.country;
  const zone = named ? undefined : visitor.timeZone();
  const ofTimeZone =
    zone === undefined || isUnproven(zone, visitor.browserLanguages())
      ? undefined
      : directory.countryOfZone(zone);
  const guessed = named
    ? undefined
    : guessCountry({ ofTimeZone, languages: visitor.browserLanguages() }, codes);
  const offered = settings.countries.length ? settings.countries : directory.countries();
  const guess = guessed && offered.indexOf(guessed) >= 0 ? guessed : undefined;
  const unknownPlace = picked === UNKNOWN_PLACE;
  const code = unknownPlace
    ? undefined
    : (parseCountry(picked, codes) ?? settings.country ?? guess);
  // The list must name the country whose numbers are shown, or it would seem to be another's.
  const listed = code && offered.indexOf(code) < 0 ? [code, ...offered] : offered;
  const formats = opening ? PLAIN_FORMATS : locale.formats(zone);
  const complete = stage === 'complete';
  const device = visitor
    .browserLanguages()
    .map((tag) => matchLanguage(tag, translations.languages))
    .find((tag) => !!tag);
  return buildModel({
    ...withShownIds(settings, directory),
    now,
    opening,
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
    preferEmergency,
    copied,
    reading: !opening && visitor.hasVoice(locale.language) ? visitor.reading : undefined,
    visitorCountry: ofTimeZone,
    countries: complete
      ? countriesIn(locale.countries(zone), listed, guess)
      : code
        ? [locale.countryOption(code, formats)]
        : [],
    languages: complete ? locale.languages() : [locale.languageOption()],
    // Decoded only where it is asked for.
    get international() {
      return directory.international();
    },
    mobile: directory.mobile(),
    speak: messageOpen ? locale.messageLanguages(code) : undefined,
  });
}

/** Those of all countries that are offered, `first` before the others. */
function countriesIn(
  countries: readonly Option[],
  offered: readonly string[],
  first: string | undefined,
): readonly Option[] {
  const wanted = new Set(offered);
  const shown = countries.filter(({ value }) => wanted.has(value));
  const own = shown.filter(({ value }) => value === first);
  return own.concat(shown.filter(({ value }) => value !== first));
}
