/** The whole check over a small copy of data/: a bad day, its report, what is written, and how it goes on. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DATA } from '../../scripts/data/read.mjs';
import { verify } from '../../scripts/data/verify/verify.mjs';
import { badDay, PAGES, smallData } from './support/bad-day.mjs';
import { standIn } from './support/stand-in.mjs';

const TODAY = '2026-12-07';
let root;
let host;
let answers;

/** A copy of data/ with two made-up countries and everything else as it is. */
function copyData(name) {
  const folder = join(root, name);
  mkdirSync(join(folder, 'countries'), { recursive: true });
  cpSync(DATA, folder, { recursive: true, filter: (path) => !path.includes('countries/') });
  for (const country of smallData()) {
    writeFileSync(
      join(folder, 'countries', `${country.country}.json`),
      `${JSON.stringify(country, null, 2)}\n`,
    );
  }
  return folder;
}

before(async () => {
  root = mkdtempSync(join(tmpdir(), 'verify-'));
  host = await standIn((request, response) => {
    const {
      status = 200,
      body = '',
      location,
    } = answers[`${request.headers.host}${request.url}`] ?? { status: 404 };
    response
      .writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        ...(location && { location }),
      })
      .end(body);
  });
});
after(async () => {
  await host.close();
  rmSync(root, { recursive: true });
});

const run = (folder, options = {}) =>
  verify({
    folder,
    cache: join(folder, 'cache'),
    today: TODAY,
    agent: 'hotline-finder/0',
    fetcher: { dispatcher: host.dispatcher, pause: 0 },
    ...options,
  });

const titles = (markdown) => [...markdown.matchAll(/^## (.*)$/gm)].map(([, title]) => title);

test('a good day: nothing dangerous, and every page is printed', async () => {
  answers = PAGES;
  const { markdown, numbers } = await run(copyData('good'));
  assert.match(markdown, /\*\*Nothing dangerous\.\*\*/);
  assert.deepEqual(titles(markdown), ['No page to open (1)', 'All verdicts']);
  assert.ok(numbers.every(({ pages }) => pages.every(({ verdict }) => verdict === 'printed')));
});

test('a bad day: the most dangerous first, each with what stands there now', async (t) => {
  answers = badDay();
  const { markdown } = await run(copyData('bad'));
  t.diagnostic(markdown);
  assert.deepEqual(titles(markdown), [
    'Emergency numbers that a page no longer prints (1)',
    'Numbers that their own official page no longer prints (1)',
    'The only line of a country, in doubt (1)',
    'Numbers that no page prints any more (1)',
    'The digits stand on the page, but nothing says that they are a number to call (1)',
    'One page less: gone, moved or changed (1)',
    'Pages that moved, with the number (1)',
    'Nothing can be said (1)',
    'Hours that a page no longer prints (1)',
    'No page to open (1)',
    'All verdicts',
  ]);
  assert.match(markdown, /\*\*4 numbers need a person now\.\*\*/);
  assert.match(markdown, /numbers there now: `\+40213133199` in `…?[^`]*New number: 021 313 31 99/);
  assert.match(markdown, /numbers there now: `911` in/);
  // Foreign text can do nothing in the issue.
  assert.doesNotMatch(markdown.replace(/`[^`]*`/g, ''), /@maintainer|<img|\[click\]/);
});

test('--write changes the day of reading of sound pages, and nothing else', async () => {
  answers = badDay();
  const folder = copyData('write');
  const path = join(folder, 'countries', 'RO.json');
  // A form of its own: what is not touched stays as it is.
  const before = readFileSync(path, 'utf8').replace('"name": "Romania"', '"name":  "Romania"');
  writeFileSync(path, before);
  const { written } = await run(folder, { write: true });
  const after = readFileSync(path, 'utf8');
  const changed = after
    .split('\n')
    .flatMap((line, index) => (line === before.split('\n')[index] ? [] : [line.trim()]));
  assert.equal(after.split('\n').length, before.split('\n').length);
  assert.ok(changed.length > 0);
  assert.ok(
    changed.every((line) => /^"read": "2026-12-07",?$/.test(line)),
    changed.join('\n'),
  );
  assert.equal(written.pages, changed.length);
  const days = JSON.parse(after).hotlines.map(({ id, sources }) => [
    id,
    sources.map(({ read }) => read),
  ]);
  assert.deepEqual(Object.fromEntries(days)['ro-lost'], ['2026-11-22']);
  assert.deepEqual(Object.fromEntries(days)['ro-sound'], [TODAY]);
});

test('--older-than and --country leave out the rest', async () => {
  answers = PAGES;
  const folder = copyData('part');
  const { jobs } = await run(folder, { countries: ['MT'] });
  assert.deepEqual(
    [...new Set(jobs.flatMap(({ numbers }) => numbers.map(({ country }) => country)))],
    ['MT'],
  );
  const young = await run(folder, { olderThan: 30 });
  assert.equal(young.jobs.length, 0);
  const old = await run(folder, { olderThan: 10 });
  assert.ok(old.jobs.length > 0);
});

test('--only changed lists what is different from the last complete run', async () => {
  const folder = copyData('changed');
  answers = badDay();
  const first = await run(folder, { onlyChanged: true });
  assert.ok(first.numbers.length >= 7);
  const same = await run(folder, { onlyChanged: true });
  assert.deepEqual(same.numbers, []);
  answers = PAGES;
  const back = await run(folder, { onlyChanged: true });
  assert.equal(back.numbers.length, first.numbers.length);
});

test('a run that is broken off goes on where it stopped', async () => {
  answers = PAGES;
  const folder = copyData('resume');
  const stop = new Error('pulled the plug');
  let pages = 0;
  const broken = run(folder, {
    concurrency: 1,
    onPage: () => {
      pages += 1;
      if (pages === 3) throw stop;
    },
  });
  await assert.rejects(broken, stop);
  const seen = host.requests.length;
  // The line that was being written when it stopped.
  writeFileSync(
    join(folder, 'cache', 'run.jsonl'),
    `${readFileSync(join(folder, 'cache', 'run.jsonl'), 'utf8')}{"job":"ab`,
  );
  const { numbers, jobs } = await run(folder);
  const asked = host.requests.slice(seen).filter(({ url }) => url !== '/robots.txt');
  assert.ok(asked.length > 0 && asked.length <= jobs.length - 3, `${asked.length} asked again`);
  assert.ok(numbers.every((one) => one.pages.every(({ verdict }) => verdict === 'printed')));
});
