/** The whole check: plan, visit, judge, report. The command and the tests call it alike. */
import { readData } from '../read.mjs';
import { createFetcher } from './fetch.mjs';
import { openJournal } from './journal.mjs';
import { planPages } from './plan.mjs';
import { createReader } from './reader.mjs';
import { byNumber, reportMarkdown } from './report.mjs';
import { verifyPages } from './run.mjs';
import { writeDays } from './write.mjs';

/**
 * @param {{
 *   folder: string, cache: string, today: string, agent: string,
 *   countries?: string[], olderThan?: number, onlyChanged?: boolean, write?: boolean, concurrency?: number,
 *   fetcher?: object, onStart?: (pages: number) => void, onPage?: Parameters<typeof verifyPages>[1]['onPage'],
 * }} options `folder`: data/; `cache`: where a run that is broken off is kept; `fetcher`: options of `createFetcher`
 */
export async function verify({
  folder,
  cache,
  today,
  agent,
  countries,
  olderThan,
  onlyChanged = false,
  write = false,
  concurrency,
  fetcher = {},
  onStart = () => {},
  onPage,
}) {
  const data = readData(folder);
  const { jobs, withoutPage } = planPages(data, { countries, olderThan, today });
  const journal = openJournal(cache);
  const before = journal.last();
  const reader = createReader();
  onStart(jobs.length);
  let result;
  try {
    const visit = createFetcher({ agent, ...fetcher });
    result = await verifyPages(jobs, { visit, reader, concurrency, journal, onPage });
  } finally {
    await reader.close();
  }
  const nameOf = new Map(data.countries.map(({ country, name }) => [country, name]));
  const all = byNumber(jobs, result, nameOf);
  const verdictOf = ({ key, url, verdict }) => [`${key} ${url}`, verdict];
  const isNew = ({ key, pages }) =>
    pages.some(({ url, verdict }) => (before[`${key} ${url}`] ?? 'printed') !== verdict);
  const numbers = onlyChanged ? all.filter(isNew) : all;
  journal.close(Object.fromEntries(result.numbers.map(verdictOf)));
  const written = write ? writeDays(folder, jobs, result, today) : undefined;
  const findings = {
    jobs,
    numbers,
    hours: result.hours,
    withoutPage,
    today,
    total: all.length,
    ...(onlyChanged && { only: 'Only what is different from the last time is listed.' }),
  };
  return { ...findings, written, markdown: reportMarkdown(findings) };
}
