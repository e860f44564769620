import type { EmergencyNumber } from '../types.js';
import type { Card, Copied } from './card.js';
import { isAbroad } from './country.js';
import { emergencyContact, servicesOf } from './emergency.js';
import type { EmergencyContact } from './emergency.js';
import type { Formats } from './format.js';
import { direction } from './language.js';
import { buildMessage } from './message.js';
import type { Message, MessageLanguage } from './message.js';
import { whoAnswers } from './names.js';
import { buildSections } from './sections.js';
import type { SectionModel, SectionsInput } from './sections.js';
import { fill } from './text.js';

/** An option of a select. */
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
  /** Levels of the title, of the sections and of the names of hotlines; no deeper than 6. */
  readonly levels: readonly [number, number, number];
  /** true = only the emergency numbers; the rest follows. */
  readonly firstFrame: boolean;
  /** Code, `UNKNOWN_PLACE`, or '' when none is chosen. */
  readonly country: string;
  readonly countryName: string;
  readonly guessed: boolean;
  /** The country that the device suggests, "I do not know where I am", the others. */
  readonly countries: readonly Option[];
  readonly languages: readonly Option[];
  /** The device's language, where it is available and another one is shown. */
  readonly deviceLanguage?: Option;
  /** The country that the device suggests, where the visitor does not know the country. */
  readonly maybeIn?: Option;
  /** "I do not know where I am" as a button: nothing could be guessed. */
  readonly offerUnknown?: string;
  /** Title of the emergency numbers. */
  readonly danger: string;
  readonly emergency: readonly EmergencyContact[];
  /** Where the country or its numbers are not known. */
  readonly emergencyNote?: string;
  /** The first hotline is closed and this one is open. The police never replace another hotline: they are shown after it. */
  readonly alternative?: { readonly card: Card; readonly after: boolean };
  /** Compact: the one hotline that is shown, not repeated in its section. */
  readonly best?: Card;
  readonly sections: readonly SectionModel[];
  /** There is a number that a stranger could be asked to call. */
  readonly canAsk: boolean;
  readonly message?: Message;
  /** The box is being read aloud; undefined = the device has no voice for that. */
  readonly reading: boolean | undefined;
  readonly discreet: boolean;
  readonly compact: boolean;
  readonly listDate: string;
  /** The list is more than a year old. */
  readonly stale: boolean;
  /** For the live region, after another country or language was chosen. */
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
  /** The visitor's country by the time zone alone: a browser's language is a weak hint. */
  readonly visitorCountry: string | undefined;
  readonly countries: readonly Option[];
  readonly languages: readonly Option[];
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly compact: boolean;
  /** Emergency numbers to try from a mobile phone where the country is not known. */
  readonly mobile: readonly EmergencyNumber[];
  /** Set while the message for someone nearby is open: its languages, the country's first. */
  readonly messageLanguages: readonly MessageLanguage[] | undefined;
  /** The visitor asked for the emergency number in the message. */
  readonly preferEmergency?: boolean;
  readonly copied?: Copied | undefined;
  /** The box is being read aloud; undefined = the device has no voice for the language. */
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

/** The hotline is open now, and its number is confirmed and works where the visitor is. */
const answersNow = ({ open, confirmed, reachable, call }: Card) =>
  open === 'open' && confirmed && reachable && !!call?.confirmed;

const notPolice = ({ operator }: Card) => operator !== 'police';

const allCards = ({ cards, further }: SectionModel) => cards.concat(further);

/** An open hotline of the same section where the first one is closed; else the police, after it. */
function alternativeOf([own, ...others]: readonly SectionModel[]): Model['alternative'] {
  if (!own || own.cards[0]?.open !== 'closed') return undefined;
  const same = allCards(own).filter(answersNow);
  const card = same.filter(notPolice)[0];
  if (card) return { card, after: false };
  const report =
    own.section === 'trafficking' && others.find(({ section }) => section === 'report');
  const police =
    same[0] ??
    (report ? allCards(report).find((card) => card.takesCases && answersNow(card)) : undefined);
  return police && { card: police, after: true };
}

/**
 * The hotline that a stranger is asked to call: the first that is open, else the first whose hours are not known.
 * Hotlines for children come after the others; those of another country are left out.
 */
function hotlineToCall(sections: readonly SectionModel[]): Card | undefined {
  const cards: Card[] = [];
  const children: Card[] = [];
  for (const model of sections) {
    if (model.section !== 'anywhere')
      (model.section === 'children' ? children : cards).push(...allCards(model));
  }
  const all = cards.concat(children).filter(notPolice);
  return (
    all.find(answersNow) ??
    all.find((card) => card.open === 'unknown' && answersNow({ ...card, open: 'open' }))
  );
}

/** Compact: how many channels are shown at first. */
const CHANNELS_AT_ONCE = 3;

/** Computes all that is on the screen. Pure; the views only lay it out. */
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
  const alternative = alternativeOf(sections);
  const single = !compact
    ? undefined
    : alternative && !alternative.after
      ? alternative.card
      : cards[0];
  const best = single && {
    ...single,
    actions: single.actions.slice(0, CHANNELS_AT_ONCE - 1),
    moreActions: single.actions.slice(CHANNELS_AT_ONCE - 1),
  };
  // Where the country is not known, the services of a number are not known either.
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
  const open = hotlineToCall(sections);
  const [first] = emergency;
  // A stranger is not asked to call abroad.
  const closed = sections[0]?.section === 'anywhere' ? undefined : cards[0];
  const helpline = open ?? (first ? undefined : closed);
  const message =
    input.messageLanguages && !discreet
      ? buildMessage(
          input.messageLanguages,
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
  // "I do not know where I am" is second: after the country that the device suggests, or else the empty option.
  const lead = code || input.countries[0]?.value === guess?.value ? 1 : 0;
  const danger = discreet ? strings.emergencyDiscreet : strings.danger;
  return {
    language: input.language,
    direction: direction(input.language),
    heading: input.heading ?? (discreet ? strings.headingDiscreet : strings.heading),
    firstFrame: input.firstFrame,
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
    ...(alternative && !compact ? { alternative } : {}),
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
    canAsk: !discreet && !!(first || helpline?.call),
    ...(message ? { message } : {}),
    reading: input.reading,
    discreet,
    compact,
    listDate: fill(strings.listOf, formats.date(input.updated)),
    stale: monthsSince(input.updated, now) > YEAR_OF_MONTHS,
    announcement: [
      country ? `${countryName}.` : '',
      danger,
      ...(emergency.length
        ? emergency.map(({ accessibleName }) => accessibleName)
        : [emergencyNote ?? '']),
    ].join(' '),
    ...(changes === undefined ? {} : { changes }),
  };
}
