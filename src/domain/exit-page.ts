/** Languages of the weather pages of the World Meteorological Organization; docs/exit-page.md says why these. */
const LANGUAGES = /^(de|es|fr|pl|pt|ru|zh)\b/;

/**
 * The neutral page that the exit goes to by default: the world's weather, in the reader's language or in English.
 */
export function exitPage(language: string): string {
  const [known = 'en'] = LANGUAGES.exec(language) ?? [];
  return `https://worldweather.wmo.int/${known}/home.html`;
}
