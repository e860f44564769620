import { SECTIONS } from '../types.js';
import type { Door, Hotline, Section, Topic } from '../types.js';

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

/** Whom to tell and whom to ask: a trafficking line of the police, or one without a number, is for reports. */
function sectionsOf(line: Hotline): Section[] {
  const help =
    line.operator !== 'police' && line.channels.some(({ type }) => type !== 'reportForm');
  const sections = line.serves.map((topic): Section => {
    const section = SECTION_OF[topic] ?? 'other';
    return section === 'trafficking' && !help ? 'report' : section;
  });
  const found = SECTIONS.filter((section) => sections.indexOf(section) >= 0);
  // A line for missing children takes trafficking cases too, but it is looked for under children.
  return line.serves.indexOf('missing-children') < 0 ? found : ['children', ...found];
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

/**
 * Confirmed first, what only the article names last; for a person in need, those who are not the police first.
 * Behind all of them what is only for the people of one country, abroad.
 */
function weight(line: Hotline, door: Door): number {
  const own = line.peopleOf ? 16 : 0;
  const police = line.operator === 'police' ? 1 : 0;
  const reachable = line.channels.some(({ type, confirmed }) => type === 'phone' && confirmed);
  const named = line.source.article ? 2 : 0;
  return (
    own + (line.confirmed ? 0 : 8) + (reachable ? 0 : 4) + named + (door === 'self' ? police : 0)
  );
}

/** Best first; equals keep their order, also where the engine's sort is not stable. */
export function sortLines(lines: readonly Hotline[], door: Door): readonly Hotline[] {
  return lines
    .map((line, index) => ({ line, key: weight(line, door) * 1000 + index }))
    .sort((a, b) => a.key - b.key)
    .map(({ line }) => line);
}

/**
 * The lines by section, each line once: in the first of the wanted sections that it belongs to.
 * Order of sections: as in SECTIONS; who worries about another sees "report" first.
 */
export function rank(
  lines: readonly Hotline[],
  wanted: readonly Section[],
  door: Door,
): ReadonlyArray<readonly [Section, readonly Hotline[]]> {
  const first: readonly Section[] = door === 'other' ? ['report'] : [];
  const order = first.concat(SECTIONS.filter((section) => first.indexOf(section) < 0));
  const home = new Map<Hotline, Section>();
  for (const line of lines) {
    const section = sectionsOf(line).find((one) => wanted.indexOf(one) >= 0);
    if (section) home.set(line, section);
  }
  const ranked: Array<readonly [Section, readonly Hotline[]]> = [];
  for (const section of order) {
    const inside = sortLines(
      lines.filter((line) => home.get(line) === section),
      door,
    );
    if (inside.length) ranked.push([section, inside]);
  }
  return ranked;
}
