import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { DIST, readBuilt } from '../dist/host.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ELEMENT = pathToFileURL(join(DIST, 'index.js')).href;
const TAG = '<hotline-finder country="RO" compact>Call <a href="tel:112">112</a></hotline-finder>';

/** What a program of its own process prints: what one of them defines is not there for the next. */
function run(program) {
  readBuilt('index.js');
  return execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('on a server', () => {
  // Lit's own marks, and its registry, are there as soon as Lit is.
  it('the import defines no element, adds no global and says nothing', () => {
    const output = run(`
      const before = Object.keys(globalThis);
      await import('${ELEMENT}');
      const element = globalThis.customElements?.get('hotline-finder');
      console.log(typeof element, Object.keys(globalThis).filter((name) => !before.includes(name)).filter((name) => !/^(lit|reactive)|^customElements$/.test(name)).join());
    `);
    assert.equal(output.trim(), 'undefined');
  });

  for (const [how, first] of [
    ['plain', ''],
    ['with the element imported', `await import('${ELEMENT}');`],
    [
      'with the DOM that @lit-labs/ssr can pretend',
      `await import('@lit-labs/ssr/lib/install-global-dom-shim.js'); await import('${ELEMENT}');`,
    ],
  ]) {
    it(`@lit-labs/ssr renders the tag, the numbers in it included: ${how}`, () => {
      const output = run(`
        ${first}
        const { render } = await import('@lit-labs/ssr');
        const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
        const { html } = await import('lit');
        console.log(await collectResult(render(html\`${TAG}\`)));
      `);
      const text = output.replace(/<!--.*?-->/gs, '');
      assert.match(text, /^<hotline-finder country="RO" compact[^>]*>/);
      assert.match(text, /<a href="tel:112">112<\/a><\/hotline-finder>/);
    });
  }

  it('React renders the tag to text', () => {
    const output = run(`
      await import('${ELEMENT}');
      const { createElement } = await import('react');
      const { renderToString } = await import('react-dom/server');
      console.log(renderToString(createElement('hotline-finder', { country: 'RO', compact: true }, 'Call 112')));
    `);
    assert.equal(
      output.trim(),
      '<hotline-finder country="RO" compact="">Call 112</hotline-finder>',
    );
  });
});
