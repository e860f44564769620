import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { DIST, embed, readBuilt, startHost } from './host.mjs';

const SCRIPT = '<script async src="/hotline-finder.js"></script>';
const TAG = '<hotline-finder country="RO" language="en"><a href="tel:112">112</a></hotline-finder>';

/** What an NGO with strict rules sends: our script and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  'img-src data:',
  "require-trusted-types-for 'script'",
].join('; ');

describe('dist/hotline-finder.js as a file', () => {
  let code;

  before(() => {
    code = readBuilt('hotline-finder.js');
  });

  it('is a script of 2019, which Chromium 73, Safari 13.1 and Firefox 68 can read', () => {
    parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    assert.throws(() => parse('a?.b', { ecmaVersion: 2019, sourceType: 'script' }));
  });

  it('has its name, version and licence on its first line, then a hint for the browser, and no other comment', () => {
    const comments = [];
    parse(code, { ecmaVersion: 2019, onComment: comments });
    assert.match(
      code,
      /^\/\*! hotline-finder \d+\.\d+\.\d+ \| MIT, data CC BY 4\.0 .*\*\/\n\/\/# allFunctionsCalledOnLoad\n/,
    );
    assert.equal(comments.length, 2);
  });

  it('keeps letters of every script as they are', () => {
    assert.doesNotMatch(code, /\\u0[4-9a-f][0-9a-f]{2}/i);
  });

  it('has the builds of Lit for production inside', () => {
    assert.doesNotMatch(code, /dev mode|from\s*["']lit/);
  });
});

describe('dist/hotline-finder.js on a page', () => {
  let host;
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hotline-finder-'));
    const script = pathToFileURL(join(DIST, 'hotline-finder.js')).href;
    writeFileSync(join(folder, 'page.html'), embed(`${TAG}<script src="${script}"></script>`));
    host = await startHost({
      '/element': embed(SCRIPT + TAG),
      '/script-only': embed(
        '<script async src="/hotline-finder.js" data-hotline-finder data-country="RO" data-language="en"></script>',
      ),
      '/blank': embed(''),
      '/strict': { html: embed(SCRIPT + TAG), headers: { 'content-security-policy': POLICY } },
      '/twice': embed(SCRIPT + SCRIPT.replace('.js', '.js?again') + TAG),
    });
  });

  after(async () => {
    await host?.stop();
    rmSync(folder, { recursive: true });
  });

  for (const [path, title] of [
    ['/element', 'a tag and a script'],
    ['/script-only', 'only the script'],
    ['/strict', 'a page whose policy allows nothing else, with Trusted Types'],
  ]) {
    it(`shows the emergency number: ${title}; one request, nothing on the console`, async () => {
      const { page, requests, messages } = await host.visit(path);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith('data:')),
        [`${host.origin}${path}`, `${host.origin}/hotline-finder.js`],
      );
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  it('is styled under a policy that forbids styles', async () => {
    const { page } = await host.visit('/strict');
    const plain = await page.$eval('hotline-finder >>> a[href^="tel:"]', (link) => {
      const { color, display } = getComputedStyle(link);
      return color === 'rgb(0, 0, 238)' && display === 'inline';
    });
    assert.equal(plain, false);
    await page.close();
  });

  it('works from a file, without a server', async () => {
    const { page, requests } = await host.visit(pathToFileURL(join(folder, 'page.html')).href);
    assert.deepEqual(
      requests.filter((url) => url.startsWith('http')),
      [],
    );
    await page.close();
  });

  it('can be on a page twice', async () => {
    const { page, requests, messages } = await host.visit('/twice');
    await page.waitForFunction(() => document.readyState === 'complete');
    assert.equal(requests.filter((url) => url.includes('hotline-finder.js')).length, 2);
    assert.equal((await page.$$('hotline-finder')).length, 1);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('leaves no cookie, storage, history entry or global behind', async () => {
    const traces = () => ({
      cookie: document.cookie,
      storage: { ...localStorage, ...sessionStorage },
      history: history.length,
      // Lit marks its versions, so that two of them on one page can be detected.
      globals: Object.getOwnPropertyNames(window).filter((name) => !/^(lit|reactive)/.test(name)),
    });
    const blank = await host.visit('/blank', { number: null });
    const full = await host.visit('/element');
    const expected = await blank.page.evaluate(traces);
    assert.deepEqual(await full.page.evaluate(traces), expected);
    await blank.page.close();
    await full.page.close();
  });
});
