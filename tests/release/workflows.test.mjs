/** The commands of the workflows, with a stand-in for GitHub's own. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { changelogOf } from '../../scripts/release/built.mjs';
import { DIST, readBuilt } from '../dist/host.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Writes down what it is asked, and answers from a file of answers. */
const STAND_IN = `#!/usr/bin/env node
const { appendFileSync, copyFileSync, readFileSync } = require('node:fs');
const args = process.argv.slice(2);
const { issues, list } = JSON.parse(readFileSync(process.env.STAND_IN_ANSWERS, 'utf8'));
const bodyOf = args[args.findIndex((arg) => /-file$/.test(arg)) + 1];
const body = args.some((arg) => /-file$/.test(arg)) ? readFileSync(bodyOf, 'utf8') : undefined;
appendFileSync(process.env.STAND_IN_LOG, JSON.stringify({ args, body }) + '\\n');
if (args[0] === 'issue' && args[1] === 'list') console.log(JSON.stringify(issues));
if (args[1] === 'download') {
  if (!list) process.exit(1);
  copyFileSync(list, args[args.indexOf('--dir') + 1] + '/hotlines.json');
}
`;

describe('the commands of the workflows', () => {
  let folder;
  let release;
  before(() => {
    readBuilt('command.js');
    folder = mkdtempSync(join(tmpdir(), 'release-test-'));
    release = join(folder, 'release');
    mkdirSync(release);
    copyFileSync(join(DIST, 'hotlines.json'), join(release, 'hotlines.json'));
    writeFileSync(join(release, 'NOTES.md'), 'What is new.\n');
    writeFileSync(join(release, 'SHA256SUMS'), '');
    writeFileSync(join(folder, 'gh'), STAND_IN);
    chmodSync(join(folder, 'gh'), 0o755);
  });
  after(() => rmSync(folder, { recursive: true }));

  function run(script, args, answers, env = {}) {
    const log = join(folder, 'log');
    writeFileSync(log, '');
    writeFileSync(join(folder, 'answers'), JSON.stringify({ issues: [], ...answers }));
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/release', script), ...args],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: `${folder}:${process.env.PATH}`,
          STAND_IN_LOG: log,
          STAND_IN_ANSWERS: join(folder, 'answers'),
          ...env,
        },
      },
    );
    const calls = readFileSync(log, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    return { status, stderr, calls };
  }

  it('keeps one issue up to date', () => {
    const report = join(folder, 'report.md');
    writeFileSync(report, '# Report');
    const first = run('keep-issue.mjs', [report], { issues: [{ number: 3, title: 'Other' }] });
    assert.equal(first.status, 0, first.stderr);
    assert.deepEqual(first.calls[1].args.slice(0, 2), ['issue', 'create']);
    const second = run('keep-issue.mjs', [report], {
      issues: [{ number: 7, title: 'Check of the numbers' }],
    });
    assert.deepEqual(second.calls[1].args.slice(0, 3), ['issue', 'edit', '7']);
    assert.equal(second.calls[1].body, '# Report');
    assert.equal(run('keep-issue.mjs', [], {}).status, 2);
  });

  it('publishes a tag with notes that say what changed in the numbers', () => {
    const list = join(folder, 'before.json');
    const before = JSON.parse(readFileSync(join(DIST, 'hotlines.json'), 'utf8'));
    before.countries.find(({ code }) => code === 'RO').hotlines.pop();
    writeFileSync(list, JSON.stringify(before));
    const tag = { GITHUB_REF_NAME: `v${version}` };
    const { status, stderr, calls } = run('publish.mjs', [release], { list }, tag);
    assert.equal(status, 0, stderr);
    const { args, body } = calls.find((call) => call.args[1] === 'create');
    assert.equal(args[2], `v${version}`);
    assert.match(body, /^What is new\./);
    assert.match(body, /### Romania \(RO\)\n\n- added: /);
    assert.deepEqual(
      args.slice(-2).map((path) => basename(path)),
      ['SHA256SUMS', 'hotlines.json'],
    );
    const first = run('publish.mjs', [release], {}, tag);
    assert.equal(first.status, 0, first.stderr);
    assert.doesNotMatch(first.calls.find((call) => call.args[1] === 'create').body, /### Romania/);
    assert.equal(run('publish.mjs', [release], {}, { GITHUB_REF_NAME: 'v99.0.0' }).status, 1);
  });

  it('takes the part of the changelog that is about the version', () => {
    assert.equal(
      changelogOf('# C\n\n## 1.1.0\n\n- new\n\n## 1.0.0 (not released)\n\n- first\n', '1.0.0'),
      '- first',
    );
    assert.throws(() => changelogOf('## 1.10.0\n', '1.1.0'), /no part "## 1\.1\.0"/);
  });
});
