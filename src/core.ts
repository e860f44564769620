/**
 * Entry point for bundlers: the finder without content. `defineHotlineFinder` gives it the countries and languages
 * that the site imports. Nothing runs at import.
 */
import { createContent } from './content/content.js';
import { createDirectory } from './content/directory.js';
import { createTranslations } from './content/translations.js';
import { define } from './element/define.js';
import { HotlineFinder } from './element/hotline-finder.js';
import { BASE, SPOKEN, UPDATED } from './generated/base.js';
import { joinCountries } from './packed/join.js';

export { HotlineFinder };
export type { ChannelType, Section, Theme } from './types.js';

/** What the finder shows besides the emergency numbers of all countries and the hotlines for callers from any country. */
export interface EditionContent {
  /** Default exports of `hotline-finder/countries/…`. */
  readonly countries: readonly string[];
  /** Default exports of `hotline-finder/languages/…`, at least one; the first is the fallback language. */
  readonly languages: readonly [string, ...string[]];
}

/** Defines `<hotline-finder>` with these countries and languages. Does nothing where it is defined, and on a server. */
export function defineHotlineFinder({ countries, languages }: EditionContent): void {
  define(() =>
    createContent(
      createDirectory(joinCountries(BASE, countries), UPDATED),
      createTranslations(languages, SPOKEN),
    ));
}

declare global {
  interface HTMLElementTagNameMap {
    'hotline-finder': HotlineFinder;
  }
}
