import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOCUMENTS = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((path) => existsSync(join(ROOT, path)));

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const withoutCode = (text) => text.replace(/^```[^]*?^```/gm, '');

/** The ids that GitHub gives to the headings of a document. */
function anchorsOf(text) {
  return [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replace(/ /g, '-'),
  );
}

describe('documents', () => {
  for (const path of DOCUMENTS) {
    it(`${path}: its links lead somewhere`, () => {
      const broken = [...withoutCode(read(path)).matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)]*))?\)/g)]
        .filter(([, file, anchor]) => {
          const target = file ? join(dirname(path), file) : path;
          if (!existsSync(join(ROOT, target))) return true;
          return anchor && target.endsWith('.md') && !anchorsOf(read(target)).includes(anchor);
        })
        .map(([link]) => link);
      assert.deepEqual(broken, []);
    });

    it(`${path}: the files it names are there`, () => {
      const named = read(path).matchAll(/`((?:src|scripts|tests|docs|demo|config)\/[\w./-]+)`/g);
      const gone = [...named]
        .map(([, file]) => file)
        .filter((file) => !/generated/.test(file) && !existsSync(join(ROOT, file)));
      assert.deepEqual(gone, []);
    });
  }
});
