/** A host with a page for every way to write a number: what is found, missed and falsely found. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createFetcher } from '../../scripts/data/verify/fetch.mjs';
import { createReader } from '../../scripts/data/verify/reader.mjs';
import { verifyPages } from '../../scripts/data/verify/run.mjs';
import { samplePages } from './support/pages.mjs';
import { standIn } from './support/stand-in.mjs';

/** Each page has a host of its own, so that nobody waits. */
const hostOf = (index) => `page-${index}.example`;
let pages;
let host;
let reader;
let verdicts;

before(async () => {
  pages = await samplePages();
  host = await standIn((request, response) => {
    const { bytes, type } = pages[Number(/\d+/.exec(request.headers.host)[0])];
    response.writeHead(200, { 'content-type': type }).end(bytes);
  });
  reader = createReader();
  const jobs = pages.map(({ number }, index) => ({
    url: `http://${hostOf(index)}/`,
    host: hostOf(index),
    numbers: [{ key: String(index), names: [], known: ['911', '+40213133101'], ...number }],
    hours: [],
  }));
  const visit = createFetcher({ agent: 'hotline-finder/0', dispatcher: host.dispatcher, pause: 0 });
  const { numbers } = await verifyPages(jobs, { visit, reader });
  verdicts = new Map(numbers.map((one) => [Number(one.key), one]));
});

after(async () => {
  await reader.close();
  await host.close();
});

const verdictOf = (what) => verdicts.get(pages.findIndex((one) => one.what === what));

test('every number that a page prints is found, and none that it does not print', (t) => {
  assert.ok(pages.length >= 60, `${pages.length} pages`);
  const is = (one) => verdicts.get(pages.indexOf(one)).verdict === 'printed';
  const name = (list) => list.map(({ what, number }) => `${what} (${number.value})`);
  const missed = pages.filter((one) => one.found && !is(one));
  const falsely = pages.filter((one) => !one.found && is(one));
  const right = pages.filter((one) => one.found && is(one));
  t.diagnostic(
    `${pages.length} pages: ${right.length} found, ${missed.length} missed, ${falsely.length} falsely found`,
  );
  assert.deepEqual(name(falsely), []);
  assert.deepEqual(name(missed), []);
});

test('what does not count says why, where the digits stand there', () => {
  assert.equal(verdictOf('no longer in use').doubt, 'ended');
  assert.match(verdictOf('no longer in use').context, /is no longer in use/);
  assert.equal(verdictOf('a fax').doubt, 'fax');
  assert.equal(verdictOf('hidden').verdict, 'not readable');
  assert.equal(verdictOf('a year').doubt, 'no word beside it');
});

test('the numbers that stand there now come with their words', () => {
  const { there } = verdictOf('the old one');
  assert.ok(
    there.some(({ number, context }) => number === '+40213133199' && /New: 021/.test(context)),
  );
});
