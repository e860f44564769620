import { NETWORKS, SERVICES } from '../types.js';
import type { EmergencyNumber } from '../types.js';
import { NETWORK_LETTERS, SERVICE_LETTERS } from './layout.js';

/** Services, number, mark of doubt, network and place: `a113?m:Kinshasa`. */
const ENTRY = /^([gpaf]*)(\+?[\d ]*\d)(\??)([ml]?)(?::(.+))?$/;

/** Separates numbers; a comma and a space are part of a place: `Praia, São Vicente`. */
const SEPARATOR = /,(?! )/;

/** `112,a113?`: 112 for everything, 113 for the ambulance, not confirmed. What does not match is left out. */
export function decodeEmergency(text: string): readonly EmergencyNumber[] {
  const entries: EmergencyNumber[] = [];
  for (const part of text.split(SEPARATOR)) {
    const found = ENTRY.exec(part);
    if (!found) continue;
    const [, letters, number = '', doubt, letter, place] = found;
    const network = letter && NETWORKS[NETWORK_LETTERS.indexOf(letter)];
    entries.push({
      number,
      services: (letters || 'g')
        .split('')
        .map((service) => SERVICES[SERVICE_LETTERS.indexOf(service)] || 'general'),
      confirmed: !doubt,
      ...(network ? { network } : {}),
      ...(place ? { place } : {}),
    });
  }
  return entries;
}
