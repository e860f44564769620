/** How good the pages behind a line are: how old, and how many. */

import { isPrintedIn } from './number.mjs';
import { isNumber } from './rules/walk.mjs';

/** Years after which a page no longer shows that a line still answers. */
export const OLD = 5;

/** The article that the list began with is no page that others can look up. */
export const isArticle = ({ url }) => url === 'article';
/** A table of number ranges proves that a number exists, but not that somebody answers. */
const isTable = ({ url }) => /^https:\/\/github\.com\/google\/libphonenumber\b/.test(url ?? '');

/** Host of an address, without `www.`; '' where there is none: all pages without one are one source. */
export const hostOf = (url) =>
  URL.canParse(url ?? '') ? new URL(url).hostname.toLowerCase().replace(/^www\./, '') : '';

/** The pages that were read about a line. */
export const pagesOf = ({ sources }) => sources.filter((source) => !isArticle(source));

/** Sites of the line itself: those that it is reached on. */
function ownSites({ channels }) {
  return channels
    .filter(({ status }) => status !== 'withheld')
    .map(({ type, value }) => (type === 'email' ? value.split('@')[1] : hostOf(value)))
    .filter(Boolean);
}

/** The day `years` before a day, as text that sorts. */
const yearsBefore = (day, years) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

const newest = (list) => list.sort().at(-1);

/**
 * The year in which a line was last seen, where that is more than a few years ago: all its pages print
 * a date, none of them is the line's own. The age counts from the day of reading, never from today:
 * the same data give the same list on every day.
 *
 * @param {object} hotline of a data file
 * @returns {number | undefined}
 */
export function lastSeen(hotline) {
  const pages = pagesOf(hotline).filter((page) => !isTable(page));
  if (!pages.length || pages.some(({ date }) => !date)) return undefined;
  const own = ownSites(hotline);
  if (pages.some(({ url }) => own.includes(hostOf(url)))) return undefined;
  const date = newest(pages.map((page) => page.date));
  const read = newest(pages.map((page) => page.read));
  return date < yearsBefore(read, OLD) ? Number(date.slice(0, 4)) : undefined;
}

/** The pages that print a number of the line; of a line without numbers, those that name it. */
function printingPages(hotline) {
  const numbers = hotline.channels.filter(isNumber).filter(({ status }) => status !== 'withheld');
  return pagesOf(hotline).filter(
    ({ says }) => !numbers.length || numbers.some(({ value }) => isPrintedIn(says, value)),
  );
}

/**
 * Whether no two pages print a number of the line.
 *
 * @param {object} hotline of a data file
 */
export const isSinglePage = (hotline) =>
  new Set(printingPages(hotline).map(({ url }) => url)).size < 2;

/**
 * Whether no two publishers print a number of the line; of a line without numbers, whether no two name it.
 *
 * @param {object} hotline of a data file
 */
export const isSingleSource = (hotline) =>
  new Set(printingPages(hotline).map(({ url }) => hostOf(url))).size < 2;
