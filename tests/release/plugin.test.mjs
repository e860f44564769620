/** The WordPress plugin as the release packs it: its PHP, its headers, what it prints, what is in it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { Script, createContext } from 'node:vm';
import { parse } from 'acorn';
import { unzipSync } from 'fflate';
import React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { checkWords } from '../../scripts/release/wordpress/make.mjs';
import { calledName, nodesOf, parsePhp } from '../../scripts/release/wordpress/php.mjs';
import { textsOf } from '../../scripts/release/wordpress/pot.mjs';
import { DEFAULTS, WORDS } from '../../scripts/release/wordpress/words.mjs';
import { pluginFiles, zipPlugin } from '../../scripts/release/wordpress/zip.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';
import { readBuilt } from '../dist/host.mjs';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const { SETTINGS, propertyOf } = await loadSource('src/settings.ts');

/** What makes a text safe to print, or is safe by itself. */
const ESCAPING = [
  'esc_html',
  'esc_html__',
  'esc_attr',
  'esc_attr__',
  'esc_url',
  'wp_kses',
  'wp_json_encode',
];
const PRINTING = ['printf', 'vprintf', 'print_r', 'var_dump', '_e', 'fwrite'];
/** WordPress's own, which return ready attributes. */
const READY = ['selected', 'checked'];

/** The places of a file where something is printed that nothing has escaped. */
function unescaped(code, file) {
  const wrong = [];
  const safe = (node) =>
    ['string', 'number', 'inline'].includes(node.kind) ||
    (node.kind === 'bin' && node.type === '.' && safe(node.left) && safe(node.right)) ||
    [...ESCAPING, ...READY].includes(calledName(node));
  for (const node of nodesOf(parsePhp(code, file))) {
    const printed =
      node.kind === 'echo' ? node.expressions : node.kind === 'print' ? [node.expression] : [];
    const bad = printed.some((one) => !safe(one)) || PRINTING.includes(calledName(node));
    if (bad) wrong.push(`${file}:${node.loc.start.line}`);
  }
  return wrong;
}

/**
 * The HTML of the block in the editor, with WordPress's own parts as far as they say what can be chosen. WordPress's
 * elements are React's.
 */
function editorHtml(code, data, attributes) {
  const { createElement: h, Fragment } = React;
  const inside = ({ children }) => h(Fragment, null, children);
  const field = ({ label, help }) => h('p', null, label, ' ', help);
  const select = ({ label, options, value }) =>
    h(
      'select',
      { 'aria-label': label, value, onChange() {} },
      options.map((one) => h('option', { key: one.value, value: one.value }, one.label)),
    );
  let block;
  const wp = {
    element: React,
    blockEditor: { InspectorControls: inside, useBlockProps: () => ({}) },
    blocks: { registerBlockType: (name, its) => (block = its) },
    components: {
      BaseControl: Object.assign(inside, { VisualLabel: inside }),
      CheckboxControl: field,
      Disabled: inside,
      FormTokenField: field,
      PanelBody: inside,
      SelectControl: select,
      TextControl: field,
      ToggleControl: field,
    },
  };
  new Script(code).runInContext(createContext({ window: { wp, hotlineFinderEditor: data } }));
  return renderToStaticMarkup(h(block.edit, { attributes, setAttributes() {} }));
}

const headersOf = (text, pattern) =>
  Object.fromEntries(Array.from(text.matchAll(pattern), ([, name, value]) => [name, value.trim()]));

