/** What each language holds and costs, as a Markdown table: `node scripts/languages/weigh.mjs`. */
import { fileURLToPath } from 'node:url';
import { measure } from '../build/budget.mjs';
import { compileLanguages, languagesModule } from '../compile/languages.mjs';
import { LOCALES } from './notes.mjs';

const packed = (compiled) => measure(languagesModule(compiled, '')).brotli;
const characters = (strings) => [...Object.values(strings).join('')].length;

/**
 * @returns {Promise<{ rows: object[], pack: number }>} a row a language; `alone` and `share` are
 *   bytes of brotli: in a file of its own, and by which the file of all is larger with it.
 */
export async function weigh() {
  const compiled = await compileLanguages(fileURLToPath(LOCALES));
  const { all } = compiled;
  const english = all.get('en');
  const pack = packed(compiled);
  const only = (wanted) => ({ ...compiled, all: new Map([...all].filter(wanted)) });
  const empty = packed(only(() => false));
  const rows = [...all].map(([tag, strings]) => ({
    tag,
    name: strings.languageName,
    missing: Object.keys(english).filter((key) => !strings[key]).length,
    equal: Object.keys(english).filter((key) => tag !== 'en' && strings[key] === english[key])
      .length,
    characters: characters(strings),
    ratio: characters(strings) / characters(english),
    alone: packed(only(([one]) => one === tag)) - empty,
    share: pack - packed(only(([one]) => one !== tag)),
  }));
  return { rows, pack };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rows, pack } = await weigh();
  console.log(
    '| tag | language | missing | equal to English | characters | of English | bytes alone | bytes in the pack |\n' +
      '| --- | --- | --: | --: | --: | --: | --: | --: |',
  );
  for (const { tag, name, missing, equal, characters: length, ratio, alone, share } of rows) {
    const percent = `${Math.round(100 * ratio)} %`;
    console.log(`| ${[tag, name, missing, equal, length, percent, alone, share].join(' | ')} |`);
  }
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(
    `\n${rows.length} languages: ${sum('missing')} missing, ${sum('equal')} equal to English; ` +
      `${pack.toLocaleString('en')} bytes of brotli together, ${sum('alone').toLocaleString('en')} one by one.`,
  );
}
