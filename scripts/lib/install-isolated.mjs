import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));

/**
 * Installs npm packages into a folder of their own, which git ignores: what only one command needs,
 * and is too large to come with every `npm ci`. Nothing is installed twice. No install script runs.
 *
 * @param {string} name of the folder
 * @param {Record<string, string>} packages exact versions, or `npm:…` aliases, by name
 * @returns {string} the folder; the packages are in its `node_modules`
 * @throws {Error} when npm fails, with what it said on the screen
 */
export function installIsolated(name, packages) {
  const folder = join(CACHE, name);
  const list = join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, dependencies: packages }, null, 2);
  const complete =
    existsSync(list) &&
    readFileSync(list, 'utf8') === wanted &&
    Object.keys(packages).every((one) => existsSync(join(folder, 'node_modules', one)));
  if (complete) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(list, wanted);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  const { status } = spawnSync(npm, ['install', ...options], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install ${Object.keys(packages).join(', ')}.`);
  return folder;
}
