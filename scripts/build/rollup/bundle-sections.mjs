import { mkdirSync, writeFileSync } from 'node:fs';

export const SECTIONS_FOLDER = new URL('../../../.cache/bundle/', import.meta.url);

/** The sections of `dist/hotline-finder.js` that have a budget of their own. */
export const SECTIONS = ['code', 'data', 'languages'];

/** @param {string} id The path of a module. */
export function sectionOf(id) {
  if (/\/src\/locales\//.test(id) || /\/src\/generated\/(locales|languages|strings)/.test(id)) {
    return 'languages';
  }
  return /\/src\/generated\//.test(id) ? 'data' : 'code';
}

/** A Rollup plugin that writes what is left of each section's modules after tree shaking, for the budget. */
export function recordSections() {
  return {
    name: 'record-sections',
    generateBundle(_options, bundle) {
      const texts = Object.fromEntries(SECTIONS.map((section) => [section, '']));
      for (const chunk of Object.values(bundle)) {
        for (const [id, module] of Object.entries(chunk.modules ?? {})) {
          texts[sectionOf(id.replaceAll('\\', '/'))] += `${module.code ?? ''}\n`;
        }
      }
      mkdirSync(SECTIONS_FOLDER, { recursive: true });
      for (const section of SECTIONS) {
        writeFileSync(new URL(`${section}.js`, SECTIONS_FOLDER), texts[section]);
      }
    },
  };
}
