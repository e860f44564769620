/** `npm run data:verify`: opens the page of every published number and looks whether it still prints it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DATA, readData } from '../read.mjs';
import { createProgress } from './progress.mjs';
import { verify } from './verify.mjs';

const HELP = `npm run data:verify -- [options]

Opens every source page of every published number and reports whether it still prints the number.
Changes no number. A run that is broken off goes on where it stopped, within a day.

  --country RO,BG     only these countries
  --older-than 180    only pages that were last read more than so many days ago
  --only changed      reports only what is different from the last complete run
  --report FILE.md    writes the report there; otherwise it is printed
  --json              prints everything as JSON
  --write             sets "read" to today for the pages that still print all of their numbers
  --concurrency 10    hosts at once; each gets one request a second at most
`;

const ROOT = new URL('../../../', import.meta.url);
const { name, version, repository } = JSON.parse(
  readFileSync(new URL('package.json', ROOT), 'utf8'),
);
const home = typeof repository === 'string' ? repository : repository?.url;
/** Who asks: the project, its version and, as soon as it has one, its home. */
const AGENT = `${name}/${version}${home ? ` (+${home.replace(/^git\+/, '')})` : ''}`;

function fail(message) {
  console.error(`${message}\n\n${HELP}`);
  return 2;
}

/** A whole number from 1 on; NaN for anything else. */
const whole = (text) => (/^[1-9]\d*$/.test(text) ? Number(text) : NaN);

function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      country: { type: 'string' },
      'older-than': { type: 'string' },
      only: { type: 'string' },
      report: { type: 'string' },
      json: { type: 'boolean' },
      write: { type: 'boolean' },
      concurrency: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { country, only, concurrency = '10', 'older-than': olderThan } = values;
  const countries = country
    ?.toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const codes = new Set(readData(DATA).countries.map((one) => one.country));
  const unknown = countries?.find((code) => !codes.has(code));
  if (unknown) throw new Error(`--country ${unknown}: data/countries/ has no such file.`);
  if (only !== undefined && only !== 'changed')
    throw new Error(`--only ${only}: only "changed" is known.`);
  if (Number.isNaN(whole(concurrency)))
    throw new Error(`--concurrency ${concurrency}: write a whole number.`);
  if (olderThan !== undefined && Number.isNaN(whole(olderThan)))
    throw new Error(`--older-than ${olderThan}: write a number of days.`);
  return {
    ...values,
    countries,
    onlyChanged: only === 'changed',
    concurrency: whole(concurrency),
    olderThan: olderThan === undefined ? undefined : whole(olderThan),
  };
}

async function main(args) {
  let options;
  try {
    options = readOptions(args);
  } catch (error) {
    return fail(error.message);
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const { report, json, countries, olderThan, onlyChanged, write, concurrency } = options;
  /** @type {ReturnType<typeof createProgress> | undefined} */
  let progress;
  const found = await verify({
    folder: DATA,
    cache: fileURLToPath(new URL('.cache/verify/', ROOT)),
    today: new Date().toISOString().slice(0, 10),
    agent: AGENT,
    countries,
    olderThan,
    onlyChanged,
    write,
    concurrency,
    onStart: (pages) => (progress = createProgress(pages, process.stderr)),
    onPage: (job, result) => progress?.page(job, result),
  });
  progress?.end();
  if (report) writeFileSync(report, found.markdown);
  if (json) {
    const { today, numbers, hours, withoutPage } = found;
    console.log(JSON.stringify({ today, numbers, hours, withoutPage }, null, 2));
  } else if (!report) console.log(found.markdown);
  if (found.written) {
    const { pages, files } = found.written;
    console.error(`"read" is ${found.today} for ${pages} pages in ${files.length} files.`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
