/** What a run has found so far, so that one that was broken off goes on where it stopped. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A page that was read longer ago is read again. */
const FRESH = 24 * 60 * 60 * 1000;

/** The same page with other numbers to look for is another job. */
export const jobId = ({ url, numbers, hours }) =>
  createHash('sha256')
    .update(
      JSON.stringify([
        url,
        numbers.map(({ key }) => key),
        hours.map(({ key, hours: kept }) => [key, kept]),
      ]),
    )
    .digest('hex')
    .slice(0, 16);

const parse = (line) => {
  try {
    return [JSON.parse(line)];
  } catch {
    // The line that was being written when the run was broken off.
    return [];
  }
};

/**
 * @param {string} folder
 * @param {{ now?: () => number }} [options]
 */
export function openJournal(folder, { now = () => Date.now() } = {}) {
  const path = join(folder, 'run.jsonl');
  const lastPath = join(folder, 'last.json');
  mkdirSync(dirname(path), { recursive: true });
  const entries = existsSync(path)
    ? readFileSync(path, 'utf8').split('\n').filter(Boolean).flatMap(parse)
    : [];
  const done = new Map(
    entries.filter(({ at }) => now() - at < FRESH).map((entry) => [entry.job, entry.result]),
  );
  if (!done.size) rmSync(path, { force: true });
  return {
    /** @returns {object | undefined} what was found, when the job was done in a run that was broken off */
    resultOf: (job) => done.get(jobId(job)),
    add(job, result) {
      appendFileSync(path, `${JSON.stringify({ job: jobId(job), at: now(), result })}\n`);
    },
    /** @returns {Record<string, string>} key and page → verdict, of the last run that came to its end */
    last: () => (existsSync(lastPath) ? JSON.parse(readFileSync(lastPath, 'utf8')).verdicts : {}),
    /** The run is complete. What it did not ask for keeps the verdict of the last time. */
    close(verdicts) {
      const before = existsSync(lastPath)
        ? JSON.parse(readFileSync(lastPath, 'utf8')).verdicts
        : {};
      writeFileSync(
        `${lastPath}.new`,
        JSON.stringify({ verdicts: { ...before, ...verdicts } }, null, 1),
      );
      renameSync(`${lastPath}.new`, lastPath);
      rmSync(path, { force: true });
    },
  };
}
