/** The files of .github against GitHub's own schemas, and their commands against what this project has. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const namesIn = (folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);

const WORKFLOWS = namesIn('.github/workflows');
const FORMS = namesIn('.github/ISSUE_TEMPLATE').filter((path) => !path.endsWith('config.yml'));

/** Schemas of SchemaStore, as the package brings them. */
const schemas = join(
  createRequire(import.meta.url).resolve('schemastore/package.json'),
  '../schemas/json',
);
function checker(name) {
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync(join(schemas, `${name}.json`), 'utf8'));
  // One says that it is of an older draft, and uses nothing that has changed since.
  delete schema.$schema;
  return ajv.compile(schema);
}

/** GitHub's own language service; its imports of JSON are for bundlers. */
async function languageService() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { validate } from '@actions/languageservice';
        export { TextDocument } from 'vscode-languageserver-textdocument';`,
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)});`,
    },
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const { validate, TextDocument } = await languageService();

let asked = 0;

/** What it says of a workflow. It remembers by address. */
async function faultsOf(text) {
  asked += 1;
  const found = await validate(TextDocument.create(`file:///${asked}.yml`, 'yaml', 1, text));
  return found.map(({ message }) => message);
}

for (const path of WORKFLOWS) {
  test(`${path} is a workflow`, async () => {
    assert.deepEqual(await faultsOf(read(path)), []);
  });
}

test('a broken workflow is noticed', async () => {
  const sound = read('.github/workflows/verify.yml');
  assert.notDeepEqual(await faultsOf(sound.replace('runs-on:', 'run-on:')), []);
  assert.notDeepEqual(await faultsOf(sound.replace('github.run_id', 'gitub.run_id')), []);
  assert.notDeepEqual(await faultsOf(sound.replace("'17 4 * * 1'", "'every monday'")), []);
});

test('the forms, their list and Dependabot keep to their schemas', () => {
  const form = checker('github-issue-forms');
  for (const path of FORMS)
    assert.ok(form(parse(read(path))), `${path} ${JSON.stringify(form.errors)}`);
  assert.equal(form({ name: 'x', description: 'x', body: [{ type: 'inputt' }] }), false);
  const config = checker('github-issue-config');
  assert.ok(
    config(parse(read('.github/ISSUE_TEMPLATE/config.yml'))),
    JSON.stringify(config.errors),
  );
  const dependabot = checker('dependabot-2.0');
  assert.ok(dependabot(parse(read('.github/dependabot.yml'))), JSON.stringify(dependabot.errors));
  assert.equal(dependabot({ version: 2, updates: [{ 'package-ecosystem': 'npm' }] }), false);
});

test('there is a form for each kind of report, with ids of their own', () => {
  const forms = FORMS.map((path) => parse(read(path)));
  assert.deepEqual(forms.map(({ name }) => name).sort(), [
    'Fault',
    'Language',
    'New line',
    'Wrong number',
  ]);
  for (const { name, body } of forms) {
    const ids = body.map(({ id }) => id).filter(Boolean);
    assert.equal(new Set(ids).size, ids.length, name);
    if (/number|line/i.test(name)) {
      const page = body.find(({ id }) => id === 'page');
      assert.equal(page.validations.required, true, `${name}: no number without a page`);
    }
  }
});

test('every command of a workflow is one that exists here', () => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const path of WORKFLOWS) {
    const { jobs } = parse(read(path));
    for (const { run } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (run === undefined || run === 'npm ci' || run === 'npm test') continue;
      const [, script] = /^npm run (\S+)/.exec(run) ?? [];
      const [, file] = /^node (\S+)/.exec(run) ?? [];
      assert.ok(script ? scripts[script] : file && existsSync(join(ROOT, file)), `${path}: ${run}`);
    }
  }
});

test('no file names a person, an account or an address', () => {
  for (const path of [
    ...WORKFLOWS,
    ...namesIn('.github/ISSUE_TEMPLATE'),
    '.github/dependabot.yml',
    '.github/PULL_REQUEST_TEMPLATE.md',
  ]) {
    const text = read(path).replace(/uses: actions\/[\w-]+@v\d+/g, '');
    assert.doesNotMatch(text, /@[a-z]|https?:\/\/\w/i, path);
  }
});
