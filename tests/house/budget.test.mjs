import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIMITS, formatTable, measure, overspent } from '../../scripts/budget.mjs';
import { partOf } from '../../scripts/record-parts.mjs';

const sizes = (whole, code, data, languages) => ({
  whole: { raw: 0, gzip: 0, brotli: whole },
  code: { raw: 0, gzip: 0, brotli: code },
  data: { raw: 0, gzip: 0, brotli: data },
  languages: { raw: 0, gzip: 0, brotli: languages },
});

describe('the budget', () => {
  it('is kept by sizes at their limits', () => {
    assert.deepEqual(overspent(sizes(60_000, 15_000, 17_000, 28_000)), []);
  });

  it('lets a part use what another saved', () => {
    assert.deepEqual(overspent(sizes(40_000, 20_000, 10_000, 10_000)), []);
  });

  it('says which number is over, by how much, and what to do', () => {
    const [whole, data, ...more] = overspent(sizes(60_001, 12_000, 20_500, 28_000));
    assert.match(whole, /^whole is 60,001 bytes of brotli, 1 over its 60,000\. To mend it: \w/);
    assert.match(data, /^data is 20,500 bytes of brotli, 500 over its 20,000\. To mend it: \w/);
    assert.deepEqual(more, []);
  });

  it('is broken by a part over its share when the parts exceed the whole', () => {
    const [code, ...more] = overspent(sizes(59_000, 16_000, 18_000, 27_000));
    assert.match(code, /^code is 16,000 bytes/);
    assert.deepEqual(more, []);
  });

  it('measures bytes, not letters, and prints what is left', () => {
    assert.equal(measure('é').raw, 2);
    assert.ok(measure('a'.repeat(10_000)).brotli < 100);
    const table = formatTable(sizes(1_000, 400, 300, 300));
    assert.match(table, /^whole +0 +0 +1,000 +60,000 +59,000$/m);
    assert.equal(table.split('\n').length, 1 + Object.keys(LIMITS).length);
  });
});

describe('the part that a module counts for', () => {
  const parts = {
    '/p/src/generated/data.ts': 'data',
    '/p/src/generated/languages.ts': 'languages',
    '/p/src/locales/en.ts': 'languages',
    '/p/src/views/card.ts': 'code',
    '/p/src/catalogue.ts': 'code',
    '/p/node_modules/lit-html/lit-html.js': 'code',
  };
  for (const [id, part] of Object.entries(parts)) {
    it(`${id} is ${part}`, () => assert.equal(partOf(id), part));
  }
});
