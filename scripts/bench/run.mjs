import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { format } from 'prettier';
import style from '../../prettier.config.mjs';
import { NETWORKS, measureLoad, measurePicks, median, quantile, startBrowser } from './measure.mjs';
import { BUDGET } from '../build/budget.mjs';
import {
  COUNTRY,
  STACK_VERSIONS,
  builtEdition,
  builtFinder,
  comparedFiles,
  page,
} from './pages.mjs';
import { repeatedFinder } from './repeated.mjs';
import {
  EDITION,
  aimTable,
  growthTable,
  longListTable,
  mainTable,
  pickTable,
  put,
  summaryTable,
  taskTable,
} from './report.mjs';
import { brotli, serve } from './server.mjs';

/**
 * `npm run bench [-- --runs 15]`: the built finder beside what else could be on the page, in one run,
 * alternating, medians. Writes the tables into docs/performance.md and the first of them, in short, into
 * README.md. Build first: `npm run build`.
 */
const RUNS = Number(/--runs[ =](\d+)/.exec(process.argv.join(' '))?.[1] ?? 15);
const ROOT = new URL('../../', import.meta.url);
const CPU = 4;
const HARD_CPU = 6;
const COUNTS = [1, 10, 50];
const TIMES = [1, 10, 100];

const EDITION_OF_TWELVE = 'edition: 1 country, 12 languages';
const EDITION_WITH_NUMBERS = `${EDITION}, numbers in the tag`;

const tagIn = (language) =>
  `<hotline-finder country="${COUNTRY}" language="${language}"></hotline-finder>`;
const tag = tagIn('en');
const bareTag = '<bare-finder></bare-finder>';
const script = (name) => `<script async src="${name}.js"></script>`;
const withNumbers = (text) => text.replace('><', '>In danger? Call <a href="tel:112">112</a>.<');

const pages = {
  'static HTML': '/static.html',
  'bare Lit element': '/bare-lit.html',
  'hotline-finder': '/finder.html',
  'hotline-finder, gzip': '/gzip/finder.html',
  'hotline-finder, numbers in the tag': '/finder-numbers.html',
  [EDITION_OF_TWELVE]: '/twelve.html',
  [EDITION]: '/one.html',
  [EDITION_WITH_NUMBERS]: '/one-numbers.html',
  'usual stack': '/usual-stack.html',
};

/** The rows of the README. */
const SHORT = Object.keys(pages).filter(
  (name) => name !== EDITION_OF_TWELVE && name !== EDITION_WITH_NUMBERS,
);

const { assemble, parts: editionParts } = await builtEdition();

/** The script of an edition for the country that is shown, in the languages of that line of the budget. */
function edition(name) {
  const languages = BUDGET[name].languages?.split(',');
  return assemble(editionParts, { countries: [COUNTRY], languages });
}

const finder = builtFinder();
const longer = {};
for (const times of TIMES) longer[times] = times === 1 ? finder : await repeatedFinder(times);

const files = {
  ...(await comparedFiles()),
  '/hotline-finder.js': finder,
  '/bare-lit.html': page(script('bare-lit') + bareTag, {
    height: 'bare-finder { display: block; min-height: 100vh; }',
  }),
  '/finder.html': page(script('hotline-finder') + tag),
  '/finder-numbers.html': page(script('hotline-finder') + withNumbers(tag)),
  '/twelve.js': edition('one country, twelve languages'),
  '/twelve.html': page(script('twelve') + tag),
  '/one.js': edition('one country, one language'),
  '/one.html': page(script('one') + tagIn('ro')),
  '/one-numbers.html': page(script('one') + withNumbers(tagIn('ro'))),
  '/usual-stack.html': page(`<div id="root"></div>${script('usual-stack')}`, {
    height: '#root { min-height: 100vh; }',
  }),
};
for (const count of COUNTS) {
  files[`/finder-${count}.html`] = page(script('hotline-finder') + tag.repeat(count));
  files[`/bare-lit-${count}.html`] = page(script('bare-lit') + bareTag.repeat(count));
}
for (const times of TIMES) {
  files[`/list-${times}.js`] = longer[times];
  files[`/list-${times}.html`] = page(script(`list-${times}`) + tag);
}

const server = await serve(files);
const browser = await startBrowser();
try {
  const version = await browser.version();
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${version}, ${cpus().length} cores (${cpus()[0].model.trim()})`;
  const intro = [
    `Measured on ${date}: ${machine}, 360×640, medians of ${RUNS} runs, alternating.`,
    `The processor is slowed down ${CPU} times, but for picking. Every page shows ${COUNTRY}.`,
    `Usual stack: ${STACK_VERSIONS}; eight countries, two languages.`,
  ].join('\n');

  const loading = [];
  /** @type {Parameters<typeof summaryTable>[0]} */
  const networks = {};
  for (const [name, network] of Object.entries(NETWORKS)) {
    console.log(`Loading: ${name}`);
    const result = await alternate(pages, { cpu: CPU, network });
    networks[name] = result;
    loading.push(`### Network: ${name}`, mainTable(result));
  }

  console.log('Growing');
  const growing = await alternate(
    Object.fromEntries(
      ['finder', 'bare-lit'].flatMap((name) =>
        COUNTS.map((count) => [`${name} ${count}`, `/${name}-${count}.html`]),
      ),
    ),
    { cpu: CPU },
  );
  const { filled } = await alternate({ filled: '/finder-1.html' }, { cpu: CPU, lists: true });
  const parts = [
    intro,
    '### The aims',
    aimTable(networks, growing),
    ...loading,
    '### Elements on one page',
    growthTable(growing, COUNTS, filled),
  ];

  const lists = await alternate(
    Object.fromEntries(TIMES.map((times) => [times, `/list-${times}.html`])),
    { cpu: CPU },
  );
  const sizes = TIMES.map((times) => ({
    times,
    raw: Buffer.byteLength(longer[times]),
    brotli: brotli(longer[times]).length,
  }));
  parts.push('### A longer list', longListTable(sizes, lists));

  console.log('Picking');
  const picks = await measurePicks(browser, `${server.origin}/finder.html`);
  parts.push('### Picking another country or language', pickTable(picks, quantile));

  const hard = await alternate(pages, { cpu: HARD_CPU, lists: true });
  parts.push(
    `### Longest task until the lists are filled, processor ${HARD_CPU} times slower`,
    taskTable(hard),
  );

  const text = parts.join('\n\n');
  console.log(`\n${text}`);
  await write('docs/performance.md', text);
  await write(
    'README.md',
    `Measured on ${date} with ${machine}, slowed down ${CPU} times:\n\n${summaryTable(networks, SHORT)}`,
  );
} finally {
  await browser.close();
  await server.stop();
}

async function write(name, text) {
  const path = new URL(name, ROOT);
  const document = put(readFileSync(path, 'utf8'), text, name);
  writeFileSync(path, await format(document, { ...style, parser: 'markdown' }));
}

/** Loads each page in turn, over and over; the first round, in which the machine warms up, is not counted. */
async function alternate(paths, conditions) {
  /** @type {Record<string, Awaited<ReturnType<typeof measureLoad>>[]>} */
  const results = Object.fromEntries(Object.keys(paths).map((name) => [name, []]));
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [name, path] of Object.entries(paths)) {
      const result = await measureLoad(browser, server.origin + path, conditions);
      if (run) results[name].push(result);
    }
  }
  return Object.fromEntries(Object.entries(results).map(([name, list]) => [name, median(list)]));
}
