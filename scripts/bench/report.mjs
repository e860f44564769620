const START = '<!-- bench: what stands between these two lines is written by npm run bench -->';
const END = '<!-- /bench -->';

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
 * The table of the README: what is loaded, and the first number on each network.
 *
 * @param {Record<string, Record<string, Record<string, number>>>} networks medians by page, by network
 */
export function summaryTable(networks) {
  const [still = {}] = Object.values(networks);
  return table(
    ['page', 'kB', ...Object.keys(networks).map((name) => `${name.replace(/ \(.*/, '')}, ms`)],
    Object.entries(still).map(([name, { bytes }]) => [
      name,
      one(bytes / 1000),
      ...Object.values(networks).map((result) => whole(result[name].number)),
    ]),
  );
}

export function growthTable(results, counts) {
  return table(
    [
      'elements',
      'first number ms',
      'script ms',
      'style, layout ms',
      'heap MB',
      'nodes',
      'bare Lit: script ms',
      'heap MB ',
    ],
    counts.map((count) => {
      const finder = results[`finder ${count}`];
      const bare = results[`bare-lit ${count}`];
      return [
        count,
        whole(finder.number),
        whole(finder.script),
        whole(finder.layout),
        megabytes(finder.heap),
        whole(finder.nodes),
        whole(bare.script),
        megabytes(bare.heap),
      ];
    }),
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
