/** ESLint over everything; a warning fails too. `--fix` fixes what it can. */
import { ESLint } from 'eslint';

const fix = process.argv.includes('--fix');

/** Rules that use types depend on other files than the one they check: their results are not cached. */
const typed = new ESLint({ fix });
const untyped = new ESLint({
  fix,
  ignorePatterns: ['src/**'],
  cache: true,
  cacheLocation: '.cache/eslint/',
  cacheStrategy: 'content',
});

const results = [...(await typed.lintFiles(['src'])), ...(await untyped.lintFiles(['.']))];
if (fix) await ESLint.outputFixes(results);
const formatter = await typed.loadFormatter('stylish');
process.stdout.write(await formatter.format(results));
if (results.some(({ errorCount, warningCount }) => errorCount + warningCount)) process.exitCode = 1;
