import { relative } from 'node:path';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VAGUE = /^(utils?|helpers?|common)$/;
/** A locale is named by its BCP 47 tag. */
const LOCALE = /^src\/locales\/[a-z]{2,3}(-[A-Z][a-z]{3})?\.ts$/;

/** Names of files are kebab-case and say what is inside. */
export const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { bad: '“{{name}}” is not a kebab-case name that says what is inside.' },
  },
  create(context) {
    const path = relative(context.cwd, context.filename).replaceAll('\\', '/');
    return {
      Program(node) {
        if (LOCALE.test(path)) return;
        const parts = path.replace(/(\.test|\.d|\.config)?\.[a-z]+$/, '').split('/');
        for (const name of parts) {
          if (!KEBAB_CASE.test(name) || VAGUE.test(name)) {
            context.report({ node, messageId: 'bad', data: { name } });
          }
        }
      },
    };
  },
};
