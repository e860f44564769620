/** Every contact of the article is in the data and can be traced to its line. */
import { fileOf, finding, hotlines } from './walk.mjs';

/** Contacts of the article's hotline section, by country, as counted by hand: 105 in 27 countries. */
export const ARTICLE_CONTACTS = {
  AT: 2, AU: 1, BE: 4, BG: 9, CY: 7, CZ: 6, DK: 1, ES: 8, FI: 1, FR: 4, GR: 7, HR: 2, HU: 2, IE: 6,
  IT: 3, LT: 1, LU: 3, LV: 3, MT: 2, NL: 4, PL: 3, PT: 4, RO: 3, SE: 1, SI: 5, SK: 4, US: 9,
}; // prettier-ignore

const isSeed = ({ hotline }) => hotline.origin === 'seed';

/** No contact of the article is lost. */
export function articleComplete(data) {
  const counts = {};
  for (const { country } of hotlines(data).filter(isSeed)) {
    counts[country] = (counts[country] ?? 0) + 1;
  }
  const codes = new Set([...Object.keys(ARTICLE_CONTACTS), ...Object.keys(counts)]);
  return [...codes]
    .filter((country) => (counts[country] ?? 0) !== (ARTICLE_CONTACTS[country] ?? 0))
    .map((country) => ({
      file: fileOf(country),
      field: 'hotlines',
      value: counts[country] ?? 0,
      problem: `The article has ${ARTICLE_CONTACTS[country] ?? 0} contacts of this country`,
      mend: 'Every contact of the article stays in the data with "origin": "seed"; one that no longer answers keeps its old number under "withdrawnPhones".',
      country,
    }));
}

/** The words of the article stand where the hotline says. */
export function articleTextFound(data) {
  return hotlines(data)
    .filter(isSeed)
    .flatMap((place) => {
      const { seedText = '', seedLines = [] } = place.hotline;
      const lines = seedLines.map((line) => data.article[line - 1] ?? '').join('\n');
      const parts = seedText
        .split('\n')
        .map((part) => part.trim())
        .filter((part) => part);
      if (parts.length && parts.every((part) => lines.includes(part))) return [];
      return [
        finding(place, {
          at: 'seedText',
          value: seedText || null,
          problem: 'These words are not in the lines of the article that seedLines names',
          mend: "Copy the article's own words into seedText and the line numbers of data/article-hotlines.txt into seedLines.",
        }),
      ];
    });
}
