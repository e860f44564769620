/** Regions as words, for `npx hotline-finder build --countries`. */
import { supplemental } from '../lib/cldr.mjs';

const territoryContainment = supplemental('territoryContainment');

/** By the codes of UN M49, as CLDR has them. */
const AREAS = {
  africa: '002',
  'northern-africa': '015',
  'western-africa': '011',
  'eastern-africa': '014',
  'middle-africa': '017',
  'southern-africa': '018',
  americas: '019',
  'northern-america': '021',
  'central-america': '013',
  caribbean: '029',
  'south-america': '005',
  asia: '142',
  'central-asia': '143',
  'eastern-asia': '030',
  'south-eastern-asia': '035',
  'southern-asia': '034',
  'western-asia': '145',
  europe: '150',
  'northern-europe': '154',
  'eastern-europe': '151',
  'southern-europe': '039',
  'western-europe': '155',
  oceania: '009',
  eu: 'EU',
};

/** Unions that CLDR does not have. */
const UNIONS = {
  // Twelve members since Burkina Faso, Mali and Niger left in January 2025:
  // https://legit.ng/world/africa/1575827-full-list-ecowas-countries-niger-mali-burkina-faso-announce-withdrawal
  ecowas: ['BJ', 'CI', 'CV', 'GH', 'GM', 'GN', 'GW', 'LR', 'NG', 'SL', 'SN', 'TG'],
  // The Gulf Cooperation Council: https://bluestoneme.wordpress.com/the-arabian-gateway-event/the-gcc-countries/
  gulf: ['AE', 'BH', 'KW', 'OM', 'QA', 'SA'],
};

function countriesIn(code) {
  const parts = territoryContainment[code]?._contains;
  return parts && !/^[A-Z]{2}$/.test(code) ? parts.flatMap(countriesIn) : [code];
}

/**
 * @param {string[]} codes the countries of the list
 * @returns {Record<string, string[]>} codes by the name of a region, both by the alphabet
 */
export function regions(codes) {
  const known = (all) => codes.filter((code) => all.includes(code));
  const areas = Object.entries(AREAS).map(([name, code]) => [
    name,
    known(code === 'EU' ? territoryContainment.EU._contains : countriesIn(code)),
  ]);
  const unions = Object.entries(UNIONS).map(([name, all]) => [name, known(all)]);
  return Object.fromEntries([...areas, ...unions].sort(([a], [b]) => (a < b ? -1 : 1)));
}
