import type { EmergencyNumber } from '../types.js';
import type { Card, Copied } from './card.js';
import { isAbroad } from './country.js';
import { emergencyContact, servicesOf } from './emergency.js';
import type { EmergencyContact } from './emergency.js';
import type { Formats } from './format.js';
import { direction } from './language.js';
import { buildMessage } from './message.js';
import type { Message, SpokenLanguage } from './message.js';
import { whoAnswers } from './names.js';
import { buildSections } from './sections.js';
import type { SectionModel, SectionsInput } from './sections.js';
import { fill } from './text.js';

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
  /** The list to choose from: the country that the device suggests, "I do not know where I am", the others. */
  readonly countries: readonly Option[];
  readonly languages: readonly Option[];
  /** The device's language, where the box speaks another and speaks this one too. */
  readonly deviceLanguage?: Option;
  /** Where the device's clock stands, where no country is chosen. */
  readonly maybeIn?: Option;
  /** "I do not know where I am" as a button: nothing could be guessed. */
  readonly offerUnknown?: string;
  /** Title of the emergency numbers. */
  readonly danger: string;
  readonly emergency: readonly EmergencyContact[];
  /** Stands where no number can be shown, or explains it. */
  readonly emergencyNote?: string;
  /** The first line is closed and this one answers. The police do not take the place of another line: they stand after it. */
  readonly instead?: { readonly card: Card; readonly after: boolean };
  /** Compact: the one line that is shown, taken out of its section. */
  readonly best?: Card;
  readonly sections: readonly SectionModel[];
  /** There is a number that a stranger could be asked to call. */
  readonly askable: boolean;
  readonly message?: Message;
  /** The box is being read aloud; undefined = the device has no voice for that. */
  readonly reading: boolean | undefined;
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
  /** The country that the device suggests; undefined = none. */
  readonly guess?: Option | undefined;
  readonly deviceLanguage?: Option | undefined;
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
  /** The visitor asked for the emergency number in the message. */
  readonly preferEmergency?: boolean;
  readonly copied?: Copied | undefined;
  /** What is read aloud: nothing, or this box; undefined = the device has no voice for the language. */
  readonly reading?: boolean | undefined;
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

/** Somebody answers this line now, and its number is sure and works from here. */
const answers = ({ open, confirmed, reachable, call }: Card) =>
  open === 'open' && confirmed && reachable && !!call?.confirmed;

const notPolice = ({ operator }: Card) => operator !== 'police';

const allCards = ({ cards, further }: SectionModel) => cards.concat(further);

/** A line that answers, of the same section, for the first one that is closed; else the police, beside it. */
function insteadOf([own, ...others]: readonly SectionModel[]): Model['instead'] {
  if (!own || own.cards[0]?.open !== 'closed') return undefined;
  const same = allCards(own).filter(answers);
  const card = same.filter(notPolice)[0];
  if (card) return { card, after: false };
  const report =
    own.section === 'trafficking' && others.find(({ section }) => section === 'report');
  const police =
    same[0] ?? (report ? allCards(report).find((one) => one.cases && answers(one)) : undefined);
  return police && { card: police, after: true };
}

/**
 * The line that a stranger is asked to call: the first that is open, else the first of which nobody knows whether
 * it is. A line for children comes after the others, and none in another country.
 */
function lineToCall(sections: readonly SectionModel[]): Card | undefined {
  const cards: Card[] = [];
  const children: Card[] = [];
  for (const one of sections) {
    if (one.section !== 'anywhere')
      (one.section === 'children' ? children : cards).push(...allCards(one));
  }
  const all = cards.concat(children).filter(notPolice);
  return (
    all.find(answers) ??
    all.find((one) => one.open === 'unknown' && answers({ ...one, open: 'open' }))
  );
}

/** Compact: at most three channels at once. */
const CHANNELS_AT_ONCE = 3;

