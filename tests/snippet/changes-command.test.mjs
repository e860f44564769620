import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DIST, readBuilt } from '../dist/host.mjs';

describe('hotline-finder changes', () => {
  const current = join(DIST, 'hotlines.json');
  let folder;
  let older;

  before(() => {
    readBuilt('command.js');
    folder = mkdtempSync(join(tmpdir(), 'changes-'));
    const list = JSON.parse(readFileSync(current, 'utf8'));
    list.countries.find(({ code }) => code === 'RO').hotlines.pop();
    list.countries.find(({ code }) => code === 'DE').hotlines.pop();
    older = join(folder, 'older.json');
    writeFileSync(older, JSON.stringify(list));
    writeFileSync(join(folder, 'other.json'), '{"countries":[1]}');
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (...args) =>
    spawnSync(process.execPath, [join(DIST, 'command.js'), 'changes', ...args], {
      encoding: 'utf8',
    });

  it('prints what is new, in every country or in one', () => {
    const all = run(older, current);
    assert.equal(all.status, 0, all.stderr);
    assert.match(all.stdout, /Germany \(DE\)[^]*- added: [^]*Romania \(RO\)[^]*- added: /);
    const one = run(older, current, '--country', 'Romania', '--format', 'markdown');
    assert.match(one.stdout, /### Romania \(RO\)/);
    assert.doesNotMatch(one.stdout, /Germany/);
    const json = run(older, current, '--country', 'ro', '--format', 'json');
    assert.equal(JSON.parse(json.stdout).countries[0].lines.added.length, 1);
  });

  it('says what is wrong with a command line or a file, and ends with 2', () => {
    for (const [args, message] of [
      [[older], /two files/],
      [[older, current, 'third'], /two files/],
      [[older, join(folder, 'none.json')], /none\.json cannot be read/],
      [[older, join(folder, 'other.json')], /is not a list of numbers/],
      [[older, current, '--format', 'pdf'], /Known: text, markdown, json/],
      [[older, current, '--country', 'Romnia'], /The nearest is/],
      [[older, current, '--colour'], /--colour/],
    ]) {
      const { status, stderr, stdout } = run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, message);
      assert.equal(stdout, '');
    }
  });
});
