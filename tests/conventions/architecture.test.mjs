import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LAYERS } from '../../config/layers.mjs';
import { PAGE, withLayers } from '../../scripts/build/architecture.mjs';

const ROOT = new URL('../../', import.meta.url);
const page = readFileSync(PAGE, 'utf8');

describe('docs/architecture.md', () => {
  it('has the picture of the layers: npm run docs', async () => {
    assert.equal(await withLayers(page), page);
  });

  it('names files that are there', () => {
    const named = page.match(/`(?:src|scripts|tests|config|data)\/[\w./-]+`/g) ?? [];
    assert.ok(named.length > 30, `only ${named.length}`);
    for (const path of named.map((text) => text.slice(1, -1)))
      // What is compiled is there after the build.
      if (!path.startsWith('src/generated')) assert.ok(existsSync(new URL(path, ROOT)), path);
  });

  it('has every folder and file of src', () => {
    const known = LAYERS.flatMap(({ paths }) => paths);
    for (const { name } of readdirSync(new URL('src/', ROOT), { withFileTypes: true }))
      assert.ok(known.includes(name), `src/${name} is in no layer`);
  });
});
