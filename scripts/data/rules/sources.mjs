/** Sources: no number without the page it was read on. */
import { publishHotline } from '../publication.mjs';
import { finding, hotlines } from './walk.mjs';

/** A date of a page is as exact as the page: a year, a month or a day. */
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** Years after which a page no longer shows that a line still answers. */
export const OLD = 5;

/** The article that the list began with is no page that others can look up. */
export const isArticle = ({ url }) => url === 'article';

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
      if (!DAY.test(source.read ?? '')) {
        add('read', 'It is not known when the page was read', 'Write the day as 2026-11-22.');
      }
      if (source.date !== null && !DATE.test(source.date ?? '')) {
        add(
          'date',
          'This is not a date of a page',
          "Write the page's own date as 2022, 2022-03 or 2022-03-14, or null when it prints none.",
        );
      }
      if (source.date && source.read && source.date > source.read) {
        add('date', 'The page is younger than the day on which it was read', 'Check both dates.');
      }
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

/** The day `years` before a day, as text that sorts. */
const yearsBefore = (day, years) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

/** The newest date that a page of the hotline prints; null when none prints one. */
export function newestDate({ sources }) {
  const dates = sources.filter((source) => !isArticle(source) && source.date).map((s) => s.date);
  return dates.sort().at(-1) ?? null;
}

/**
 * A line shown as confirmed does not rest on pages that were all older than five years when they were read.
 * The age is counted from the day of reading, never from today: time alone breaks nothing.
 */
export function sourceYoung(data) {
  return hotlines(data).flatMap((place) => {
    const { hotline } = place;
    if (!publishHotline(hotline)?.confirmed) return [];
    const pages = hotline.sources.filter((source) => !isArticle(source));
    if (!pages.length || pages.some(({ date }) => date === null)) return [];
    const newest = newestDate(hotline);
    const read = pages
      .map((page) => page.read)
      .sort()
      .at(-1);
    if (newest >= yearsBefore(read, OLD)) return [];
    return [
      finding(place, {
        at: 'sources',
        value: newest,
        problem: `The newest page of this line was more than ${OLD} years old when it was read, and the line is shown as confirmed`,
        fix: 'Look for a newer page. If there is none, set "confidence": "medium" or make it an exception in data/exceptions.json under "source-young".',
      }),
    ];
  });
}
