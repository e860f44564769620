const PHYSICAL =
  /(?:^|[;{\s])((?:(?:scroll-)?(?:margin|padding)-|border-)?(?:left|right)(?:-(?:width|style|color))?\s*:|(?:float|clear|text-align)\s*:\s*(?:left|right)\b)/gm;

/** Every box mirrors in languages from right to left: no `left` and `right` in css`…`. */
export const logicalProperties = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      physical:
        '{{found}} write the logical property, which mirrors (margin-inline-start, text-align: start).',
    },
  },
  create(context) {
    return {
      "TaggedTemplateExpression[tag.name='css']"(node) {
        const css = context.sourceCode
          .getText(node.quasi)
          .slice(1, -1)
          .replace(/\/\*[^]*?\*\//g, '');
        const found = Array.from(css.matchAll(PHYSICAL), ([, declaration]) => declaration);
        if (found.length) {
          context.report({ node, messageId: 'physical', data: { found: found.join(', ') } });
        }
      },
    };
  },
};
