import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { readBuilt } from '../dist/host.mjs';
import { ROOT, installPacked, readPackage } from './support/pack.mjs';

describe('the packed package', () => {
  let folder;
  let project;
  let packed;
  /** The last program: the next one has most of its files already. */
  let last;

  before(() => {
    readBuilt('snippet.js');
    ({ folder, project, packed } = installPacked());
  });

  after(() => folder && rmSync(folder, { recursive: true }));

  const node = (program) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: project,
      encoding: 'utf8',
    });
  const installed = (path) => join(project, 'node_modules', 'hotline-finder', path);

  it('has what dist is said to have, and nothing of the workshop', () => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of [
      'README.md',
      'LICENSE',
      'SECURITY.md',
      'THIRD-PARTY-NOTICES.md',
      'docs/styling.md',
      'data/README.md',
      'dist/hotline-finder.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/embed.html',
      'dist/hotlines.json',
      'dist/custom-elements.json',
      'dist/vscode.html-custom-data.json',
      'dist/web-types.json',
      'dist/jsx.d.ts',
      'dist/core.js',
      'dist/core.d.ts',
      'dist/countries/xk.js',
      'dist/languages/zh-Hant.js',
      'dist/edition.js',
      'dist/snippet.js',
      'dist/snippet.d.ts',
      'dist/command.js',
    ]) {
      assert.ok(paths.includes(path), `${path} is not in the package`);
    }
    const stray = paths.filter(
      (path) =>
        !/^(dist\/|docs\/[a-z0-9-]+\.md$|(data\/)?[A-Z-]+\.md$|LICENSE$|package\.json$)/.test(path),
    );
    assert.deepEqual(stray, []);
    assert.ok(packed.size < 2_100_000, `${packed.size} bytes packed`);
  });

  it('has the licences of what is inside it', () => {
    const notices = readFileSync(installed('THIRD-PARTY-NOTICES.md'), 'utf8');
    for (const name of ['lit', 'cldr-core']) {
      const licence = readFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8').trim();
      assert.ok(notices.includes(licence), `the licence of ${name}`);
    }
    for (const file of ['dist/hotline-finder.js', 'dist/core.js']) {
      const [banner] = readFileSync(installed(file), 'utf8').split('\n');
      assert.match(banner, /MIT.*CC BY 4\.0/, file);
    }
    const [script] = readFileSync(installed('dist/hotline-finder.js'), 'utf8').split('\n');
    assert.match(script, /Lit, Copyright 2017 Google LLC, BSD-3-Clause/);
    assert.match(script, /Unicode-3\.0/);
  });

  it('has every entry that it names', () => {
    const entries = Object.keys(readPackage().exports);
    for (const entry of entries) {
      // One of many: a country, a language.
      const name = `hotline-finder${entry.slice(1)}`.replace('*', 'ro');
      if (entry === './jsx') continue;
      const path = node(`console.log(import.meta.resolve('${name}'))`).trim();
      assert.ok(readFileSync(new URL(path)).length > 0, name);
    }
    assert.ok(readFileSync(installed('dist/jsx.d.ts')).length > 0);
  });

  it('can be imported on a server', () => {
    assert.equal(
      node("console.log(typeof (await import('hotline-finder')).HotlineFinder)"),
      'function\n',
    );
  });

  it('gives its list to programs', () => {
    const code = node(`
      import { createRequire } from 'node:module';
      const list = createRequire(import.meta.url)('hotline-finder/hotlines.json');
      console.log(list.countries.find(({ code }) => code === 'RO').emergency.length > 0);`);
    assert.equal(code, 'true\n');
  });

  it('has a command that runs, with the hash of the file that lies beside it', () => {
    const output = execFileSync(
      'npx',
      ['--offline', 'hotline-finder', 'snippet', '--country', 'RO', '--language', 'ro'],
      {
        cwd: project,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
      },
    );
    const hash = createHash('sha384')
      .update(readFileSync(installed('dist/hotline-finder.js')))
      .digest('base64');
    assert.ok(output.includes(`integrity="sha384-${hash}"`), output);
    assert.ok(output.includes('href="tel:112"'));
  });

  it('has types that the strictest compiler takes, those of JSX included', () => {
    // The types of React are not ours to install.
    for (const name of ['react', 'trusted-types']) {
      rmSync(join(project, 'node_modules/@types', name), { recursive: true, force: true });
      symlinkSync(
        join(ROOT, 'node_modules/@types', name),
        join(project, 'node_modules/@types', name),
      );
    }
    const good = `
      import { HotlineFinder } from 'hotline-finder';
      import type { Section, Theme } from 'hotline-finder';
      import type {} from 'hotline-finder/jsx';
      import { makeSnippets, type Choice } from 'hotline-finder/snippet';
      const choice: Choice = { country: 'RO' };
      export const codes: string[] = makeSnippets(choice).snippets.flatMap(({ parts }) => parts.map(({ code }) => code));
      const finder: HotlineFinder = document.createElement('hotline-finder');
      finder.topics = 'work' satisfies Section;
      finder.theme = 'dark' satisfies Theme;
      export const tag = <hotline-finder country="RO" heading-level={3} theme="dark" compact className="x"
        onhotline-contact={({ detail }) => detail.channel.length}>112</hotline-finder>;`;
    assert.deepEqual(compile('good.tsx', good), []);
    assert.match(
      compile(
        'bad.tsx',
        'import type {} from \'hotline-finder/jsx\'; export const tag = <hotline-finder theme="pink" />;',
      ).join(),
      /"pink"/,
    );
  });

  function compile(name, program) {
    const file = join(project, name);
    writeFileSync(file, program);
    const options = {
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      skipDefaultLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      jsx: ts.JsxEmit.ReactJSX,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    };
    last = ts.createProgram([file], options, undefined, last);
    return ts
      .getPreEmitDiagnostics(last)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  it('publint finds nothing', async () => {
    const { messages } = await publint({ pkgDir: installed(''), strict: true, pack: false });
    const own = readPackage();
    assert.deepEqual(
      messages.map((message) => formatMessage(message, own, { color: false })),
      [],
    );
  });

  it('are the types wrong? No: for bundlers and for modules in Node', async () => {
    const tarball = createPackageFromTarballData(new Uint8Array(readFileSync(packed.path)));
    // Without types, because they are no modules of TypeScript: a classic script, a page and lists.
    const untyped = Object.keys(readPackage().exports).filter((entry) =>
      /\.json(ld)?$|script|embed/.test(entry),
    );
    const { problems } = await checkPackage(tarball, { excludeEntrypoints: untyped });
    // The package is a module: `require` of it is for Node versions that can.
    const met = problems.filter(
      ({ kind, resolutionKind }) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10',
    );
    assert.deepEqual(met, []);
  });
});
