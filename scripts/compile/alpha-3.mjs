/** The alpha-3 codes of ISO 3166-1 in the compact form. */
import { alpha3 } from './territories.mjs';

/** Kosovo has no code of ISO's; this is the one of the European Union and the World Bank. */
const OTHERS = { XK: 'XKX' };

/**
 * One letter where two are those of the alpha-2 code: a capital is the third, a small one the second.
 *
 * @param {string[]} codes alpha-2 codes
 * @throws {Error} for a code without an alpha-3 code
 */
export function alpha3Letters(codes) {
  return codes
    .map((code) => {
      const long = OTHERS[code] ?? alpha3(code);
      if (!/^[A-Z]{3}$/.test(long)) throw new Error(`${code} has no alpha-3 code in CLDR.`);
      const [first, second] = code;
      if (long.startsWith(code)) return long[2];
      if (long[0] === first && long[2] === second) return long[1].toLowerCase();
      return `-${long}`;
    })
    .join('');
}
