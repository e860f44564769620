/** The template for translators: every text of the plugin's PHP, of its header and of block.json. */
import { calledName, nodesOf, parsePhp } from './php.mjs';

export const DOMAIN = 'hotline-finder';
const FUNCTIONS = ['__', '_e', 'esc_html__', 'esc_html_e', 'esc_attr__', 'esc_attr_e'];
/** As WordPress names them when it translates a block's file. */
const OF_BLOCK = [
  ['title', 'block title'],
  ['description', 'block description'],
  ['keywords', 'block keyword'],
];

const quote = (text) => JSON.stringify(text);

/**
 * Texts for translation in PHP code.
 *
 * @throws {Error} for a text that is not written out, or of another domain: nobody could translate it
 */
export function textsOf(code, file) {
  const found = [];
  for (const node of nodesOf(parsePhp(code, file))) {
    const name = calledName(node);
    if (!FUNCTIONS.includes(name)) continue;
    const [text, domain] = node.arguments;
    if (text?.kind !== 'string' || domain?.kind !== 'string' || domain.value !== DOMAIN) {
      throw new Error(`${file}:${node.loc.start.line}: ${name}() needs a text and '${DOMAIN}'.`);
    }
    const above = code.split('\n')[node.loc.start.line - 2] ?? '';
    const [, comment] = /\/\* (translators: .*) \*\//.exec(above) ?? [];
    found.push({ text: text.value, where: `${file}:${node.loc.start.line}`, comment });
  }
  return found;
}

/**
 * @param {{ version: string, php: Record<string, string>, header: string[], block: any }} from
 *   `php`: code by path; `header`: texts of the plugin's header; `block`: block.json
 */
export function makePot({ version, php, header, block }) {
  const entries = new Map();
  /** @param {string} text
   * @param {{ where: string, comment?: string, context?: string }} from */
  const add = (text, { where, comment, context }) => {
    const key = `${context ?? ''}\u0004${text}`;
    const entry = entries.get(key) ?? { text, context, comment, where: [] };
    entry.where.push(where);
    entries.set(key, entry);
  };
  for (const text of header)
    add(text, { where: 'hotline-finder.php', comment: 'translators: header of the plugin' });
  for (const [file, code] of Object.entries(php))
    for (const one of textsOf(code, file)) add(one.text, one);
  for (const [key, context] of OF_BLOCK) {
    for (const text of [block[key]].flat()) add(text, { where: 'block/block.json', context });
  }
  const head = [
    `Project-Id-Version: Hotline Finder ${version}\n`,
    'MIME-Version: 1.0\n',
    'Content-Type: text/plain; charset=UTF-8\n',
    'Content-Transfer-Encoding: 8bit\n',
    `X-Domain: ${DOMAIN}\n`,
  ];
  const body = [...entries.values()].map(({ text, context, comment, where }) =>
    [
      comment && `#. ${comment}`,
      `#: ${where.join(' ')}`,
      context && `msgctxt ${quote(context)}`,
      `msgid ${quote(text)}`,
      'msgstr ""',
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return `msgid ""\nmsgstr ""\n${head.map(quote).join('\n')}\n\n${body.join('\n\n')}\n`;
}