describe('the WordPress plugin', () => {
  let files;
  let php;
  before(async () => {
    readBuilt('edition.js');
    files = await pluginFiles();
    php = Object.entries(files).filter(([path]) => path.endsWith('.php'));
  });

  it('is PHP that 7.4 and 8.3 can read', () => {
    assert.ok(php.length >= 9);
    for (const [path, code] of php) for (const its of ['7.4', '8.3']) parsePhp(code, path, its);
    assert.throws(() => parsePhp('<?php function ( {', 'x'), /Syntax/i);
    assert.throws(() => parsePhp('<?php enum A { case B; }', 'x', '7.4'), /Syntax/i);
  });

  it('does nothing when a file is opened by its address', () => {
    for (const [path, code] of php)
      assert.match(code, /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, path);
  });

  it('prints nothing that is not escaped', () => {
    assert.deepEqual(
      php.flatMap(([path, code]) => unescaped(code, path)),
      [],
    );
    for (const bad of [
      'echo $a;',
      "echo 'a' . $b;",
      '_e( $a );',
      'printf( $a );',
      '?><b><?= $a ?></b><?php',
      'print $a;',
    ])
      assert.equal(unescaped(`<?php\n${bad}`, 'x').length, 1, bad);
    assert.deepEqual(unescaped("<?php echo '<b>' . esc_html( $a ) . '</b>';", 'x'), []);
  });

  it('names everything after itself', () => {
    for (const [path, code] of php) {
      for (const { kind, name } of nodesOf(parsePhp(code, path))) {
        if (kind === 'function') assert.match(name.name, /^hotline_finder_/, path);
      }
    }
  });

  it('asks nobody, runs nothing from a text, reads no request by itself, and writes no option but by WordPress', () => {
    const own = new Set(
      php.flatMap(([path, code]) =>
        [...nodesOf(parsePhp(code, path))]
          .filter(({ kind }) => kind === 'function')
          .map(({ name }) => name.name),
      ),
    );
    for (const [path, code] of php) {
      for (const node of nodesOf(parsePhp(code, path))) {
        const name = calledName(node);
        if (name.startsWith('hotline_finder_')) assert.ok(own.has(name), `${path}: ${name}`);
        assert.doesNotMatch(
          name,
          /^(wp_remote_|curl_|fsockopen|fopen|file_get_contents|file_put_contents|eval|exec|system|unserialize|base64_decode|setcookie|wp_schedule|set_transient|(add|update)_option$)/,
          path,
        );
      }
      assert.doesNotMatch(code, /\$_(GET|POST|REQUEST|COOKIE|SERVER)/, path);
    }
  });

  it('has the headers that WordPress and its directory read, with the version of the package', () => {
    const plugin = headersOf(files['hotline-finder.php'], /^ \* ([A-Z][\w ]+?):\s+(.*)$/gm);
    const readme = headersOf(files['readme.txt'].split('\n== ')[0], /^([A-Z][\w ]+?): (.*)$/gm);
    assert.equal(plugin.Version, version);
    assert.equal(readme['Stable tag'], version);
    assert.ok(files['hotline-finder.php'].includes(`'HOTLINE_FINDER_VERSION', '${version}'`));
    assert.equal(JSON.parse(files['block/block.json']).version, version);
    assert.match(files['changelog.txt'], new RegExp(`^= ${version.replaceAll('.', '\\.')} =\n\n.`));
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
      assert.equal(plugin[name], readme[name], name);
    assert.equal(plugin['Requires at least'], '6.1');
    assert.equal(plugin['Requires PHP'], '7.4');
    assert.equal(plugin['Text Domain'], 'hotline-finder');
    assert.match(files['readme.txt'], /^=== Hotline Finder ===\n/);
    assert.ok(readme.Tags.split(',').length <= 5);
    const [, short] = /\n\n([^\n]+)\n\n== Description ==\n/.exec(files['readme.txt']);
    assert.ok(short.length <= 150, String(short.length));
    const sections = Array.from(files['readme.txt'].matchAll(/^== (.*) ==$/gm), ([, name]) => name);
    assert.deepEqual(sections, [
      'Description',
      'Installation',
      'Frequently Asked Questions',
      'Changelog',
    ]);
    assert.doesNotMatch(files['readme.txt'] + files['hotline-finder.php'], /\{[a-z]+\}/);
  });

  it('has every setting of the one table, and no other', () => {
    const { attributes, apiVersion, editorScript } = JSON.parse(files['block/block.json']);
    assert.equal(apiVersion, 2);
    assert.deepEqual(
      Object.entries(attributes).map(([name, { type }]) => [name, type]),
      SETTINGS.map(([name, kind]) => [propertyOf(name), kind === 'boolean' ? 'boolean' : 'string']),
    );
    assert.ok(files['includes/block.php'].includes(`'${editorScript}'`));
    for (const [name] of SETTINGS) {
      assert.ok(files['includes/settings.php'].includes(`\t\t'${name}' => array(`), name);
      assert.ok(files['readme.txt'].includes(`\`${name}\``), name);
    }
    checkWords(SETTINGS);
    assert.throws(() => checkWords([...SETTINGS, ['new', 'value']]), /new/);
    assert.throws(() => checkWords(SETTINGS.slice(1)), /country/);
  });

  it('has the built script, its editions, and the numbers of every country', () => {
    assert.equal(files['js/hotline-finder.js'], readBuilt('hotline-finder.js'));
    const { countries, editions, languages } = JSON.parse(files['data/plugin.json']);
    for (const { file, size } of Object.values(editions)) {
      new Script(files[`js/${file}`]);
      assert.ok(size > 30 && size < 130, `${file}: ${size}`);
    }
    assert.ok(editions.europe.size < editions.world.size);
    assert.ok(Object.keys(languages).length >= 20);
    for (const code of Object.keys(countries)) {
      const { emergency, lines, order } = JSON.parse(files[`data/numbers/${code}.json`]);
      assert.ok(emergency, code);
      assert.ok(
        lines.every(({ id, label }) => id && label),
        code,
      );
      const placed = new Set(Object.values(order).flat());
      assert.equal(placed.size, lines.length, `${code}: each line stands somewhere`);
    }
    assert.match(files['data/anywhere.json'], /tel:112/);
  });

  it('has an editor script without a tool chain, in JavaScript of 2019', () => {
    assert.equal(
      files['block/editor.js'],
      readFileSync(
        new URL('../../integrations/wordpress/block/editor.js', import.meta.url),
        'utf8',
      ),
    );
    parse(files['block/editor.js'], { ecmaVersion: 2019, sourceType: 'script' });
    assert.doesNotMatch(files['block/editor.js'], /innerHTML|dangerouslySetInnerHTML|https?:/);
  });

  it('offers in the sidebar, as the first of each list, what the site has chosen', () => {
    const { countries, languages } = JSON.parse(files['data/plugin.json']);
    const settings = SETTINGS.map(([name, kind]) => ({
      name,
      property: propertyOf(name),
      kind,
      control: WORDS[name].control,
      default: DEFAULTS[name] ?? '',
      label: WORDS[name].label,
      help: WORDS[name].help,
      // As PHP writes an empty array.
      options: WORDS[name].options ?? [],
    }));
    const attributes = Object.fromEntries(
      SETTINGS.map(([name, kind]) => [propertyOf(name), kind === 'boolean' ? false : '']),
    );
    const firsts = (defaults) => {
      const html = editorHtml(
        files['block/editor.js'],
        {
          settings,
          defaults,
          countries,
          languages,
          numbers: '',
          texts: { automatic: 'Automatic', ofSite: 'As the site: %s' },
        },
        attributes,
      );
      const lists = html.matchAll(/<select aria-label="([^"]+)"><option[^>]*>([^<]*)</g);
      return Object.fromEntries(Array.from(lists, ([, label, first]) => [label, first]));
    };
    assert.deepEqual(firsts({ edition: 'world', country: 'RO', theme: 'dark', exclude: '' }), {
      Country: 'As the site: Romania',
      Language: 'Automatic',
      Colours: 'As the site: Dark',
      'Level of the title': 'H2',
    });
    assert.deepEqual(firsts({ edition: 'world', country: '', theme: 'auto', exclude: '' }), {
      Country: 'Automatic',
      Language: 'Automatic',
      Colours: 'Automatic',
      'Level of the title': 'H2',
    });
  });

  it('has a template for translators with every text', () => {
    const pot = files['languages/hotline-finder.pot'];
    for (const [path, code] of php)
      for (const { text } of textsOf(code, path))
        assert.ok(pot.includes(`msgid ${JSON.stringify(text)}`), text);
    assert.match(pot, /msgctxt "block title"\nmsgid "Hotline Finder"/);
    assert.throws(() => textsOf("<?php __( $text, 'hotline-finder' );", 'x'), /needs a text/);
    assert.throws(() => textsOf("<?php __( 'Text', 'other' );", 'x'), /needs a text/);
  });

  it('is a ZIP with one folder and nothing for developers', () => {
    const paths = Object.keys(unzipSync(zipPlugin(files)));
    assert.ok(paths.every((path) => path.startsWith('hotline-finder/')));
    const top = new Set(paths.map((path) => path.split('/')[1]));
    assert.deepEqual([...top].sort(), [
      'LICENSE.txt',
      'THIRD-PARTY-NOTICES.txt',
      'block',
      'changelog.txt',
      'data',
      'hotline-finder.php',
      'includes',
      'js',
      'languages',
      'readme.txt',
      'uninstall.php',
    ]);
  });
});
