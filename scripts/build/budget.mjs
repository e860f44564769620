import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { SECTIONS, SECTIONS_FOLDER } from './rollup/bundle-sections.mjs';

/**
 * Brotli bytes. The parts add up to more than the whole: what one saves another may use. Why they are what
 * they are, and what was tried to make them smaller, is in CONTRIBUTING.md, "Bytes".
 */
export const LIMITS = { whole: 112_000, code: 25_000, data: 40_000, languages: 47_000 };

const ADVICE = {
  whole: 'see which part grew in the table above, and start there',
  code: 'look for a new dependency, a view that repeats itself, or text that belongs in the locales',
  data: 'look for text that repeats in every country and can be said once, or a field nothing shows',
  languages: 'shorten or share sentences; a name that Intl knows needs no translation of ours',
};

/** @returns {{ raw: number, gzip: number, brotli: number }} sizes in bytes: plain, gzip 9, brotli 11. */
export function measure(text) {
  const bytes = Buffer.from(text);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }).length,
  };
}

/**
 * What is over its budget, as sentences for the person who broke it. A part may be over its share as
 * long as the whole is within its own.
 *
 * @param {Record<keyof typeof LIMITS, { brotli: number }>} sizes
 * @returns {string[]} empty when all is well
 */
export function overspent(sizes) {
  const { whole, ...parts } = sizes;
  const sum = Object.values(parts).reduce((total, { brotli }) => total + brotli, 0);
  if (whole.brotli <= LIMITS.whole && sum <= LIMITS.whole) return [];
  return Object.keys(LIMITS)
    .filter((name) => sizes[name].brotli > LIMITS[name])
    .map(
      (name) =>
        `${name} is ${count(sizes[name].brotli)} bytes of brotli, ` +
        `${count(sizes[name].brotli - LIMITS[name])} over its ${count(LIMITS[name])}. ` +
        `To fix it: ${ADVICE[name]}.`,
    );
}

/** @param {Record<keyof typeof LIMITS, ReturnType<typeof measure>>} sizes */
export function formatTable(sizes) {
  const rows = [['dist/hotline-finder.js', 'plain', 'gzip 9', 'brotli 11', 'limit', 'left']];
  for (const [name, limit] of Object.entries(LIMITS)) {
    const { raw, gzip, brotli } = sizes[name];
    rows.push([name, count(raw), count(gzip), count(brotli), count(limit), count(limit - brotli)]);
  }
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join('  '),
    )
    .join('\n');
}

function count(number) {
  return number.toLocaleString('en');
}

async function measureBuild() {
  const whole = readFileSync(new URL('../../dist/hotline-finder.js', import.meta.url), 'utf8');
  const sizes = { whole: measure(whole) };
  for (const section of SECTIONS) {
    const text = readFileSync(new URL(`${section}.js`, SECTIONS_FOLDER), 'utf8');
    const minified = await transform(text, {
      minify: true,
      format: 'iife',
      treeShaking: false,
      target: 'es2019',
      charset: 'utf8',
      legalComments: 'none',
    });
    sizes[section] = measure(minified.code);
  }
  return sizes;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sizes = await measureBuild();
  console.log(formatTable(sizes));
  for (const sentence of overspent(sizes)) {
    console.error(`Over budget: ${sentence}`);
    process.exitCode = 1;
  }
}
