/**
 * The languages of people who come to a region and are exploited there, by the region's name in
 * scripts/build/regions.mjs or the code of a country. The statistics are in docs/languages.md; those of Saudi
 * Arabia are used for all of the Gulf.
 */
export const MIGRANTS: Readonly<Record<string, readonly string[]>> = {
  eu: ['ro', 'fr', 'hu', 'bg', 'de', 'en', 'uk', 'ru', 'ar', 'es', 'zh-Hans'],
  GB: ['en', 'sq', 'vi', 'ti', 'ar', 'so'],
  gulf: ['bn', 'hi', 'en', 'si', 'ne', 'ur', 'fil', 'id', 'ar', 'am', 'sw', 'my'],
};
