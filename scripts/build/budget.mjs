import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Twelve languages of one country and of those who come to it. */
const TWELVE = 'en,ro,ru,uk,bg,tr,ar,hi,ne,vi,es,fr';
const TWENTY_FOUR = `${TWELVE},de,it,pl,pt,nl,hu,el,sq,sr,fa,zh-Hans,fil`;

/**
 * What is measured, and the most that it may be in bytes of brotli. Why it is what it is, and what was tried to make
 * it smaller, is in CONTRIBUTING.md, "Bytes".
 *
 * @type {Record<string, { countries?: string, languages?: string, limit?: number, advice: string }>}
 */
export const BUDGET = {
  code: {
    limit: 32_600,
    advice:
      'look for a new dependency, a view that repeats itself, or text that belongs in the locales',
  },
  'one country, one language': {
    countries: 'RO',
    languages: 'ro',
    limit: 39_400,
    advice: 'it is the code and what every edition has: look there',
  },
  'one country, twelve languages': {
    countries: 'RO',
    languages: TWELVE,
    limit: 56_500,
    advice: 'shorten or share sentences; a name that Intl knows needs no translation of ours',
  },
  'Europe, 24 languages': {
    countries: 'europe',
    languages: TWENTY_FOUR,
    advice: '',
  },
  'the world, the default languages': {
    limit: 117_500,
    advice: 'see which of the others grew, and start there',
  },
  'each language': {
    limit: 1_800,
    advice: 'shorten or share sentences; a name that Intl knows needs no translation of ours',
  },
  'each hotline': {
    limit: 50,
    advice:
      'look for text that repeats in every country and can be said once, or a field nothing shows',
  },
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
 * What is over its budget, as sentences for the person who broke it.
 *
 * @param {Record<string, { brotli: number }>} sizes
 * @returns {string[]} empty when all is well
 */
export function overspent(sizes) {
  return Object.entries(BUDGET).flatMap(([name, { limit = Infinity, advice }]) => {
    const { brotli } = sizes[name];
    if (brotli <= limit) return [];
    return `${name}: ${count(brotli)} bytes of brotli, ${count(brotli - limit)} over ${count(limit)}. Fix: ${advice}.`;
  });
}

/** @param {Record<string, ReturnType<typeof measure>>} sizes */
export function formatTable(sizes) {
  const rows = [['', 'plain', 'gzip 9', 'brotli 11', 'limit', 'left']];
  for (const [name, { limit }] of Object.entries(BUDGET)) {
    const { raw, gzip, brotli } = sizes[name];
    const bound = limit === undefined ? ['', ''] : [count(limit), count(limit - brotli)];
    rows.push([name, count(raw), count(gzip), count(brotli), ...bound]);
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

/** By how much `more` is larger than `less`, for each of so many. */
function each(more, less, many) {
  const share = (kind) => Math.round((more[kind] - less[kind]) / many);
  return { raw: share('raw'), gzip: share('gzip'), brotli: share('brotli') };
}

/** @param {object} edition what dist/edition.js exports */
export function measureEditions({ assemble, chooseCountries, chooseLanguages, contentOf, parts }) {
  const content = contentOf(parts);
  const sizes = { code: measure(parts.code.classic) };
  for (const [name, { countries, languages }] of Object.entries(BUDGET)) {
    if (/^(code|each )/.test(name)) continue;
    const chosen = chooseCountries(countries ?? 'world', content, parts.regions).values;
    const tags = languages && chooseLanguages(languages, chosen, content, parts.regions).values;
    sizes[name] = measure(assemble(parts, { countries: chosen, languages: tags }));
  }
  const { directory } = content;
  const hotlines = directory.countries().flatMap((code) => directory.country(code).hotlines);
  const world = sizes['the world, the default languages'];
  sizes['each language'] = each(
    world,
    measure(assemble(parts, { languages: ['en'] })),
    parts.defaultLanguages.length - 1,
  );
  sizes['each hotline'] = each(world, measure(assemble(parts, { countries: [] })), hotlines.length);
  return sizes;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const edition = new URL('../../dist/edition.js', import.meta.url).href;
  const sizes = measureEditions(await import(edition));
  console.log(formatTable(sizes));
  for (const sentence of overspent(sizes)) {
    console.error(`Over budget: ${sentence}`);
    process.exitCode = 1;
  }
}
