/** PHP as a tree, and what tests and translations need of it. */
import parser from 'php-parser';

/**
 * @param {string} code
 * @param {string} [file] for messages
 * @param {string} [version] the PHP that must understand it
 * @throws {SyntaxError} with file and line
 */
export function parsePhp(code, file = 'code', version = '7.4') {
  const engine = new parser.Engine({
    parser: { version, extractDoc: false },
    ast: { withPositions: true },
  });
  return engine.parseCode(code, file);
}

/**
 * Every node of a tree, parents before children.
 *
 * @returns {Generator<any>}
 */
export function* nodesOf(node) {
  if (Array.isArray(node)) {
    for (const one of node) yield* nodesOf(one);
  } else if (node && typeof node === 'object') {
    if (typeof node.kind === 'string') yield node;
    for (const [key, value] of Object.entries(node)) if (key !== 'loc') yield* nodesOf(value);
  }
}

/** The name of a called function; '' for a method or a variable. */
export const calledName = (node) =>
  node.kind === 'call' && node.what.kind === 'name' ? node.what.name.replace(/^\\/, '') : '';

/** A text as PHP writes it. */
export const phpString = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
