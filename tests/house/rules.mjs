import { posix } from 'node:path';
import ts from 'typescript';

/**
 * The house rules of src/, each a function from a file to what is wrong with it, in sentences.
 * `path` is relative to src/, as `views/card.ts`.
 *
 * @typedef {(path: string, text: string) => string[]} Rule
 */

/** From the bottom up: a file imports from its own layer or from those under it. */
export const LAYERS = [
  /^types\.ts$/,
  /^locales\//,
  /^domain\//,
  /^settings\.ts$/,
  /^packed\//,
  /^(styles|views)\//,
  /^generated\//,
  /^(content|browser)\//,
  /^element\//,
  /^(index|core|script)\.ts$/,
  // Beside the element, which imports none of them.
  /^(snippet|embed)\//,
  /^edition\//,
  /^cli\//,
];

/** The first layer that may know Lit. */
const LIT_FROM = 5;

const layerOf = (path) => LAYERS.findIndex((pattern) => pattern.test(path));

/** The one file that hands the packed list and languages on. */
const readerOf = (path) =>
  path === 'generated/keys.ts' ? 'content/translations.ts' : 'content/world.ts';
const readsGenerated = (path, target) => path === readerOf(target) || path === 'core.ts';

/** @type {Rule} */
export function importsGoDown(path, text) {
  const own = layerOf(path);
  if (own < 0)
    return [`${path} has no place in the house: put it in a folder, or name it in LAYERS.`];
  return importsOf(path, text).flatMap((imported) => {
    if (!imported.startsWith('.')) {
      if (path.startsWith('cli/') && imported.startsWith('node:')) return [];
      if (!/^lit(\/|$)/.test(imported))
        return [`${path} imports ${imported}: only Lit comes from outside.`];
      return own < LIT_FROM
        ? [`${path} imports ${imported}: what is under the views does not know Lit.`]
        : [];
    }
    const target = targetOf(path, imported);
    if (layerOf(target) < 0)
      return [`${path} imports ${imported}, which is not in src or has no layer.`];
    if (layerOf(target) > own) return [`${path} imports ${imported}, which is above it.`];
    if (target.startsWith('generated/') && !readsGenerated(path, target)) {
      return [`${path} imports ${imported}: ${readerOf(target)} is the one door to it.`];
    }
    return [];
  });
}

/** Import cycles among files, as `a.ts → b.ts → a.ts`. */
export function importCycles(files) {
  const imports = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(path, text)
        .filter((name) => name.startsWith('.'))
        .map((name) => targetOf(path, name)),
    ]),
  );
  const done = new Set();
  const cycles = [];
  const walk = (path, trail) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of imports.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return cycles;
}

/** One door each for the browser and for time: whoever is under it gets what it needs as an argument. */
const DOOR_NAMES = new Set([
  'navigator',
  'window',
  'document',
  'location',
  'matchMedia',
  'performance',
]);

/** @type {Rule} */
export function asksForWhatItNeeds(path, text) {
  if (layerOf(path) > LIT_FROM) return [];
  return findings(path, text, (node) => {
    if (ts.isIdentifier(node) && DOOR_NAMES.has(node.text) && isReference(node)) {
      return `reads ${node.text}: environment.ts is the one door to the browser`;
    }
    if (
      ts.isNewExpression(node) &&
      node.expression.getText() === 'Date' &&
      !node.arguments?.length
    ) {
      return 'asks for the time: `now` is an argument';
    }
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Date.now') {
      return 'asks for the time: `now` is an argument';
    }
    return undefined;
  });
}

/** @type {Rule} */
export function noModuleState(path, text) {
  const file = parse(path, text);
  return file.statements.flatMap((statement) => {
    if (
      ts.isExpressionStatement(statement) &&
      !/^(index|script|embed\/page|cli\/main)\.ts$/.test(path)
    ) {
      return [at(file, statement, 'runs at import: only the doors of the package may')];
    }
    if (!ts.isVariableStatement(statement)) return [];
    const list = statement.declarationList;
    if (!(list.flags & ts.NodeFlags.Const)) {
      return [at(file, statement, 'a module keeps no state: `const`, or move it into the element')];
    }
    return list.declarations
      .filter(({ initializer }) => initializer && isContainer(initializer))
      .map((node) => at(file, node, 'an empty container in a module is state'));
  });
}

function isContainer(node) {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  if (ts.isObjectLiteralExpression(node)) return node.properties.length === 0;
  return (
    ts.isNewExpression(node) &&
    /^(Weak)?(Map|Set)$|^Array$/.test(node.expression.getText()) &&
    !node.arguments?.length
  );
}

/** @type {Rule} */
export function noEnum(path, text) {
  return findings(path, text, (node) =>
    ts.isEnumDeclaration(node) ? 'an enum: use an `as const` array and its union' : undefined,
  );
}

/**
 * A locale is named by its BCP 47 tag.
 * @type {Rule}
 */
