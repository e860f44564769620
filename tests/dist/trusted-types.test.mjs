import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { embed, numbersInSight, startHost } from './host.mjs';

const FINDER =
  '<hotline-finder country="RO" language="en"><a href="tel:112">112</a></hotline-finder>';
const SCRIPT = '<script src="/hotline-finder.js"></script>';
const LIT = '<script src="/lit.js"></script>';

/** A page with what is in its body, the names that its policy lists, and whether the box is drawn or its fallback. */
const PAGES = {
  'our name listed': { body: FINDER + SCRIPT, list: 'hotline-finder' },
  'the script twice': { body: FINDER + SCRIPT + SCRIPT, list: 'hotline-finder' },
  "the page's own Lit first": { body: LIT + FINDER + SCRIPT, list: 'lit-html hotline-finder' },
  "the page's own Lit after": { body: FINDER + SCRIPT + LIT, list: 'lit-html hotline-finder' },
  'no list': { body: FINDER + SCRIPT + SCRIPT + LIT },
  'our name not listed': { body: FINDER + SCRIPT, list: 'lit-html', fallback: true },
  'a library in place of Trusted Types': {
    body: `<script>Object.defineProperty(window, 'trustedTypes', { value: {} })</script>${FINDER}${SCRIPT}`,
    free: true,
  },
};

describe('Trusted Types', () => {
  let host;

  before(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { html, render } from 'lit'; render(html\`<b id="own">Own</b>\`, document.body);`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
      bundle: true,
      write: false,
      format: 'iife',
    });
    const pages = Object.values(PAGES).map(({ body, list, free }, index) => {
      const policy = [
        "default-src 'none'; img-src data:",
        `script-src 'self'${free ? " 'unsafe-inline'" : ''}`,
        "require-trusted-types-for 'script'",
        ...(list ? [`trusted-types ${list}`] : []),
      ].join('; ');
      return [
        `/${index}`,
        { html: embed(body), headers: free ? {} : { 'content-security-policy': policy } },
      ];
    });
    host = await startHost({
      ...Object.fromEntries(pages),
      '/lit.js': {
        html: outputFiles[0].text,
        headers: { 'content-type': 'text/javascript' },
      },
    });
  });

  after(() => host?.stop());

  Object.entries(PAGES).forEach(([name, { fallback, body }], index) => {
    it(`${name}: ${fallback ? 'numbers and the exit are there' : 'the box is drawn, without a word'}`, async () => {
      const { page, messages } = await host.visit(`/${index}`);
      const box = await page.$('hotline-finder >>> [part=box]');
      assert.equal(!box, !!fallback);
      assert.ok((await numbersInSight(page)).includes('tel:112'));
      assert.ok(await page.$('hotline-finder >>> [part~=exit]'));
      if (body.includes(LIT)) assert.ok(await page.$('#own'));
      if (!fallback) assert.deepEqual(messages, []);
      await page.close();
    });
  });

  it('the documents name the policy that the script makes', () => {
    const script = readFileSync(new URL('../../dist/hotline-finder.js', import.meta.url), 'utf8');
    assert.match(script, /createPolicy\("hotline-finder"/);
    const told = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8');
    assert.match(told, /`trusted-types` list must name `hotline-finder`/);
  });
});
