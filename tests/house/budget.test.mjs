import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIMITS, formatTable, measure, overspent } from '../../scripts/build/budget.mjs';
import { sectionOf } from '../../scripts/build/rollup/bundle-sections.mjs';

const sizes = (whole, code, data, languages) => ({
  whole: { raw: 0, gzip: 0, brotli: whole },
  code: { raw: 0, gzip: 0, brotli: code },
  data: { raw: 0, gzip: 0, brotli: data },
  languages: { raw: 0, gzip: 0, brotli: languages },
});

const { whole, code, data, languages } = LIMITS;
const said = (bytes) => bytes.toLocaleString('en-US');

describe('the budget', () => {
  it('is kept by sizes at their limits', () => {
    assert.deepEqual(overspent(sizes(whole, code, data, whole - code - data)), []);
  });

  it('lets a part use what another saved', () => {
    assert.deepEqual(
      overspent(sizes(whole - 1, code + 5_000, data - 5_000, languages - 5_000)),
      [],
    );
  });

  it('says which number is over, by how much, and what to do', () => {
    const [first, second, ...more] = overspent(sizes(whole + 1, code, data + 500, languages));
    assert.ok(
      first.startsWith(
        `whole is ${said(whole + 1)} bytes of brotli, 1 over its ${said(whole)}. To fix it: `,
      ),
    );
    assert.ok(
      second.startsWith(`data is ${said(data + 500)} bytes of brotli, 500 over its ${said(data)}.`),
    );
    assert.deepEqual(more, []);
  });

  it('is broken by a part over its share when the parts exceed the whole', () => {
    const [first, ...more] = overspent(sizes(whole - 1, code + 1, data, languages));
    assert.ok(first.startsWith(`code is ${said(code + 1)} bytes`));
    assert.deepEqual(more, []);
  });

  it('measures bytes, not letters, and prints what is left', () => {
    assert.equal(measure('é').raw, 2);
    assert.ok(measure('a'.repeat(10_000)).brotli < 100);
    const table = formatTable(sizes(1_000, 400, 300, 300));
    assert.match(
      table,
      new RegExp(`^whole +0 +0 +1,000 +${said(whole)} +${said(whole - 1_000)}$`, 'm'),
    );
    assert.equal(table.split('\n').length, 1 + Object.keys(LIMITS).length);
  });
});

describe('the part that a module counts for', () => {
  const parts = {
    '/p/src/generated/data.ts': 'data',
    '/p/src/generated/languages.ts': 'languages',
    '/p/src/locales/en.ts': 'languages',
    '/p/src/views/card.ts': 'code',
    '/p/src/content/directory.ts': 'code',
    '/p/node_modules/lit-html/lit-html.js': 'code',
  };
  for (const [id, part] of Object.entries(parts)) {
    it(`${id} is ${part}`, () => assert.equal(sectionOf(id), part));
  }
});
