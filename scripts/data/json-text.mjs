/** JSON with positions: where it is invalid, and on which line a field is. */
import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** The mistakes that people make, in their words. */
const SENTENCES = {
  CommaExpected: 'A comma is missing before this',
  PropertyNameExpected:
    'A name in double quotes is missing here, or there is a comma too many before it',
  ValueExpected: 'A value is missing here, or there is a comma too many before it',
  ColonExpected: 'A colon is missing before this',
  CloseBraceExpected: 'A closing } is missing',
  CloseBracketExpected: 'A closing ] is missing',
  EndOfFileExpected: 'Something is left after the last }',
  InvalidSymbol: 'This is no text in double quotes, no number, and not true, false or null',
  UnexpectedEndOfString: 'The closing double quote is missing',
  InvalidCommentToken: 'JSON has no comments',
  InvalidCharacter: 'A line break or a control character stands inside a text',
  InvalidEscapeCharacter: 'A backslash stands before a letter that needs none',
};

/** Line, column and the line itself. */
function placeOf(text, offset) {
  const before = text.slice(0, offset).split('\n');
  return {
    line: before.length,
    column: before.at(-1).length + 1,
    text: text.split('\n')[before.length - 1] ?? '',
  };
}

/** Every duplicate name in an object: the second one would silently override the first. */
function doubles(node, text) {
  if (!node?.children) return [];
  const own = [];
  if (node.type === 'object') {
    const seen = new Set();
    for (const { children } of node.children) {
      const [{ value, offset }] = children;
      if (seen.has(value))
        own.push({ ...placeOf(text, offset), problem: `"${value}" stands twice` });
      seen.add(value);
    }
  }
  return [...own, ...node.children.flatMap((child) => doubles(child, text))];
}

/**
 * @param {string} text a whole file
 * @returns {{ line: number, column: number, text: string, problem: string }[]} empty when it can be read
 */
export function jsonProblems(text) {
  const errors = [];
  const tree = parseTree(text, errors, STRICT);
  // What follows the first is mostly its consequence.
  const [first] = errors;
  if (!first) return doubles(tree, text);
  // A comma is missed at the end of the line before.
  return [
    {
      ...placeOf(text, first.offset),
      problem: SENTENCES[printParseErrorCode(first.error)] ?? 'This is not JSON',
    },
  ];
}

/** `hotlines[0].channels[1].value` → the path of its parts. */
const pathOf = (field) =>
  (field.match(/[^.[\]]+/g) ?? []).map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/**
 * The line of a field, or of the nearest thing around it that exists; 1 for a whole file.
 *
 * @param {string} text of the file
 * @param {string} field as findings name it
 */
export function lineOfField(text, field) {
  const tree = parseTree(text);
  const path = pathOf(field);
  for (; tree && path.length; path.pop()) {
    const node = findNodeAtLocation(tree, path);
    if (node) return placeOf(text, node.offset).line;
  }
  return 1;
}
