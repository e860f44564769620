import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What dist/ is made of. */
const INPUTS = [
  'src',
  'data',
  'scripts',
  'package.json',
  'package-lock.json',
  'CHANGELOG.md',
  'rollup.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** Made by the build, for readers only, or not used by it. */
const LEFT_OUT = /^src\/generated\/|^scripts\/(bench|browser|release|site|data\/verify)\/|\.md$/;

/** Written when a build is complete. */
export const RECORD = new URL('../../.cache/dist-inputs', import.meta.url);

/** A hash of the content of all that dist/ is made of: another one = dist/ is stale. */
export function hashInputs(root = ROOT) {
  const hash = createHash('sha256');
  for (const path of INPUTS.flatMap((input) => filesIn(root, input))) {
    if (LEFT_OUT.test(path) && path !== 'CHANGELOG.md') continue;
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(root, input) {
  if (statSync(join(root, input)).isFile()) return [input];
  return readdirSync(join(root, input), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) =>
      join(parentPath ?? path, name)
        .slice(root.length)
        .replaceAll('\\', '/'),
    )
    .sort();
}
