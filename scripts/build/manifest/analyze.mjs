import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSource } from '../../lib/load-source.mjs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const ROOT = new URL('../../../', import.meta.url);
const { SETTINGS, propertyOf } = await loadSource('src/settings.ts');
const SOURCE = 'src/element/hotline-finder.ts';

/**
 * The custom elements manifest of the package: what the class header of the element says, and what the
 * analyzer reads of its properties. Nothing private, and with the paths that are shipped.
 *
 * @returns {Promise<any>} https://github.com/webcomponents/custom-elements-manifest
 */
export async function analyze() {
  const found = await cli({
    argv: ['analyze', '--config', 'scripts/build/manifest/analyzer.config.mjs'],
    cwd: fileURLToPath(ROOT),
    noWrite: true,
  });
  const element = found.modules[0].declarations.find(({ tagName }) => tagName === 'hotline-finder');
  const types = attributeTypes(readFileSync(new URL(SOURCE, ROOT), 'utf8'));
  const attributes = element.attributes.map((attribute) => ({
    ...attribute,
    type: { text: types.get(attribute.name) ?? attribute.type.text },
  }));
  // The properties are declared from the table of settings, which the analyzer cannot see.
  const attributeOf = new Map(SETTINGS.map(([name]) => [propertyOf(name), name]));
  const members = element.members
    .filter(({ name }) => attributeOf.has(name))
    .map((member) => {
      const attribute = attributeOf.get(member.name);
      const { description } = attributes.find(({ name }) => name === attribute) ?? {};
      return { ...member, attribute, description };
    });
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations: [
          {
            kind: 'class',
            name: element.name,
            tagName: element.tagName,
            customElement: true,
            description: element.description,
            superclass: element.superclass,
            attributes,
            members,
            // The analyzer adds an event without a name where one is made of a variable.
            events: element.events.filter(({ description }) => description),
            slots: element.slots,
            cssParts: element.cssParts,
            cssProperties: element.cssProperties,
          },
        ],
        exports: [
          {
            kind: 'js',
            name: element.name,
            declaration: { name: element.name, module: 'dist/index.js' },
          },
          {
            kind: 'custom-element-definition',
            name: element.tagName,
            declaration: { name: element.name, module: 'dist/index.js' },
          },
        ],
      },
    ],
  };
}

/** The element among what a manifest declares. */
export function elementOf(manifest) {
  return manifest.modules[0].declarations[0];
}

/** `@attr {'auto' | 'light'} theme`: the header lists the values, the property takes any text. */
function attributeTypes(source) {
  return new Map(
    Array.from(source.matchAll(/@attr \{([^}]+)\} (\S+)/g), ([, type, name]) => [name, type]),
  );
}

/** `'a' | 'b'` → `['a', 'b']`; undefined for a type that is not a list of texts. */
export function valuesOf(type) {
  const values = type.split('|').map((one) => /^\s*'([^']*)'\s*$/.exec(one)?.[1]);
  return values.every((one) => one !== undefined) ? values : undefined;
}
