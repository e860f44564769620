import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RECORD, hashInputs } from './build/inputs.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What `npm run build` does, in order. A step that fails stops the build. */
const STEPS = [
  ['Data and languages → src/generated', 'scripts/generate.mjs'],
  ['Bundles → dist', 'node_modules/rollup/dist/bin/rollup', '-c', '--silent'],
  ['Types → dist', 'scripts/types.mjs'],
  ['What editors and tools read → dist', 'scripts/manifest.mjs'],
  ['Snippets and their command → dist', 'scripts/build/snippet.mjs'],
  ['The page for frames → dist', 'scripts/build/embed.mjs'],
  ['The list for other programs → dist', 'scripts/compile/products.mjs'],
  ['Every string, for proof-reading → dist', 'scripts/languages/proof.mjs'],
  ['Budget', 'scripts/budget.mjs'],
];

// `--generated`: src/generated is fresh, `npm test` has just made it.
// `--no-budget`: for who wants to see the build, or tests it and its size apart.
const LEFT_OUT = { '--generated': 'scripts/generate.mjs', '--no-budget': 'scripts/budget.mjs' };
const leftOut = process.argv.map((option) => LEFT_OUT[option]);
const steps = STEPS.filter(([, script]) => !leftOut.includes(script));

const inputs = hashInputs();
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
rmSync(RECORD, { force: true });

for (const [title, script, ...args] of steps) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`Build stopped at: ${title} (${seconds} s). The message above says why.`);
    process.exit(1);
  }
  console.log(`✓ ${title} (${seconds} s)`);
}

mkdirSync(new URL('.', RECORD), { recursive: true });
writeFileSync(RECORD, inputs);
