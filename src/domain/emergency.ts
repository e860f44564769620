import type { Strings } from '../locales/strings.js';
import type { EmergencyNumber, Service } from '../types.js';
import type { Contact } from './contact.js';
import type { Formats } from './format.js';
import { dialled } from './phone.js';
import { fill } from './text.js';

/** An emergency number as it is shown. */
export interface EmergencyContact extends Contact {
  /** One pictogram each. */
  readonly services: readonly Service[];
  /** "Police", or all three where one number serves all. */
  readonly who: string;
}

const ALL: readonly Service[] = ['police', 'ambulance', 'fire'];

/** The services of a number in words. */
export function servicesOf(
  services: readonly Service[],
  strings: Strings,
  formats: Formats,
): string {
  return formats.list(
    (services.indexOf('general') < 0 ? services : ALL).map((service) =>
      service === 'general' ? '' : strings[service],
    ),
  );
}

/** A number for all services names all three. Pure. */
export function emergencyContact(
  { number, services, confirmed, network, place }: EmergencyNumber,
  strings: Strings,
  formats: Formats,
): EmergencyContact {
  const who = servicesOf(services, strings, formats);
  const notes = [
    network === 'mobile' ? strings.onlyMobile : network ? strings.onlyLandline : '',
    place ? fill(strings.onlyPlace, place) : '',
    confirmed ? '' : strings.notConfirmed,
  ].filter(Boolean);
  return {
    type: 'phone',
    href: `tel:${dialled(number)}`,
    text: number,
    isNumber: true,
    // The visible words, in the same order (WCAG 2.5.3).
    accessibleName: fill(strings.call, [who, number, ...notes].filter(Boolean).join(' ')),
    confirmed,
    notes,
    services: services.indexOf('general') < 0 ? services : ALL,
    who,
  };
}
