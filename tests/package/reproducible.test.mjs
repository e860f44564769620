import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readBuilt } from '../dist/host.mjs';
import { ROOT } from './support/pack.mjs';

/** What a build is made of. */
const SOURCES = [
  'data',
  'docs',
  'scripts',
  'src',
  'package.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
];

describe('the build', () => {
  let copy;

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'hotline-finder-again-'));
    for (const path of SOURCES) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    rmSync(join(copy, 'src/generated'), { recursive: true, force: true });
    const run = (...args) =>
      execFileSync(process.execPath, args, { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
    run('scripts/build/generate.mjs');
    run('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
    run('scripts/build/edition.mjs');
  });

  after(() => copy && rmSync(copy, { recursive: true }));

  for (const file of ['hotline-finder.js', 'index.js', 'core.js']) {
    it(`makes the same ${file} of the same sources, wherever they are`, () => {
      assert.ok(readFileSync(join(copy, 'dist', file), 'utf8') === readBuilt(file), file);
    });
  }
});
