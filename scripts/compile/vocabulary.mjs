/** What the scripts share with the browser: vocabularies and the packed format, from src/. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const MODULES = [
  'types',
  'content/default-languages',
  'domain/hours',
  'domain/language',
  'domain/wall-clock',
  'packed/decode-list',
  'packed/encode-languages',
  'packed/encode-list',
  'packed/encode-time-zones',
  'packed/layout',
  'packed/names',
  'packed/join',
  'packed/short-key',
  'packed/subset',
];

const { outputFiles } = buildSync({
  stdin: {
    contents: MODULES.map((path) => `export * from './${path}.ts';`).join('\n'),
    resolveDir: fileURLToPath(new URL('../../src/', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');

export const {
  CHANNELS,
  CHANNEL_LETTERS,
  COLUMN,
  COLUMNS,
  COMMON_NAMES,
  DEFAULT_LANGUAGES,
  DEFAULT_LANGUAGE_REASONS,
  FIRST_CODE,
  DAYS,
  LINE,
  LINES,
  MARKS,
  NAMED_LANGUAGES,
  NAME_VALUES,
  NETWORKS,
  NETWORK_LETTERS,
  OPERATORS,
  OPERATOR_LETTERS,
  REACHES,
  SERVICES,
  SERVICE_LETTERS,
  TOPICS,
  byFamily,
  codesOf,
  cutBase,
  cutCountry,
  decodeList,
  decodeNames,
  encodeLanguage,
  encodeList,
  encodeSpoken,
  hotlineKey,
  joinCountries,
  matchLanguage,
  parseHours,
  shortKey,
  subset,
  subsetSpoken,
  timeZoneKeys,
} = await import(`data:text/javascript;base64,${code}`);
