/** The WordPress plugin: integrations/wordpress/ and what is made for it from the settings and the list. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { loadSource } from '../../lib/load-source.mjs';
import { EDITIONS } from '../editions.mjs';
import { phpString } from './php.mjs';
import { DOMAIN, makePot } from './pot.mjs';
import { DEFAULTS, WORDS } from './words.mjs';

const SOURCE = fileURLToPath(new URL('../../../integrations/wordpress/', import.meta.url));
/** For who works on the plugin, not in it. */
const NOT_SHIPPED = ['README.md'];

const json = (value) => `${JSON.stringify(value)}\n`;
const editionFile = (id) => (id === 'world' ? 'hotline-finder.js' : `hotline-finder-${id}.js`);

/** @returns {Record<string, string>} text by path */
function sources() {
  const paths = readdirSync(SOURCE, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !NOT_SHIPPED.includes(path) && statSync(join(SOURCE, path)).isFile())
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(SOURCE, path), 'utf8')]));
}

/** @throws {Error} when a setting has no words, or words have no setting */
export function checkWords(settings, words = WORDS) {
  const names = settings.map(([name]) => name);
  const wrong = [
    ...names.filter((name) => !words[name]),
    ...Object.keys(words).filter((name) => !names.includes(name)),
  ];
  if (wrong.length) throw new Error(`scripts/release/wordpress/words.mjs: ${wrong.join(', ')}`);
}

const translated = (text) => `__( ${phpString(text)}, ${phpString(DOMAIN)} )`;

function settingsPhp(settings, propertyOf) {
  const entries = settings.map(([name, kind]) => {
    const { control, label, help, options } = WORDS[name];
    const list = options
      ? Object.entries(options).map(
          ([value, text]) => `\t\t\t\t${phpString(value)} => ${translated(text)},\n`,
        )
      : [];
    return [
      `\t\t${phpString(name)} => array(\n`,
      `\t\t\t'property' => ${phpString(propertyOf(name))},\n`,
      `\t\t\t'kind'     => ${phpString(kind)},\n`,
      `\t\t\t'control'  => ${phpString(control)},\n`,
      `\t\t\t'default'  => ${phpString(DEFAULTS[name] ?? '')},\n`,
      `\t\t\t'label'    => ${translated(label)},\n`,
      `\t\t\t'help'     => ${translated(help)},\n`,
      `\t\t\t'options'  => array(\n${list.join('')}\t\t\t),\n`,
      '\t\t),\n',
    ].join('');
  });
  const titles = EDITIONS.map(({ id, title }) => `\t\t${phpString(id)} => ${translated(title)},\n`);
  return `<?php
/**
 * Made by the release from src/settings.ts.
 *
 * @package hotline-finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * All settings, by the names of their attributes.
 *
 * @return array<string, array>
 */
function hotline_finder_settings() {
	return array(
${entries.join('')}	);
}

/**
 * The editions, by their ids.
 *
 * @return array<string, string>
 */
function hotline_finder_editions() {
	return array(
${titles.join('')}	);
}
`;
}

function blockJson(settings, propertyOf, version) {
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 2,
    name: 'hotline-finder/finder',
    version,
    title: 'Hotline Finder',
    category: 'widgets',
    icon: 'phone',
    description:
      'Whom to call: the emergency number and the human-trafficking hotlines of the visitor’s country, in their language.',
    keywords: ['helpline', 'emergency', 'trafficking'],
    textdomain: DOMAIN,
    attributes: Object.fromEntries(
      settings.map(([name, kind]) => [
        propertyOf(name),
        kind === 'boolean' ? { type: 'boolean', default: false } : { type: 'string', default: '' },
      ]),
    ),
    supports: { html: false, align: ['wide', 'full'] },
    example: { attributes: { compact: true } },
    editorScript: 'hotline-finder-editor',
  };
}

/**
 * @param {{ version: string, changes: string, choices: typeof import('../../../src/snippet/snippet.js').choices, list: any, editions: ReturnType<typeof import('../editions.mjs').makeEditions>, texts: Record<string, string> }} release
 *   `changes`: what is new in this version; `choices`: of dist/snippet.js; `list`: dist/hotlines.json; `texts`: licences and the like, by path
 * @returns {Promise<Record<string, string>>} the files of the plugin, text by path
 */
export async function makePlugin({ version, changes, choices, list, editions, texts }) {
  const {
    SETTINGS,
    propertyOf,
    SECTIONS,
    THEMES,
    MAX_HOTLINES,
    RESERVED,
    createWorld,
    numbersOf,
    numbersAnywhere,
    stableIds,
  } = Object.assign(
    {},
    ...(await Promise.all(
      [
        'settings',
        'types',
        'snippet/fallback',
        'snippet/reserved',
        'content/world',
        'snippet/numbers',
      ].map((name) => loadSource(`src/${name}.ts`)),
    )),
  );
  checkWords(SETTINGS);
  const content = createWorld();
  const { countries, languages } = choices(content);
  const ids = stableIds(
    list.countries.flatMap(({ hotlines }) => hotlines.map(({ id }) => id)),
    content,
  );
  const block = blockJson(SETTINGS, propertyOf, version);
  const fill = (text) =>
    text
      .replaceAll('{version}', version)
      .replaceAll('{countries}', String(countries.length))
      .replaceAll('{languages}', String(languages.length))
      .replaceAll('{attributes}', SETTINGS.map(([name]) => `\`${name}\``).join(', '));
  const own = sources();
  const files = {
    ...own,
    ...texts,
    'hotline-finder.php': fill(own['hotline-finder.php']),
    'readme.txt': fill(own['readme.txt']),
    'changelog.txt': `= ${version} =\n\n${changes}\n`,
    'includes/settings.php': settingsPhp(SETTINGS, propertyOf),
    'block/block.json': `${JSON.stringify(block, null, '\t')}\n`,
    'data/plugin.json': json({
      countries: Object.fromEntries(countries.map(({ code, name }) => [code, name])),
      languages: Object.fromEntries(languages.map(({ tag, name }) => [tag, name])),
      editions: Object.fromEntries(
        editions.map(({ id, text }) => [
          id,
          { file: editionFile(id), size: Math.ceil(brotliCompressSync(text).length / 1000) },
        ]),
      ),
      themes: THEMES,
      sections: SECTIONS,
      lines: MAX_HOTLINES,
      reserved: RESERVED,
    }),
    'data/anywhere.json': json(numbersAnywhere(content)),
    ...Object.fromEntries(
      countries.map(({ code }) => [
        `data/numbers/${code}.json`,
        json(numbersOf(code, content, ids)),
      ]),
    ),
    ...Object.fromEntries(editions.map(({ id, text }) => [`js/${editionFile(id)}`, text])),
  };
  const php = Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.endsWith('.php'))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const header = ['Plugin Name', 'Description'].map(
    (name) =>
      new RegExp(`^ \\* ${name}:\\s+(.*)$`, 'm').exec(files['hotline-finder.php'])?.[1] ?? '',
  );
  files['languages/hotline-finder.pot'] = makePot({ version, php, header, block });
  return files;
}
