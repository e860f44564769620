import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import semver from 'semver';
import { ROOT } from './support/pack.mjs';

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));

/** The oldest of each line of Node that the project is developed with. */
const NODES = ['20.19.0', '22.13.0'];

describe('the packages in package-lock.json', () => {
  for (const node of NODES) {
    it(`fit Node ${node}: npm ci has no EBADENGINE`, () => {
      const unfit = Object.entries(packages)
        // One that is optional is left out where it does not fit.
        .filter(([path, { optional }]) => path && !optional)
        .filter(([, { engines }]) => engines?.node && !semver.satisfies(node, engines.node))
        .map(([path, { version, engines }]) => `${path} ${version}: ${engines.node}`);
      assert.deepEqual(unfit, []);
    });
  }

  it('are all there: an optional one that has no version makes npm ci fail', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(
          (name) =>
            ![`${path}/node_modules/${name}`, `node_modules/${name}`].some((at) => packages[at]),
        )
        .map((name) => `${path}: ${name}`),
    );
    assert.deepEqual(missing, []);
  });
});
