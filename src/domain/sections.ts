import type { Strings } from '../locales/strings.js';
import type { Country, Door, Hotline, Section } from '../types.js';
import { buildCard } from './card.js';
import type { Card, CardContext } from './card.js';
import { rank, sortLines } from './rank.js';

export interface SectionModel {
  readonly section: Section | 'anywhere';
  readonly title: string;
  /** Stands where the country has no line: "We know no reliable number." */
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
  readonly door: Door;
  readonly discreet: boolean;
  /** Lines that answer from any country; not asked for where the country has its own. */
  readonly international: readonly Hotline[];
}

/** What gives the box's purpose away, under one neutral title. */
function neutral(
  ranked: ReadonlyArray<readonly [Section, readonly Hotline[]]>,
): ReadonlyArray<readonly [Section, readonly Hotline[]]> {
  const open = (section: Section) =>
    section === 'children' || section === 'work' || section === 'migration';
  const merged: Hotline[] = [];
  // No reduce() in this project: Prototype 1.5 and 1.6 put something else in its place.
  for (const [section, lines] of ranked) if (!open(section)) merged.push(...lines);
  const rest = ranked.filter(([section]) => open(section));
  return merged.length ? [['other', merged] as const, ...rest] : rest;
}

function sectionTitle(section: Section, strings: Strings, discreet: boolean): string {
  if (section !== 'other') return strings[section];
  return discreet ? strings.advice : strings.others;
}

/** How many lines of a section are shown before "More". */
const AT_ONCE = 3;

/** The sections on the screen, and the first of those in which the country has lines of its own. */
export function buildSections(
  input: SectionsInput,
  context: CardContext,
): { readonly sections: readonly SectionModel[]; readonly first: Section | undefined } {
  const { strings, country, discreet, opening } = input;
  const lines = country && !opening ? country.hotlines : [];
  const card = (line: Hotline) => buildCard(line, context);
  const bySection = rank(lines, input.sections, input.door);
  const sections: SectionModel[] = (discreet ? neutral(bySection) : bySection).map(
    ([section, ranked]) => {
      // A button that hides a single line takes as much room as the line's name.
      const cut = ranked.length === AT_ONCE + 1 ? ranked.length : AT_ONCE;
      return {
        section,
        title: sectionTitle(section, strings, discreet),
        cards: ranked.slice(0, cut).map(card),
        further: ranked.slice(cut).map(card),
      };
    },
  );
  const international =
    sections.length || opening
      ? []
      : input.international.filter((line) => rank([line], input.sections, input.door).length);
  // A country that is left out of this edition may have lines: nothing is said of it.
  if (country && !opening && !country.leftOut && !country.hotlines.length) {
    const section = discreet ? 'other' : (input.sections[0] ?? 'other');
    sections.push({
      section,
      title: sectionTitle(section, strings, discreet),
      notice: strings.noNumber,
      cards: [],
      further: [],
    });
  }
  // Lines for everyone stand where the country has none of its own.
  if (international.length) {
    const anywhere = sortLines(international, input.door).map((line) =>
      buildCard(line, { ...context, abroad: true }),
    );
    sections.push({
      section: 'anywhere',
      title: strings.anywhere,
      cards: anywhere.slice(0, AT_ONCE),
      further: anywhere.slice(AT_ONCE),
    });
  }
  return { sections, first: bySection[0]?.[0] };
}
