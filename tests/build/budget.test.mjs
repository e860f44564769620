import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { BUDGET, formatTable, measure, overspent } from '../../scripts/build/budget.mjs';

const NAMES = Object.keys(BUDGET);
const LIMITED = NAMES.filter((name) => BUDGET[name].limit !== undefined);

/** Everything at its limit; `more` bytes on top of some. */
const sizes = (more = {}) =>
  Object.fromEntries(
    NAMES.map((name) => {
      const brotli = (BUDGET[name].limit ?? 50_000) + (more[name] ?? 0);
      return [name, { raw: 4 * brotli, gzip: 2 * brotli, brotli }];
    }),
  );
const said = (bytes) => bytes.toLocaleString('en');

describe('the budget', () => {
  it('is kept by sizes at their limits', () => assert.deepEqual(overspent(sizes()), []));

  for (const name of LIMITED) {
    it(`says that ${name} is over, by how much, and what to do`, () => {
      const [sentence, ...more] = overspent(sizes({ [name]: 7 }));
      const { limit, advice } = BUDGET[name];
      assert.equal(
        sentence,
        `${name}: ${said(limit + 7)} bytes of brotli, 7 over ${said(limit)}. Fix: ${advice}.`,
      );
      assert.ok(advice);
      assert.deepEqual(more, []);
    });
  }

  it('is a table with a row for each', () => {
    const rows = formatTable(sizes()).split('\n');
    assert.equal(rows.length, NAMES.length + 1);
    assert.equal(new Set(rows.map((row) => row.length)).size, 1);
  });

  it('is what CONTRIBUTING.md says of it', () => {
    const text = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
    const rows = [...text.matchAll(/^\| ([^|]+?) +\| +\d+ kB \| +([\d.]+) kB \|/gm)];
    assert.equal(rows.length, LIMITED.length - 1, 'all but the hotline, which is bytes');
    for (const [, name, limit] of rows) assert.equal(Math.round(limit * 1000), BUDGET[name].limit, name);
  });

  it('measures plain, gzip and brotli bytes', () => {
    const { raw, gzip, brotli } = measure('ă'.repeat(1000));
    assert.equal(raw, 2000);
    assert.ok(gzip < 100 && brotli < gzip);
  });
});
