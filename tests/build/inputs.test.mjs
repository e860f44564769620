import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hashInputs } from '../../scripts/build/inputs.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const INPUTS = /^(src|data|scripts|[^/]+\.(json|mjs|md))(\/|$)/;

describe('the record of what dist is made of', () => {
  let copy;
  let first;

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'inputs-')) + sep;
    cpSync(ROOT, copy, {
      recursive: true,
      filter: (path) => path === ROOT || INPUTS.test(path.slice(ROOT.length).replaceAll('\\', '/')),
    });
    first = hashInputs(copy);
  });

  after(() => rmSync(copy, { recursive: true }));

  it('is the same for the same files, wherever they are', () => {
    assert.equal(first, hashInputs());
  });

  for (const path of [
    'src/views/card.ts',
    'src/embed/page.html',
    'data/countries/RO.json',
    'scripts/build/snippet.mjs',
    'package.json',
    'CHANGELOG.md',
  ]) {
    it(`differs when ${path} does`, () => {
      const before = hashInputs(copy);
      writeFileSync(join(copy, path), ' ', { flag: 'a' });
      assert.notEqual(hashInputs(copy), before);
    });
  }

  it('differs when a file is added, and not by what the build makes', () => {
    const before = hashInputs(copy);
    writeFileSync(join(copy, 'src/generated/new.ts'), '');
    assert.equal(hashInputs(copy), before);
    writeFileSync(join(copy, 'src/views/new.ts'), '');
    assert.notEqual(hashInputs(copy), before);
  });
});
