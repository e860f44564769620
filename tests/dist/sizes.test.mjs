import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { PAGE, withSizes } from '../../scripts/build/sizes.mjs';
import { DIST, readBuilt } from './host.mjs';

/** The rows of a page's table: what it is of, and its numbers. */
function rows(page) {
  const table = page.slice(page.indexOf('<!-- sizes -->'), page.indexOf('<!-- /sizes -->'));
  return table
    .split('\n')
    .filter((line) => line.endsWith(' kB |'))
    .map((line) => line.split('|').slice(1, -1))
    .map(([name, ...cells]) => ({ name: name.trim(), sizes: cells.map(parseFloat) }));
}

// A changed line makes no table stale: within 1 kB.
it('the README says what editions weigh', async () => {
  readBuilt('edition.js');
  const page = readFileSync(PAGE, 'utf8');
  const edition = await import(pathToFileURL(join(DIST, 'edition.js')).href);
  const shown = rows(page);
  const made = rows(await withSizes(page, edition));
  const names = (list) => list.map(({ name }) => name);
  assert.equal(shown.length, 4);
  assert.deepEqual(names(shown), names(made), 'Fix: npm run docs');
  made.forEach(({ name, sizes }, row) =>
    sizes.forEach((size, column) => {
      const stands = shown[row].sizes[column];
      assert.ok(
        Math.abs(size - stands) <= 1,
        `${name}: ${size} kB, ${stands} stands there. Fix: npm run docs`,
      );
    }),
  );
});
