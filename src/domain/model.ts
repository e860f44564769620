import type { Door, EmergencyNumber } from '../types.js';
import { fill } from './card.js';
import type { Action, Card } from './card.js';
import { isAbroad } from './country.js';
import { emergencyButton } from './emergency.js';
import type { EmergencyButton } from './emergency.js';
import type { Formats } from './format.js';
import { direction } from './language.js';
import { buildMessage } from './message.js';
import type { Message, SpokenLanguage } from './message.js';
import { buildSections } from './sections.js';
import type { SectionModel, SectionsInput } from './sections.js';

/** An entry of a list to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

/** All that is on the screen. */
export interface Model {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly heading: string;
  /** Levels of the title, of the sections and of the names of lines; no deeper than 6. */
  readonly levels: readonly [number, number, number];
  /** The first frame: the emergency numbers alone; the rest follows. */
  readonly opening: boolean;
  /** Code, `UNKNOWN_PLACE`, or '' when none is chosen. */
  readonly country: string;
  readonly countryName: string;
  readonly guessed: boolean;
  readonly countries: readonly Option[];
  readonly languages: readonly Option[];
  readonly emergency: readonly EmergencyButton[];
  /** Stands where no number can be shown, or explains it. */
  readonly emergencyNote?: string;
  readonly door: Door;
  /** The first line is closed: this one answers. */
  readonly instead?: { readonly title: Card['title']; readonly call: Action };
  /** Compact: the one line that is shown, taken out of its section. */
  readonly best?: Card;
  readonly sections: readonly SectionModel[];
  /** There is a number that a stranger could be asked to call. */
  readonly askable: boolean;
  readonly message?: Message;
  readonly discreet: boolean;
  readonly compact: boolean;
  readonly listOf: string;
  /** The list is more than a year old. */
  readonly stale: boolean;
  /** Said after another country or language was chosen. */
  readonly announcement: string;
  /** When something on the screen opens or closes next, in ms. */
  readonly changes?: number;
}

/** The value of "I do not know where I am". */
export const UNKNOWN_PLACE = '?';

export interface ModelInput extends SectionsInput {
  readonly language: string;
  readonly formats: Formats;
  readonly now: number;
  readonly updated: string;
  readonly unknownPlace: boolean;
  readonly guessed: boolean;
  /** Where the visitor's clock says they are: by the time zone alone, since a browser's language says little. */
  readonly visitorCountry: string | undefined;
  readonly countries: readonly Option[];
  readonly languages: readonly Option[];
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly compact: boolean;
  /** Emergency numbers to try from a mobile phone where the country is not known. */
  readonly mobile: readonly EmergencyNumber[];
  /** Set while the message for someone nearby is open: its languages, the country's first. */
  readonly speak: readonly SpokenLanguage[] | undefined;
}

const YEAR_OF_MONTHS = 12;

/** Whole months from `2026-11` to a moment; a clock set before the list counts as 0. */
export function monthsSince(month: string, now: number): number {
  const [year, number] = month.split('-').map(Number);
  const date = new Date(now);
  const months =
    (date.getUTCFullYear() - (year || 0)) * 12 + date.getUTCMonth() + 1 - (number || 1);
  return months > 0 ? months : 0;
}

/** From all that is known to all that is on the screen. Pure; the views only lay it out. */
export function buildModel(input: ModelInput): Model {
  const { strings, country, formats, now, discreet, compact } = input;
  const context = {
    strings,
    language: input.language,
    languages: input.languages,
    formats,
    now,
    abroad: isAbroad(country?.code, input.visitorCountry),
    discreet,
  };
  const { sections, first: ownFirst } = buildSections(input, context);
  const cards: Card[] = [];
  for (const section of sections) cards.push(...section.cards, ...section.further);
  const first = cards[0];
  const answers = ({ open, confirmed, reachable, calls }: Card) =>
    open === 'open' && confirmed && reachable && !!calls[0]?.confirmed;
  // A line for children stands in only for another one: it is not what an adult is looking for.
  const alike = sections.filter((one) => one.section !== 'children' || one === sections[0]);
  const answering = alike
    .map((one) => one.cards.concat(one.further).find(answers))
    .filter((one): one is Card => !!one)[0];
  const insteadCall = first?.open === 'closed' ? answering?.calls[0] : undefined;
  const best = compact ? (insteadCall && answering) || first : undefined;
  const emergency = (country ? country.emergency : input.mobile).map((entry) =>
    emergencyButton(entry, strings, formats),
  );
  let changes: number | undefined;
  for (const { changes: at } of cards) {
    if (at !== undefined && (changes === undefined || at < changes)) changes = at;
  }
  const emergencyNote = !country
    ? fill(strings.mobile, emergency.map(({ number }) => number).join(', '))
    : emergency.length
      ? undefined
      : strings.noNumber;
  // A stranger is not asked to call another country: only the country's own lines come before the emergency number.
  const grown = ownFirst !== 'children' || input.sections.length === 1;
  const near = ownFirst && grown ? answering?.calls[0] : undefined;
  const toCall = near ?? emergency[0] ?? (ownFirst ? first?.calls[0] : undefined);
  const message = input.speak && !discreet ? buildMessage(input.speak, toCall, strings) : undefined;
  return {
    language: input.language,
    direction: direction(input.language),
    heading: input.heading ?? (discreet ? strings.headingDiscreet : strings.heading),
    opening: input.opening,
    levels: [
      input.headingLevel,
      Math.min(input.headingLevel + 1, 6),
      Math.min(input.headingLevel + 2, 6),
    ],
    country: country ? country.code : input.unknownPlace ? UNKNOWN_PLACE : '',
    countryName: country ? formats.country(country.code, country.name) : '',
    guessed: input.guessed && !!country,
    countries: input.countries,
    languages: input.languages,
    emergency,
    ...(emergencyNote ? { emergencyNote } : {}),
    door: input.door,
    ...(answering && insteadCall && !compact
      ? { instead: { title: answering.title, call: insteadCall } }
      : {}),
    ...(best ? { best } : {}),
    sections: best
      ? sections
          .map((section) => ({
            ...section,
            cards: section.cards.filter((one) => one !== best),
            further: section.further.filter((one) => one !== best),
          }))
          .filter(({ notice, cards: some, further }) => notice || some.length + further.length)
      : sections,
    askable: !discreet && !!toCall,
    ...(message ? { message } : {}),
    discreet,
    compact,
    listOf: fill(strings.listOf, formats.date(input.updated)),
    stale: monthsSince(input.updated, now) > YEAR_OF_MONTHS,
    announcement: [
      country ? `${formats.country(country.code, country.name)}.` : '',
      strings.danger,
      ...(emergency.length ? emergency.map(({ label }) => label) : [emergencyNote ?? '']),
    ].join(' '),
    ...(changes === undefined ? {} : { changes }),
  };
}
