import { mkdirSync, writeFileSync } from 'node:fs';

export const PARTS_FOLDER = new URL('../.cache/parts/', import.meta.url);

/** The parts of `dist/hotline-finder.js` that have a budget of their own, and which module is in which. */
export const PARTS = ['code', 'data', 'languages'];

/** @param {string} id The path of a module. */
export function partOf(id) {
  if (/\/src\/locales\//.test(id) || /\/src\/generated\/(locales|languages|strings)/.test(id)) {
    return 'languages';
  }
  return /\/src\/generated\//.test(id) ? 'data' : 'code';
}

/** A Rollup plugin that writes what is left of each part's modules after tree shaking, for scripts/budget.mjs. */
export function recordParts() {
  return {
    name: 'record-parts',
    generateBundle(_options, bundle) {
      const texts = Object.fromEntries(PARTS.map((part) => [part, '']));
      for (const chunk of Object.values(bundle)) {
        for (const [id, module] of Object.entries(chunk.modules ?? {})) {
          texts[partOf(id.replaceAll('\\', '/'))] += `${module.code ?? ''}\n`;
        }
      }
      mkdirSync(PARTS_FOLDER, { recursive: true });
      for (const part of PARTS) writeFileSync(new URL(`${part}.js`, PARTS_FOLDER), texts[part]);
    },
  };
}
