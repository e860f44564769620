import { readdir } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { build } from 'esbuild';
import { DEFAULT_LANGUAGES, byFamily, encodeLanguage, matchLanguage } from '../lib/source.mjs';

/**
 * Reads src/locales/*.ts. Throws with file, field and fix when a language
 * lacks a string, loses a placeholder or changes the length of a list.
 */
export async function compileLanguages(folder) {
  const files = (await readdir(folder)).filter(
    (name) => /^[a-zA-Z-]+\.ts$/.test(name) && name !== 'strings.ts',
  );
  const entries = files.map((name) => name.slice(0, -3)).sort();
  const { outputFiles } = await build({
    stdin: {
      contents: entries
        .map((tag, index) => `export { strings as s${index} } from './${tag}.ts';`)
        .join('\n'),
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
  for (const tag of DEFAULT_LANGUAGES.filter((one) => !entries.includes(one))) {
    problems.push(
      `src/content/default-languages.ts  ${tag}  has no file in src/locales/. Fix: write it, or take the tag out.`,
    );
  }
  if (problems.length) throw new Error(`Languages:\n${problems.join('\n')}`);
  const match = (tag) => matchLanguage(tag, entries);
  return { keys: Object.keys(english), all, match };
}

const count = (text, part) => text.split(part).length - 1;

function check(tag, strings, english) {
  const file = `src/locales/${tag}.ts`;
  return Object.keys(english).flatMap((key) => {
    const value = strings[key];
    const source = english[key];
    if (typeof value !== 'string' || !value.trim())
      return `${file}  ${key}  is missing. Fix: translate "${source}".`;
    if (count(value, '{0}') !== count(source, '{0}'))
      return `${file}  ${key}  "${value}"  has another number of {0} than English. Fix: keep each {0} once.`;
    if (count(value, '\n') !== count(source, '\n'))
      return `${file}  ${key}  has another number of lines than English. Fix: one line for each of English's.`;
    if (/[|`\\$]/.test(value))
      return `${file}  ${key}  "${value}"  holds one of | \` \\ $. Fix: word it without.`;
    return [];
  });
}

const size = (text) => deflateSync(text).length;

/**
 * The text of src/generated/languages.ts: one text a language, the values in the order of English.
 *
 * @param {Pick<Awaited<ReturnType<typeof compileLanguages>>, 'keys' | 'all'>} languages
 * @param {string} spoken
 * @param {(tag: string) => readonly string[]} [names] as in scripts/compile/names.mjs
 */
export function languagesModule({ keys, all }, spoken, names = () => []) {
  const pack = (tag) => `${tag}|${encodeLanguage(keys, all.get(tag), size, names(tag))}`;
  const packs = (wanted) =>
    [...all.keys()]
      .filter(wanted)
      .sort(byFamily)
      .map((tag) => `  ${JSON.stringify(pack(tag))},`)
      .join('\n');
  const isDefault = (tag) => DEFAULT_LANGUAGES.includes(tag);
  return `// Made by scripts/build/generate.mjs from src/locales/. Not edited by hand.
/** Which languages people read in which countries. */
export const SPOKEN = '${spoken}';
/** Packed languages of the world edition; src/content/translations.ts reads them. */
export const LANGUAGES: readonly string[] = [
${packs(isDefault)}
];
/** Those that only editions have. */
export const OTHER_LANGUAGES: readonly string[] = [
${packs((tag) => !isDefault(tag))}
];
`;
}

/** The text of src/generated/keys.ts: the names of the strings, in the order of English. */
export function keysModule({ keys }) {
  return `// Made by scripts/build/generate.mjs from src/locales/. Not edited by hand.
export const KEYS = '${keys.join(' ')}';
`;
}
