/** Which emergency numbers of a data file are shown, and for what. */
import { emergencyLabel } from './phone.mjs';

const SINGLE = ['police', 'ambulance', 'fire'];

/**
 * One number where one serves all, in front; then police, ambulance and fire where they differ from it.
 * Services with one number and one degree of certainty share an entry. `show: false` gives none.
 *
 * @param {object} emergency the `emergency` of a data file
 * @returns {{ number: string, services: string[], confirmed: boolean }[]}
 */
export function emergencyNumbers(emergency) {
  if (!emergency || emergency.show === false) return [];
  const first = (service) => {
    const [best] = emergency[service] ?? [];
    return best && { number: emergencyLabel(best.number), confirmed: best.confirmed !== false };
  };
  const general = first('general');
  const single = SINGLE.map((service) => ({ service, ...first(service) })).filter(
    ({ number }) => number,
  );
  const entries = [];
  // A doubtful number for everything gives way to the numbers of the services.
  if (general && (general.confirmed || !single.length)) {
    entries.push({ ...general, services: ['general'] });
  }
  for (const { service, number, confirmed } of single) {
    if (entries[0]?.number === number && entries[0].services[0] === 'general') continue;
    const same = entries.find((entry) => entry.number === number && entry.confirmed === confirmed);
    if (same) same.services.push(service);
    else entries.push({ number, services: [service], confirmed });
  }
  return entries;
}