export function isKebabCase(path) {
  if (/^locales\/[a-z]{2,3}(-[A-Z][a-z]{3})?\.ts$/.test(path)) return [];
  const bad = path
    .replace(/\.ts$/, '')
    .split('/')
    .filter(
      (name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || /^(utils?|helpers?|common)$/.test(name),
    );
  return bad.map((name) => `${path}: “${name}” is not a kebab-case name that says what is inside.`);
}

/** Promise 2, silence: nothing that asks the network, or stores, or writes the history. */
const LOUD = new Set([
  'fetch',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'BroadcastChannel',
  'Worker',
  'SharedWorker',
  'serviceWorker',
  'importScripts',
  'Image',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookie',
  'cookieStore',
  'pushState',
  'replaceState',
]);

/** @type {Rule} */
export function isSilent(path, text) {
  return findings(path, text, (node) => {
    if (isName(node) && LOUD.has(node.text)) {
      return `${node.text}: the element makes no request and stores nothing`;
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      return 'import(): the element loads nothing after itself';
    }
    return undefined;
  });
}

/** Promise 5: no HTML strings, no code from strings. */
const HTML_STRINGS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'DOMParser',
  'srcdoc',
  'unsafeHTML',
  'unsafeSVG',
  'unsafeCSS',
  'unsafeStatic',
  'write',
  'writeln',
  'eval',
  'Function',
]);

/** @type {Rule} */
export function noHtmlStrings(path, text) {
  return findings(path, text, (node) =>
    isName(node) && HTML_STRINGS.has(node.text)
      ? `${node.text}: no HTML or code from strings, Trusted Types would stop it`
      : undefined,
  );
}

/** @type {Rule} */
export function definesInOnePlace(path, text) {
  if (path === 'element/define.ts') return [];
  return findings(path, text, (node) => {
    if (
      ts.isPropertyAccessExpression(node) &&
      /\bcustomElements\??\.define$/.test(node.getText())
    ) {
      return 'customElements.define: only element/define.ts defines';
    }
    if (isName(node) && node.text === 'customElement')
      return '@customElement: only element/define.ts defines';
    return undefined;
  });
}

const PHYSICAL =
  /(?:^|[;{\s])((?:(?:scroll-)?(?:margin|padding)-|border-)?(?:left|right)(?:-(?:width|style|color))?\s*:|(?:float|clear|text-align)\s*:\s*(?:left|right)\b)/gm;

/**
 * Every box must mirror in right-to-left languages.
 * @type {Rule}
 */
export function mirrors(path, text) {
  return findings(path, text, (node, file) => {
    if (!ts.isTaggedTemplateExpression(node) || node.tag.getText(file) !== 'css') return undefined;
    const css = node.template
      .getText(file)
      .slice(1, -1)
      .replace(/\/\*[^]*?\*\//g, '');
    const found = Array.from(css.matchAll(PHYSICAL), (match) => match[1]);
    return found.length
      ? `${found.join(', ')}: write the logical property, which mirrors (margin-inline-start, text-align: start)`
      : undefined;
  });
}

/**
 * Lines of documentation do not count: the header of the element is its contract, written once.
 * @type {Rule}
 */
export function isShort(path, text) {
  const lines = text
    .replace(/^ *\/\*\*[^]*?\*\/\n/gm, '')
    .trimEnd()
    .split('\n').length;
  return lines > 250 ? [`${path} has ${lines} lines: split it by subject (250 at most).`] : [];
}

/** @type {Rule} */
export function isFinished(path, text) {
  const found = text.match(/\b(TODO|FIXME|XXX|HACK)\b/g) ?? [];
  return found.map((word) => `${path}: ${word}. Do it now, or say it in an issue.`);
}

/**
 * No test is switched off, or switches off the others.
 * @type {Rule}
 */
export function runsAllTests(path, text) {
  const found =
    text.match(/\b(?:it|test|describe|suite|context)\.(?:only|skip)\(|\bx(?:it|describe)\(/g) ?? [];
  return found.map((call) => `${path}: ${call}…) leaves tests out.`);
}

function parse(path, text) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function importsOf(path, text) {
  return findNodes(parse(path, text), (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node)
          ? node.argument.literal
          : undefined;
    return specifier?.text;
  });
}

function targetOf(path, imported) {
  return posix.join(posix.dirname(path), imported).replace(/\.js$/, '.ts');
}

function findings(path, text, check) {
  const file = parse(path, text);
  return findNodes(file, (node) => {
    const problem = check(node, file);
    return problem && at(file, node, problem);
  });
}

function findNodes(file, check) {
  const found = [];
  const visit = (node) => {
    const result = check(node);
    if (result !== undefined) found.push(result);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function at(file, node, problem) {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return `${file.fileName}:${line + 1} ${problem}.`;
}

/** `x`, `a.x` or `a['x']`, wherever it stands in code. */
function isName(node) {
  if (ts.isIdentifier(node)) return true;
  return ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent);
}

/** The global of that name, not a property, a parameter or a key that is called the same. */
function isReference(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeReferenceNode(parent) || ts.isPropertySignature(parent)) return false;
  return !(
    (ts.isParameter(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isPropertyAssignment(parent)) &&
    parent.name === node
  );
}
