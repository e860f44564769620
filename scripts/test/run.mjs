import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RECORD, hashInputs } from '../build/inputs.mjs';
import { formatCounts } from './count-reporter.mjs';
import { runSteps } from '../lib/run-steps.mjs';

/**
 * `npm test`: every check of the project, going on after a failure so that one run shows them all.
 * `npm test -- unit`, `npm test -- lint dist`: some of them. `npm test -- browser tests/browser/element.test.ts`: some
 * of their files. Ends with the line `N passed, N failed` (`, N skipped` if any).
 * A check that has no tests of its own counts as one.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const bin = (path) => join('node_modules', path);

/** The folders of tests that use what the build has made. */
const NEEDS_BUILD = /^tests\/(dist|snippet|frameworks|package|site|release)\//;

/** Pages wait more than they compute, so more files than processors. */
const DIST_FILES_AT_ONCE = availableParallelism() + 1;

/**
 * @typedef {import('../lib/run-steps.mjs').Step & {
 *   count: (output: string, code: number | null) => typeof total,
 *   files?: () => string[],
 *   toArgs?: (files: string[]) => string[],
 * }} Check `files`: all that it runs; `toArgs`: those that it runs now, for the command line
 */

/** @type {Check[]} */
const CHECKS = [
  check('generate', 'Generate', ['scripts/build/generate.mjs'], []),
  check('types', 'Types', ['scripts/test/types.mjs']),
  check('lint', 'Lint', ['scripts/test/lint.mjs']),
  check(
    'format',
    'Format',
    [
      bin('prettier/bin/prettier.cjs'),
      '--check',
      '--log-level=warn',
      '--cache',
      '--cache-location=.cache/prettier',
      '--cache-strategy=content',
      '.',
    ],
    [],
  ),
  check('data', 'Data', ['scripts/data/check-command.mjs'], []),
  check('build', 'Build', ['scripts/build/build.mjs', '--generated', '--no-budget']),
  check('budget', 'Budget', ['scripts/build/budget.mjs'], ['build']),
  check('site', 'Site', ['scripts/site/build.mjs', '--built'], ['build']),
  {
    ...check('dist', 'Tests of the build', ['scripts/test/with-browser.mjs'], ['build', 'site']),
    files: () => nodeFiles((path) => NEEDS_BUILD.test(path)),
    toArgs: (files) => nodeTest(files, DIST_FILES_AT_ONCE),
    count: countNodeTests,
  },
  {
    ...check('browser', 'Browser tests', [bin('@web/test-runner/dist/bin.js')]),
    toArgs: (files) => (files.length ? ['--files', ...files] : []),
    count: countBrowserTests,
  },
  {
    ...check('unit', 'Node tests', []),
    files: () => nodeFiles((path) => !NEEDS_BUILD.test(path)),
    toArgs: (files) => nodeTest(files, 1),
    count: countNodeTests,
  },
];

/** @returns {Check} */
function check(name, title, args, needs = ['generate']) {
  return { name, title, args, needs, count: countOne };
}

const [chosen, files] = readArguments(process.argv.slice(2));
const steps = chosen.map((step) => {
  const { toArgs, files: all = () => [], args } = step;
  const own = files.length ? files : all();
  return toArgs ? { ...step, args: [...args, ...toArgs(own)] } : step;
});

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const begin = performance.now();
const several = steps.length > 1;

await runSteps(steps, {
  live: !several,
  started: ({ title }) => several && console.log(`… ${title}`),
  ended({ title, count }, { code, output, seconds, missing }) {
    if (missing) {
      // It would only say the same again, many times over.
      console.log(`✗ ${title}: not run, it needs “${missing}”.`);
      failures.push(title);
      return false;
    }
    const counts = count(output, code);
    // A run that failed without a failed test, or that ran none, has failed all the same.
    if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
    for (const key of Object.keys(total)) total[key] += counts[key];
    if (several && (counts.failed || process.env.CI)) console.log(`\n── ${title}\n${output}`);
    if (counts.failed) failures.push(title);
    const result = `${title}: ${formatCounts(counts)} · ${seconds.toFixed(1)} s`;
    console.log(`${counts.failed ? '✗' : '✓'} ${result}`);
    return counts.failed === 0;
  },
});

console.log(`\n${((performance.now() - begin) / 1000).toFixed(0)} s`);
if (failures.length) console.log(`Failed or not run: ${failures.join(', ')}`);
console.log(`\n${formatCounts(total)}`);
process.exitCode = total.failed || failures.length ? 1 : 0;

/**
 * The checks that are named, with what they need; all where none is.
 * @returns {[checks: Check[], files: string[]]}
 */
function readArguments(args) {
  const names = args.filter((arg) => CHECKS.some(({ name }) => name === arg));
  const paths = args.filter((arg) => !names.includes(arg));
  const unknown = paths.filter((path) => !existsSync(join(ROOT, path)));
  if (unknown.length || (paths.length && names.length !== 1)) {
    const known = CHECKS.map(({ name }) => name).join(', ');
    console.error(`npm test -- [CHECK…] or CHECK FILE…. Checks: ${known}. Not known: ${unknown}`);
    process.exit(2);
  }
  if (!names.length) return [CHECKS, []];
  const wanted = new Set(names);
  const isFresh = existsSync(RECORD) && readFileSync(RECORD, 'utf8') === hashInputs();
  const add = (name) => {
    for (const need of CHECKS.find((one) => one.name === name)?.needs ?? []) {
      // A build of the sources as they are serves again, unless it is asked for.
      if (need === 'build' && isFresh) continue;
      wanted.add(need);
      add(need);
    }
  };
  names.forEach(add);
  return [CHECKS.filter(({ name }) => wanted.has(name)), paths];
}

function nodeFiles(wanted) {
  return readdirSync(join(ROOT, 'tests'), { recursive: true })
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.mjs') && wanted(path))
    .sort();
}

function nodeTest(files, atOnce) {
  return [
    '--test',
    '--test-reporter=spec',
    '--test-timeout=1200000',
    `--test-concurrency=${atOnce}`,
    ...files,
  ];
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

/** Reads the closing line of the browser tests' reporter. */
function countBrowserTests(output) {
  const line = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(output);
  const [passed = 0, failed = 0, skipped = 0] = (line?.slice(1) ?? []).map((text) =>
    Number(text ?? 0),
  );
  return { passed, failed, skipped };
}
