/** Hosts that are broken, hostile or gone: always a verdict, never a crash, a hang or a false "printed". */
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createFetcher } from '../../scripts/data/verify/fetch.mjs';
import { createReader } from '../../scripts/data/verify/reader.mjs';
import { verifyPages } from '../../scripts/data/verify/run.mjs';
import { page, RO } from './support/pages.mjs';
import { standIn } from './support/stand-in.mjs';

const NUMBER = '<p>Call 021 313 31 00';
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const send = (response, body, status = 200, headers = HTML) =>
  response.writeHead(status, headers).end(body);
const redirect = (response, location, status = 301) =>
  response.writeHead(status, { location }).end();

const BOMB = gzipSync(Buffer.alloc(30e6, 'x'));

/** Writes until the other side has had enough. */
function pour(response, chunk) {
  let open = true;
  response.on('close', () => (open = false));
  const more = () => {
    while (open && response.write(chunk));
    if (open) response.once('drain', more);
  };
  more();
}

// [host, what it does, verdict, what the reason says]
// prettier-ignore
const CASES = [
  ['never.example', () => {}, 'not reachable', /in time/],
  ['half.example', (_, r) => { r.writeHead(200, HTML); r.write('<p>Wait'); }, 'not reachable', /in time/],
  ['endless.example', (_, r) => { r.writeHead(200, HTML); pour(r, 'x'.repeat(16384)); }, 'not readable', /larger/],
  ['endless-number.example', (_, r) => { r.writeHead(200, HTML); r.write(NUMBER); pour(r, `<p>${'x '.repeat(8000)}`); }, 'printed'],
  ['bomb.example', (_, r) => send(r, BOMB, 200, { ...HTML, 'content-encoding': 'gzip' }), 'not readable', /larger/],
  ['not-gzip.example', (_, r) => send(r, 'plain', 200, { ...HTML, 'content-encoding': 'gzip' }), 'not reachable', /./],
  ['circle.example', (q, r) => redirect(r, q.url === '/' ? '/a' : '/'), 'not reachable', /circles/],
  ['stairs.example', (q, r) => redirect(r, `${q.url}a`), 'not reachable', /circles/],
  ['nowhere.example', (_, r) => redirect(r, 'file:///etc/passwd'), 'not reachable', /not a page/],
  ['bad-location.example', (_, r) => redirect(r, 'http://['), 'not reachable', /not a page/],
  ['gone.example', (_, r) => send(r, page(NUMBER), 404), 'page gone', /404/],
  ['gone-for-ever.example', (_, r) => send(r, 'x', 410), 'page gone', /410/],
  ['soft-404.example', (_, r) => send(r, page('<p>Sorry.', 'Page not found')), 'page gone', /no such page/],
  ['soft-404-number.example', (_, r) => send(r, page(NUMBER, 'Error 404')), 'page gone', /no such page/],
  ['area-404.example', (_, r) => send(r, page(NUMBER, 'Call (404) 555-0100')), 'printed'],
  ['forbidden.example', (_, r) => send(r, page(NUMBER), 403), 'not allowed', /403/],
  ['law.example', (_, r) => send(r, 'x', 451), 'not allowed', /451/],
  ['robots.example', (_, r) => send(r, page(NUMBER)), 'not allowed', /robots/],
  ['robots-broken.example', (_, r) => send(r, page(NUMBER)), 'not reachable', /robots\.txt answers 500/],
  ['robots-page.example', (_, r) => send(r, page(NUMBER)), 'printed'],
  ['error.example', (_, r) => send(r, page(NUMBER), 500), 'not reachable', /500/],
  ['busy.example', (_, r) => send(r, 'x', 503, { 'retry-after': '86400' }), 'not reachable', /patience/],
  ['reset.example', (q) => q.socket.destroy(), 'not reachable', /broke off/],
  ['short.example', (_, r) => { r.writeHead(200, { ...HTML, 'content-length': 5000 }); r.write(NUMBER); r.socket.end(); }, 'not reachable', /./],
  ['headers.example', (_, r) => send(r, 'x', 200, { ...HTML, 'x-long': 'y'.repeat(60_000) }), 'not reachable', /headers/],
  ['empty.example', (_, r) => send(r, ''), 'not readable', /empty/],
  ['script.example', (_, r) => send(r, '<title>App</title><div id=root></div><script src=a.js></script>'), 'not readable', /browser/],
  ['picture.example', (_, r) => send(r, '<title>Poster</title><img src=poster.jpg>'), 'not readable', /picture/],
  ['photo.example', (_, r) => send(r, Buffer.from([0xff, 0xd8, 0xff]), 200, { 'content-type': 'image/jpeg' }), 'not readable', /image/],
  ['challenge.example', (_, r) => send(r, '<title>Just a moment...</title><p>Checking your browser'), 'not readable', /person or a program/],
  ['broken-pdf.example', (_, r) => send(r, '%PDF-1.7\nnothing', 200, { 'content-type': 'application/pdf' }), 'not readable', /PDF/],
  ['office.example', (_, r) => send(r, 'PK\u0003\u0004rest', 200, { 'content-type': 'text/html' }), 'not readable', /office/],
  ['deep.example', (_, r) => send(r, `${'<div>'.repeat(8000)}${NUMBER}`), 'printed'],
  ['odd-markup.example', (_, r) => send(r, `<a b=c<<<<p>></del></del><table><p>${NUMBER}</nothing><`), 'printed'],
  ['null.example', (_, r) => send(r, Buffer.concat([Buffer.alloc(20), Buffer.from(page('<p>nothing'))])), 'not printed any more'],
  ['moved.example', (q, r) => q.url === '/' ? redirect(r, '/new-place') : send(r, page(NUMBER)), 'page moved', /stands at the new/],
  ['moved-lost.example', (q, r) => q.url === '/' ? redirect(r, '/new-place') : send(r, page('<p>Welcome')), 'page moved', /does not stand/],
  ['language.example', (q, r) => q.url === '/' ? redirect(r, '/en/', 302) : send(r, page(NUMBER)), 'printed'],
  ['slash.example', (q, r) => q.headers.host.startsWith('www.') ? send(r, page(NUMBER)) : redirect(r, 'https://www.slash.example/'), 'printed'],
  ['moved-to-forbidden.example', (_, r) => redirect(r, 'http://robots.example/private'), 'not allowed', /robots/],
];

