/** The editions that a release has ready: the world, and one for each continent, with the default languages. */
export const EDITIONS = [
  { id: 'world', title: 'The world', region: undefined },
  { id: 'africa', title: 'Africa', region: 'africa' },
  { id: 'americas', title: 'The Americas', region: 'americas' },
  { id: 'asia', title: 'Asia', region: 'asia' },
  { id: 'europe', title: 'Europe', region: 'europe' },
  { id: 'oceania', title: 'Oceania', region: 'oceania' },
];

/**
 * @param {typeof import('../../src/edition/edition.js')} edition as built: dist/edition.js
 * @returns {Array<{ id: string, title: string, countries: readonly string[] | undefined, text: string }>}
 */
export function makeEditions({ assemble, parts }) {
  return EDITIONS.map(({ id, title, region }) => {
    const countries = region ? parts.regions[region] : undefined;
    if (region && !countries) throw new Error(`No region is called ${region}.`);
    return { id, title, countries, text: assemble(parts, { countries }) };
  });
}
