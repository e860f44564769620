/**
 * `npm run release [-- --out FOLDER]`: what a release offers for download, in release/, from dist/ as it is built.
 * The same sources give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RECORD, hashInputs } from '../build/inputs.mjs';
import { DIST, ROOT, changelogOf, loadBuilt, readText } from './built.mjs';
import { makeEditions } from './editions.mjs';
import { ownerFiles, sums } from './owners/make.mjs';
import { pluginFiles, zipPlugin } from './wordpress/zip.mjs';
import { zip } from './zip.mjs';

const { name, version } = JSON.parse(readText('package.json'));
const chosen = process.argv.indexOf('--out');
const out = resolve(chosen > 0 ? process.argv[chosen + 1] : join(ROOT, 'release'));

if (!existsSync(RECORD) || readFileSync(RECORD, 'utf8') !== hashInputs()) {
  console.error('dist/ is not made of the sources as they are: npm run build');
  process.exit(1);
}

/** The npm package; npm gives every file in it one date. */
function npmTarball() {
  const args = ['pack', ROOT, '--json', '--ignore-scripts', '--pack-destination', out];
  const shell = process.platform === 'win32';
  const [{ filename }] = JSON.parse(
    execFileSync('npm', args, { cwd: out, encoding: 'utf8', shell }),
  );
  const wanted = `${name}-npm-${version}.tgz`;
  renameSync(join(out, filename), join(out, wanted));
  return { tarball: wanted, packed: readFileSync(join(out, wanted)) };
}

const changelog = readText('CHANGELOG.md');
const changes = changelogOf(changelog, version);
// The changelog says so until the day it is.
const published = !changelog.includes(`## ${version} (not released)`);
const owners = `${name}-${version}.zip`;
const wordpress = `${name}-wordpress-${version}.zip`;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const editions = makeEditions(await loadBuilt('edition.js'));
const { tarball, packed } = npmTarball();
const files = {
  [owners]: zip(await ownerFiles({ version, published, editions }), `${name}-${version}`),
  [wordpress]: zipPlugin(await pluginFiles()),
  [tarball]: packed,
  // Files that people also want by themselves.
  'hotline-finder.js': readFileSync(join(DIST, 'hotline-finder.js')),
  'hotlines.json': readFileSync(join(DIST, 'hotlines.json')),
  'NOTES.md': `| file | for whom |
| --- | --- |
| \`${owners}\` | a website: the script, smaller editions, the page for frames, and START-HERE.html, which says what to do |
| \`${wordpress}\` | WordPress 6.1 or newer: Plugins → Add New → Upload Plugin |
| \`${tarball}\` | developers: \`npm install ./${tarball}\` |
| \`hotline-finder.js\`, \`hotlines.json\` | the script, and the list with its sources, alone |

\`sha256sum --check SHA256SUMS\` says whether the files are whole.

${changes}
`,
};
for (const [path, content] of Object.entries({ ...files, SHA256SUMS: sums(files) })) {
  writeFileSync(join(out, path), content);
  console.log(`${path}  ${Math.ceil(content.length / 1000)} kB`);
}
