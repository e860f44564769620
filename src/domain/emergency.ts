import type { Strings } from '../locales/strings.js';
import type { EmergencyNumber, Service } from '../types.js';
import { fill } from './card.js';
import type { Formats } from './format.js';
import { dialled } from './phone.js';

/** An emergency number as it stands on the screen. */
export interface EmergencyButton {
  /** "Police", or all three where one number serves all. */
  readonly services: string;
  readonly number: string;
  readonly href: string;
  /** "Call 112". */
  readonly label: string;
  readonly confirmed: boolean;
}

/** A number for everything names all three services. Pure. */
export function emergencyButton(
  entry: EmergencyNumber,
  strings: Strings,
  formats: Formats,
): EmergencyButton {
  const all: readonly Service[] = ['police', 'ambulance', 'fire'];
  const services = entry.services.indexOf('general') >= 0 ? all : entry.services;
  return {
    services: formats.list(services.map((one) => (one === 'general' ? '' : strings[one]))),
    number: entry.number,
    href: `tel:${dialled(entry.number)}`,
    label: fill(strings.call, entry.number),
    confirmed: entry.confirmed,
  };
}
