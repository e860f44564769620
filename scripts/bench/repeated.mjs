import { compileHotlines } from '../compile/hotlines.mjs';
import { readData } from '../data/read.mjs';
import { COUNTRY } from './pages.mjs';

/**
 * The finder with a longer list: every hotline of every country is in it `times` times, those of the
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
  const { packed } = compileHotlines({ ...data, countries });
  const { assemble, parts } = await import(new URL('../../dist/edition.js', import.meta.url).href);
  return assemble({ ...parts, hotlines: packed });
}
