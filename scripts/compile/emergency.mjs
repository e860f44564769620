/** Which emergency numbers of a data file are shown, and for what. */
import { emergencyLabel } from './phone.mjs';

const SINGLE = ['police', 'ambulance', 'fire'];

/**
 * One number where one serves all, in front; then police, ambulance and fire where they differ from it.
 * Services with one number, one degree of certainty, one network and one place share an entry.
 * Beside a number of one place stands the one of the whole country, beside a number of one network that of the
 * others. `show: false` gives none.
 *
 * @param {object} emergency the `emergency` of a data file
 * @returns {{ number: string, services: string[], confirmed: boolean, network?: string, place?: string }[]}
 */
export function emergencyNumbers(emergency) {
  if (!emergency || emergency.show === false) return [];
  const shown = (service) => {
    const list = emergency[service] ?? [];
    const [best] = list;
    // A number of one place or network is never the only one where a number for the others is known.
    const wider = list.find(
      (one) => !one.place && (best.place || (best.network && one.network !== best.network)),
    );
    return [best, wider].filter(Boolean).map(({ number, confirmed, network, place }) => ({
      number: emergencyLabel(number),
      confirmed: confirmed !== false,
      ...(network && { network }),
      ...(place && { place }),
      services: [service],
    }));
  };
  const [general] = shown('general');
  const single = SINGLE.flatMap(shown);
  const entries = [];
  // A doubtful number for everything gives way to the numbers of the services.
  if (general && (general.confirmed || !single.length)) {
    entries.push(general);
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
