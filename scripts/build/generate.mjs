/** data/ and src/locales/ → src/generated/. Says everything that is wrong, not only the first. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { baseModule, compileHotlines, hotlinesModule } from '../compile/hotlines.mjs';
import { compileLanguages, keysModule, languagesModule } from '../compile/languages.mjs';
import { namesOf } from '../compile/names.mjs';
import { spokenIn } from '../compile/territories.mjs';
import { encodeSpoken } from '../lib/source.mjs';
import { readData } from '../data/read.mjs';

let data;
try {
  data = readData();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const SRC = new URL('../../src/', import.meta.url);

const hotlines = Promise.resolve().then(() => compileHotlines(data));
const languages = compileLanguages(fileURLToPath(new URL('locales/', SRC)));
// Awaited below, where what is wrong is printed.
for (const promise of [hotlines, languages]) promise.catch(() => undefined);

async function spoken() {
  const { match } = await languages;
  const codes = data.countries.map(({ country }) => country);
  return encodeSpoken(codes, (code) => spokenIn(code, match));
}

const MODULES = {
  'base.ts': async () => baseModule(await hotlines, await spoken()),
  'hotlines.ts': async () => hotlinesModule(await hotlines),
  'keys.ts': async () => keysModule(await languages),
  'languages.ts': async () => {
    const { countries } = await hotlines;
    return languagesModule(await languages, await spoken(), (tag) => namesOf(tag, countries));
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
