import type { Strings } from '../locales/strings.js';
import type { Country, Hotline, Section } from '../types.js';
import { buildCard, isolate, statusOf } from './card.js';
import type { Card, CardContext, Status } from './card.js';
import { rank, sortLines } from './rank.js';
import { fill } from './text.js';

export interface SectionModel {
  readonly section: Section | 'anywhere';
  readonly title: string;
  /** Before the lines: that the country has none of its own, or none for trafficking. */
  readonly notice?: string;
  /** Shown at once. */
  readonly cards: readonly Card[];
  /** Behind "More". */
  readonly further: readonly Card[];
}

/** What the sections depend on. */
export interface SectionsInput {
  /** true = only what is shown in the first frame. */
  readonly opening: boolean;
  readonly strings: Strings;
  /** The shown country's record; undefined = none chosen, or the visitor does not know. */
  readonly country: Country | undefined;
  /** The sections the host asks for. */
  readonly sections: readonly Section[];
  /** Lines the host does not want, by id. */
  readonly exclude?: readonly string[];
  /** Lines the host wants first in their country, by id, in this order. */
  readonly first?: readonly string[];
  readonly discreet: boolean;
  /** Lines that answer from any country; not asked for where the country has its own. */
  readonly international: readonly Hotline[];
}

/** A line with what is known of this moment. */
interface Item extends Status {
  readonly line: Hotline;
}

type Group = readonly [Section, readonly Item[]];

/** What gives the box's purpose away, under one neutral title. */
function neutral(groups: readonly Group[]): readonly Group[] {
  const isOpen = (section: Section) => section === 'children' || section === 'migration';
  const merged: Item[] = [];
  // No reduce() in this project: Prototype 1.5 and 1.6 put something else in its place.
  for (const [section, items] of groups) if (!isOpen(section)) merged.push(...items);
  const rest = groups.filter(([section]) => isOpen(section));
  return merged.length ? [['other', merged] as const, ...rest] : rest;
}

function sectionTitle(section: Section, strings: Strings, discreet: boolean): string {
  if (section !== 'other') return strings[section];
  return discreet ? strings.advice : strings.others;
}

/** How many lines of a section are shown before "More". */
const AT_ONCE = 3;

/** A button that hides a single line takes as much room as the line's name. */
function cut(cards: readonly Card[]) {
  const end = cards.length === AT_ONCE + 1 ? cards.length : AT_ONCE;
  return { cards: cards.slice(0, end), further: cards.slice(end) };
}

/** The sections on the screen. */
export function buildSections(input: SectionsInput, context: CardContext): readonly SectionModel[] {
  const { strings, country, discreet, opening, exclude = [], first = [] } = input;
  if (opening) return [];
  const wanted = (lines: readonly Hotline[]): Item[] =>
    lines
      .filter(({ id }) => exclude.indexOf(id) < 0)
      .map((line) => ({ line, ...statusOf(line, context) }));
  let place = 0;
  const cardsOf = (items: readonly Item[], around: CardContext) =>
    items.map((item) => buildCard(item.line, around, ++place, item));

  const own = rank(wanted(country ? country.hotlines : []), input.sections, first);
  const sections = (discreet ? neutral(own) : own).map(([section, items]): SectionModel => ({
    section,
    title: sectionTitle(section, strings, discreet),
    ...cut(cardsOf(items, context)),
  }));
  const [best] = sections;
  if (best) {
    const takesCases = (items: readonly Item[]) =>
      items.some(({ line }) => line.serves.indexOf('trafficking') >= 0);
    // Only where the host asks for such lines.
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
  // Lines for everyone stand where the country has none of its own.
  const anywhere = wanted(input.international).filter(
    (item) => rank([item], input.sections).length,
  );
  if (!anywhere.length) return [];
  return [
    {
      section: 'anywhere',
      title: strings.anywhere,
      ...(country && !country.leftOut && !discreet ? { notice: strings.noLine } : {}),
      ...cut(cardsOf(sortLines(anywhere, [], true), { ...context, abroad: true, countryName: '' })),
    },
  ];
}
