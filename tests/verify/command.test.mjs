/** The command line, and how it says how far it is. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createProgress } from '../../scripts/data/verify/progress.mjs';

const COMMAND = fileURLToPath(new URL('../../scripts/data/verify/command.mjs', import.meta.url));
const run = (...args) => spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });

test('--help names every option, and asks nothing of anybody', () => {
  const { status, stdout } = run('--help');
  assert.equal(status, 0);
  for (const option of [
    'country',
    'older-than',
    'only',
    'report',
    'json',
    'write',
    'concurrency',
  ]) {
    assert.ok(stdout.includes(`--${option}`), option);
  }
});

test('a wrong command line says what is wrong, and ends with 2', () => {
  for (const [args, message] of [
    [['--country', 'XX'], /data\/countries\/ has no such file/],
    [['--only', 'new'], /only "changed" is known/],
    [['--older-than', 'soon'], /write a number of days/],
    [['--concurrency', '0'], /write a whole number/],
    [['--fast'], /--fast/],
  ]) {
    const { status, stderr } = run(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, message);
  }
});

const page = (verdict, host = 'a.example') => [
  { url: `https://${host}/`, host },
  { numbers: [{ verdict }] },
];

test('plain lines where there is no terminal: what is not printed, and the count', () => {
  const lines = [];
  const progress = createProgress(2, { write: (text) => lines.push(text) });
  progress.page(...page('printed'));
  progress.page(...page('page gone', 'b.example'));
  progress.end();
  assert.deepEqual(lines, ['https://b.example/: page gone\n', '2 of 2 pages\n']);
});

test('a bar on a terminal', () => {
  const terminal = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 80,
    cursorTo() {},
    clearLine() {},
    moveCursor() {},
  });
  const progress = createProgress(1, terminal);
  progress.page(...page('printed'));
  progress.end();
  assert.match(String(terminal.read()), /1\/1 pages/);
});
