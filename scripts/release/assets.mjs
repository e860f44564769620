/** What a release offers for download, made from dist/: the same bytes on every machine. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** ZIP knows no date before 1980; the day of packing would make each ZIP another one. */
const SOME_DAY = '1980-01-01T12:00:00';
/** Files that people also want by themselves. */
const ALONE = ['hotline-finder.js', 'hotlines.json'];

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

/**
 * @param {string} dist
 * @param {string} out is made
 * @param {{ name: string, version: string, extra?: Record<string, string> }} release `extra`: files beside those of dist, name → path
 * @returns {string[]} paths, the checksums last
 */
export function makeAssets(dist, out, { name, version, extra = {} }) {
  mkdirSync(out, { recursive: true });
  const content = {
    ...Object.fromEntries(filesIn(dist).map((path) => [path, join(dist, path)])),
    ...extra,
  };
  const zip = zipSync(
    Object.fromEntries(
      Object.entries(content).map(([path, from]) => [
        `${name}-${version}/${path}`,
        readFileSync(from),
      ]),
    ),
    { level: 9, mtime: SOME_DAY },
  );
  const files = {
    [`${name}-${version}.zip`]: zip,
    ...Object.fromEntries(ALONE.map((file) => [file, readFileSync(join(dist, file))])),
  };
  const sums = Object.entries(files)
    .map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`)
    .join('');
  return Object.entries({ ...files, SHA256SUMS: sums }).map(([file, bytes]) => {
    writeFileSync(join(out, file), bytes);
    return join(out, file);
  });
}

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
