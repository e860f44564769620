/**
 * What each language holds and costs. `npm run languages:size` prints all of it; with `--docs`, the table of
 * docs/languages.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measure } from '../build/budget.mjs';
import { compileHotlines } from '../compile/hotlines.mjs';
import { compileLanguages, languagesModule } from '../compile/languages.mjs';
import { namesOf } from '../compile/names.mjs';
import { readData } from '../data/read.mjs';
import { LOCALES, readNotes } from './notes.mjs';
import { formatMarkdown, replaceSection } from '../lib/markdown-section.mjs';

export const PAGE = new URL('../../docs/languages.md', import.meta.url);

const characters = (strings) => [...Object.values(strings).join('')].length;

/**
 * @param {(tag: string) => boolean} [of] the languages that have a row
 * @returns {Promise<{ rows: object[], packed: (wanted?: (entry: [string, object]) => boolean) => number }>} a row a
 *   language. `words` and `names` are bytes of brotli, in a file of its own: of its strings, and of the names of
 *   countries, months and languages that come with it. `packed`: bytes of the wanted ones in one file.
 */
export async function costs(of = () => true) {
  const compiled = await compileLanguages(fileURLToPath(LOCALES));
  const { countries } = compileHotlines(readData());
  const { all } = compiled;
  const english = all.get('en');
  const bytes = (wanted, names) => {
    const some = { ...compiled, all: new Map([...all].filter(wanted)) };
    return measure(languagesModule(some, '', names)).brotli;
  };
  /** @param {(entry: [string, object]) => boolean} [wanted] */
  const packed = (wanted = () => true) => bytes(wanted, (tag) => namesOf(tag, countries));
  const empty = packed(() => false);
  const rows = [...all.entries()]
    .filter(([tag]) => of(tag))
    .map(([tag, strings]) => {
      const words = bytes(([one]) => one === tag);
      return {
        tag,
        name: strings.languageName,
        equal: Object.keys(english).filter((key) => tag !== 'en' && strings[key] === english[key])
          .length,
        characters: characters(strings),
        ratio: characters(strings) / characters(english),
        words: words - empty,
        names: packed(([one]) => one === tag) - words,
      };
    });
  return { rows, packed };
}

const kB = (bytes) => (bytes / 1000).toFixed(1);

/** What names were to cost at most, in bytes a language. */
const ASKED = 1200;

/** The sentence above the table: what was asked of the names, and what was reached. */
function reached(rows) {
  const costs = rows.map(({ names }) => names).filter((names) => names > 49);
  const within = costs.filter((names) => names <= ASKED).length;
  return `Names were to cost at most ${kB(ASKED)} kB a language. They cost ${kB(Math.min(...costs))} to ${kB(Math.max(...costs))} kB, in ${within} of ${costs.length} languages no more than that.`;
}

/** @param {string} page the text of docs/languages.md */
export async function withCosts(page, rows) {
  const english = new Map(readNotes().map(({ tag, name }) => [tag, name]));
  const lines = rows.map(
    ({ tag, characters: length, words, names }) =>
      `| ${tag} | ${english.get(tag) ?? 'English'} | ${length} | ${kB(words)} | ${names > 49 ? kB(names) : ''} |`,
  );
  const table = [
    '| tag | language | characters | words | names |',
    '| --- | --- | --: | --: | --: |',
  ];
  return formatMarkdown(
    replaceSection(page, 'costs', `${reached(rows)}\n\n${[...table, ...lines].join('\n')}`),
    PAGE,
  );
}

async function print({ rows, packed }) {
  const pack = packed();
  console.log(
    '| tag | language | equal to English | characters | of English | words | names | bytes in the pack |\n' +
      '| --- | --- | --: | --: | --: | --: | --: | --: |',
  );
  for (const { tag, name, equal, characters: length, ratio, words, names } of rows) {
    const share = pack - packed(([one]) => one !== tag);
    const percent = `${Math.round(100 * ratio)} %`;
    console.log(`| ${[tag, name, equal, length, percent, words, names, share].join(' | ')} |`);
  }
  const sum = rows.reduce((total, { words, names }) => total + words + names, 0);
  console.log(
    `\n${rows.length} languages: ${pack.toLocaleString('en')} bytes of brotli together, ${sum.toLocaleString('en')} one by one.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = await costs();
  if (process.argv.includes('--docs')) {
    writeFileSync(PAGE, await withCosts(readFileSync(PAGE, 'utf8'), measured.rows));
  } else await print(measured);
}
