import type { PropertyDeclarations } from 'lit';
import { SETTINGS, propertyOf, readBoolean } from '../settings.js';

/** The settings as reactive properties with their attributes, and `now`. */
export function declareProperties(): PropertyDeclarations {
  const all: Record<string, PropertyDeclarations[string]> = { now: { attribute: false } };
  for (const [attribute, kind] of SETTINGS) {
    all[propertyOf(attribute)] =
      kind === 'boolean' ? { attribute, converter: readBoolean } : { attribute };
  }
  return all;
}
