/** data/ and src/locales/ → src/generated/. Says everything that is wrong, not only the first. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileHotlines, hotlinesModule } from '../compile/hotlines.mjs';
import { compileLanguages, keysModule, languagesModule } from '../compile/languages.mjs';
import { spokenIn } from '../compile/territories.mjs';
import { encodeSpoken } from '../compile/vocabulary.mjs';
import { readData } from '../data/read.mjs';

let data;
try {
  data = readData();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const SRC = new URL('../../src/', import.meta.url);

const languages = compileLanguages(fileURLToPath(new URL('locales/', SRC)));
// Awaited below, where what is wrong is printed.
languages.catch(() => undefined);

const MODULES = {
  'hotlines.ts': () => hotlinesModule(compileHotlines(data)),
  'keys.ts': async () => keysModule(await languages),
  'languages.ts': async () => {
    const { match } = await languages;
    const codes = data.countries.map(({ country }) => country);
    const spoken = encodeSpoken(codes, (code) => spokenIn(code, match));
    return languagesModule(await languages, spoken);
  },
};

mkdirSync(new URL('generated/', SRC), { recursive: true });
for (const [name, make] of Object.entries(MODULES)) {
  try {
    writeFileSync(new URL(`generated/${name}`, SRC), await make());
  } catch (error) {
    console.error(`src/generated/${name} is not made:\n${error.message}`);
    process.exitCode = 1;
  }
}
