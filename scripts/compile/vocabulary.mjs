/** What the scripts share with the browser: the vocabularies and the reader of the compact form, from src/. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const { outputFiles } = buildSync({
  stdin: {
    contents: `export * from './types.ts'; export * from './packed/decode-hotline.ts'; export * from './packed/directory.ts'; export * from './domain/hours.ts'; export { DAYS } from './domain/wall-clock.ts';`,
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
  COMMON_NAMES,
  DAYS,
  OPERATORS,
  REACHES,
  SERVICES,
  TOPICS,
  openSheet,
  parseHours,
  zoneKey,
} = await import(`data:text/javascript;base64,${code}`);
