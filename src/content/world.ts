import { LANGUAGES, SPOKEN } from '../generated/languages.js';
import { PACKED, UPDATED } from '../generated/hotlines.js';
import { createContent } from './content.js';
import type { Content } from './content.js';
import { createDirectory } from './directory.js';
import { createTranslations } from './translations.js';

/** Every country and every language. */
export function createWorld(): Content {
  return createContent(createDirectory(PACKED, UPDATED), createTranslations(LANGUAGES, SPOKEN));
}
