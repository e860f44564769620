import type { Content } from '../content/content.js';
import { sectionsOf } from '../domain/rank.js';
import { SECTIONS } from '../types.js';
import type { Section } from '../types.js';
import { staticView, compose } from './fallback.js';
import type { Written, WrittenLine } from './fallback.js';
import { tag } from './markup.js';
import type { Attribute } from './recipe.js';

/** A line for a server that writes pages. */
interface NumbersLine extends WrittenLine {
  /** The same as `rest` where nothing may tell what the page is for. */
  readonly restDiscreet: string;
  /** What a person who chooses lines reads. */
  readonly label: string;
  /** It stands in the first of these that is wanted; where the country has no line of its own, it is shown if one is. */
  readonly topics: readonly Section[];
}

/**
 * The numbers of a country, for a server that writes pages in another programming language: with `exclude`, `first`,
 * `topics` and `discreet` it can choose as the finder does.
 */
export interface Numbers {
  readonly attributes: readonly Attribute[];
  readonly emergency: string;
  readonly emergencyDiscreet: string;
  /** Stands only where lines for any country take the place of its own. */
  readonly notice: string;
  /** In the place of a name, with a number. */
  readonly advice: string;
  readonly lines: readonly NumbersLine[];
  /** Places in `lines`, best first, by section. */
  readonly order: Readonly<Partial<Record<Section | 'anywhere', readonly number[]>>>;
}

const NOTHING = {
  language: undefined,
  exclude: [],
  first: [],
  heading: undefined,
  discreet: false,
} as const;

/**
 * @param stableIds as in `hotlines.json`, by the finder's own ids, which are of one release.
 */
export function numbersOf(
  country: string,
  content: Content,
  stableIds: ReadonlyMap<string, string>,
): Numbers {
  const of = (sections: readonly Section[], discreet: boolean) =>
    staticView({ ...NOTHING, country, sections, discreet }, content);
  const open = of(SECTIONS, false);
  const written = compose(open);
  const quiet = of(SECTIONS, true);
  const hidden = compose(quiet);
  const rests = new Map(hidden.lines.map(({ id, rest }) => [id, rest]));
  const placeOf = new Map(written.lines.map(({ id }, place) => [id, place]));
  const titles = new Map(
    (open.english ?? open).model.sections
      .flatMap(({ cards, further }) => [...cards, ...further])
      .map(({ id, title }) => [id, title.text]),
  );
  const { directory } = content;
  const own = directory.country(country)?.hotlines ?? [];
  const topics = new Map(
    (own.length ? own : directory.international()).map((line) => [line.id, sectionsOf(line)]),
  );
  const order: Partial<Record<Section | 'anywhere', number[]>> = {};
  // With a single section: which lines may stand there, and in which order.
  for (const wanted of SECTIONS) {
    for (const { section, cards, further } of of([wanted], false).model.sections) {
      if (section !== wanted) continue;
      order[section] = [...cards, ...further]
        .map(({ id }) => placeOf.get(id))
        .filter((place): place is number => place !== undefined);
    }
  }
  if (open.model.sections[0]?.section === 'anywhere') {
    order.anywhere = written.lines.map((_, place) => place);
  }
  return {
    attributes: written.attributes,
    emergency: written.emergency,
    emergencyDiscreet: hidden.emergency,
    notice: written.notice,
    advice: open.strings.advice,
    lines: written.lines.map((line) => ({
      ...line,
      id: stableIds.get(line.id) ?? '',
      restDiscreet: rests.get(line.id) ?? '',
      label: titles.get(line.id) ?? line.id,
      topics: topics.get(line.id) ?? [],
    })),
    order,
  };
}

/** The emergency numbers where no country is known, in each language. */
export function numbersAnywhere(content: Content): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const language of content.translations.languages) {
    const { attributes, emergency }: Written = compose(
      staticView({ ...NOTHING, country: undefined, sections: SECTIONS, language }, content),
    );
    found[language] = tag('p', attributes, emergency);
  }
  return found;
}

/** Ids of `hotlines.json` by the finder's own. */
export function stableIds(
  ids: readonly string[],
  { directory }: Content,
): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [directory.hotlineOf(id) ?? '', id]));
}
