import type { Strings } from '../locales/strings.js';
import type { Country, Hotline, Section } from '../types.js';
import { buildCard, isolate, statusOf } from './card.js';
import type { Card, CardContext, Status } from './card.js';
import { rank, sortHotlines } from './rank.js';
import { fill } from './text.js';

export interface SectionModel {
  readonly section: Section | 'anywhere';
  readonly title: string;
  /** Above the hotlines: the country has none of its own, or none for trafficking. */
  readonly notice?: string;
  /** Shown at first. */
  readonly cards: readonly Card[];
  /** Under "More". */
  readonly further: readonly Card[];
}

/** What the sections depend on. */
export interface SectionsInput {
  /** true = without sections. */
  readonly firstFrame: boolean;
  readonly strings: Strings;
  /** undefined = none chosen, or the visitor does not know where they are. */
  readonly country: Country | undefined;
  /** The sections that the host includes. */
  readonly sections: readonly Section[];
  /** Ids of hotlines that the host excludes. */
  readonly exclude?: readonly string[];
  /** Ids of hotlines that come first in their country, in this order. */
  readonly first?: readonly string[];
  readonly discreet: boolean;
  /** Hotlines for callers from any country; not read where the country has its own. */
  readonly international: readonly Hotline[];
}

/** A hotline and whether it is open now. */
interface Item extends Status {
  readonly hotline: Hotline;
}

type Group = readonly [Section, readonly Item[]];

/** Merges the sections whose titles would reveal the purpose of the box under one neutral title. */
function mergeRevealing(groups: readonly Group[]): readonly Group[] {
  const isNeutral = (section: Section) => section === 'children' || section === 'migration';
  const merged: Item[] = [];
  // No reduce() in the bundle: Prototype 1.5 and 1.6 replace it by another function.
  for (const [section, items] of groups) if (!isNeutral(section)) merged.push(...items);
  const rest = groups.filter(([section]) => isNeutral(section));
  return merged.length ? [['other', merged] as const, ...rest] : rest;
}

function sectionTitle(section: Section, strings: Strings, discreet: boolean): string {
  if (section !== 'other') return strings[section];
  return discreet ? strings.advice : strings.others;
}

/** How many hotlines of a section are shown at first. */
const AT_FIRST = 3;

/** A single further hotline is shown too: "More" would take as much space as its name. */
function splitCards(cards: readonly Card[]) {
  const end = cards.length === AT_FIRST + 1 ? cards.length : AT_FIRST;
  return { cards: cards.slice(0, end), further: cards.slice(end) };
}

/** The sections in the order of the screen. */
export function buildSections(input: SectionsInput, context: CardContext): readonly SectionModel[] {
  const { strings, country, discreet, firstFrame, exclude = [], first = [] } = input;
  if (firstFrame) return [];
  const wanted = (hotlines: readonly Hotline[]): Item[] =>
    hotlines
      .filter(({ id }) => exclude.indexOf(id) < 0)
      .map((hotline) => ({ hotline, ...statusOf(hotline, context) }));
  let position = 0;
  const cardsOf = (items: readonly Item[], cardContext: CardContext) =>
    items.map((item) => buildCard(item.hotline, cardContext, ++position, item));

  const own = rank(wanted(country ? country.hotlines : []), input.sections, first);
  const sections = (discreet ? mergeRevealing(own) : own).map(([section, items]): SectionModel => ({
    section,
    title: sectionTitle(section, strings, discreet),
    ...splitCards(cardsOf(items, context)),
  }));
  const [best] = sections;
  if (best) {
    const takesCases = (items: readonly Item[]) =>
      items.some(({ hotline }) => hotline.serves.indexOf('trafficking') >= 0);
    // The notice is only shown where the host includes such hotlines.
    return discreet ||
      input.sections.indexOf('trafficking') < 0 ||
      own.some(([, items]) => takesCases(items))
      ? sections
      : [
          {
            ...best,
            notice: fill(
              strings.noTraffickingLine,
              isolate(best.cards[0]?.title.text ?? '', context.language),
            ),
          },
          ...sections.slice(1),
        ];
  }
  // The country has no hotlines of its own: those for callers from any country.
  const anywhere = wanted(input.international).filter(
    (item) => rank([item], input.sections).length,
  );
  if (!anywhere.length) return [];
  return [
    {
      section: 'anywhere',
      title: strings.anywhere,
      ...(country && !country.leftOut && !discreet ? { notice: strings.noLine } : {}),
      ...splitCards(
        cardsOf(sortHotlines(anywhere, [], true), { ...context, abroad: true, countryName: '' }),
      ),
    },
  ];
}
