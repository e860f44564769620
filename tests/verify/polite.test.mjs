/** How the pages are asked for: who asks, how often, what is asked first. Real sockets, short pauses. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createFetcher, retryAfter } from '../../scripts/data/verify/fetch.mjs';
import { createReader } from '../../scripts/data/verify/reader.mjs';
import { verifyPages } from '../../scripts/data/verify/run.mjs';
import { createTurns } from '../../scripts/data/verify/turns.mjs';
import { page, RO } from './support/pages.mjs';
import { standIn } from './support/stand-in.mjs';

const AGENT = 'hotline-finder/0.1.0';
const PAUSE = 60;
const HOSTS = 14;
let host;
let open = 0;
let most = 0;
let busyAnswers = 0;

before(async () => {
  host = await standIn(
    (request, response) => {
      const name = request.headers.host;
      if (name === 'busy.example' && busyAnswers++ === 0) {
        return response.writeHead(429, { 'retry-after': '1' }).end();
      }
      open += 1;
      most = Math.max(most, open);
      response.on('close', () => (open -= 1));
      response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'id=1; Path=/' });
      // Answers that take a while overlap, unless one waits for the other.
      setTimeout(() => response.end(page('<p>021 313 31 00')), 20);
    },
    {
      robots: (name) =>
        name === 'slow.example'
          ? { status: 200, text: 'User-agent: *\nCrawl-delay: 0.2' }
          : undefined,
    },
  );
});
after(() => host.close());

const job = (url) => ({
  url,
  host: new URL(url).host,
  numbers: [{ key: url, names: [], known: [], ...RO }],
  hours: [],
});

async function run(urls, options = {}) {
  const reader = createReader();
  const visit = createFetcher({
    agent: AGENT,
    dispatcher: host.dispatcher,
    pause: PAUSE,
    ...options,
  });
  const result = await verifyPages(urls.map(job), { visit, reader, concurrency: 10 });
  await reader.close();
  return result;
}

const to = (name) => host.requests.filter((request) => request.host === name);
/** Timers may be a millisecond early. */
const gaps = (list) => list.slice(1).map(({ at }, index) => at - list[index].at + 1);

test('ten hosts at once, and one request after the other to each, with a pause', async () => {
  const urls = Array.from({ length: HOSTS }, (_, index) =>
    ['/a', '/b', '/c'].map((path) => `http://many-${index}.example${path}`),
  ).flat();
  const { numbers } = await run(urls);
  assert.ok(numbers.every(({ verdict }) => verdict === 'printed'));
  assert.ok(most <= 10, `${most} at once`);
  assert.ok(most > 1, 'no two at once');
  for (let index = 0; index < HOSTS; index += 1) {
    const own = to(`many-${index}.example`);
    assert.deepEqual(
      own.map(({ url }) => url),
      ['/robots.txt', '/a', '/b', '/c'],
    );
    assert.ok(Math.min(...gaps(own)) >= PAUSE, `gaps of ${gaps(own)} ms`);
  }
});

test('every request names the project and brings no cookie', () => {
  for (const { headers } of host.requests) {
    assert.equal(headers['user-agent'], AGENT);
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
  }
});

test('a host that asks for patience gets it, and is asked once more', async () => {
  const { numbers } = await run(['http://busy.example/']);
  assert.equal(numbers[0].verdict, 'printed');
  const [, first, second, ...rest] = to('busy.example');
  assert.deepEqual(rest, []);
  assert.ok(second.at - first.at >= 999, `after ${second.at - first.at} ms`);
});

test('a host that wants longer pauses gets them', async () => {
  await run(['http://slow.example/a', 'http://slow.example/b']);
  assert.ok(Math.min(...gaps(to('slow.example').slice(1))) >= 200);
});

test('the pause is a second unless a test says otherwise', async () => {
  const waited = [];
  let now = 0;
  const turns = createTurns({
    now: () => now,
    wait: async (ms) => void (waited.push(ms), (now += ms)),
  });
  await turns.take('a', async () => {});
  await turns.take('a', async () => {});
  await turns.take('b', async () => {});
  assert.deepEqual(waited, [1000]);
});

test('Retry-After is seconds or a date', () => {
  const now = Date.parse('2026-11-30T00:00:00Z');
  assert.equal(retryAfter('120', now), 120_000);
  assert.equal(retryAfter('Mon, 30 Nov 2026 00:00:30 GMT', now), 30_000);
  assert.equal(retryAfter('Mon, 30 Nov 2020 00:00:30 GMT', now), 0);
  assert.equal(retryAfter('soon', now), undefined);
  assert.equal(retryAfter(null, now), undefined);
});
