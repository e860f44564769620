import { createWorld } from '../../../src/content/world.js';

/** The list and the words that the element has. */
export const { directory, translations } = createWorld();

/** The words of a language. */
export const { stringsOf } = translations;

/** All languages, English first. */
export const LANGUAGES = translations.languages;
