/** Every contact of the article is in the data, and data/article-contacts.json says what became of it. */
import { isPrintedIn } from '../number.mjs';
import { fileOf, finding, hotlines, isShown } from './walk.mjs';

const FILE = 'data/article-contacts.json';
const BECAME = ['shown', 'corrected', 'withdrawn'];

const isSeed = ({ hotline }) => hotline.origin === 'seed';
const isLink = (text) => /@|[a-z]\.[a-z]/i.test(text);

/** The site of an address, or the whole of an e-mail address. */
const siteOf = (text) =>
  text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '');

const isSame = (print, value) =>
  isLink(print) ? siteOf(print) === siteOf(value) : isPrintedIn(print, value);

/** Contacts of the article, country by country. */
export const articleCounts = ({ articleContacts }) =>
  Object.fromEntries(Object.entries(articleContacts).map(([code, list]) => [code, list.length]));

/** Every contact of the article has its hotline, and every hotline of the article its contact. */
export function articleComplete(data) {
  const listed = new Set(
    Object.values(data.articleContacts).flatMap((list) => list.map(({ id }) => id)),
  );
  const ids = new Set(
    hotlines(data)
      .filter(isSeed)
      .map(({ hotline }) => hotline.id),
  );
  const lost = Object.entries(data.articleContacts).flatMap(([country, list]) =>
    list
      .filter(({ id }) => !ids.has(id))
      .map(({ id }) => ({
        file: fileOf(country),
        field: 'hotlines',
        value: id,
        problem: `The article's contact ${id} is not in the data with "origin": "seed"`,
        fix: 'Put the hotline back. One that no longer answers stays, with its old number under "withdrawnPhones".',
        country,
        id,
      })),
  );
  const more = hotlines(data)
    .filter(isSeed)
    .filter(({ hotline }) => !listed.has(hotline.id))
    .map((place) =>
      finding(place, {
        at: 'origin',
        value: 'seed',
        problem: `This hotline is not among the contacts of ${FILE}`,
        fix: 'Write "origin": "added": "seed" is only for the contacts of the article.',
      }),
    );
  return [...lost, ...more];
}

/** What is wrong with what the list says about one print, or undefined. */
function wrongPrint({ print, became, now = [] }, hotline) {
  if (!print || !BECAME.includes(became)) {
    return `It needs "print", and "became": ${BECAME.join(', ')}`;
  }
  const shown = hotline.channels.filter(isShown).map(({ value }) => value);
  const missing = now.find((value) => !shown.includes(value));
  if (missing) return `The hotline does not show ${missing}`;
  if (became !== 'withdrawn' && !now.length) return 'It does not say what is shown now';
  if (became === 'withdrawn' && now.length) return 'It is withdrawn, and something is shown for it';
  // "063 /064 / 280" is one print of three numbers: its first is compared.
  if (became === 'shown' && !isSame(print, now[0]) && !isSame(print.split(' /')[0], now[0])) {
    return `${now[0]} is another number than the article's`;
  }
  const old = hotline.channels.filter(isShown).find(({ value }) => isSame(print, value));
  if (became === 'withdrawn' && old) return `It is withdrawn, and ${old.value} is shown`;
  return undefined;
}

/** What became of every number and address of the article agrees with what is shown. */
export function articleTraced(data) {
  return Object.entries(data.articleContacts).flatMap(([country, list]) =>
    list.flatMap(({ id, printed = [] }, place) => {
      const hotline = data.countries
        .find((one) => one.country === country)
        ?.hotlines.find((one) => one.id === id);
      if (!hotline) return [];
      const rows = printed.length ? printed : [{}];
      return rows.flatMap((row, index) => {
        const problem = wrongPrint(row, hotline);
        if (!problem) return [];
        return [
          {
            file: FILE,
            field: `${country}[${place}].printed[${index}]`,
            value: row.print ?? null,
            problem,
            fix: `Write what became of it: "shown" with the channels that dial it, "corrected" with those shown in its place, or "withdrawn" with none.`,
            country,
            id,
          },
        ];
      });
    }),
  );
}
