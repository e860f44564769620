/** What to check next. */
import { publishedHotlines } from './publication.mjs';
import { newestDate } from './rules/sources.mjs';

/** The day on which a hotline was last checked. */
const lastRead = ({ sources }) =>
  sources
    .map(({ read }) => read)
    .sort()
    .at(-1);

/**
 * The shown lines, those first whose newest page is the oldest; lines whose pages print no date come last,
 * the longest unread first.
 *
 * @param {ReturnType<import('./read.mjs').readData>} data
 * @returns {{ country: string, id: string, name: string, confirmed: boolean, newest: string | null, read: string }[]}
 */
export function staleLines({ countries }) {
  return countries
    .flatMap((source) =>
      publishedHotlines(source).map(({ hotline, confirmed }) => ({
        country: source.country,
        id: hotline.id,
        name: hotline.name,
        confirmed,
        newest: newestDate(hotline),
        read: lastRead(hotline),
      })),
    )
    .sort(
      (a, b) =>
        (a.newest ?? '9999').localeCompare(b.newest ?? '9999') ||
        a.read.localeCompare(b.read) ||
        a.id.localeCompare(b.id),
    );
}
