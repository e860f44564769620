import { readdir } from 'node:fs/promises';
import { build } from 'esbuild';
import { spokenIn } from './territories.mjs';

/**
 * The order in the bundle: relatives beside each other, which compress best.
 * A language that is missing here comes last.
 */
const FAMILIES =
  'en ga de nl sv da fi et lv lt fr es pt it ro mt sq pl cs sk sl hr bs hu tr id fil vi so sw ha sr mk bg ru uk el ka hy ar fa ps ur hi ne bn th km my am ti zh-hans zh-hant ja ko'.split(
    ' ',
  );

/**
 * Packs src/locales/*.ts into one text a language: the values in the order of
 * English, separated by `|`. Throws with file, field and mend when a language
 * lacks a string, loses a placeholder or changes the length of a list.
 */
export async function compileLanguages(folder) {
  const files = (await readdir(folder)).filter(
    (name) => /^[a-z-]+\.ts$/.test(name) && name !== 'strings.ts',
  );
  const entries = files.map((name) => name.slice(0, -3)).sort();
  const { outputFiles } = await build({
    stdin: {
      contents: [
        ...entries.map((tag, index) => `export { strings as s${index} } from './${tag}.ts';`),
        `export { LANGUAGES, matchLanguage } from '../domain/language.ts';`,
      ].join('\n'),
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
  });
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  const all = new Map(entries.map((tag, index) => [tag, module[`s${index}`]]));
  const english = all.get('en');
  const problems = [...all].flatMap(([tag, strings]) => check(tag, strings, english));
  const listed = module.LANGUAGES.map((tag) => tag.toLowerCase());
  for (const tag of entries.filter((one) => !listed.includes(one))) {
    problems.push(
      `src/locales/${tag}.ts  is not offered. Mend: name it in LANGUAGES of src/domain/language.ts.`,
    );
  }
  for (const tag of listed.filter((one) => !entries.includes(one))) {
    problems.push(
      `src/locales/${tag}.ts  is missing, but LANGUAGES of src/domain/language.ts names it.`,
    );
  }
  if (problems.length) throw new Error(`Languages:\n${problems.join('\n')}`);
  return { keys: Object.keys(english), all, match: module.matchLanguage };
}

const count = (text, part) => text.split(part).length - 1;

function check(tag, strings, english) {
  const file = `src/locales/${tag}.ts`;
  return Object.keys(english).flatMap((key) => {
    const value = strings[key];
    const source = english[key];
    if (typeof value !== 'string' || !value.trim())
      return `${file}  ${key}  is missing. Mend: translate "${source}".`;
    if (count(value, '{0}') !== count(source, '{0}'))
      return `${file}  ${key}  "${value}"  has another number of {0} than English. Mend: keep each {0} once.`;
    if (count(value, '\n') !== count(source, '\n'))
      return `${file}  ${key}  has another number of lines than English. Mend: one line for each of English's.`;
    if (/[|`\\$]/.test(value))
      return `${file}  ${key}  "${value}"  holds one of | \` \\ $. Mend: word it without.`;
    return [];
  });
}

/** The canonical tag of a file name: `zh-hans` → `zh-Hans`. */
export const tagOf = (name) =>
  name.replace(/-([a-z])([a-z]{3})$/, (_, first, rest) => `-${first.toUpperCase()}${rest}`);

/** `ro=MD RO;de fr=…`: which languages people read in which countries. */
export function spokenText(codes, match) {
  const byLanguages = new Map();
  for (const code of codes) {
    const spoken = spokenIn(code, match).join(' ');
    byLanguages.set(spoken, [...(byLanguages.get(spoken) ?? []), code]);
  }
  return [...byLanguages].map(([tags, some]) => `${tags}=${some.join(' ')}`).join(';');
}

/** The text of src/generated/languages.ts. */
export function languagesModule({ keys, all }, spoken) {
  const place = (name) => (FAMILIES.indexOf(name) + 100) % 100;
  const sorted = [...all].sort(([a], [b]) => place(a) - place(b));
  const packs = sorted.map(
    ([name, strings]) => `  '${tagOf(name)}': \`${keys.map((key) => strings[key]).join('|')}\`,`,
  );
  return `// Made by scripts/generate.mjs from src/locales/. Not edited by hand.
export const SPOKEN = '${spoken}';
export const KEYS = '${keys.join(' ')}';
export const PACK: Readonly<Record<string, string>> = {
${packs.join('\n')}
};
`;
}