const ROBOTS = {
  'robots.example': { status: 200, text: 'User-agent: hotline-finder\nDisallow: /' },
  'robots-broken.example': { status: 500 },
  'robots-page.example': { status: 200, text: '<!doctype html>Disallow: /' },
};

const job = (url) => ({
  url,
  host: new URL(url).host,
  numbers: [{ key: url, names: [], known: [], ...RO }],
  hours: [],
});

/** These never come to an end: waiting for them shows nothing more. */
const SILENT = ['never.example', 'half.example'];
const LIMITS = { agent: 'hotline-finder/0', pause: 0, mostBytes: 128 * 1024 };
let host;
let reader;
let verdicts;

before(async () => {
  const byHost = new Map(CASES.map(([name, respond]) => [name, respond]));
  host = await standIn(
    (request, response) => {
      response.on('error', () => {});
      byHost.get(request.headers.host.replace(/^www\./, ''))(request, response);
    },
    { robots: (name) => ROBOTS[name] },
  );
  reader = createReader({ limit: 120_000 });
  const run = async (names, timeout) => {
    const visit = createFetcher({ ...LIMITS, timeout, dispatcher: host.dispatcher });
    const jobs = names.map((name) => job(`http://${name}/`));
    return (await verifyPages(jobs, { visit, reader, concurrency: 20 })).numbers;
  };
  const names = CASES.map(([name]) => name);
  const numbers = [
    ...(await run(names.filter((name) => !SILENT.includes(name)))),
    ...(await run(SILENT, 500)),
  ];
  verdicts = new Map(numbers.map((one) => [new URL(one.url).host, one]));
});

after(async () => {
  await reader.close();
  await host.close();
});

for (const [name, , verdict, why] of CASES) {
  test(`${name}: ${verdict}`, () => {
    const found = verdicts.get(name);
    assert.equal(found.verdict, verdict, JSON.stringify(found));
    if (why) assert.match(found.why, why);
  });
}

test('a page behind a robots.txt that forbids it is never asked for', () => {
  const asked = host.requests.filter(
    ({ host: name, url }) => name === 'robots.example' && url !== '/robots.txt',
  );
  assert.deepEqual(asked, []);
});

test('where a redirect leads is told', () => {
  assert.equal(verdicts.get('moved-lost.example').movedTo, 'http://moved-lost.example/new-place');
  assert.equal(verdicts.get('language.example').movedTo, 'http://language.example/en/');
});

/** Without the connector of the mock server: the real network. */
async function visitFor(url) {
  return createFetcher(LIMITS)(url);
}

test('a host that speaks no TLS, one that hangs up, and none at all', async () => {
  const plain = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nhello'));
  await new Promise((resolve) => plain.listen(0, '127.0.0.1', resolve));
  const { port } = plain.address();
  const broken = await visitFor(`https://127.0.0.1:${port}/`);
  plain.close();
  assert.equal(broken.outcome, 'unreachable');
  assert.match(broken.why, /encryption/);
  const none = await visitFor(`http://127.0.0.1:${port}/`);
  assert.equal(none.outcome, 'unreachable');
  assert.match(none.why, /refuses/);
});

test('an answer that is not HTTP', async () => {
  const strange = createServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n'));
  await new Promise((resolve) => strange.listen(0, '127.0.0.1', resolve));
  const { outcome, why } = await visitFor(`http://127.0.0.1:${strange.address().port}/`);
  strange.close();
  assert.equal(outcome, 'unreachable');
  assert.match(why, /not HTTP/);
});

test('a page that keeps the reader busy for ever is given up, and the next one is read', async () => {
  const stuck = createReader({
    limit: 1500,
    thread: new URL('./support/stuck-thread.mjs', import.meta.url),
  });
  const first = await stuck.read({ bytes: Buffer.from('for ever'), contentType: '' });
  const second = await stuck.read({ bytes: Buffer.from('quick'), contentType: '' });
  const third = await stuck.read({ bytes: Buffer.from('break'), contentType: '' });
  const fourth = await stuck.read({ bytes: Buffer.from('quick'), contentType: '' });
  await stuck.close();
  assert.match(first.unreadable, /within 1.5 s/);
  assert.deepEqual(second, { answer: 'quick' });
  assert.match(third.unreadable, /broke the reader/);
  assert.deepEqual(fourth, { answer: 'quick' });
});
