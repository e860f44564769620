import { LICENCES, changelogOf, loadBuilt, readText } from '../built.mjs';
import { makeEditions } from '../editions.mjs';
import { zip } from '../zip.mjs';
import { makePlugin } from './make.mjs';

/** The files of the plugin, from dist/ as it is. */
export async function pluginFiles() {
  const { version } = JSON.parse(readText('package.json'));
  const [{ choices }, edition] = await Promise.all([
    loadBuilt('snippet.js'),
    loadBuilt('edition.js'),
  ]);
  return makePlugin({
    version,
    choices,
    changes: changelogOf(readText('CHANGELOG.md'), version),
    list: JSON.parse(readText('dist/hotlines.json')),
    editions: makeEditions(edition),
    texts: Object.fromEntries(
      LICENCES.map((name) => [`${name.replace(/\.md$/, '')}.txt`, readText(name)]),
    ),
  });
}

/** The plugin as WordPress installs it: one folder in a ZIP. */
export const zipPlugin = (files) => zip(files, 'hotline-finder');
