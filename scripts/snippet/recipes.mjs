import { tag } from './markup.mjs';

/**
 * One way to bring the finder onto a site.
 *
 * @typedef {object} Part
 * @property {string} label What it is, or who pastes it.
 * @property {string} code
 *
 * @typedef {object} Recipe
 * @property {string} id as in `--cms wordpress`
 * @property {string} title
 * @property {string} where Where to paste, in one sentence; docs/cms.md has more.
 * @property {boolean} [absolute] Relative addresses lead nowhere there.
 * @property {boolean} [registry] Installed with npm.
 * @property {(pieces: Pieces) => Part[]} parts
 *
 * @typedef {object} Pieces
 * @property {[string, string | true][]} attributes
 * @property {string} fallback The numbers as HTML, on one line.
 * @property {[string, string | true | undefined][]} script Attributes of the script tag.
 * @property {string} frame Address of embed.html with its parameters.
 * @property {string} version
 * @property {string} title Of the frame.
 * @property {string} room What the page reserves for the finder, in CSS.
 * @property {string} height Of the frame, in CSS.
 */

const script = (pieces) => tag('script', pieces.script);
const style = ({ room }) => ['style', `display:block;min-height:${room}`];

/** The tag with everything in it, on one line: some editors put paragraphs between lines. */
const element = (pieces) =>
  tag('hotline-finder', [...pieces.attributes, style(pieces)], pieces.fallback);

const marked = (pieces) =>
  tag(
    'div',
    [
      ['data-hotline-finder', true],
      ...pieces.attributes.map(([name, value]) => [`data-${name}`, value]),
      ['style', `min-height:${pieces.room}`],
    ],
    pieces.fallback,
  );

const frame = ({ frame: src, title, height }) =>
  tag('iframe', [
    ['src', src],
    ['title', title],
    ['style', `width:100%;height:${height};border:0`],
    ['referrerpolicy', 'no-referrer'],
  ]);

/** For authors whose markup is filtered: the script is the admin's part. */
const twoParts = (pieces, place) => [
  { label: `Once, by an admin: ${place}`, code: script(pieces) },
  { label: 'By an author: where the finder shall stand, as HTML', code: marked(pieces) },
];

const oneLine = (pieces) => [
  { label: 'One line, as HTML', code: script(pieces) + element(pieces) },
];

const framed = (pieces) => [
  { label: 'The frame', code: frame(pieces) },
  {
    label: 'Numbers to write beside it: they stay if the frame does not load',
    code: pieces.fallback,
  },
];

const component = (pieces, indent, before, after) => {
  const lines = tag(
    'hotline-finder',
    pieces.attributes,
    `\n${indent}  ${pieces.fallback}\n${indent}`,
  );
  return `${before}${indent}${lines}${after}`;
};

const css = ({ room }) => ({
  label: 'Style sheet: reserves room, so that nothing jumps',
  code: `hotline-finder {\n  display: block; min-height: ${room};\n}`,
});

const install = ({ version }) => ({
  label: 'Once',
  code: `npm install --save-exact hotline-finder@${version} && npm install lit`,
});

/** @type {Recipe[]} */
export const RECIPES = [
  {
    id: 'html',
    title: 'HTML',
    where: 'The style in the head, the rest where the finder shall stand.',
    parts: (pieces) => [
      {
        label: 'The whole',
        code: [
          `<style>\n  hotline-finder { display: block; min-height: ${pieces.room}; }\n</style>`,
          script(pieces),
          tag('hotline-finder', pieces.attributes, `\n  ${pieces.fallback}\n`),
        ].join('\n'),
      },
    ],
  },
  {
    id: 'wordpress',
    title: 'WordPress: admin',
    where: 'A "Custom HTML" block in the page. Needs the right "unfiltered_html".',
    parts: oneLine,
  },
  {
    id: 'wordpress-author',
    title: 'WordPress: author',
    where:
      'An admin adds the script once; authors then paste the second part into a "Custom HTML" block.',
    parts: (pieces) =>
      twoParts(pieces, 'into the footer of every page (theme or a header-and-footer plugin)'),
  },
  {
    id: 'drupal',
    title: 'Drupal',
    where:
      'A field with the text format "Full HTML"; or the two parts, with their data- attributes allowed on div.',
    parts: (pieces) => [
      { label: 'With "Full HTML": one line, as source', code: script(pieces) + element(pieces) },
      ...twoParts(pieces, 'with the theme, or in a block with "Full HTML"'),
    ],
  },
  {
    id: 'joomla',
    title: 'Joomla',
    where: 'A module of the type "Custom", by a user whose text filter is "No Filtering".',
    parts: (pieces) => [
      { label: 'Without filter: one line, as source', code: script(pieces) + element(pieces) },
      ...twoParts(pieces, 'in a module or the template'),
    ],
  },
  {
    id: 'typo3',
    title: 'TYPO3',
    where: 'A content element of the type "Plain HTML".',
    parts: oneLine,
  },
  {
    id: 'wix',
    title: 'Wix',
    where:
      'Script: Settings, Custom Code. Without a domain of your own: the frame, in an "Embed a Site" element.',
    absolute: true,
    parts: (pieces) => [
      {
        label: 'Custom Code, at the end of the body: the finder stands at the end of the page',
        code: tag('script', [
          ...pieces.script,
          ['data-hotline-finder', true],
          ...pieces.attributes.map(([name, value]) => [`data-${name}`, value]),
        ]),
      },
      ...framed(pieces),
    ],
  },
  {
    id: 'squarespace',
    title: 'Squarespace',
    where: 'A Code block, type HTML, on a plan that allows JavaScript; otherwise the frame.',
    absolute: true,
    parts: (pieces) => [...oneLine(pieces), ...framed(pieces)],
  },
  {
    id: 'webflow',
    title: 'Webflow',
    where: 'A Code Embed element.',
    absolute: true,
    parts: oneLine,
  },
  {
    id: 'iframe',
    title: 'Google Sites, any frame',
    where: 'Google Sites: Insert, Embed, and the address alone. Elsewhere the frame as HTML.',
    absolute: true,
    parts: (pieces) => [{ label: 'The address', code: pieces.frame }, ...framed(pieces)],
  },
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
          pieces,
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
          pieces,
          '    ',
          "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';\nimport 'hotline-finder';\n\n@Component({\n  selector: 'app-help',\n  schemas: [CUSTOM_ELEMENTS_SCHEMA],\n  template: `\n",
          '\n  `,\n})\nexport class Help {}',
        ),
      },
      css(pieces),
    ],
  },
];
