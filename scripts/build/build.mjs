import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { RECORD, hashInputs } from './inputs.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What `npm run build` does. A step runs when all that it needs is done, as many at once as there are processors.
 * A step that fails stops the build.
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
    needs: ['bundles'],
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
  { name: 'budget', title: 'Budget', args: ['scripts/build/budget.mjs'], needs: ['bundles'] },
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
const done = new Set(leftOut);
const running = new Map();
let waiting = STEPS.filter(({ name }) => !leftOut.has(name));
while (waiting.length || running.size) {
  for (const step of waiting.filter(({ needs }) => needs.every((name) => done.has(name)))) {
    if (running.size >= availableParallelism()) break;
    running.set(step.name, run(step));
    waiting = waiting.filter((other) => other !== step);
  }
  const { name, title, code, output, seconds } = await Promise.race(running.values());
  running.delete(name);
  process.stdout.write(output);
  if (code !== 0) {
    console.error(`Build stopped at: ${title} (${seconds} s). The message above says why.`);
    process.exit(1);
  }
  console.log(`✓ ${title} (${seconds} s)`);
  done.add(name);
}

mkdirSync(new URL('.', RECORD), { recursive: true });
writeFileSync(RECORD, inputs);
console.log(`Built in ${((performance.now() - begin) / 1000).toFixed(1)} s`);

/** Its output is kept until it ends: that of two steps would mix. */
function run({ name, title, args }) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('close', (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      resolve({ name, title, code, output, seconds });
    });
  });
}
