import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { load } from './load.mjs';

const { SETTINGS } = await load('src/settings.ts');

/** A public name is documented once, in the class header of the element. */
const SRC = new URL('../../src/', import.meta.url);
const read = (path) => readFileSync(new URL(path, SRC), 'utf8');
const readAll = (folder) =>
  readdirSync(new URL(folder, SRC))
    .map((name) => read(folder + name))
    .join('\n');

const element = read('element/hotline-finder.ts');
const visitor = read('element/visitor.ts');
const header = element.slice(0, element.indexOf('export class HotlineFinder'));
const code = element.slice(header.length);
const views = readAll('views/');
const styles = readAll('styles/');

/** Names after one tag of the header, with what is said of them. */
function documented(tag) {
  const found = [...header.matchAll(new RegExp(`^ \\* @${tag} (?:\\{(.*?)\\} )?(.*)$`, 'gm'))];
  assert.ok(found.length, `no @${tag} in the class header`);
  return found.map(([, , text]) => {
    const [, name = '', said = ''] = /^\[?([\w-]*)(?:=[^\]]*)?\]? ?- (.+)$/.exec(text) ?? [];
    assert.ok(said, `@${tag} ${text}: says nothing`);
    return { name, said, text };
  });
}

const names = (tag) => documented(tag).map(({ name }) => name);
const sorted = (list) => [...new Set(list)].sort();

/** What the views write into `part`; `section-*` where the end is computed. */
function partsOfViews() {
  const found = [];
  for (const [, quoted, bare] of views.matchAll(/\bpart=(?:"([^"]*)"|\$\{([^}]*)\})/g)) {
    const text = quoted ?? `\${${bare}}`;
    const chosen = [...text.matchAll(/\$\{[^}]*\}/g)].flatMap(([hole]) =>
      [...hole.matchAll(/'([^']*)'/g)].map(([, literal]) => literal),
    );
    const written = text.replace(/-\$\{[^}]*\}/g, '-*').replace(/\$\{[^}]*\}/g, ' ');
    found.push(...written.split(/\s+/), ...chosen);
  }
  // Functions that take the part.
  for (const [, text] of views.matchAll(/\b(?:contactLink\([^,]+,|fact\()\s*['`]([^'`]*)['`]/g)) {
    found.push(...text.replace(/-\$\{[^}]*\}/g, '-*').split(/\s+/));
  }
  return sorted(found.filter(Boolean));
}

describe('the class header', () => {
  it('names the parts that the views have, and no other', () => {
    const parts = documented('csspart');
    const families = partsOfViews().filter((name) => name.endsWith('-*'));
    assert.deepEqual(
      sorted(partsOfViews().filter((name) => !families.includes(name))),
      sorted(parts.map(({ name }) => name)),
    );
    const also = parts.flatMap(({ said }) => said.match(/`[a-z-]+`/g) ?? []);
    for (const family of families) {
      const start = `\`${family.slice(0, -1)}`;
      assert.ok(
        also.some((name) => name.startsWith(start)),
        `${family} is not named`,
      );
    }
    for (const name of also) {
      const known = families.some((family) => name.startsWith(`\`${family.slice(0, -1)}`));
      assert.ok(known, `${name} is not in the views`);
    }
  });

  it('names no part twice', () => {
    assert.equal(names('csspart').length, sorted(names('csspart')).length);
  });

  it('names the custom properties that the styles use, and no other', () => {
    const used = styles.match(/--hotline-finder-[a-z-]+/g) ?? [];
    assert.deepEqual(sorted(used), sorted(names('cssprop')));
  });

  it('gives each custom property a default that it has', () => {
    for (const { text, name } of documented('cssprop')) {
      const [, written = 'of the theme'] = /^\[[\w-]+(?:=([^\]]+))?\]/.exec(text) ?? [];
      const uses = styles.matchAll(
        new RegExp(`var\\(${name},\\s*(var\\(--hf-c-)?((?:max\\([^()]+\\)|[^()])+)\\)`, 'g'),
      );
      const defaults = [...uses].map(([, colour, value]) => (colour ? 'of the theme' : value));
      assert.ok(defaults.includes(written), `${name}: ${written}, not ${defaults}`);
    }
  });

  it('names the attributes that the element reads, and no other', () => {
    assert.deepEqual(sorted(SETTINGS.map(([name]) => name)), sorted(names('attr')));
  });

  it('names the slots that the views have, and no other', () => {
    const slots = views.match(/<slot name="\w+"/g).map((slot) => slot.slice(12, -1));
    assert.deepEqual(sorted(['', ...slots]), sorted(names('slot')));
  });

  it('names the events that the element fires, and no other', () => {
    const fired = [...(code + visitor).matchAll(/\bemit\('([\w-]+)'/g)].map(([, name]) => name);
    assert.deepEqual(sorted(fired), sorted(names('fires')));
  });
});
