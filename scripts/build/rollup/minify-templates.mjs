import ts from 'typescript';

/**
 * A Rollup plugin that takes the indentation out of Lit's `html` and `css` templates.
 *
 * Home-made, because the published ones do too much for our oldest browsers: they hand CSS to
 * Lightning CSS, which drops the first of two declarations of one property (our fallbacks, as
 * `color: red; color: color-mix(…)`) or, given old targets, rewrites logical properties.
 * This one never removes the last white space between two things, so the built page looks the same
 * as the one the tests see.
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !id.endsWith('.ts')) return null;
      return { code: minifyTemplatesIn(code), map: null };
    },
  };
}

/** @param {string} code TypeScript or JavaScript, before it is transpiled. */
export function minifyTemplatesIn(code) {
  const edits = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      const minify = { html: minifyHtml, svg: minifyHtml, css: minifyCss }[node.tag.getText(file)];
      if (minify) for (const part of parts(node.template)) edits.push([part, minify]);
    }
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
  visit(file);

  let result = code;
  for (const [part, minify] of edits.sort(([a], [b]) => b.getStart(file) - a.getStart(file))) {
    // The delimiters: ` or } at the start, ` or ${ at the end.
    const start = part.getStart(file) + 1;
    const end = part.getEnd() - (ts.isTemplateHead(part) || ts.isTemplateMiddle(part) ? 2 : 1);
    result = result.slice(0, start) + minify(code.slice(start, end)) + result.slice(end);
  }
  return result;
}

function parts(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template];
  return [template.head, ...template.templateSpans.map((span) => span.literal)];
}

/** What HTML and CSS call white space: a no-break space is text. */
const SPACE = /[ \t\n\r\f]+/g;

/** White space is folded, never removed: between two inline elements it is a visible space. */
export function minifyHtml(text) {
  if (/<(?:pre|textarea)\b/i.test(text)) return text;
  return text.replace(/<!--[^]*?-->/g, '').replace(SPACE, ' ');
}

/** Comments go, and the white space that CSS does not need; strings are left as they are. */
export function minifyCss(text) {
  return text
    .split(/("[^"]*"|'[^']*'|\/\*[^]*?\*\/)/)
    .filter((piece) => !piece.startsWith('/*'))
    .map((piece) => (/^["']/.test(piece) ? piece : squeeze(piece)))
    .join('');
}

function squeeze(css) {
  return (
    css
      .replace(SPACE, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      // An empty custom property needs its space in older browsers.
      .replace(/:([;}])/g, ': $1')
  );
}
