/** The findings for the person who reads them on Monday: the most dangerous first. */
import { escapeCode, listOf, pageLine, sayDay } from './report-lines.mjs';

const LOST = ({ verdict, printed }) =>
  verdict === 'not printed any more' ||
  verdict === 'page gone' ||
  (verdict === 'page moved' && !printed);
const STANDS = ({ verdict, printed }) =>
  verdict === 'printed' || (verdict === 'page moved' && printed);
const UNSURE = ({ doubt }) => doubt === 'no word beside it';
/** Printed elsewhere once: the page of a source stays a page to open. */
const CLOSED = ({ verdict }) => ['not reachable', 'not allowed', 'not readable'].includes(verdict);

/** Sections in the order of danger; a number is in the first one that it belongs to. */
export const SECTIONS = [
  {
    id: 'emergency',
    danger: true,
    title: 'Emergency numbers that a page no longer prints',
    advice:
      'Look at these today. Find a page of the service or the state that prints the number now.',
    is: ({ emergency, pages }) => emergency && pages.some((page) => LOST(page) && !UNSURE(page)),
  },
  {
    id: 'official',
    danger: true,
    title: 'Numbers that their own official page no longer prints',
    advice:
      'The line may have a new number or may be closed. Read the page; if it is so, put the old number into `withdrawnPhones`.',
    is: ({ pages }) =>
      pages.some(
        (page) => page.official && !UNSURE(page) && LOST(page) && page.verdict !== 'page gone',
      ),
  },
  {
    id: 'only',
    danger: true,
    title: 'The only line of a country, in doubt',
    advice: 'Without it the country shows no line at all.',
    is: ({ only, pages }) =>
      only && !pages.some(STANDS) && pages.some((page) => LOST(page) || CLOSED(page)),
  },
  {
    id: 'nowhere',
    danger: true,
    title: 'Numbers that no page prints any more',
    advice:
      'Look for another page. If there is none, set `"status": "withheld"` on the channel and write why.',
    is: ({ pages }) =>
      !pages.some(STANDS) &&
      pages.some((page) => LOST(page) && !UNSURE(page)) &&
      !pages.some(CLOSED),
  },
  {
    id: 'unsure',
    title: 'The digits stand on the page, but nothing says that they are a number to call',
    advice: 'Read the sentence. Mostly the number is still right.',
    is: ({ pages }) => !pages.some(STANDS) && pages.some(UNSURE),
  },
  {
    id: 'one-less',
    title: 'One page less: gone, moved or changed',
    advice:
      'Another page still prints the number or could not be read. Replace the source that is lost.',
    is: ({ pages }) => pages.some((page) => LOST(page)),
  },
  {
    id: 'moved',
    title: 'Pages that moved, with the number',
    advice: 'Write the new address into the source.',
    is: ({ pages }) => pages.some(({ verdict }) => verdict === 'page moved'),
  },
  {
    id: 'closed',
    title: 'Nothing can be said',
    advice: 'These pages were not read. Open them in a browser when a line has no other page.',
    brief: true,
    is: ({ pages }) => pages.some(CLOSED) && !pages.some(STANDS),
  },
];

/**
 * The verdicts by number.
 *
 * @param {import('./plan.mjs').Job[]} jobs
 * @param {Awaited<ReturnType<typeof import('./run.mjs').verifyPages>>} result
 * @param {Map<string, string>} names of countries by code
 */
export function byNumber(jobs, { numbers }, names) {
  const asked = new Map(
    jobs.flatMap((job) => job.numbers.map((one) => [`${one.key} ${job.url}`, one])),
  );
  const all = new Map();
  for (const verdict of numbers) {
    const one = asked.get(`${verdict.key} ${verdict.url}`);
    if (!one) throw new Error(`Nobody asked for ${verdict.key} on ${verdict.url}.`);
    const { key, country, value, asPublished, line, name, emergency, only } = one;
    if (!all.has(key)) {
      all.set(key, {
        key,
        country,
        countryName: names.get(country) ?? country,
        value,
        asPublished,
        line,
        name,
        emergency,
        only,
        pages: [],
      });
    }
    all.get(key).pages.push({ ...verdict, official: one.official, read: one.read, says: one.says });
  }
  return [...all.values()];
}

/**
 * @param {ReturnType<typeof byNumber>} numbers
 * @returns {{ section: typeof SECTIONS[number], numbers: ReturnType<typeof byNumber> }[]} without the empty sections
 */
export function inSections(numbers) {
  const of = new Map(numbers.map((one) => [one, SECTIONS.find(({ is }) => is(one))]));
  const order = (a, b) =>
    Number(b.only) - Number(a.only) ||
    a.countryName.localeCompare(b.countryName, 'en') ||
    a.key.localeCompare(b.key);
  return SECTIONS.map((section) => ({
    section,
    numbers: numbers.filter((one) => of.get(one) === section).sort(order),
  })).filter((part) => part.numbers.length);
}

