import * as catalogue from '../content/directory.js';
import { guessCountry, parseCountry } from '../domain/country.js';
import { PLAIN_FORMATS } from '../domain/format.js';
import { UNKNOWN_PLACE, buildModel } from '../domain/model.js';
import type { Model } from '../domain/model.js';
import type { Settings } from '../settings.js';
import * as environment from '../browser/environment.js';
import { countriesIn, languageOption, shortList, spokenAround } from '../content/locale-context.js';
import type { Speech } from '../content/locale-context.js';
import type { Door } from '../types.js';

/** How much is on the screen: the emergency numbers alone, the lines too, or all. The two lists take as long to draw as the lines. */
export type Stage = 'emergency' | 'lines' | 'whole';

/** What the element and its visitor add to the settings. */
export interface Moment {
  readonly stage: Stage;
  /** What was chosen in the list of countries; undefined = nothing. */
  readonly picked: string | undefined;
  readonly door: Door;
  /** The message for someone nearby is open. */
  readonly asking: boolean;
  /** In ms since 1970. */
  readonly now: number;
}

/** From the settings, the list, the browser and the moment to all that is on the screen. */
export function sceneOf(settings: Settings, speech: Speech, moment: Moment): Model {
  const { stage, picked, asking, ...rest } = moment;
  const { codes } = catalogue;
  // The first use of `Intl` costs as much as all the rest: a named country is shown without it.
  const opening = stage === 'emergency';
  const zone = opening && settings.country ? undefined : environment.timeZone();
  const ofTimeZone = zone === undefined ? zone : catalogue.countryOfZone(zone);
  const guessed =
    opening && settings.country
      ? undefined
      : guessCountry({ ofTimeZone, languages: environment.browserLanguages() }, codes);
  const offered = settings.countries.length ? settings.countries : catalogue.countries();
  const guess = guessed && offered.indexOf(guessed) >= 0 ? guessed : undefined;
  const unknownPlace = picked === UNKNOWN_PLACE;
  const code = unknownPlace
    ? undefined
    : (parseCountry(picked, codes) ?? settings.country ?? guess);
  // The list must name the country whose numbers are shown, or it would seem to be another's.
  const listed = code && offered.indexOf(code) < 0 ? [code, ...offered] : offered;
  const formats = opening ? PLAIN_FORMATS : speech.formats(zone);
  const whole = stage === 'whole';
  return buildModel({
    ...settings,
    ...rest,
    opening,
    language: speech.language,
    strings: speech.strings,
    formats,
    updated: catalogue.updated,
    country: code ? catalogue.country(code) : undefined,
    unknownPlace,
    guessed: !picked && !settings.country,
    visitorCountry: ofTimeZone,
    countries: whole ? countriesIn(speech, listed, guess) : shortList(speech, formats, code),
    languages: whole ? speech.languages : [languageOption(speech.language)],
    // Decodes eight more countries: only where it is asked for.
    get international() {
      return catalogue.international();
    },
    mobile: catalogue.mobile(),
    speak: asking ? spokenAround(speech, code) : undefined,
  });
}
