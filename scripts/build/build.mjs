import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { runSteps } from '../lib/run-steps.mjs';
import { RECORD, hashInputs } from './inputs.mjs';

/**
 * What `npm run build` does. A step runs when all that it needs is done, as many at once as there are processors.
 * Over the budget, the build is whole and fails all the same.
 */
const STEPS = [
  {
    name: 'generate',
    title: 'Data and languages → src/generated',
    args: ['scripts/build/generate.mjs'],
    needs: [],
  },
  {
    name: 'bundles',
    title: 'Bundles → dist',
    args: ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'],
    needs: ['generate'],
  },
  {
    name: 'editions',
    title: 'hotline-finder.js and what editions are made of → dist',
    args: ['scripts/build/edition.mjs'],
    needs: ['bundles'],
  },
  {
    name: 'types',
    title: 'Types → dist',
    args: ['scripts/build/types.mjs'],
    needs: ['generate'],
  },
  {
    name: 'manifest',
    title: 'What editors and tools read → dist',
    args: ['scripts/build/manifest.mjs'],
    needs: [],
  },
  {
    name: 'products',
    title: 'The list for other programs → dist',
    args: ['scripts/compile/products.mjs'],
    needs: [],
  },
  {
    name: 'proof',
    title: 'Every string, for proof-reading → dist',
    args: ['scripts/languages/proof.mjs'],
    needs: [],
  },
  {
    name: 'snippets',
    title: 'Snippets and their command → dist',
    args: ['scripts/build/snippet.mjs'],
    needs: ['editions'],
  },
  {
    name: 'embed',
    title: 'The page for frames → dist',
    args: ['scripts/build/embed.mjs'],
    needs: ['snippets'],
  },
  {
    name: 'edit',
    title: 'The form for data files → dist/edit',
    args: ['scripts/build/edit.mjs'],
    needs: [],
  },
  { name: 'budget', title: 'Budget', args: ['scripts/build/budget.mjs'], needs: ['editions'] },
];

// `--generated`: src/generated is fresh, `npm test` has just made it.
// `--no-budget`: for who wants to see the build, or tests it and its size apart.
const leftOut = new Set();
if (process.argv.includes('--generated')) leftOut.add('generate');
if (process.argv.includes('--no-budget')) leftOut.add('budget');

const inputs = hashInputs();
rmSync(new URL('../../dist', import.meta.url), { recursive: true, force: true });
rmSync(RECORD, { force: true });
mkdirSync(new URL('../../dist', import.meta.url));

const begin = performance.now();
let whole = true;
await runSteps(
  STEPS.filter(({ name }) => !leftOut.has(name)),
  {
    ended({ name, title }, { code, output, seconds, missing }) {
      if (missing) return false;
      process.stdout.write(output);
      const took = `(${seconds.toFixed(1)} s)`;
      if (code === 0) {
        console.log(`✓ ${title} ${took}`);
      } else {
        console.error(`✗ ${title} ${took}. The message above says why.`);
        process.exitCode = 1;
        if (name !== 'budget') whole = false;
      }
      return code === 0;
    },
  },
);
if (whole) {
  mkdirSync(new URL('.', RECORD), { recursive: true });
  writeFileSync(RECORD, inputs);
}
console.log(
  `${whole ? 'Built' : 'Not built'} in ${((performance.now() - begin) / 1000).toFixed(1)} s`,
);