const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function headline(parts, total) {
  const dangerous = parts.filter(({ section }) => section.danger);
  const count = dangerous.reduce((sum, part) => sum + part.numbers.length, 0);
  if (!count)
    return `**Nothing dangerous.** No page that could be read has lost the number it printed (${plural(total, 'number')} looked for).`;
  const list = dangerous.map(
    ({ section, numbers }) => `- ${numbers.length} × ${section.title.toLowerCase()}`,
  );
  return [`**${plural(count, 'number needs', 'numbers need')} a person now.**`, '', ...list].join(
    '\n',
  );
}

function table(numbers) {
  const rows = new Map();
  for (const { pages } of numbers)
    for (const { verdict } of pages) rows.set(verdict, (rows.get(verdict) ?? 0) + 1);
  return [
    '| on a page | times |',
    '| --- | --: |',
    ...[...rows].sort((a, b) => b[1] - a[1]).map(([verdict, times]) => `| ${verdict} | ${times} |`),
  ].join('\n');
}

function sectionText({ section, numbers }) {
  const lines = [`## ${section.title} (${numbers.length})`, '', section.advice, ''];
  if (!section.brief) return [...lines, ...numbers.map(listOf)].join('\n');
  const rows = numbers.flatMap((one) =>
    one.pages.filter(CLOSED).map((page) => pageLine(one, page)),
  );
  return [...lines, '<details><summary>The list</summary>', '', ...rows, '', '</details>'].join(
    '\n',
  );
}

function hoursText(hours, jobs) {
  const lost = hours.filter(({ printed }) => !printed);
  if (!lost.length) return [];
  const about = new Map(jobs.flatMap((job) => job.hours.map((one) => [one.key, one])));
  const rows = lost.map(({ key, url }) => {
    const { country, name, hours: kept, line } = about.get(key);
    return `- ${country} · ${escapeCode(name)} (\`${line}\`): ${escapeCode(kept)} — <${url}>`;
  });
  return [
    [
      `## Hours that a page no longer prints (${lost.length})`,
      '',
      'The number still stands there; the hours that we show were not found beside it.',
      '',
      ...rows,
    ].join('\n'),
  ];
}

/** GitHub takes no longer text for an issue. */
const LONGEST = 60_000;

/**
 * @param {{
 *   jobs: import('./plan.mjs').Job[], numbers: ReturnType<typeof byNumber>, hours: object[],
 *   withoutPage: { key: string, country: string, name: string }[], today: string, total?: number, only?: string,
 * }} findings `total`: numbers looked for, when `numbers` is a part of them; `only`: which part
 * @returns {string} Markdown
 */
export function reportMarkdown({
  jobs,
  numbers,
  hours,
  withoutPage,
  today,
  total = numbers.length,
  only,
}) {
  const parts = inSections(numbers);
  const blocks = [
    `# Check of the numbers, ${sayDay(today)}`,
    headline(parts, total),
    `A program opened ${plural(jobs.length, 'page')} on ${plural(new Set(jobs.map(({ host }) => host)).size, 'host')} and looked for ${plural(total, 'number')}. It changed no number: a person decides.${only ? ` ${only}` : ''} How to correct one: data/README.md.`,
    ...parts.map(sectionText),
    ...hoursText(hours, jobs),
  ];
  if (withoutPage.length && !only) {
    blocks.push(
      [
        `## No page to open (${withoutPage.length})`,
        '',
        'The source of these numbers is a text without an address.',
        '',
        '<details><summary>The list</summary>',
        '',
        ...withoutPage.map(
          ({ key, country, name }) => `- ${country} · ${escapeCode(name)} (${escapeCode(key)})`,
        ),
        '',
        '</details>',
      ].join('\n'),
    );
  }
  if (numbers.length) blocks.push(`## All verdicts\n\n${table(numbers)}`);
  return shorten(blocks);
}

/** Whole items from the end are left out, never the beginning. */
function shorten(blocks) {
  const text = `${blocks.join('\n\n')}\n`;
  if (text.length <= LONGEST) return text;
  const lines = text
    .slice(0, LONGEST - 300)
    .split('\n')
    .slice(0, -1);
  const open =
    lines.lastIndexOf('<details><summary>The list</summary>') > lines.lastIndexOf('</details>');
  return [
    ...lines,
    ...(open ? ['', '</details>'] : []),
    '',
    '**The rest is left out: it would be too long.** `npm run data:verify -- --json` prints everything.',
    '',
  ].join('\n');
}
