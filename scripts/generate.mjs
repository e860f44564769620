/** data/ and src/locales/ → src/generated/. Stops with everything that is wrong, not only the first. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileHotlines, hotlinesModule } from './compile/hotlines.mjs';
import { compileLanguages, languagesModule } from './compile/languages.mjs';
import { readData } from './data/read.mjs';

const SRC = new URL('../src/', import.meta.url);
const generated = new URL('generated/', SRC);

try {
  const modules = {
    'hotlines.ts': hotlinesModule(compileHotlines(readData())),
    'languages.ts': languagesModule(
      await compileLanguages(fileURLToPath(new URL('locales/', SRC))),
    ),
  };
  mkdirSync(generated, { recursive: true });
  for (const [name, text] of Object.entries(modules)) writeFileSync(new URL(name, generated), text);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
