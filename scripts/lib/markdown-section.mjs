import { format, resolveConfig } from 'prettier';

/**
 * Replaces what is between `<!-- name -->` and `<!-- /name -->`.
 *
 * @param {string} page Markdown
 * @param {string} name
 * @param {string} content Markdown
 * @throws {Error} when the page has no such section
 */
export function replaceSection(page, name, content) {
  const section = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
  if (!section.test(page)) throw new Error(`No <!-- ${name} --> … <!-- /${name} --> in the page.`);
  return page.replace(section, (_, start, end) => `${start}\n\n${content}\n\n${end}`);
}

/**
 * @param {string} text Markdown
 * @param {string | URL} file where it is to be written, for prettier's settings
 */
export async function formatMarkdown(text, file) {
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}
