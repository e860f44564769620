import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** A file of CLDR's supplemental data, as `territoryInfo`. */
export const supplemental = (name) =>
  load(`cldr-core/supplemental/${name}.json`).supplemental[name];

/** A file of a language: `part` is that of the package's name, as `dates`. */
export const ofLanguage = (tag, part, file) =>
  load(`cldr-${part}-full/main/${tag}/${file}.json`).main[tag];
