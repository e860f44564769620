import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileLanguages } from '../../scripts/compile/languages.mjs';
import { readLocale } from './support/locales.mjs';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The sources with some locale files replaced or added, put through the compiler. */
function compileWith(files) {
  const folder = mkdtempSync(join(tmpdir(), 'languages-'));
  folders.push(folder);
  for (const name of ['locales', 'domain']) {
    mkdirSync(join(folder, name));
    cpSync(join(SRC, name), join(folder, name), { recursive: true });
  }
  cpSync(join(SRC, 'types.ts'), join(folder, 'types.ts'));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, 'locales', name);
    writeFileSync(path, text);
  }
  return compileLanguages(join(folder, 'locales'));
}

const romanian = readLocale('ro.ts');

/** Romanian with one value put in the place of another; the place must be there. */
function broken(from, to) {
  assert.ok(romanian.includes(from), `ro.ts has no ${from}`);
  return romanian.replace(from, to);
}

const CASES = {
  'a string that is missing': [
    { 'ro.ts': broken("  more: 'Mai multe',\n", '') },
    /locales\/ro\.ts {2}more {2}is missing/,
  ],
  'an empty string': [
    { 'ro.ts': broken("'Mai multe'", "' '") },
    /locales\/ro\.ts {2}more {2}is missing/,
  ],
  'a lost placeholder': [
    { 'ro.ts': broken('Sunați la {0}', 'Sunați') },
    /ro\.ts {2}call .*number of \{0\}/,
  ],
  'a placeholder too many': [
    { 'ro.ts': broken("'Mai multe'", "'Mai multe {0}'") },
    /ro\.ts {2}more .*number of \{0\}/,
  ],
  'a line too few': [
    { 'ro.ts': broken("    'Cineva nu vă lasă să plecați.',\n", '') },
    /ro\.ts {2}signs {2}has another number of lines/,
  ],
  'a sign that the pack needs': [
    { 'ro.ts': broken("'Mai multe'", "'Mai | multe'") },
    /ro\.ts {2}more .*Fix: word it without/,
  ],
};

describe('a broken language stops the build, and the message says where', () => {
  for (const [title, [files, message]] of Object.entries(CASES)) {
    it(title, async () => {
      await assert.rejects(compileWith(files), ({ message: text }) => {
        assert.match(text, message);
        assert.match(text, /Fix:|names it/);
        return true;
      });
    });
  }

  it('and a sound one does not', async () => {
    const { all } = await compileWith({});
    assert.ok(all.size > 50);
  });

  it('a new file is all that a new language needs', async () => {
    const { all, match } = await compileWith({ 'xx.ts': romanian });
    assert.deepEqual(all.get('xx'), all.get('ro'));
    assert.equal(match('xx-YY'), 'xx');
  });

  it('says all that is wrong, not only the first', async () => {
    const text = broken("'Mai multe'", "''").replace('Sunați la {0}', 'Sunați');
    await assert.rejects(compileWith({ 'ro.ts': text }), /call[^]*more|more[^]*call/);
  });
});
