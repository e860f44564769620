import type { PropertyDeclarations } from 'lit';
import { SETTINGS, propertyOf, readBoolean } from '../settings.js';

/** The settings as reactive properties with their attributes, beside the element's `own`. */
export function declareProperties(own: PropertyDeclarations): PropertyDeclarations {
  const all: Record<string, PropertyDeclarations[string]> = { ...own };
  for (const [attribute, kind] of SETTINGS) {
    all[propertyOf(attribute)] =
      kind === 'boolean' ? { attribute, converter: readBoolean } : { attribute };
  }
  return all;
}
