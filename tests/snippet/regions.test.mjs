import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { regions } from '../../scripts/build/regions.mjs';
import { readData } from '../../scripts/data/read.mjs';

it('docs/editions.md has the regions of the command, with their countries', () => {
  const text = readFileSync(new URL('../../docs/editions.md', import.meta.url), 'utf8');
  const rows = Array.from(
    text.matchAll(/^\| `([a-z-]+)` +\| ([A-Z ]+?) +\|$/gm),
    ([, name, codes]) => [name, codes.split(' ')],
  );
  const codes = readData().countries.map(({ country }) => country);
  assert.deepEqual(Object.fromEntries(rows), regions(codes));
});
