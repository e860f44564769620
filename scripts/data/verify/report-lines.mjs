/** Lines of the report. The text of pages is not trusted: it is written as code, so that it has no effect. */

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** 2026-11-30 → 30 November 2026 */
export const sayDay = (day) => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
};

/** Text of others, as code: no link, no mention, no markup. */
export const escapeCode = (text) =>
  `\`${
    String(text)
      .replace(/[`\s]+/g, ' ')
      .trim() || ' '
  }\``;

const link = (url) => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;

function verdictText({ verdict, why, movedTo }) {
  const because = why ? `: ${why}` : '';
  return `**${verdict}**${because}${movedTo ? ` (now ${link(movedTo)})` : ''}`;
}

/** One page of a number, with what is needed to decide. */
function pageItem(page) {
  const lines = [
    `  - ${page.official ? 'official page' : 'page'} ${link(page.url)}, read on ${page.read}: ${verdictText(page)}`,
  ];
  if (page.verdict === 'printed') return lines;
  lines.push(`    - it said: ${escapeCode(page.says.slice(0, 200))}`);
  if (page.context) lines.push(`    - it says now: ${escapeCode(page.context)}`);
  if (page.there?.length) {
    const now = page.there
      .slice(0, 4)
      .map(({ number, context }) => `${escapeCode(number)} in ${escapeCode(context)}`);
    lines.push(`    - numbers there now: ${now.join('; ')}`);
  } else if (page.verdict === 'not printed any more' && !page.context) {
    lines.push('    - no number was found there');
  }
  return lines;
}

const RANK = [
  'not printed any more',
  'page gone',
  'page moved',
  'not readable',
  'not allowed',
  'not reachable',
  'printed',
];

/** One number with its pages, the lost ones first. */
export function listOf({ countryName, country, name, line, value, asPublished, only, pages }) {
  const shown =
    asPublished && asPublished !== value
      ? `${escapeCode(asPublished)} = ${escapeCode(value)}`
      : escapeCode(value);
  const where = line
    ? ` (\`${line}\` in data/countries/${country}.json)`
    : ` (data/countries/${country}.json)`;
  const sorted = [...pages].sort((a, b) => RANK.indexOf(a.verdict) - RANK.indexOf(b.verdict));
  return [
    `- **${countryName}** · ${escapeCode(name)} · ${shown}${where}${only ? ' · **the country’s only line**' : ''}`,
    ...sorted.flatMap(pageItem),
  ].join('\n');
}

/** The same in one line. */
export const pageLine = ({ country, line, value }, { url, verdict, why }) =>
  `- ${country} · ${escapeCode(line ?? 'emergency')} ${escapeCode(value)} · ${verdict}: ${why} · ${link(url)}`;
