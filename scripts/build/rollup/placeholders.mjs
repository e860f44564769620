import { loadSource } from '../../lib/load-source.mjs';

const { PLACEHOLDERS } = await loadSource('src/edition/placeholders.ts');
const constant = (name, value) => `export const ${name} = ${JSON.stringify(value)};\n`;

/** src/generated/ as it is in the code of editions: placeholders, which src/edition/assemble.ts fills. */
const MODULES = {
  'hotlines.ts':
    constant('PACKED', PLACEHOLDERS.hotlines) + constant('UPDATED', PLACEHOLDERS.updated),
  'languages.ts':
    constant('SPOKEN', PLACEHOLDERS.spoken) + constant('LANGUAGES', [PLACEHOLDERS.languages]),
};

const moduleOf = (path) =>
  MODULES[/\/src\/generated\/([a-z]+\.ts)$/.exec(path.replaceAll('\\', '/'))?.[1]];

/** A Rollup plugin that leaves the content out. */
export function placeholders() {
  return {
    name: 'placeholders',
    load: (id) => moduleOf(id) ?? null,
  };
}

/** The same for esbuild. */
export const esbuildPlaceholders = {
  name: 'placeholders',
  setup({ onLoad }) {
    onLoad({ filter: /generated/ }, ({ path }) => {
      const contents = moduleOf(path);
      return contents && { contents, loader: 'ts' };
    });
  },
};

/** In the first comment of the file. */
export const EDITION_NOTE = PLACEHOLDERS.edition;
