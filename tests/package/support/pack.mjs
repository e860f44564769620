import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

function npm(args, cwd = ROOT) {
  return execFileSync('npm', [...args, '--ignore-scripts', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
}

/** Packs a folder as it would be published. */
export function pack(folder, destination) {
  const [packed] = JSON.parse(npm(['pack', folder, '--json', '--pack-destination', destination]));
  return { ...packed, path: join(destination, packed.filename) };
}

/** Lit and all that it needs, from what is installed here. */
const LIT = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit-labs/ssr-dom-shim',
  '@types/trusted-types',
];

/**
 * An empty project in which the packed package is installed, without a network.
 *
 * @returns {{ folder: string, packed: { size: number, unpackedSize: number, path: string, files: { path: string, size: number, mode: number }[] } }}
 */
export function installPacked() {
  const folder = mkdtempSync(join(tmpdir(), 'hotline-finder-package-'));
  const store = join(folder, 'store');
  const project = join(folder, 'project');
  mkdirSync(store);
  mkdirSync(project);
  const packed = pack(ROOT, store);
  const dependencies = Object.fromEntries(
    LIT.map((name) => [name, `file:${pack(join(ROOT, 'node_modules', name), store).path}`]),
  );
  dependencies['hotline-finder'] = `file:${packed.path}`;
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'project', private: true, type: 'module', dependencies }),
  );
  npm(['install', '--offline', '--no-audit', '--no-fund'], project);
  return { folder, project, packed };
}

export function readPackage() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
}
