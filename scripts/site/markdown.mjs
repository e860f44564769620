/** Markdown as on GitHub, to HTML. */
import highlight from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import { html } from './html.mjs';

const LANGUAGES = { bash, css, javascript, json, typescript, xml };
for (const [name, language] of Object.entries(LANGUAGES))
  highlight.registerLanguage(name, language);

const ALIASES = {
  html: 'xml',
  sh: 'bash',
  js: 'javascript',
  ts: 'typescript',
  tsx: 'typescript',
  jsx: 'javascript',
  vue: 'xml',
  svelte: 'xml',
};

/** The id that GitHub gives a heading. */
const slugify = (title) =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-');

const isRelative = (href) => !/^([a-z]+:|#|\/\/)/i.test(href);

/** The layers of a Mermaid flowchart, `l1["<b>name</b><br/>what"]`, from the top down as a list. */
function layers(code) {
  const nodes = [...code.matchAll(/\["<b>(.*?)<\/b><br\/>(.*?)"\]/g)];
  return html`<ol class="layers">
    ${nodes.map(([, name, what]) => html`<li><strong>${name}</strong> ${what}</li>`)}
  </ol>`;
}

function create() {
  const markdown = new MarkdownIt({
    html: true,
    linkify: true,
    highlight: (code, language) => {
      const name = ALIASES[language] ?? language;
      return highlight.getLanguage(name) ? highlight.highlight(code, { language: name }).value : '';
    },
  });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  markdown.use(anchor, { slugify, tabIndex: false });
  const { rules } = markdown.renderer;
  const { fence } = rules;
  rules.fence = (tokens, place, options, env, self) => {
    if (tokens[place].info.trim() === 'mermaid') return String(layers(tokens[place].content));
    const block = fence(tokens, place, options, env, self).replace('<pre>', '<pre tabindex="0">');
    return `<div class="code"><button type="button" class="copy" data-copy hidden>Copy</button>${block}</div>`;
  };
  rules.table_open = () =>
    '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>\n';
  rules.table_close = () => '</table></div>\n';
  // A link to a file that is not on the site is its name alone.
  markdown.core.ruler.push('site-links', ({ tokens, env }) => {
    const { linkTo, imageTo } = /** @type {Site} */ (env);
    for (const token of tokens) {
      /** @type {string[]} */
      const open = [];
      for (const child of token.children ?? []) {
        const attribute = (name) => String(child.attrGet(name) ?? '');
        if (child.type === 'image' && isRelative(attribute('src')))
          child.attrSet('src', imageTo(attribute('src')));
        if (child.type === 'link_open') {
          const href = attribute('href');
          const found = isRelative(href) ? linkTo(href) : href;
          if (found) child.attrSet('href', found);
          else Object.assign(child, { tag: 'span', attrs: [['class', 'path']] });
          if (/^https?:/.test(href)) child.attrSet('rel', 'noreferrer');
          open.push(child.tag);
        }
        if (child.type === 'link_close') child.tag = open.pop() ?? '';
      }
    }
  });
  return markdown;
}

const markdown = create();

/**
 * Where a relative link or picture leads on the site.
 *
 * @typedef {object} Site
 * @property {(href: string) => string | undefined} linkTo
 * @property {(src: string) => string} imageTo
 */

/**
 * @param {string} text
 * @param {Site} site
 * @returns {{ body: string, headings: { level: number, id: string, title: string }[] }}
 */
export function render(text, { linkTo, imageTo }) {
  const env = { linkTo, imageTo };
  const tokens = markdown.parse(text, env);
  const headings = tokens.flatMap((token, place) =>
    token.type === 'heading_open'
      ? [
          {
            level: Number(token.tag.slice(1)),
            id: String(token.attrGet('id') ?? ''),
            title: (tokens[place + 1].children ?? [])
              .filter(({ type }) => /^(text|code_inline)$/.test(type))
              .map(({ content }) => content)
              .join(''),
          },
        ]
      : [],
  );
  return { body: markdown.renderer.render(tokens, markdown.options, env), headings };
}
