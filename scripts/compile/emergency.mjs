/** Which emergency numbers of a data file are shown, and for what. */
import { emergencyLabel } from './phone.mjs';

const SINGLE = ['police', 'ambulance', 'fire'];

/**
 * One number where one serves all, in front; then police, ambulance and fire where they differ from it.
 * Services with one number, one degree of certainty, one network and one place share an entry.
 * `show: false` gives none.
 *
 * @param {object} emergency the `emergency` of a data file
 * @returns {{ number: string, services: string[], confirmed: boolean, network?: string, place?: string }[]}
 */
export function emergencyNumbers(emergency) {
  if (!emergency || emergency.show === false) return [];
  const first = (service) => {
    const [best] = emergency[service] ?? [];
    if (!best) return undefined;
    const { number, confirmed, network, place } = best;
    return {
      number: emergencyLabel(number),
      confirmed: confirmed !== false,
      ...(network && { network }),
      ...(place && { place }),
    };
  };
  const general = first('general');
  const single = SINGLE.map((service) => ({ ...first(service), services: [service] })).filter(
    ({ number }) => number,
  );
  const entries = [];
  // A doubtful number for everything gives way to the numbers of the services.
  if (general && (general.confirmed || !single.length)) {
    entries.push({ ...general, services: ['general'] });
  }
  for (const one of single) {
    if (entries[0]?.number === one.number && entries[0].services[0] === 'general') continue;
    const same = entries.find((entry) =>
      ['number', 'confirmed', 'network', 'place'].every((field) => entry[field] === one[field]),
    );
    if (same) same.services.push(...one.services);
    else entries.push(one);
  }
  return entries;
}
