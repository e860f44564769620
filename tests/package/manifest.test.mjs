import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { load } from '../unit/load.mjs';
import { withTables } from '../../scripts/build/manifest/styling.mjs';
import { readBuilt } from '../dist/host.mjs';
import { ROOT } from './support/pack.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const unique = (values) => [...new Set(values)].sort();
const all = (text, pattern) => Array.from(text.matchAll(pattern), ([, found]) => found);

describe('custom-elements.json', () => {
  const header = read('src/element/hotline-finder.ts');
  let element;

  before(() => {
    element = JSON.parse(readBuilt('custom-elements.json')).modules[0].declarations[0];
  });

  it('names everything that the class header names, and describes it', () => {
    for (const [kind, pattern] of Object.entries({
      attributes: /@attr \{[^}]+\} (\S+)/g,
      events: /@fires \{.+?\} (\S+) -/g,
      cssParts: /@csspart (\S+)/g,
      cssProperties: /@cssprop \[?(--[\w-]+)/g,
      slots: /@slot (\S*) ?-/g,
    })) {
      const named = unique(all(header, pattern));
      assert.ok(named.length > 0, kind);
      assert.deepEqual(
        unique(element[kind].map(({ name }) => name)),
        named.map((name) => (name === '-' ? '' : name)).sort(),
        kind,
      );
      for (const { name, description } of element[kind])
        assert.ok(description?.length > 3, `${kind} ${name}`);
    }
  });

  it('has the parts that a marked element hands on', async () => {
    const { PARTS } = await load('src/element/exported-parts.ts');
    assert.deepEqual(unique(PARTS.split(',')), unique(element.cssParts.map(({ name }) => name)));
  });

  it('has a property for each attribute, and nothing private', () => {
    assert.deepEqual(
      unique(element.members.map(({ attribute }) => attribute)),
      unique(element.attributes.map(({ name }) => name)),
    );
    for (const { name, privacy, description } of element.members) {
      assert.equal(privacy, undefined, name);
      assert.ok(description, name);
    }
  });

  it('has every part that the views use, and no other', () => {
    const views = [
      'box',
      'card',
      'contact',
      'disclosures',
      'emergency',
      'footer',
      'header',
      'icon',
      'message',
      'number',
      'paper-card',
      'pickers',
      'section',
    ];
    const used = views
      .flatMap((name) => all(read(`src/views/${name}.ts`), /part="([^"$]+)"/g))
      .flatMap((value) => value.trim().split(/\s+/));
    const known = element.cssParts.map(({ name }) => name);
    assert.deepEqual(
      unique(used).filter((name) => !known.includes(name)),
      [],
    );
  });

  it('has every custom property that the styles read, and no other', () => {
    const styles = all(
      ['theme', 'layout', 'controls'].map((name) => read(`src/styles/${name}.ts`)).join(),
      /var\(\s*(--hotline-finder-[\w-]+)/g,
    );
    assert.deepEqual(unique(element.cssProperties.map(({ name }) => name)), unique(styles));
  });

  it('agrees with the README: attributes, topics, themes, slots and events', () => {
    const readme = read('README.md');
    const rows = all(readme, /^\| `([a-z-]+)` +\|/gm);
    assert.deepEqual(unique(rows), unique(element.attributes.map(({ name }) => name)));
    for (const { name } of [...element.events, ...element.slots.filter(({ name }) => name)]) {
      assert.ok(readme.includes(`\`${name}\``), `README does not name ${name}`);
    }
    const row = (name) => new RegExp(`^\\| \`${name}\` .*$`, 'm').exec(readme)[0];
    const { type } = element.attributes.find(({ name }) => name === 'theme');
    for (const [, theme] of type.text.matchAll(/'(\w+)'/g))
      assert.ok(row('theme').includes(`\`${theme}\``), theme);
    const topics = element.attributes.find(({ name }) => name === 'topics').description;
    for (const [, topic] of topics.matchAll(/`(\w+)`/g))
      assert.ok(row('topics').includes(`\`${topic}\``), topic);
    for (const {
      name,
      type: { text },
    } of element.attributes) {
      assert.equal(row(name).includes('boolean'), text === 'boolean', name);
    }
  });

  it('is what docs/styling.md shows: npm run docs', async () => {
    const path = join(ROOT, 'docs/styling.md');
    const page = readFileSync(path, 'utf8');
    assert.equal(page, await withTables(page, element, path));
    await assert.rejects(withTables('no marks', element, path), /<!-- properties -->/);
  });

  it('feeds VS Code and JetBrains', () => {
    const names = element.attributes.map(({ name }) => name);
    const [tag] = JSON.parse(readBuilt('vscode.html-custom-data.json')).tags;
    assert.deepEqual(
      tag.attributes.map(({ name }) => name),
      names,
    );
    assert.deepEqual(
      tag.attributes.find(({ name }) => name === 'theme').values.map(({ name }) => name),
      ['auto', 'light', 'dark', 'contrast'],
    );
    const web = JSON.parse(readBuilt('web-types.json'));
    const [shown] = web.contributions.html.elements;
    assert.equal(web.version, JSON.parse(read('package.json')).version);
    assert.deepEqual(
      shown.attributes.map(({ name }) => name),
      names,
    );
    assert.equal(shown.css.parts.length, element.cssParts.length);
    assert.equal(shown.css.properties.length, element.cssProperties.length);
    assert.equal(shown.js.events.length, element.events.length);
  });
});
