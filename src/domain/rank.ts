import { SECTIONS } from '../types.js';
import type { Hotline, Section, Topic } from '../types.js';

const SECTION_OF: Readonly<Record<Topic, Section>> = {
  trafficking: 'trafficking',
  children: 'children',
  'missing-children': 'children',
  'domestic-violence': 'violence',
  'sexual-violence': 'violence',
  'crime-victims': 'violence',
  labour: 'work',
  migrants: 'migration',
  'general-crisis': 'other',
  emergency: 'other',
};

const serves = (line: Hotline, topic: Topic) => line.serves.indexOf(topic) >= 0;

/**
 * Where a line may stand, best first: help for trafficked people if it takes their cases, whatever else it takes.
 * The police come last, and so does an office that only has a form: there one reports, and is not helped. An office
 * that checks immigration and takes no such cases stands as far back as what it does allows.
 */
export function sectionsOf(line: Hotline): readonly Section[] {
  const { operator, channels } = line;
  const report =
    operator === 'police' ||
    (operator === 'government' && channels.every(({ type }) => type === 'reportForm'));
  const found = SECTIONS.filter((section) =>
    line.serves.some((topic) => (SECTION_OF[topic] ?? 'other') === section),
  );
  if (report) return ['report', ...found];
  return line.immigration && !serves(line, 'trafficking') ? found.reverse() : found;
}

/** A list of section names separated by commas or spaces; unknown ones are left out; none left = all. */
export function parseSections(value: unknown): readonly Section[] {
  const wanted =
    typeof value === 'string'
      ? value
          .trim()
          .toLowerCase()
          .split(/[\s,;]+/)
      : [];
  const found = SECTIONS.filter((section) => wanted.indexOf(section) >= 0);
  return found.length ? found : SECTIONS;
}

/** Whether somebody answers now: the best comes first. */
const STATES = ['open', 'unknown', 'closed'] as const;

/** A line with what is known of this moment. */
export interface Ranked {
  readonly line: Hotline;
  readonly open: (typeof STATES)[number];
}

/** How far back a line stands, by each rule: a lower number comes first, and an earlier rule decides before a later one. */
function weights(
  { line, open }: Ranked,
  first: readonly string[],
  abroad: boolean,
): readonly number[] {
  const phones = line.channels.filter(({ type }) => type === 'phone');
  const here = phones.filter(({ reach }) => reach !== (abroad ? 'domestic' : 'abroad'));
  const adult = (topic: Topic) =>
    topic !== 'trafficking' && topic !== 'children' && topic !== 'missing-children';
  return [
    // What the host wants first, in its order.
    first.indexOf(line.id) + 1 || first.length + 1,
    // Only for the people of one country, who are abroad.
    line.peopleOf ? 1 : 0,
    line.operator === 'police' ? 1 : 0,
    // A call from inside the country first, a line that only answers calls from abroad last.
    here.length ? 0 : phones.length ? 2 : 1,
    line.confirmed && (here.length ? here : line.channels).some((one) => one.confirmed) ? 0 : 1,
    line.source.article ? 1 : 0,
    line.immigration ? 1 : 0,
    // Among lines that take trafficking cases: those that are for children and nobody else, and the rest of all.
    !serves(line, 'trafficking') ? 2 : line.serves.length < 2 || line.serves.some(adult) ? 0 : 1,
    STATES.indexOf(open),
  ];
}

/**
 * Best first; equals keep their order, also where the engine's sort is not stable.
 *
 * @param first ids of lines that come before all others, in this order.
 * @param abroad for callers outside the country of each line.
 */
export function sortLines<Line extends Ranked>(
  lines: readonly Line[],
  first: readonly string[] = [],
  abroad = false,
): readonly Line[] {
  return lines
    .map((line, index) => ({ line, keys: weights(line, first, abroad).concat(index) }))
    .sort(({ keys: a }, { keys: b }) => {
      const place = a.map((key, index) => key - (b[index] || 0)).filter(Boolean);
      return place[0] || 0;
    })
    .map(({ line }) => line);
}

/**
 * The lines by section, in the order of SECTIONS or with that of the preferred line first, each line once: in the first of the wanted sections that it
 * belongs to.
 */
export function rank<Line extends Ranked>(
  lines: readonly Line[],
  wanted: readonly Section[],
  first: readonly string[] = [],
): ReadonlyArray<readonly [Section, readonly Line[]]> {
  const homes = lines.map(({ line }) => sectionsOf(line).find((one) => wanted.indexOf(one) >= 0));
  const ranked: Array<readonly [Section, readonly Line[]]> = [];
  for (const section of SECTIONS) {
    const inside = sortLines(
      lines.filter((_, index) => homes[index] === section),
      first,
    );
    if (inside.length) ranked.push([section, inside]);
  }
  // The section of the line that the host wants first comes first.
  const place = homes[lines.findIndex(({ line }) => line.id === first[0])];
  return ranked
    .filter(([section]) => section === place)
    .concat(ranked.filter(([section]) => section !== place));
}
