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

const serves = (hotline: Hotline, topic: Topic) => hotline.serves.indexOf(topic) >= 0;

/**
 * The sections that a hotline belongs to, best first: trafficking if it takes such cases, whatever else it takes.
 * The police, and an office that only has a form, are for reporting first, since they do not help directly. An office that
 * checks immigration and takes no trafficking cases is in the last section that fits.
 */
export function sectionsOf(hotline: Hotline): readonly Section[] {
  const { operator, channels } = hotline;
  const report =
    operator === 'police' ||
    (operator === 'government' && channels.every(({ type }) => type === 'reportForm'));
  const found = SECTIONS.filter((section) =>
    hotline.serves.some((topic) => (SECTION_OF[topic] ?? 'other') === section),
  );
  if (report) return ['report', ...found];
  return hotline.immigration && !serves(hotline, 'trafficking') ? found.reverse() : found;
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

/** Best first. */
const STATES = ['open', 'unknown', 'closed'] as const;

/** A hotline and whether it is open now. */
export interface Ranked {
  readonly hotline: Hotline;
  readonly open: (typeof STATES)[number];
}

/** Sort keys of a hotline, most important first: a lower number comes first. */
function sortKeys(
  { hotline, open }: Ranked,
  first: readonly string[],
  abroad: boolean,
): readonly number[] {
  const phones = hotline.channels.filter(({ type }) => type === 'phone');
  const here = phones.filter(({ reach }) => reach !== (abroad ? 'domestic' : 'abroad'));
  const adult = (topic: Topic) =>
    topic !== 'trafficking' && topic !== 'children' && topic !== 'missing-children';
  return [
    // The host's `first`, in its order.
    first.indexOf(hotline.id) + 1 || first.length + 1,
    // For the people of one country who are abroad.
    hotline.peopleOf ? 1 : 0,
    hotline.operator === 'police' ? 1 : 0,
    // Can be called from inside the country; has no phone; can only be called from abroad.
    here.length ? 0 : phones.length ? 2 : 1,
    hotline.confirmed && (here.length ? here : hotline.channels).some(({ confirmed }) => confirmed)
      ? 0
      : 1,
    hotline.source.article ? 1 : 0,
    hotline.immigration ? 1 : 0,
    // Takes trafficking cases of adults; of children only; takes none.
    !serves(hotline, 'trafficking')
      ? 2
      : hotline.serves.length < 2 || hotline.serves.some(adult)
        ? 0
        : 1,
    STATES.indexOf(open),
  ];
}

/**
 * Stable sort, best first (older engines sort unstably).
 *
 * @param first ids of hotlines that come before all others, in this order.
 * @param abroad the caller is outside the country of each hotline.
 */
export function sortHotlines<Item extends Ranked>(
  items: readonly Item[],
  first: readonly string[] = [],
  abroad = false,
): readonly Item[] {
  return items
    .map((item, index) => ({ item, keys: sortKeys(item, first, abroad).concat(index) }))
    .sort(({ keys: a }, { keys: b }) => {
      const [difference = 0] = a.map((key, index) => key - (b[index] || 0)).filter(Boolean);
      return difference;
    })
    .map(({ item }) => item);
}

/**
 * The hotlines by section, in the order of SECTIONS, but the section of the host's first hotline first. Each hotline is in
 * one section: the first wanted one that it belongs to.
 */
export function rank<Item extends Ranked>(
  items: readonly Item[],
  wanted: readonly Section[],
  first: readonly string[] = [],
): ReadonlyArray<readonly [Section, readonly Item[]]> {
  const sectionOfEach = items.map(({ hotline }) =>
    sectionsOf(hotline).find((section) => wanted.indexOf(section) >= 0),
  );
  const ranked: Array<readonly [Section, readonly Item[]]> = [];
  for (const section of SECTIONS) {
    const inside = sortHotlines(
      items.filter((_, index) => sectionOfEach[index] === section),
      first,
    );
    if (inside.length) ranked.push([section, inside]);
  }
  const leading = sectionOfEach[items.findIndex(({ hotline }) => hotline.id === first[0])];
  return ranked
    .filter(([section]) => section === leading)
    .concat(ranked.filter(([section]) => section !== leading));
}