/** From all that is known to all that is on the screen. Pure; the views only lay it out. */
export function buildModel(input: ModelInput): Model {
  const { strings, country, formats, now, discreet, compact, unknownPlace, guess } = input;
  const countryName = country ? formats.country(country.code, country.name) : '';
  const context = {
    strings,
    language: input.language,
    languages: input.languages,
    formats,
    now,
    countryName,
    abroad: isAbroad(country?.code, input.visitorCountry),
    discreet,
    copied: input.copied,
  };
  const sections = buildSections(input, context);
  const cards: Card[] = [];
  for (const section of sections) cards.push(...allCards(section));
  const instead = insteadOf(sections);
  const one = compact ? (instead && !instead.after ? instead.card : cards[0]) : undefined;
  const best = one && {
    ...one,
    actions: one.actions.slice(0, CHANNELS_AT_ONCE - 1),
    moreActions: one.actions.slice(CHANNELS_AT_ONCE - 1),
  };
  // Nobody knows who answers where the country is not known.
  const numbers = country
    ? country.emergency
    : input.mobile.map((entry) => ({ ...entry, services: [] }));
  const emergency = numbers.map((entry) => emergencyContact(entry, strings, formats));
  let changes: number | undefined;
  for (const { changes: at } of cards) {
    if (at !== undefined && (changes === undefined || at < changes)) changes = at;
  }
  const emergencyNote = !country
    ? fill(strings.mobile, emergency.map(({ text }) => text).join(', '))
    : emergency.length
      ? undefined
      : strings.noNumber;
  const line = lineToCall(sections);
  const [first] = emergency;
  // A stranger is not asked to call another country.
  const closed = sections[0]?.section === 'anywhere' ? undefined : cards[0];
  const helpline = line ?? (first ? undefined : closed);
  const message =
    input.speak && !discreet
      ? buildMessage(
          input.speak,
          helpline?.call && {
            contact: helpline.call,
            who: (own) => whoAnswers(helpline, own),
          },
          first && {
            contact: first,
            who: (own) => servicesOf(numbers[0]?.services ?? [], own, formats),
          },
          !!input.preferEmergency,
        )
      : undefined;
  const code = country ? country.code : unknownPlace ? UNKNOWN_PLACE : '';
  const unknownLabel = discreet ? strings.anywhere : strings.unknownPlace;
  // "I do not know where I am" is second: behind what the device suggests, or else the empty choice.
  const lead = code || input.countries[0]?.value === guess?.value ? 1 : 0;
  const danger = discreet ? strings.emergencyDiscreet : strings.danger;
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
    country: code,
    countryName,
    guessed: input.guessed && !!country,
    countries: [
      ...(code ? [] : [{ value: '', label: '—' }]),
      ...input.countries.slice(0, lead),
      { value: UNKNOWN_PLACE, label: unknownLabel },
      ...input.countries.slice(lead),
    ],
    languages: input.languages,
    ...(input.deviceLanguage ? { deviceLanguage: input.deviceLanguage } : {}),
    ...(unknownPlace && guess ? { maybeIn: guess } : {}),
    ...(code ? {} : { offerUnknown: unknownLabel }),
    danger,
    emergency,
    ...(emergencyNote ? { emergencyNote } : {}),
    ...(instead && !compact ? { instead } : {}),
    ...(best ? { best } : {}),
    sections: best
      ? sections
          .map((section) => ({
            ...section,
            cards: section.cards.filter(({ id }) => id !== best.id),
            further: section.further.filter(({ id }) => id !== best.id),
          }))
          .filter((section) => section.notice || allCards(section).length)
      : sections,
    askable: !discreet && !!(first || helpline?.call),
    ...(message ? { message } : {}),
    reading: input.reading,
    discreet,
    compact,
    listOf: fill(strings.listOf, formats.date(input.updated)),
    stale: monthsSince(input.updated, now) > YEAR_OF_MONTHS,
    announcement: [
      country ? `${countryName}.` : '',
      danger,
      ...(emergency.length ? emergency.map((one) => one.accessibleName) : [emergencyNote ?? '']),
    ].join(' '),
    ...(changes === undefined ? {} : { changes }),
  };
}
