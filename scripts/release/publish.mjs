/**
 * Publishes a tag in GitHub's workflow: the files of release/, with notes that also say what changed in the numbers.
 * `node scripts/release/publish.mjs [FOLDER]`
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, ROOT, readText } from './built.mjs';
import { gh, tryGh } from './gh.mjs';

const { name, version } = JSON.parse(readText('package.json'));
const tag = process.env.GITHUB_REF_NAME;
const [release = join(ROOT, 'release')] = process.argv.slice(2);

/** What changed in the list since the last release; nothing for the first one. */
function changesSince(folder) {
  const found = tryGh(['release', 'download', '--pattern', 'hotlines.json', '--dir', folder]);
  const before = join(folder, 'hotlines.json');
  if (!found.ok || !existsSync(before)) return '';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(DIST, 'command.js'),
      'changes',
      before,
      join(release, 'hotlines.json'),
      '--format',
      'markdown',
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return `\n\n${stdout}`;
}

if (tag !== `v${version}`) {
  console.error(`The tag is ${tag}, package.json says ${version}: make them the same.`);
  process.exit(1);
}
const assets = readdirSync(release)
  .filter((file) => file !== 'NOTES.md')
  .sort()
  .map((file) => join(release, file));
const folder = mkdtempSync(join(tmpdir(), 'release-'));
const notes = join(folder, 'notes.md');
writeFileSync(
  notes,
  `${readFileSync(join(release, 'NOTES.md'), 'utf8').trim()}${changesSince(folder)}`,
);
gh([
  'release',
  'create',
  tag,
  '--verify-tag',
  '--title',
  `${name} ${version}`,
  '--notes-file',
  notes,
  ...assets,
]);
console.log(`${tag} is published with ${assets.length} files.`);
