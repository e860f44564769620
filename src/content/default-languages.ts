/**
 * Why a language is one of the world edition's. The rule, with its sources and numbers, is in docs/languages.md:
 * - `official`: in at least five countries and territories, by CLDR
 * - `victims`: one of the five largest groups of victims in the statistics of the European Union or the United Kingdom
 * - `labour`: named among those who come to Saudi Arabia and are exploited there
 * - `lines`: at least eight hotlines of the list answer in it
 */
export type Reason = 'official' | 'victims' | 'labour' | 'lines';

/** The languages of the world edition, `hotline-finder.js` and the package's main module. Others are for editions. */
export const DEFAULT_LANGUAGE_REASONS: ReadonlyArray<readonly [string, ...Reason[]]> = [
  ['en', 'official', 'victims', 'labour', 'lines'],
  ['am', 'labour'],
  ['ar', 'official', 'victims', 'labour', 'lines'],
  ['bg', 'victims'],
  ['bn', 'labour'],
  ['de', 'official', 'victims'],
  ['es', 'official', 'victims', 'lines'],
  ['fil', 'labour', 'lines'],
  ['fr', 'official', 'victims', 'lines'],
  ['hi', 'labour'],
  ['hu', 'victims'],
  ['id', 'labour'],
  ['my', 'labour'],
  ['ne', 'labour'],
  ['nl', 'official'],
  ['pt', 'official', 'lines'],
  ['ro', 'victims'],
  ['ru', 'official', 'victims', 'lines'],
  ['si', 'labour'],
  ['so', 'victims'],
  ['sq', 'victims'],
  ['sw', 'labour'],
  ['th', 'lines'],
  ['ti', 'victims'],
  ['uk', 'victims', 'lines'],
  ['ur', 'labour'],
  ['vi', 'victims', 'lines'],
  ['zh-Hans', 'victims', 'lines'],
];

export const DEFAULT_LANGUAGES: readonly string[] = DEFAULT_LANGUAGE_REASONS.map(([tag]) => tag);
