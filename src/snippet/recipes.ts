import { FRAMEWORKS } from './framework-recipes.js';
import { reserve, tag } from './markup.js';
import type { Attribute, Part, Pieces, Recipe } from './recipe.js';

const script = (pieces: Pieces): string => tag('script', pieces.script);
const style = (pieces: Pieces, selector?: string): string =>
  tag('style', [], reserve(pieces, selector).join(' '));

/**
 * Everything on one line: some editors put paragraphs between lines. In a `div`: editors and Markdown put a paragraph
 * around a tag that they do not know, the browser ends it at the first `p` inside, and the numbers would stand below
 * the finder.
 */
const line = (pieces: Pieces): string =>
  tag(
    'div',
    [],
    script(pieces) + style(pieces) + tag('hotline-finder', pieces.attributes, pieces.fallback),
  );

/** The settings as `data-…`, with the mark that the script looks for. */
const marks = ({ attributes }: Pieces): readonly Attribute[] => [
  ['data-hotline-finder', true],
  ...attributes.map(([name, value]): Attribute => [`data-${name}`, value]),
];

const marked = (pieces: Pieces): string => tag('div', marks(pieces), pieces.fallback);

const frame = ({ frame: src, title, height }: Pieces): string =>
  tag('iframe', [
    ['src', src],
    ['title', title],
    ['style', `width:100%;height:${height};border:0`],
    ['referrerpolicy', 'no-referrer'],
  ]);

/** For authors whose markup is filtered: the script is the admin's part. */
const twoParts = (pieces: Pieces, place: string): readonly Part[] => [
  {
    label: `Once, by an admin: ${place}`,
    code: style(pieces, '[data-hotline-finder]') + script(pieces),
  },
  { label: 'By an author: where the finder shall stand, as HTML', code: marked(pieces) },
];

const oneLine = (pieces: Pieces): readonly Part[] => [
  { label: 'One line, as HTML', code: line(pieces) },
];

const framed = (pieces: Pieces): readonly Part[] => [
  { label: 'The frame', code: frame(pieces) },
  {
    label: 'Numbers to write beside it: they stay if the frame does not load',
    code: pieces.fallback,
  },
];

export const RECIPES: readonly Recipe[] = [
  {
    id: 'html',
    title: 'HTML',
    where: 'The style in the head, the rest where the finder shall stand.',
    parts: (pieces) => [
      {
        label: 'The whole',
        code: [
          `<style>\n  ${reserve(pieces).join('\n  ')}\n</style>`,
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
      twoParts(pieces, 'into the head of every page (theme or a header-and-footer plugin)'),
  },
  {
    id: 'drupal',
    title: 'Drupal',
    where:
      'A field with the text format "Full HTML"; or the two parts, with their data- attributes allowed on div.',
    parts: (pieces) => [
      { label: 'With "Full HTML": one line, as source', code: line(pieces) },
      ...twoParts(pieces, 'with the theme, or in a block with "Full HTML"'),
    ],
  },
  {
    id: 'joomla',
    title: 'Joomla',
    where: 'A module of the type "Custom", by a user whose text filter is "No Filtering".',
    parts: (pieces) => [
      { label: 'Without filter: one line, as source', code: line(pieces) },
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
    id: 'markdown',
    title: 'Markdown',
    where:
      'A page of a static site generator: the line alone, between two empty ones. What Hugo, VitePress, Docusaurus and MediaWiki need besides is in the guide.',
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
        code: tag('script', [...pieces.script, ...marks(pieces)]),
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
  ...FRAMEWORKS,
];
