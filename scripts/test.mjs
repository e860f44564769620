import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatCounts } from './browser/count-reporter.mjs';

/**
 * `npm test`: every check of the project, one after the other, going on after a failure so that one
 * run shows them all. Ends with the plain line `N passed, N failed` (`, N skipped` if any).
 * A check that has no tests of its own counts as one.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const bin = (path) => join('node_modules', path);
const TSC = bin('typescript/bin/tsc');

/** The folders of tests that use what the build has made. */
const NEEDS_BUILD = /^(dist|snippet|frameworks|package)\b/;

const steps = [
  { title: 'Generate', args: ['scripts/build/generate.mjs'] },
  { title: 'Types of src', needs: 'Generate', args: [TSC, '-p', 'tsconfig.json'] },
  { title: 'Types of tests', needs: 'Generate', args: [TSC, '-p', 'tsconfig.tests.json'] },
  {
    title: 'Lint',
    needs: 'Generate',
    args: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  },
  { title: 'Format', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  { title: 'Data', args: ['scripts/check-data.mjs'] },
  {
    title: 'Build',
    needs: 'Generate',
    args: ['scripts/build/build.mjs', '--generated', '--no-budget'],
  },
  { title: 'Budget', needs: 'Build', args: ['scripts/build/budget.mjs'] },
  {
    title: 'Node tests',
    args: nodeTests((path) => !NEEDS_BUILD.test(path)),
    count: countNodeTests,
  },
  {
    title: 'Tests of the build',
    needs: 'Build',
    args: nodeTests((path) => NEEDS_BUILD.test(path)),
    count: countNodeTests,
  },
  {
    title: 'Browser tests',
    needs: 'Generate',
    args: [bin('@web/test-runner/dist/bin.js')],
    count: countBrowserTests,
  },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

for (const { title, args, needs, count = countOne } of steps) {
  console.log(`\n── ${title}`);
  if (failures.includes(needs)) {
    // It would only say the same again, many times over.
    console.log(`Not run: it needs “${needs}”.`);
    failures.push(title);
    continue;
  }
  const start = performance.now();
  const { code, output } = await run(args);
  const counts = count(output, code);
  // A run that failed without a failed test, or that ran none, has failed all the same.
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.failed) failures.push(title);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${counts.failed ? '✗' : '✓'} ${title}: ${formatCounts(counts)} · ${seconds} s`);
}

if (failures.length) console.log(`\nFailed or not run: ${failures.join(', ')}`);
console.log(`\n${formatCounts(total)}`);
process.exitCode = total.failed ? 1 : 0;

function nodeTests(wanted) {
  const files = readdirSync(join(ROOT, 'tests'), { recursive: true })
    .filter((path) => path.endsWith('.test.mjs') && wanted(path))
    .sort()
    .map((path) => join('tests', path));
  return ['--test', '--test-reporter=spec', '--test-timeout=600000', ...files];
}

/** Shows a program's output as it comes, and keeps it. */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

function countOne(_output, code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Reads the summary of Node's `spec` reporter. A cancelled test is a failed one. */
function countNodeTests(output) {
  const number = (name) => Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
}

/** Reads the closing line of scripts/browser/count-reporter.mjs. */
function countBrowserTests(output) {
  const line = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(output);
  const [passed = 0, failed = 0, skipped = 0] = (line?.slice(1) ?? []).map((text) =>
    Number(text ?? 0),
  );
  return { passed, failed, skipped };
}
