import { supplemental } from '../lib/cldr.mjs';

const territoryInfo = supplemental('territoryInfo');
const codeMappings = supplemental('codeMappings');

/** ISO 3166-1 alpha-3 of a territory, from CLDR's code mappings. */
export const alpha3 = (code) => codeMappings[code]?._alpha3 ?? '';

/**
 * Languages of a territory by CLDR, most spoken first.
 * @returns {[tag: string, percent: number, official: boolean][]}
 */
function languages(code) {
  return Object.entries(territoryInfo[code]?.languagePopulation ?? {})
    .map(
      ([tag, info]) =>
        /** @type {[string, number, boolean]} */ ([
          tag.replace(/_/g, '-'),
          Number(info._populationPercent),
          /^(de_facto_)?official$/.test(info._officialStatus ?? ''),
        ]),
    )
    .sort((a, b) => b[1] - a[1]);
}

/**
 * CLDR counts Russian as official in Ukraine; by its constitution, article 10, the state language is Ukrainian:
 * http://www.unesco.org/most/lnukrain.htm
 */
const ONLY = { UA: ['uk'] };

/** A tag without script and region. */
const languageOf = (tag) => tag.split('-')[0];

/**
 * What a message for a stranger is written in, best first: each official
 * language that the finder speaks, three at most; English too, by how many
 * speak it, where the most spoken official language is none of them, or another one stands in for it. Where
 * no official language is ours: the most spoken other language, and English.
 * @param match the finder's own matching of BCP 47 tags
 */
export function spokenIn(code, match) {
  const known = languages(code).map(([tag, share, official]) => [match(tag), share, official, tag]);
  const official = known.filter(([, share, yes]) => yes && share >= 1);
  const other = known.filter(([tag, share]) => tag && tag !== 'en' && share >= 5);
  const ours = official.filter(([tag]) => tag).slice(0, 3);
  const chosen = ours.length ? ours : other.slice(0, 1);
  const [nearest = '', , , first] = official[0] ?? [];
  if (!ours.length || languageOf(nearest) !== languageOf(first)) {
    chosen.push(known.find(([tag]) => tag === 'en') ?? ['en', 0]);
    chosen.sort((a, b) => b[1] - a[1]);
  }
  return ONLY[code] ?? [...new Set(chosen.map(([tag]) => tag))];
}
