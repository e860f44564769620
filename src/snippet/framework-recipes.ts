import { reserve, tag } from './markup.js';
import type { Part, Pieces, Recipe } from './recipe.js';

const component = (pieces: Pieces, indent: string, before: string, after: string): string => {
  const lines = tag(
    'hotline-finder',
    pieces.attributes,
    `\n${indent}  ${pieces.fallback}\n${indent}`,
  );
  return `${before}${indent}${lines}${after}`;
};

/** A fallback as JSX: every tag is closed, and a style is an object. */
const jsx = (html: string): string =>
  html.replace(/<br>/g, '<br />').replace(/ style="([^"]*)"/g, (_, css: string) => {
    const rules = css.split(';').map((rule) => {
      const [name = '', value] = rule.split(':');
      return `${name.replace(/-(.)/g, (__, letter: string) => letter.toUpperCase())}: '${value}'`;
    });
    return ` style={{ ${rules.join(', ')} }}`;
  });

/** Angular evaluates what stands between double braces in an attribute, written as entities too: they are made text. */
const angular = (pieces: Pieces): Pieces => ({
  ...pieces,
  attributes: pieces.attributes.map(([name, value]) =>
    typeof value === 'string' && /\{\{/.test(value)
      ? [`attr.${name}`, value.replace(/\{\{/g, "{{ '{{' }}")]
      : [name, value],
  ),
});

const css = (pieces: Pieces): Part => ({
  label: 'Style sheet: reserves the height, so that nothing jumps',
  code: reserve(pieces).join('\n'),
});

const install = ({ version }: Pieces): Part => ({
  label: 'Once',
  code: `npm install --save-exact hotline-finder@${version}`,
});

export const FRAMEWORKS: readonly Recipe[] = [
  {
    id: 'react',
    registry: true,
    title: 'React',
    where: 'In a component. In TypeScript import the types of the tag once, as shown.',
    parts: (pieces) => [
      install(pieces),
      {
        label: 'Component',
        code: component(
          { ...pieces, fallback: jsx(pieces.fallback) },
          '    ',
          "import 'hotline-finder';\n// TypeScript: import type {} from 'hotline-finder/jsx';\n\nexport function Help() {\n  return (\n",
          '\n  );\n}',
        ),
      },
      css(pieces),
    ],
  },
  {
    id: 'vue',
    registry: true,
    title: 'Vue',
    where: 'In a component; tell the compiler that the tag is no component of Vue.',
    parts: (pieces) => [
      install(pieces),
      {
        label: 'vite.config.js',
        code: "vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'hotline-finder' } } })",
      },
      {
        label: 'Component',
        code: component(
          pieces,
          '  ',
          "<script setup>\nimport 'hotline-finder';\n</script>\n\n<template>\n",
          '\n</template>',
        ),
      },
      css(pieces),
    ],
  },
  {
    id: 'svelte',
    registry: true,
    title: 'Svelte',
    where: 'In a component.',
    parts: (pieces) => [
      install(pieces),
      {
        label: 'Component',
        code: component(pieces, '', "<script>\n  import 'hotline-finder';\n</script>\n\n", ''),
      },
      css(pieces),
    ],
  },
  {
    id: 'angular',
    registry: true,
    title: 'Angular',
    where: 'In a component with CUSTOM_ELEMENTS_SCHEMA.',
    parts: (pieces) => [
      install(pieces),
      {
        label: 'Component',
        code: component(
          angular(pieces),
          '    ',
          "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';\nimport 'hotline-finder';\n\n@Component({\n  selector: 'app-help',\n  schemas: [CUSTOM_ELEMENTS_SCHEMA],\n  template: `\n",
          '\n  `,\n})\nexport class Help {}',
        ),
      },
      css(pieces),
    ],
  },
];
