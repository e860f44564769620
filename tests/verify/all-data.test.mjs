/** Every source of data/ served as a page with the words that are kept of it: the whole list in one run. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DATA, readData } from '../../scripts/data/read.mjs';
import { verify } from '../../scripts/data/verify/verify.mjs';
import { standIn } from './support/stand-in.mjs';

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** address without its hash → the page */
function pages() {
  const all = new Map();
  for (const { hotlines, emergency } of readData().countries) {
    const sources = [...hotlines.flatMap((line) => line.sources), ...(emergency.pages ?? [])];
    for (const { url, title, says } of sources.filter((one) => /^https?:/.test(one.url ?? ''))) {
      const { host, pathname, search } = new URL(url);
      const address = `${host}${pathname}${search}`;
      all.set(address, `${all.get(address) ?? ''}<h2>${escape(title)}</h2><p>${escape(says)}</p>`);
    }
  }
  return all;
}

test('all of data/ in one run: nothing breaks, and almost every number is found in the words that we keep', async (t) => {
  const all = pages();
  const host = await standIn((request, response) => {
    const body = all.get(`${request.headers.host}${request.url}`);
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  const cache = mkdtempSync(join(tmpdir(), 'verify-all-'));
  const start = performance.now();
  const { jobs, numbers, markdown } = await verify({
    folder: DATA,
    cache,
    today: '2026-12-07',
    agent: 'hotline-finder/0',
    fetcher: { dispatcher: host.dispatcher, pause: 0 },
  });
  const seconds = (performance.now() - start) / 1000;
  await host.close();
  rmSync(cache, { recursive: true });
  const verdicts = numbers.flatMap((one) => one.pages);
  const printed = verdicts.filter(({ verdict }) => verdict === 'printed').length;
  const hosts = new Set(jobs.map((job) => job.host)).size;
  t.diagnostic(
    `${jobs.length} pages on ${hosts} hosts, ${numbers.length} numbers: ${printed} of ${verdicts.length} printed, in ${seconds.toFixed(1)} s`,
  );
  assert.deepEqual(
    verdicts.filter(
      ({ verdict }) => !['printed', 'not printed any more', 'not readable'].includes(verdict),
    ),
    [],
  );
  // The words that we keep are a summary, often without the word "call" beside a short number.
  assert.ok(printed > verdicts.length * 0.93, `${printed} of ${verdicts.length}`);
  assert.ok(markdown.length < 65_536, 'too long for an issue');
});
