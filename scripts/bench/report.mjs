const START = '<!-- bench: what stands between these two lines is written by npm run bench -->';
const END = '<!-- /bench -->';

/** The page of the smallest edition, by which the aims are measured. */
export const EDITION = 'edition: 1 country, 1 language';

/** The name of a network without its figures. */
const shorter = (network) => network.replace(/ \(.*/, '');

const whole = (value) => Math.round(value).toLocaleString('en');
const one = (value) => value.toFixed(1);
const ratio = (value, base) => `${(value / base).toFixed(2)}×`;
const megabytes = (bytes) => (bytes / 1e6).toFixed(2);

/** A table in Markdown; all columns but the first to the right. */
function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

/** @param {Record<string, Record<string, number>>} results medians by page */
export function mainTable(results) {
  const bare = results['bare Lit element'].number;
  const stack = results['usual stack'].number;
  return table(
    [
      'page',
      'bytes',
      'requests',
      'first number ms',
      'to bare Lit',
      'to usual stack',
      'script ms',
      'style, layout ms',
      'heap MB',
      'nodes',
      'layout shift',
    ],
    Object.entries(results).map(([name, result]) => [
      name,
      whole(result.bytes),
      result.requests,
      whole(result.number),
      ratio(result.number, bare),
      ratio(result.number, stack),
      whole(result.script),
      whole(result.layout),
      megabytes(result.heap),
      whole(result.nodes),
      result.shift.toFixed(3),
    ]),
  );
}

/**
 * What was asked of the finder, beside what it is.
 *
 * @param {Record<string, Record<string, Record<string, number>>>} networks medians by page, by network
 * @param {Record<string, Record<string, number>>} growing medians by page and number of elements
 */
export function aimTable(networks, growing) {
  const [[, still]] = Object.entries(networks);
  const toBare = (results, name, key) => results[name][key] / results['bare Lit element'][key];
  const times = (value) => `${value.toFixed(2)}×`;
  const rows = [
    { aim: 'nodes of one element', most: 1500, is: growing['finder 1'].nodes, say: whole },
    {
      aim: 'style and layout of fifty elements, ms',
      most: 800,
      is: growing['finder 50'].layout,
      say: whole,
    },
    ...['hotline-finder', EDITION].map((name) => ({
      aim: `script of ${name}, to bare Lit`,
      most: 2.5,
      is: toBare(still, name, 'script'),
      say: times,
    })),
    ...Object.entries(networks).map(([network, results]) => ({
      aim: `first number of ${EDITION}, to bare Lit, ${shorter(network)}`,
      most: 1.3,
      is: toBare(results, EDITION, 'number'),
      say: times,
    })),
  ];
  return table(
    ['aim', 'at most', 'is', 'met'],
    rows.map(({ aim, most, is, say }) => [aim, say(most), say(is), is <= most ? 'yes' : 'no']),
  );
}

/**
 * The table of the README: what is loaded, and the first number on each network.
 *
 * @param {Record<string, Record<string, Record<string, number>>>} networks medians by page, by network
 * @param {string[]} names of the pages
 */
export function summaryTable(networks, names) {
  const [still = {}] = Object.values(networks);
  return table(
    ['page', 'kB', ...Object.keys(networks).map((name) => `${shorter(name)}, ms`)],
    names.map((name) => [
      name,
      one(still[name].bytes / 1000),
      ...Object.values(networks).map((result) => whole(result[name].number)),
    ]),
  );
}

/** The lists of one element come after it is complete: they have a row of their own. */
export function growthTable(results, counts, lists) {
  const row = (name, finder, bare) => [
    name,
    whole(finder.number),
    whole(finder.complete),
    whole(finder.script),
    whole(finder.layout),
    megabytes(finder.heap),
    whole(finder.nodes),
    bare ? whole(bare.script) : '',
    bare ? megabytes(bare.heap) : '',
  ];
  return table(
    [
      'elements',
      'first number ms',
      'complete ms',
      'script ms',
      'style, layout ms',
      'heap MB',
      'nodes',
      'bare Lit: script ms',
      'heap MB ',
    ],
    [
      ...counts.map((count) =>
        row(count, results[`finder ${count}`], results[`bare-lit ${count}`]),
      ),
      row('1, its lists filled', lists),
    ],
  );
}

/** Brotli finds the repetition: the bytes on the wire say nothing here, so they are shown apart from the script's own. */
export function longListTable(sizes, results) {
  return table(
    ['list', 'script kB', 'brotli kB', 'first number ms', 'script ms', 'heap MB'],
    sizes.map(({ times, raw, brotli }) => [
      `${times}×`,
      whole(raw / 1000),
      one(brotli / 1000),
      whole(results[times].number),
      whole(results[times].script),
      megabytes(results[times].heap),
    ]),
  );
}

export function pickTable(picks, quantile) {
  const row = (name, values) => [
    name,
    values.length,
    one(quantile(values, 0.5)),
    one(quantile(values, 0.95)),
    one(Math.max(...values)),
  ];
  return table(
    ['picked', 'picks', 'median ms', '95 % ms', 'longest ms'],
    [row('country', picks.country), row('language', picks.language)],
  );
}

export function taskTable(results) {
  return table(
    ['page', 'longest task ms'],
    Object.entries(results).map(([name, { longest }]) => [
      name,
      longest ? whole(longest) : 'under 50',
    ]),
  );
}

/** Puts the tables in their place in the document of that name. */
export function put(document, text, name) {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${name} needs the lines ${START} and ${END}.`);
  return `${document.slice(0, start + START.length)}\n\n${text}\n\n${document.slice(end)}`;
}
