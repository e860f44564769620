/** What a visit to a page means for each number that it should print. */

/** Verdicts, as the report names them. */
export const VERDICTS = [
  'printed',
  'not printed any more',
  'page moved',
  'page gone',
  'not reachable',
  'not allowed',
  'not readable',
];

const bare = (url) => {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
};

/** The same page under https, without www or with a slash at its end is no other page. */
export const isMoved = (from, to) => bare(from) !== bare(to);

const LITTLE = {
  script: 'its text is fetched by a script: it needs a browser',
  picture: 'its text is in a picture',
  text: 'there is hardly any text',
};

/** Why nothing can be said about the numbers, or undefined. */
function withoutReading(visit) {
  if (visit.outcome === 'unreachable') return { verdict: 'not reachable', why: visit.why };
  if (visit.outcome === 'forbidden') return { verdict: 'not allowed', why: visit.why };
  const { status, later } = visit;
  if (status === 404 || status === 410)
    return { verdict: 'page gone', why: `the server answers ${status}` };
  if ([401, 402, 403, 407, 451].includes(status)) {
    return { verdict: 'not allowed', why: `the server answers ${status}` };
  }
  if (status === 429 || (status === 503 && later)) {
    return {
      verdict: 'not reachable',
      why: `the server asks for patience (${status}${later ? `, Retry-After ${later}` : ''})`,
    };
  }
  if (status < 200 || status >= 300)
    return { verdict: 'not reachable', why: `the server answers ${status}` };
  return undefined;
}

function judgeNumber(sight, { visit, reading, moved, permanent }) {
  const there = sight.there?.length ? { there: sight.there } : {};
  const at = moved ? { movedTo: visit.url } : {};
  if (reading.missing) {
    return {
      verdict: 'page gone',
      why: `it answers ${visit.status} and says that there is no such page`,
      ...at,
    };
  }
  if (sight.found) {
    if (moved && permanent) {
      return {
        verdict: 'page moved',
        printed: true,
        why: 'the number stands at the new address',
        ...at,
      };
    }
    return { verdict: 'printed', ...at };
  }
  if (reading.challenge) {
    return {
      verdict: 'not readable',
      why: 'it asks whether a person or a program is reading: it needs a browser',
      ...at,
    };
  }
  if (sight.doubt === 'hidden') {
    return {
      verdict: 'not readable',
      why: 'the number stands only in a part that the page hides at first: it needs a browser',
      context: sight.context,
      ...at,
    };
  }
  if (sight.doubt !== 'ended' && visit.cut) {
    return {
      verdict: 'not readable',
      why: 'it is larger than what is read of a page; the number is not in the beginning',
      ...at,
    };
  }
  if (reading.little && !sight.doubt && !there.there) {
    return { verdict: 'not readable', why: LITTLE[reading.little], ...at };
  }
  const seen = sight.doubt ? { doubt: sight.doubt, context: sight.context } : {};
  if (moved) {
    return {
      verdict: 'page moved',
      printed: false,
      why: 'the number does not stand at the new address',
      ...at,
      ...seen,
      ...there,
    };
  }
  const why = {
    ended: 'the page says that the number is an old one',
    fax: 'the page names it as a fax',
    'no word beside it': 'its digits stand there, but nothing says that they are a number to call',
  }[sight.doubt];
  return { verdict: 'not printed any more', ...(why ? { why } : {}), ...seen, ...there };
}

/**
 * @typedef {{
 *   key: string, url: string, verdict: string, why?: string, movedTo?: string, printed?: boolean,
 *   doubt?: string, context?: string, there?: { number: string, context: string }[],
 * }} Verdict of one number on one page. `printed` with "page moved": whether it is printed at the new address
 */

/**
 * @param {import('./plan.mjs').Job} job
 * @param {import('./fetch.mjs').Visit} visit
 * @param {object} [reading] what `lookAt` saw, or `{ unreadable }`; needed when the visit brought a page
 * @returns {{ numbers: Verdict[], hours: { key: string, url: string, printed: boolean }[] }}
 */
export function judgePage(job, visit, reading) {
  const early =
    withoutReading(visit) ??
    (reading.unreadable ? { verdict: 'not readable', why: reading.unreadable } : undefined);
  const redirected = visit.hops.length > 0 && isMoved(job.url, visit.url);
  if (early) {
    const at = redirected ? { movedTo: visit.url } : {};
    return {
      numbers: job.numbers.map(({ key }) => ({ key, url: job.url, ...early, ...at })),
      hours: [],
    };
  }
  const permanent = visit.hops.some(({ status }) => status === 301 || status === 308);
  const numbers = job.numbers.map(({ key }) => ({
    key,
    url: job.url,
    ...judgeNumber(reading.numbers[key], { visit, reading, moved: redirected, permanent }),
  }));
  // Hours mean something only where the page is still the line's page.
  const alive = (line) =>
    numbers.some(({ key, verdict }) => key.startsWith(`${line} `) && verdict === 'printed');
  return {
    numbers,
    hours: job.hours
      .filter(({ line }) => alive(line))
      .map(({ key }) => ({ key, url: job.url, printed: reading.hours[key] })),
  };
}
