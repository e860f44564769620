import { compileHotlines } from '../compile/hotlines.mjs';
import { readData } from '../data/read.mjs';
import { hotlineKey } from '../lib/source.mjs';
import { COUNTRY, builtEdition } from './pages.mjs';

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
      : { ...country, hotlines: repeat(country.hotlines, times) },
  );
  const { packed } = compileHotlines({ ...data, countries });
  const { assemble, parts } = await builtEdition();
  return assemble({ ...parts, hotlines: packed });
}

/** Each copy has an id, and so a short key, of its own. */
function repeat(lines, times) {
  const keys = new Set(lines.map(({ id }) => hotlineKey(id)));
  let number = 0;
  const copy = (line) => {
    let id;
    do {
      number += 1;
      id = `${line.id}-${number}`;
    } while (keys.has(hotlineKey(id)));
    keys.add(hotlineKey(id));
    return { ...line, id };
  };
  return [
    ...lines,
    ...Array(times - 1)
      .fill(lines)
      .flat()
      .map(copy),
  ];
}
