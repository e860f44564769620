/** What the list covers, country by country: data/COVERAGE.md. */
import { emergencyNumbers } from '../compile/emergency.mjs';
import { publishedHotlines } from './publication.mjs';
import { articleCounts } from './rules/article.mjs';
import { isArticle, isSinglePage, isSingleSource } from './evidence.mjs';
import { certainPagesFor } from './rules/emergency.mjs';

/** Sections of the finder, and the topics that open them. */
const SECTIONS = {
  trafficking: ['trafficking'],
  children: ['children', 'missing-children'],
  violence: ['domestic-violence', 'sexual-violence', 'crime-victims'],
  work: ['labour'],
  migration: ['migrants'],
};

const serves = (lines, topics) =>
  lines.some(({ hotline }) => hotline.serves.some((topic) => topics.includes(topic)));
const sectionsOf = (lines) =>
  Object.keys(SECTIONS).filter((section) => serves(lines, SECTIONS[section]));

/** The oldest of the newest: the line of the country whose newest dated page is the oldest. */
function oldestPage(lines) {
  const dates = lines
    .map(({ hotline }) =>
      hotline.sources
        .filter((source) => !isArticle(source) && source.date)
        .map(({ date }) => date)
        .sort()
        .at(-1),
    )
    .filter(Boolean)
    .sort();
  return dates[0] ?? '';
}

function languagesOf(lines) {
  const all = lines.flatMap(({ hotline, channels }) => [
    ...(hotline.languages ?? []),
    ...channels.flatMap(({ channel }) => channel.languages ?? []),
  ]);
  return [...new Set(all)].sort();
}

/** Everything the table says about one country. */
function row(source, emergencySources) {
  const lines = publishedHotlines(source);
  const numbers = emergencyNumbers(source.emergency);
  const missing = [
    ...(numbers.length ? [] : ['emergency']),
    ...Object.keys(SECTIONS).filter((section) => !serves(lines, SECTIONS[section])),
  ];
  return {
    code: source.country,
    name: source.name,
    emergency: [...new Set(numbers.map(({ number }) => number))],
    emergencySure: numbers.every(({ confirmed }) => confirmed),
    emergencyPaged: numbers.every(({ number, services }) =>
      services.every(
        (service) => certainPagesFor(emergencySources, source.emergency, service, number).length,
      ),
    ),
    hours: lines.filter(({ hotline }) => hotline.hours !== undefined).length,
    singlePages: lines.filter(({ hotline }) => isSinglePage(hotline)).length,
    singles: lines.filter(({ hotline }) => isSingleSource(hotline)).length,
    singlesMarked: lines.filter(({ singleSource }) => singleSource).length,
    lastSeen: lines.filter((line) => line.lastSeen !== undefined).length,
    lines: lines.length,
    confirmed: lines.filter(({ confirmed }) => confirmed).length,
    kept: source.hotlines.length - lines.length,
    sections: sectionsOf(lines),
    oldest: oldestPage(lines),
    languages: languagesOf(lines),
    missing,
    article: source.hotlines.filter(({ origin }) => origin === 'seed').length,
  };
}

const sum = (list, key) => list.reduce((total, one) => total + one[key], 0);

/**
 * @param {ReturnType<import('./read.mjs').readData>} data
 * @returns {{ countries: object[], totals: Record<string, number> }}
 */
export function coverage(data) {
  const countries = data.countries.map((source) => row(source, data.emergencySources));
  const withLines = countries.filter(({ lines }) => lines > 0);
  const having = (section) => countries.filter(({ sections }) => sections.includes(section)).length;
  return {
    countries,
    totals: {
      countries: countries.length,
      hotlines: sum(
        data.countries.map(({ hotlines }) => ({ n: hotlines.length })),
        'n',
      ),
      published: sum(countries, 'lines'),
      confirmed: sum(countries, 'confirmed'),
      countriesWithLines: withLines.length,
      trafficking: having('trafficking'),
      children: having('children'),
      violence: having('violence'),
      work: having('work'),
      migration: having('migration'),
      countriesWithEmergency: countries.filter(({ emergency }) => emergency.length > 0).length,
      emergencyNotConfirmed: countries.filter(
        ({ emergency, emergencySure }) => emergency.length > 0 && !emergencySure,
      ).length,
      emergencyPaged: countries.filter(
        ({ emergency, emergencyPaged }) => emergency.length > 0 && emergencyPaged,
      ).length,
      emergencyCertain: countries.filter(
        ({ emergency, emergencyPaged, emergencySure }) =>
          emergency.length > 0 && emergencyPaged && emergencySure,
      ).length,
      hours: sum(countries, 'hours'),
      singlePages: sum(countries, 'singlePages'),
      singles: sum(countries, 'singles'),
      singlesMarked: sum(countries, 'singlesMarked'),
      lastSeen: sum(countries, 'lastSeen'),
      article: sum(countries, 'article'),
    },
  };
}

