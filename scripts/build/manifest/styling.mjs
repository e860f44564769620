import { formatMarkdown, replaceSection } from '../../lib/markdown-section.mjs';

/** The tables of docs/styling.md, each between its marks. */
const TABLES = {
  properties: ({ cssProperties }) => [
    ['property', 'what', 'default'],
    ...cssProperties.map(({ name, description, default: value }) => [
      `\`${name}\``,
      description,
      value ? `\`${value}\`` : 'by theme',
    ]),
  ],
  parts: ({ cssParts }) => [
    ['part', 'what'],
    ...cssParts.map(({ name, description }) => [`\`${name}\``, description]),
  ],
  slots: ({ slots }) => [
    ['slot', 'what'],
    ...slots.map(({ name, description }) => [name ? `\`${name}\`` : '(default)', description]),
  ],
  events: ({ events }) => [
    ['event', 'detail', 'when'],
    ...events.map(({ name, type, description }) => [
      `\`${name}\``,
      `\`${/<(.*)>/.exec(type.text)?.[1] ?? 'null'}\``,
      description,
    ]),
  ],
};

/**
 * The page with its tables updated from the manifest.
 *
 * @param {string} page docs/styling.md
 * @param {any} element
 * @param {string} path for prettier's settings
 * @throws {Error} when a mark is missing
 */
export async function withTables(page, element, path) {
  let text = page;
  for (const [name, rows] of Object.entries(TABLES)) {
    text = replaceSection(text, name, table(rows(element)));
  }
  return formatMarkdown(text, path);
}

/** @param {string[][]} rows the first one is the head */
function table([head, ...rows]) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
