import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import configurations from '../../rollup.config.mjs';
import { compileHotlines, hotlinesModule } from '../compile/hotlines.mjs';
import { readData } from '../data/read.mjs';
import { COUNTRY } from './pages.mjs';

const MODULE = fileURLToPath(new URL('../../src/generated/hotlines.ts', import.meta.url));

/**
 * The finder with a longer list: every line of every country stands `times` times in it, those of the
 * country that is shown excepted, so that what is measured is the list's size and not the screen's.
 *
 * @param {number} times
 * @returns {Promise<string>} the script
 */
export async function repeatedFinder(times) {
  const data = readData();
  const countries = data.countries.map((country) =>
    country.country === COUNTRY
      ? country
      : { ...country, hotlines: Array(times).fill(country.hotlines).flat() },
  );
  const text = hotlinesModule(compileHotlines({ ...data, countries }));
  const [{ output, plugins, ...input }] = configurations;
  const bundle = await rollup({
    ...input,
    onwarn() {},
    plugins: [
      {
        name: 'longer-list',
        load: (id) => (id === MODULE ? text : null),
      },
      // The sizes that the budget checks are those of the real list.
      ...plugins.filter(({ name }) => name !== 'record-parts'),
    ],
  });
  const { output: files } = await bundle.generate({ ...output, file: undefined, name: undefined });
  await bundle.close();
  return files[0].code;
}
