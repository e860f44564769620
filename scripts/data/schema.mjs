/** The form of the data files: JSON Schema, in sentences for people. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** `/hotlines/0/channels/1/reach` → `hotlines[0].channels[1].reach` */
const fieldOf = (pointer) =>
  pointer
    .slice(1)
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replace(/\//g, '.') || '(the whole file)';

const valueAt = (content, pointer) =>
  pointer
    .split('/')
    .slice(1)
    .reduce((part, key) => part?.[key.replace(/~1/g, '/').replace(/~0/g, '~')], content);

function fix({ keyword, params }) {
  if (keyword === 'required') return `Add "${params.missingProperty}".`;
  if (keyword === 'additionalProperties') {
    return `Take out "${params.additionalProperty}", or fix its spelling.`;
  }
  if (keyword === 'enum') return `Write one of: ${params.allowedValues.join(', ')}.`;
  if (keyword === 'const') return `Write ${JSON.stringify(params.allowedValue)}, or leave it out.`;
  if (keyword === 'type') return `Write a ${[params.type].flat().join(' or ')}.`;
  return 'Write it in the form that data/schema.json describes.';
}

/**
 * The check of one file against its schema.
 *
 * @param {{ schema: object, internationalSchema: object }} schemas
 * @returns {(path: string, content: object) => import('./rules/walk.mjs').Finding[]}
 */
export function schemaChecker({ schema, internationalSchema }) {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const country = ajv.compile(schema);
  const international = ajv.compile(internationalSchema);
  return (path, content) => {
    const validate = path.startsWith('data/countries/') ? country : international;
    validate(content);
    return (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== 'if')
      .map((error) => ({
        file: path,
        field: fieldOf(error.instancePath),
        value: valueAt(content, error.instancePath),
        problem: `It ${error.message}`,
        fix: fix(error),
        country: content.country,
      }));
  };
}