const share = (part, whole) => `${part} (${Math.round((100 * part) / whole)} %)`;
const cell = (text) => String(text).replace(/\|/g, '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);

/**
 * The report as Markdown.
 *
 * @param {ReturnType<import('./read.mjs').readData>} data
 */
export function coverageReport(data) {
  const { countries, totals } = coverage(data);
  const total = table(
    ['what', 'number'],
    [
      ['countries and territories', totals.countries],
      ['with an emergency number', totals.countriesWithEmergency],
      ['of these with a number marked "not confirmed"', totals.emergencyNotConfirmed],
      ['with a page beside the data sets for every number shown', totals.emergencyPaged],
      ['with such a page for each, and each of them certain', totals.emergencyCertain],
      ['hotlines in the files', totals.hotlines],
      ['hotlines shown', totals.published],
      ['of these confirmed', totals.confirmed],
      ['of these not confirmed', totals.published - totals.confirmed],
      ['of these last seen more than five years before they were read', totals.lastSeen],
      [
        'hotlines shown whose number only one page prints',
        share(totals.singlePages, totals.published),
      ],
      [
        'hotlines shown whose number only one publisher prints',
        share(totals.singles, totals.published),
      ],
      [
        'of these not confirmed: the finder says "Only one source"',
        share(totals.singlesMarked, totals.published),
      ],
      ['hotlines shown whose hours are known', share(totals.hours, totals.published)],
      ['countries with a hotline', totals.countriesWithLines],
      ['countries with a line that takes trafficking cases', totals.trafficking],
      ['countries with a line for children', totals.children],
      ['countries with a line against violence or for victims of crime', totals.violence],
      ['countries with a line about work', totals.work],
      ['countries with a line for migrants and refugees', totals.migration],
      ['contacts of the article', totals.article],
    ],
  );
  const rows = table(
    [
      'code',
      'country',
      'emergency',
      'lines',
      'confirmed',
      'kept back',
      'sections',
      'oldest page',
      'languages named',
      'missing',
    ],
    countries.map((one) => [
      one.code,
      one.name,
      one.emergency.join(', ') + (one.emergencySure ? '' : ' (?)'),
      one.lines,
      one.confirmed,
      one.kept || '',
      one.sections.join(', '),
      one.oldest,
      one.languages.join(' '),
      one.missing.join(', '),
    ]),
  );
  const seed = table(
    ['country', 'in the article', 'in the data'],
    Object.entries(articleCounts(data))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, count]) => [
        code,
        count,
        countries.find((one) => one.code === code)?.article ?? 0,
      ]),
  );
  return [
    '# What the list covers',
    '',
    'Made by `npm run data:report` from `data/`; do not edit it by hand. A test fails when it is out of date.',
    '',
    'Nothing was checked by dialling: the pages were read in copies of unknown age (see [README.md](README.md)).',
    '',
    '## Totals',
    '',
    ...total,
    '',
    'A page beside the data sets is one of the service, the state, a regulator, an embassy or travel advice, or the press; private travel and safety guides do not count (`privateSites` in `emergency-sources.json`). A number with such a page is still "not confirmed" where the page is old, contradicted, or speaks of a part of the country only.',
    '',
    'How sources are counted. A page is one entry of "sources" with its own address that prints a number of the line (or names the line, where it has no number). A publisher is the host of a page: ten pages of one site are one publisher, the tables of numbers (libphonenumber, Wikipedia) are one together, and so are all texts without an address; the article never counts. One publisher is enough to confirm a line only when it is official (the line itself, a government, the police, a regulator, the EU, the UN); otherwise the finder says "Only one source". Two newspapers that repeat one press release are two publishers in this count, though not for "confirmed".',
    '',
    '## Contacts of the article',
    '',
    ...seed,
    '',
    '## Country by country',
    '',
    '"(?)": an emergency number that is shown as not confirmed. "kept back": hotlines in the file that are not shown (for professionals, low confidence, withheld). "oldest page": of all lines of the country, the one whose newest dated page is the oldest. "missing": no line of that section, or no emergency number that can be relied on. `*`: any language, with an interpreter.',
    '',
    ...rows,
    '',
  ].join('\n');
}
