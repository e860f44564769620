/** Makes the release of a tag, in GitHub's workflow: ZIP, checksums, and notes with what changed in the numbers. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changelogOf, makeAssets } from './assets.mjs';
import { gh, tryGh } from './gh.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = join(ROOT, 'dist');
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const tag = process.env.GITHUB_REF_NAME;

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
      join(DIST, 'hotlines.json'),
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
const folder = mkdtempSync(join(tmpdir(), 'release-'));
const notes = join(folder, 'notes.md');
const changelog = changelogOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version);
writeFileSync(notes, `${changelog}${changesSince(folder)}`);
const assets = makeAssets(DIST, join(folder, 'assets'), {
  name,
  version,
  extra: {
    LICENSE: join(ROOT, 'LICENSE'),
    'THIRD-PARTY-NOTICES.md': join(ROOT, 'THIRD-PARTY-NOTICES.md'),
    'README.md': join(ROOT, 'README.md'),
  },
});
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
