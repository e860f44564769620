/** Sources: no number without the page it was read on. */
import { hostOf, isArticle, pagesOf } from '../evidence.mjs';
import { isPrintedIn } from '../number.mjs';
import { channels, fileOf, finding, hotlines, isNumber } from './walk.mjs';

/** A date of a page is as exact as the page: a year, a month or a day. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Before this there were no such pages: an older year is a slip. */
const FIRST_YEAR = 1995;

/** Is this a day that exists, or a month or a year? */
function isReal(date) {
  const whole = `${date}-01-01`.slice(0, '2026-11-30'.length);
  const read = new Date(`${whole}T00:00:00Z`);
  return (
    !Number.isNaN(read.getTime()) &&
    read.toISOString().startsWith(whole) &&
    Number(date.slice(0, 4)) >= FIRST_YEAR
  );
}

/** @type {(text: string | undefined) => text is string} */
const isDay = (text) => DAY.test(text ?? '') && isReal(text);
const isDate = (text) => DATE.test(text ?? '') && isReal(text);

/**
 * What is wrong with the dates of a page.
 * @param {{ read?: string, date?: string | null }} source
 * @param {string} today the day after which nothing can have been read
 * @returns {[string, string, string][]} field, problem, fix
 */
export function wrongDates({ read, date }, today) {
  /** @type {[string, string, string][]} */
  const wrong = [];
  if (!isDay(read)) {
    wrong.push(['read', 'There is no such day', 'Write the day as 2026-11-22.']);
  } else if (read > today) {
    wrong.push(['read', 'This day is in the future', 'Write the day on which you read the page.']);
  }
  if (date !== null && !isDate(date)) {
    wrong.push([
      'date',
      'This is not a date of a page',
      "Write the page's own date as 2022, 2022-03 or 2022-03-14, or null when it prints none.",
    ]);
  } else if (date && isDay(read) && date > read) {
    wrong.push([
      'date',
      'The page is younger than the day on which it was read',
      'Check both dates.',
    ]);
  }
  return wrong;
}

/** The dates of the pages for emergency numbers. */
export function pageDates({ countries, today }) {
  return countries.flatMap(({ country, emergency }) =>
    (emergency.pages ?? []).flatMap((page, index) =>
      wrongDates(page, today).map(([key, problem, fix]) => ({
        file: fileOf(country),
        field: `emergency.pages[${index}].${key}`,
        value: page[key] ?? null,
        problem,
        fix,
        country,
      })),
    ),
  );
}

/** Every hotline has a source, and every source says what, where and when it was read. */
export function sourceComplete(data) {
  return hotlines(data).flatMap((place) => {
    const { sources = [] } = place.hotline;
    if (!sources.length) {
      return [
        finding(place, {
          at: 'sources',
          value: null,
          problem: 'The hotline has no source',
          fix: 'Add the page on which you read it. Without a page it cannot be published.',
        }),
      ];
    }
    return sources.flatMap((source, index) => {
      const wrong = [];
      const add = (key, problem, fix) =>
        wrong.push(
          finding(place, {
            at: `sources[${index}].${key}`,
            value: source[key] ?? null,
            problem,
            fix,
          }),
        );
      if (!source.title) add('title', 'The source has no title', 'Write the title of the page.');
      if (!source.says) {
        add('says', 'Nobody can see what the page says', 'Write the sentence with the number.');
      }
      for (const [key, problem, fix] of wrongDates(source, data.today)) add(key, problem, fix);
      if (source.url !== null && !isArticle(source) && !URL.canParse(source.url ?? '')) {
        add('url', 'This is not the address of a page', 'Write the address from https:// on.');
      }
      return wrong;
    });
  });
}

/** Every hotline has at least one source that others can look up. */
export function sourceHasAddress(data) {
  return hotlines(data)
    .filter(({ hotline }) => (hotline.sources ?? []).length > 0)
    .filter(({ hotline }) => hotline.sources.every(({ url }) => url === null))
    .map((place) =>
      finding(place, {
        at: 'sources',
        value: place.hotline.sources[0].title,
        problem: 'No source of this hotline has an address that others can look up',
        fix: 'Find a page that prints the number and add it, or make it an exception in data/exceptions.json under "source-has-address".',
      }),
    );
}

/** The newest date that a page of the hotline prints; null when none prints one. */
export function newestDate({ sources }) {
  const dates = sources.filter((source) => !isArticle(source) && source.date).map((s) => s.date);
  return dates.sort().at(-1) ?? null;
}

/** Whether some pages make a thing certain: one official, or two that do not share a host. */
const isEnough = (pages) =>
  pages.some(({ official }) => official) || new Set(pages.map(({ url }) => hostOf(url))).size > 1;

/**
 * What is shown as confirmed has earned it: an official page, or pages of two hosts; for a number,
 * pages that print it.
 */
export function confidenceEarned(data) {
  const isHigh = ({ confidence, audience }) => confidence === 'high' && !audience;
  const lines = hotlines(data).filter(
    ({ hotline }) => hotline.confidence === 'high' && !isEnough(pagesOf(hotline)),
  );
  const ofLines = lines.map((place) =>
    finding(place, {
      at: 'confidence',
      value: 'high',
      problem: 'The line is shown as confirmed on one page that is not official',
      fix: 'Add an official page or one of another publisher, or write "confidence": "medium".',
    }),
  );
  const weak = new Set(lines.map(({ hotline }) => hotline));
  const ofNumbers = channels(data)
    .filter(({ hotline }) => isHigh(hotline) && !weak.has(hotline))
    .filter(({ channel }) => isNumber(channel) && ['confirmed', undefined].includes(channel.status))
    .filter(({ channel, hotline }) => {
      const pages = pagesOf(hotline).filter(({ says }) => isPrintedIn(says, channel.value));
      // Where no page prints it, another rule says so.
      return pages.length > 0 && !isEnough(pages);
    })
    .map((place) =>
      finding(place, {
        at: 'status',
        value: place.channel.value,
        problem:
          'The number is shown as confirmed, and only one page that is not official prints it',
        fix: 'Add an official page or one of another publisher that prints it, or write "status": "unconfirmed".',
      }),
    );
  return [...ofLines, ...ofNumbers];
}
