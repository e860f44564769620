/**
 * `npm run docs`: every document, or part of one, that is made from data, code or, the sizes, from the build. Tests
 * compare them.
 */
import { runSteps } from '../lib/run-steps.mjs';

const STEPS = [
  {
    name: 'architecture',
    title: 'Picture of docs/architecture.md',
    args: ['scripts/build/architecture.mjs'],
  },
  {
    name: 'styling',
    title: 'Tables of docs/styling.md',
    args: ['scripts/build/manifest.mjs', '--docs'],
  },
  { name: 'coverage', title: 'data/COVERAGE.md', args: ['scripts/data/report-command.mjs'] },
  {
    name: 'costs',
    title: 'Table of docs/languages.md',
    args: ['scripts/languages/size-by-language.mjs', '--docs'],
  },
  { name: 'sizes', title: 'Table of sizes in README.md', args: ['scripts/build/sizes.mjs'] },
  { name: 'review', title: 'src/locales/REVIEW.md', args: ['scripts/languages/review.mjs'] },
];

await runSteps(STEPS, {
  ended({ title }, { code, output }) {
    console.log(`${code === 0 ? '✓' : '✗'} ${title}${code === 0 ? '' : `\n${output}`}`);
    if (code !== 0) process.exitCode = 1;
    return code === 0;
  },
});
