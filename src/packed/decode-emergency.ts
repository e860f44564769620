import { NETWORKS, SERVICES } from '../types.js';
import type { EmergencyNumber } from '../types.js';
import { NETWORK_LETTERS, SERVICE_LETTERS } from './layout.js';

/** Services, number, doubt, network and place: `a113?m:Kinshasa`. */
const ENTRY = /^([gpaf]*)(\+?[\d ]*\d)(\??)([ml]?)(?::(.+))?$/;

/** Between two numbers; a comma and a space are part of a place: `Praia, São Vicente`. */
const BETWEEN = /,(?! )/;

/** `112,a113?`: 112 for everything, 113 for the ambulance, not confirmed. What does not fit is left out. */
export function decodeEmergency(text: string): readonly EmergencyNumber[] {
  const entries: EmergencyNumber[] = [];
  for (const part of text.split(BETWEEN)) {
    const found = ENTRY.exec(part);
    if (!found) continue;
    const [, letters, number = '', doubt, letter, place] = found;
    const network = letter && NETWORKS[NETWORK_LETTERS.indexOf(letter)];
    entries.push({
      number,
      services: (letters || 'g')
        .split('')
        .map((one) => SERVICES[SERVICE_LETTERS.indexOf(one)] || 'general'),
      confirmed: !doubt,
      ...(network ? { network } : {}),
      ...(place ? { place } : {}),
    });
  }
  return entries;
}
