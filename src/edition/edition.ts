import { createContent } from '../content/content.js';
import type { Content } from '../content/content.js';
import { createDirectory } from '../content/directory.js';
import { createTranslations } from '../content/translations.js';
import type { EditionParts } from './assemble.js';

export { FORMATS, assemble } from './assemble.js';
export type { EditionChoice, EditionParts, Format } from './assemble.js';
export { automaticLanguages, chooseCountries, chooseLanguages } from './choose.js';
export type { Chosen } from './choose.js';
export { describeEdition } from './describe.js';

/** Replaced by the build: scripts/build/edition.mjs. */
declare const __EDITION_PARTS__: EditionParts;

/** The parts that editions of this release are assembled from. */
export const parts: EditionParts = __EDITION_PARTS__;

/** All countries and all languages of the parts, also those that are not default. */
export function contentOf({ hotlines, updated, languages, spoken }: EditionParts): Content {
  return createContent(createDirectory(hotlines, updated), createTranslations(languages, spoken));
}
