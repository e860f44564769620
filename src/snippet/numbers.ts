import type { Content } from '../content/content.js';
import { sectionsOf } from '../domain/rank.js';
import { SECTIONS } from '../types.js';
import type { Section } from '../types.js';
import { staticView, compose } from './fallback.js';
import type { Written, WrittenHotline } from './fallback.js';
import { tag } from './markup.js';
import type { Attribute } from './recipe.js';

/** A hotline for a server that renders pages. */
interface NumbersHotline extends WrittenHotline {
  /** `rest` in discreet mode. */
  readonly restDiscreet: string;
  /** For a list in which a person chooses hotlines. */
  readonly label: string;
  /** It belongs to the first of these that is wanted; where the country has no hotline of its own, it is shown if one of them is. */
  readonly topics: readonly Section[];
}

/**
 * The numbers of a country, for a server that renders pages in another programming language: it can apply `exclude`,
 * `first`, `topics` and `discreet` as the finder does.
 */
export interface Numbers {
  readonly attributes: readonly Attribute[];
  readonly emergency: string;
  readonly emergencyDiscreet: string;
  /** Only where the country has no hotlines of its own. */
  readonly notice: string;
  /** Replaces a name, followed by a number. */
  readonly advice: string;
  readonly lines: readonly NumbersHotline[];
  /** Indices into `lines`, best first, by section. */
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
  const viewOf = (sections: readonly Section[], discreet: boolean) =>
    staticView({ ...NOTHING, country, sections, discreet }, content);
  const normal = viewOf(SECTIONS, false);
  const written = compose(normal);
  const discreet = compose(viewOf(SECTIONS, true));
  const rests = new Map(discreet.lines.map(({ id, rest }) => [id, rest]));
  const indexOf = new Map(written.lines.map(({ id }, index) => [id, index]));
  const titles = new Map(
    (normal.english ?? normal).model.sections
      .flatMap(({ cards, further }) => [...cards, ...further])
      .map(({ id, title }) => [id, title.text]),
  );
  const { directory } = content;
  const own = directory.country(country)?.hotlines ?? [];
  const topics = new Map(
    (own.length ? own : directory.international()).map((hotline) => [
      hotline.id,
      sectionsOf(hotline),
    ]),
  );
  const order: Partial<Record<Section | 'anywhere', number[]>> = {};
  // For each section alone: its hotlines in their order.
  for (const wanted of SECTIONS) {
    for (const { section, cards, further } of viewOf([wanted], false).model.sections) {
      if (section !== wanted) continue;
      order[section] = [...cards, ...further]
        .map(({ id }) => indexOf.get(id))
        .filter((index): index is number => index !== undefined);
    }
  }
  if (normal.model.sections[0]?.section === 'anywhere') {
    order.anywhere = written.lines.map((_, index) => index);
  }
  return {
    attributes: written.attributes,
    emergency: written.emergency,
    emergencyDiscreet: discreet.emergency,
    notice: written.notice,
    advice: normal.strings.advice,
    lines: written.lines.map((hotline) => ({
      ...hotline,
      id: stableIds.get(hotline.id) ?? '',
      restDiscreet: rests.get(hotline.id) ?? '',
      label: titles.get(hotline.id) ?? hotline.id,
      topics: topics.get(hotline.id) ?? [],
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
