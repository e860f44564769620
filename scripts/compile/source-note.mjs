/** Which source is shown to visitors. */
import { pagesOf } from '../data/evidence.mjs';

/** The month is enough to judge a page's age; the day stays in hotlines.json. */
const MONTH = '2026-11';

const isNumberTable = (url) => url.startsWith('https://github.com/google/libphonenumber');

/** `http://www.example.org/a` → `example.org`; undefined where a source has no address (a printed list). */
export function siteOf(url) {
  try {
    return new URL(url).hostname.replace(/^www\.|\.$/g, '');
  } catch {
    return undefined;
  }
}

/**
 * The best source: the line's own site and official pages before others, then the newest dated one, then the
 * first in the file. A page before a source without an address; a table of number ranges, which shows that a
 * number exists but not who answers, and the article itself only where nothing else names the line.
 *
 * @param {{ url: string, date: string | null, official: boolean }[]} sources
 * @param {string[]} [ownSites] hosts of the line's own links
 * @returns {{ site: string, date?: string, article?: true }} `site` is '' where there is no page
 */
export function sourceNote(sources, ownSites = []) {
  const others = pagesOf({ sources });
  if (!others.length) return { site: '', article: true };
  const rank = ({ url, official }) => {
    const site = siteOf(url);
    if (!site || isNumberTable(url)) return site ? 1 : 0;
    return ownSites.includes(site) ? 4 : official ? 3 : 2;
  };
  const [best] = [...others].sort(
    (a, b) => rank(b) - rank(a) || (b.date ?? '').localeCompare(a.date ?? ''),
  );
  return {
    site: siteOf(best.url) ?? '',
    ...(best.date ? { date: best.date.slice(0, MONTH.length) } : {}),
  };
}
