import { createContent } from '../../../src/content/content.js';
import { createTranslations } from '../../../src/content/translations.js';
import { createWorld } from '../../../src/content/world.js';
import { LANGUAGES as DEFAULT, OTHER_LANGUAGES, SPOKEN } from '../../../src/generated/languages.js';

/** The list, and the words of all languages: those that only editions have are tested too. */
export const content = createContent(
  createWorld().directory,
  createTranslations(DEFAULT.concat(OTHER_LANGUAGES), SPOKEN),
);

export const { directory, translations } = content;

/** The words of a language. */
export const { stringsOf } = translations;

/** All languages, English first. */
export const LANGUAGES = translations.languages;
