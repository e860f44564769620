/** The conventions of src/ as options of ESLint's own rules. tests/conventions has a broken sample of each. */

const names = (list) => `/^(${list.join('|')})$/`;

/** A name anywhere in code: `x`, `a.x`, `a['x']`. */
const anywhere = (list, message) => [
  { selector: `Identifier[name=${names(list)}]`, message },
  { selector: `MemberExpression[computed=true] > Literal[value=${names(list)}]`, message },
];

/** Promise 2, silence: no request, nothing stored, no history entry. */
const SILENT = [
  ...anywhere(
    [
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
    ],
    'The element makes no request and stores nothing.',
  ),
  { selector: 'ImportExpression', message: 'The element loads nothing after itself.' },
];

/** Promise 5: no HTML strings, no code from strings. */
const NO_STRINGS_AS_CODE = anywhere(
  [
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
  ],
  'No HTML or code from strings: Trusted Types would stop it.',
);

const ONE_DEFINITION = [
  {
    selector: "MemberExpression[property.name='define'] > .object[name='customElements']",
    message: 'Only element/define.ts defines.',
  },
  {
    selector:
      "MemberExpression[property.name='define'] > MemberExpression.object[property.name='customElements']",
    message: 'Only element/define.ts defines.',
  },
  {
    selector: "Decorator Identifier[name='customElement']",
    message: 'Only element/define.ts defines.',
  },
];

/** `now` is an argument. */
const NO_CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The time is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The time is an argument.',
  },
];

const BROWSER_GLOBALS = [
  'navigator',
  'window',
  'document',
  'location',
  'matchMedia',
  'performance',
].map((name) => ({ name, message: 'Only browser/ and what is above it use the browser.' }));

const EMPTY = [
  'ArrayExpression[elements.length=0]',
  'ObjectExpression[properties.length=0]',
  'NewExpression[callee.name=/^((Weak)?(Map|Set)|Array)$/][arguments.length=0]',
];

/** A module, or a class, keeps no state: it is shared by all elements of the page. */
const NO_SHARED_STATE = [
  ...['Program >', 'Program > ExportNamedDeclaration >'].flatMap((where) => [
    {
      selector: `${where} VariableDeclaration[kind!='const']`,
      message: 'A module keeps no state: `const`, or move it into the element.',
    },
    ...EMPTY.map((empty) => ({
      selector: `${where} VariableDeclaration > VariableDeclarator > ${empty}.init`,
      message: 'An empty container in a module is state.',
    })),
  ]),
  ...EMPTY.map((empty) => ({
    selector: `PropertyDefinition[static=true] > ${empty}.value`,
    message: 'An empty container in a class is state of the module.',
  })),
];

const NOTHING_AT_IMPORT = [
  {
    selector: 'Program > ExpressionStatement',
    message: 'Runs at import: only the entry points may.',
  },
];

/**
 * Prototype, MooTools and other libraries of old pages put their own methods in the place of these, or browsers of
 * our baseline have none.
 */
const REPLACED = [
  'at',
  'bind',
  'endsWith',
  'flat',
  'flatMap',
  'fromEntries',
  'includes',
  'padEnd',
  'padStart',
  'reduce',
  'reduceRight',
  'replaceAll',
  'startsWith',
];

const NO_REPLACED_METHODS = [
  {
    selector: `CallExpression > MemberExpression.callee[property.name=${names(REPLACED)}]`,
    message: 'Old libraries replace this method: use indexOf, a loop, charAt.',
  },
  {
    selector: "MemberExpression[object.name='Array'][property.name='from']",
    message: 'Old libraries replace Array.from: use a loop or Array.prototype.slice.call.',
  },
  {
    selector: "MemberExpression[object.name='Object'][property.name=/^(keys|values|entries)$/]",
    message:
      'Old libraries replace Object.keys and its like: use for…in with hasOwnProperty, or a list.',
  },
  {
    selector: "MemberExpression[object.name='JSON']",
    message: 'Old libraries replace JSON.',
  },
  {
    selector: 'NewExpression[callee.name=/^URL(SearchParams)?$/]',
    message: 'Old libraries replace URL: a link element reads addresses.',
  },
];

const OLD_BROWSERS = [
  {
    selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
    message: 'Safari 13 cannot read a lookbehind: the whole script would not start.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use an `as const` array and its union.' },
];

const GENERATED = 'Only content/world.ts hands the packed list and languages on.';

/**
 * The rules of some files of src/.
 *
 * @param {object} traits
 * @param {boolean} [traits.lit] may import Lit
 * @param {boolean} [traits.node] may import what Node has
 * @param {boolean} [traits.browser] may use the browser and its clock
 * @param {boolean} [traits.bundled] is in hotline-finder.js
 * @param {boolean} [traits.entry] does something at import
 * @param {boolean} [traits.defines] may define the element
 * @param {string} [traits.generated] pattern of the generated modules it may import
 */
export function conventions({
  lit = false,
  node = false,
  browser = false,
  bundled = true,
  entry = false,
  defines = false,
  generated = '',
}) {
  const outside = [...(lit ? ['lit(/|$)'] : []), ...(node ? ['node:'] : [])];
  return {
    'no-restricted-syntax': [
      'error',
      ...OLD_BROWSERS,
      ...SILENT,
      ...NO_STRINGS_AS_CODE,
      ...NO_SHARED_STATE,
      ...(bundled ? NO_REPLACED_METHODS : []),
      ...(browser ? [] : NO_CLOCK),
      ...(entry ? [] : NOTHING_AT_IMPORT),
      ...(defines ? [] : ONE_DEFINITION),
    ],
    'no-restricted-globals': ['error', ...(browser ? [] : BROWSER_GLOBALS)],
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!\\.${outside.map((pattern) => `|${pattern}`).join('')})`,
            message: lit
              ? 'Only Lit comes from outside.'
              : 'Nothing comes from outside; what is under the views does not know Lit.',
          },
          {
            regex: `/generated/${generated ? `(?!${generated}\\.)` : ''}`,
            message: GENERATED,
          },
        ],
      },
    ],
  };
}

/** Tests that are switched off, or switch off the others. */
export const allTestsRun = [
  'error',
  {
    selector:
      'CallExpression > MemberExpression.callee[object.name=/^(it|test|describe|suite|context)$/][property.name=/^(only|skip)$/]',
    message: 'Leaves tests out.',
  },
  {
    selector: 'CallExpression > Identifier.callee[name=/^x(it|describe)$/]',
    message: 'Leaves tests out.',
  },
];
