import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { DIST, readBuilt } from './host.mjs';

describe('dist/index.js', () => {
  let code;

  before(() => {
    code = readBuilt('index.js');
  });

  it('leaves Lit to the package manager and imports nothing else', () => {
    const importsOf = (text) => ts.preProcessFile(text).importedFiles.map((one) => one.fileName);
    assert.deepEqual([...new Set(importsOf(code))], ['./element.js']);
    assert.deepEqual([...new Set(importsOf(readBuilt('core.js')))], ['./element.js']);
    const element = importsOf(readBuilt('element.js'));
    assert.ok(element.length > 0);
    for (const fileName of element) assert.match(fileName, /^lit(\/|$)/);
  });

  it('brings the world to nobody who imports the core', () => {
    const core = readBuilt('core.js') + readBuilt('element.js');
    assert.ok(core.includes('Afghanistan'));
    assert.ok(!core.includes('Română'));
    // The site of a line.
    assert.ok(code.includes('comensha'));
    assert.ok(!core.includes('comensha'));
  });

  it('can be imported on a server: it does nothing there', () => {
    const url = pathToFileURL(join(DIST, 'index.js')).href;
    const program = `const { HotlineFinder } = await import('${url}'); console.log(typeof HotlineFinder);`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
    });
    assert.equal(output, 'function\n');
  });
});

describe('dist/index.d.ts', () => {
  let folder;
  /** The last program: the next one has most of its files already. */
  let last;

  before(() => {
    readBuilt('index.d.ts');
    // Inside the project, where the types of Lit are found.
    folder = mkdtempSync(join(DIST, 'types-'));
  });

  after(() => rmSync(folder, { recursive: true }));

  /** What the strictest compiler says to a program that uses the package. */
  function compile(program) {
    const file = join(folder, 'program.ts');
    writeFileSync(file, program);
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      skipDefaultLibCheck: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2021,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
    };
    last = ts.createProgram([file], options, undefined, last);
    const diagnostics = ts.getPreEmitDiagnostics(last);
    return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  it('types the class and the tag', () => {
    const program = `
      import { HotlineFinder } from '../index.js';
      const byTag: HotlineFinder = document.createElement('hotline-finder');
      byTag.country = 'RO';
    `;
    assert.deepEqual(compile(program), []);
  });

  it('refuses a property that is not there', () => {
    const program = `
      import '../index.js';
      document.createElement('hotline-finder').kountry = 'RO';
    `;
    assert.match(compile(program).join('\n'), /kountry/);
  });
});
