/** Opens the pages of a plan: several hosts at once, the pages of one host one after the other. */
import PQueue from 'p-queue';
import { judgePage } from './judge.mjs';

/**
 * @param {import('./plan.mjs').Job[]} jobs
 * @param {{
 *   visit: (url: string) => Promise<import('./fetch.mjs').Visit>, reader: import('./reader.mjs').Reader,
 *   concurrency?: number, journal?: ReturnType<import('./journal.mjs').openJournal>,
 *   onPage?: (job: import('./plan.mjs').Job, result: ReturnType<typeof judgePage>) => void,
 * }} options
 * @returns {Promise<ReturnType<typeof judgePage>>} the verdicts of all pages, in the order of the plan
 */
export async function verifyPages(
  jobs,
  { visit, reader, concurrency = 10, journal, onPage = () => {} },
) {
  const results = new Map();
  const hosts = groupByHost(jobs);
  const queue = new PQueue({ concurrency });

  async function judge(job) {
    const known = journal?.resultOf(job);
    if (known) return known;
    const page = await visit(job.url);
    const read = page.outcome === 'page' && page.status >= 200 && page.status < 300;
    const reading = read
      ? await reader.read({ bytes: page.bytes, contentType: page.contentType, job })
      : undefined;
    const result = judgePage(job, page, reading);
    journal?.add(job, result);
    return result;
  }

  const visitHost = async (own) => {
    for (const job of own) {
      const result = await judge(job);
      results.set(job, result);
      onPage(job, result);
    }
  };
  try {
    await Promise.all(Array.from(hosts.values(), (own) => queue.add(() => visitHost(own))));
  } finally {
    queue.clear();
    // What is under way ends before the reader does.
    await queue.onIdle();
  }
  const all = jobs.map((job) => results.get(job));
  return {
    numbers: all.flatMap(({ numbers }) => numbers),
    hours: all.flatMap(({ hours }) => hours),
  };
}

/** Node 20 has no Map.groupBy. */
function groupByHost(jobs) {
  const hosts = new Map();
  for (const job of jobs) hosts.set(job.host, [...(hosts.get(job.host) ?? []), job]);
  return hosts;
}
