/** What the release is made of, as it is: package.json, dist/ and the texts of the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DIST = join(ROOT, 'dist');

export const readText = (path) => readFileSync(join(ROOT, path), 'utf8');

/** Licences, as every package has them. */
export const LICENCES = ['LICENSE', 'THIRD-PARTY-NOTICES.md'];

/** A module of dist/, as it is built. */
export const loadBuilt = (name) => import(pathToFileURL(join(DIST, name)).href);

/**
 * The part of the changelog about one version.
 * @throws {Error} when there is none
 */
export function changelogOf(text, version) {
  const parts = text.split(/^## /m).slice(1);
  const part = parts.find((one) => one.startsWith(`${version}\n`) || one.startsWith(`${version} `));
  if (!part) throw new Error(`CHANGELOG.md has no part "## ${version}"`);
  return part.slice(part.indexOf('\n')).trim();
}
