import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * For each convention of eslint.config.mjs: code that breaks it and code that does not, as [file, code]. A file that is
 * there represents its folder.
 */
const CONVENTIONS = [
  {
    rule: 'import-x/no-restricted-paths',
    what: 'imports go down',
    broken: [
      ['types.ts', "import type { Model } from './domain/model.js';"],
      ['domain/hours.ts', "import { now } from '../browser/environment.js';"],
      ['locales/en.ts', "export * from '../domain/model.js';"],
      ['content/content.ts', "import '../element/hotline-finder.js';"],
      ['element/clock.ts', "import { makeSnippets } from '../snippet/snippet.js';"],
      ['packed/layout.ts', "import { box } from '../views/box.js';"],
      ['index.ts', "import '../scripts/build/build.mjs';"],
    ],
    sound: [
      [
        'domain/model.ts',
        "import { rank } from './rank.js';\nimport type { Topic } from '../types.js';",
      ],
      ['index.ts', "import { HotlineFinder } from './element/hotline-finder.js';"],
      ['cli/main.ts', "import { makeSnippets } from '../snippet/snippet.js';"],
    ],
  },
  {
    rule: 'no-restricted-imports',
    what: 'only Lit comes from outside, and only to views; one reader of what is generated',
    broken: [
      ['domain/hours.ts', "import { html } from 'lit';"],
      ['views/card.ts', "import i18next from 'i18next';"],
      ['snippet/choice.ts', "import { parseArgs } from 'node:util';"],
      ['views/card.ts', "import { PACKED } from '../generated/hotlines.js';"],
      ['element/hotline-finder.ts', "import { PACKED } from '../generated/hotlines.js';"],
      ['content/translations.ts', "import { PACKED } from '../generated/hotlines.js';"],
      ['content/directory.ts', "import { LANGUAGES } from '../generated/languages.js';"],
    ],
    sound: [
      [
        'views/card.ts',
        "import { html } from 'lit';\nimport { repeat } from 'lit/directives/repeat.js';",
      ],
      ['content/world.ts', "import { PACKED } from '../generated/hotlines.js';"],
      ['content/translations.ts', "import { KEYS } from '../generated/keys.js';"],
      ['cli/main.ts', "import { parseArgs } from 'node:util';"],
    ],
  },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    what: 'imports are at the top',
    broken: [['views/card.ts', "export let x: import('../content/directory.js').Directory;"]],
    sound: [],
  },
  {
    rule: 'no-restricted-globals',
    what: 'pure code does not use the browser',
    broken: [
      ['domain/language.ts', 'export const language = () => navigator.language;'],
      ['views/card.ts', "export const go = () => { location.href = '/'; };"],
      ['views/card.ts', 'export const title = () => window.document.title;'],
    ],
    sound: [
      ['browser/environment.ts', 'export const language = () => navigator.language;'],
      ['views/card.ts', 'export const place = (card: { location: string }) => card.location;'],
    ],
  },
  {
    rule: 'no-restricted-syntax',
    what: 'time is an argument',
    broken: [
      ['domain/hours.ts', 'export const open = () => Date.now() > 5;'],
      ['domain/hours.ts', 'export const open = () => new Date();'],
    ],
    sound: [
      ['domain/hours.ts', 'export const open = (now: number) => new Date(now).getUTCDay();'],
      ['browser/environment.ts', 'export const now = () => Date.now();'],
    ],
  },
  {
    rule: 'no-restricted-syntax',
    what: 'a module keeps no state and does nothing at import',
    broken: [
      ['domain/rank.ts', 'let count = 0;'],
      ['domain/rank.ts', 'export let count = 0;'],
      ['domain/rank.ts', 'var count = 0;'],
      ['domain/rank.ts', 'const cache = new Map<string, number>();'],
      ['domain/rank.ts', 'export const seen: string[] = [];'],
      ['domain/rank.ts', 'const memo: Record<string, string> = {};'],
      [
        'content/content.ts',
        'class Content { static readonly made = new Map<string, Content>(); }',
      ],
      ['element/hotline-finder.ts', 'start();'],
      ['snippet/choice.ts', 'start();'],
    ],
    sound: [
      [
        'domain/rank.ts',
        "const ORDER = ['a', 'b'] as const; function f() { let x = 1; return x; }",
      ],
      ['index.ts', 'define(createWorld);'],
      ['script.ts', 'start();'],
      ['embed/page.ts', 'start();'],
    ],
  },
  {
    rule: 'no-restricted-syntax',
    what: 'no enum, no lookbehind',
    broken: [
      ['types.ts', 'export enum Topic { Labour }'],
      ['domain/phone.ts', 'export const digits = /(?<=a)b/;'],
    ],
    sound: [['types.ts', "export const TOPICS = ['labour'] as const;"]],
  },
  {
    rule: 'no-restricted-syntax',
    what: 'silence',
    broken: [
      "fetch('/x');",
      "window['fetch']('/x');",
      'new XMLHttpRequest();',
      "navigator.sendBeacon('/x');",
      "new WebSocket('wss://x');",
      "localStorage.setItem('a', 'b');",
      'window.sessionStorage.clear();',
      "indexedDB.open('x');",
      "document.cookie = 'a=b';",
      "history.pushState(null, '');",
      "history.replaceState(null, '');",
      "import('./more.js');",
      "new Image().src = '/x';",
    ].map((code) => ['element/clock.ts', `function f() { ${code} }`]),
    sound: [
      [
        'element/clock.ts',
        "function f() { location.replace('https://example.org'); /* no fetch */ }",
      ],
    ],
  },
  {
    rule: 'no-restricted-syntax',
    what: 'no HTML or code from strings',
    broken: [
      ['views/card.ts', "function f() { element.innerHTML = '<b>'; }"],
      ['views/card.ts', "function f() { element.insertAdjacentHTML('beforeend', '<b>'); }"],
      ['views/card.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
      ['views/card.ts', "function f() { eval('1'); }"],
      ['views/card.ts', "function f() { new Function('return 1'); }"],
      ['views/card.ts', "function f() { document.write('x'); }"],
    ],
    sound: [['views/card.ts', 'function f() { element.textContent = text; }']],
  },
  {
    rule: 'no-restricted-syntax',
    what: 'one place defines the element',
    broken: [
      [
        'element/clock.ts',
        "function f() { customElements.define('hotline-finder', HotlineFinder); }",
      ],
      ['script.ts', "window.customElements.define('hotline-finder', HotlineFinder);"],
      ['element/clock.ts', "@customElement('hotline-finder') class HotlineFinder {}"],
    ],
    sound: [['element/define.ts', "function f() { customElements.define('hotline-finder', X); }"]],
  },
  {
    rule: 'no-restricted-syntax',
    what: 'nothing that old libraries replace in the bundle',
    broken: [
      'list.includes(1)',
      "text.startsWith('a')",
      "text.endsWith('a')",
      'list.reduce((a, b) => a + b)',
      'list.flatMap((a) => a)',
      'list.flat()',
      'list.at(-1)',
      'f.bind(null)',
      "text.replaceAll('a', 'b')",
      "text.padStart(2, '0')",
      'Array.from(list)',
      'Object.keys(map)',
      'Object.values(map)',
      'Object.entries(map)',
      'JSON.stringify(map)',
      "new URL('https://example.org')",
    ].map((code) => ['domain/rank.ts', `export const f = () => ${code};`]),
    sound: [
      ['domain/rank.ts', 'export const f = () => list.indexOf(1) + list.map((a) => a).length;'],
      ['snippet/choice.ts', 'export const f = () => list.includes(1) && Object.keys(map);'],
      ['packed/encode-list.ts', 'export const f = () => Array.from(list);'],
    ],
  },
  {
    rule: 'max-lines',
    what: 'a file has 250 lines at most, without comments',
    broken: [['domain/rank.ts', 'x;\n'.repeat(251)]],
    sound: [['domain/rank.ts', `/**\n${' * y\n'.repeat(50)} */\n${'x;\n'.repeat(249)}`]],
  },
  {
    rule: 'max-lines',
    what: "the element's class has 150 lines at most, without comments and blank lines",
    broken: [['element/hotline-finder.ts', 'x;\n'.repeat(151)]],
    sound: [
      ['element/hotline-finder.ts', `/**\n${' * y\n'.repeat(50)} */\n${'x;\n\n'.repeat(150)}`],
    ],
  },
  {
    rule: 'no-warning-comments',
    what: 'nothing is left for later',
    broken: [
      ['views/card.ts', ['// TO', 'DO later'].join('')],
      ['views/card.ts', ['/* FIX', 'ME */'].join('')],
      ['../scripts/build/build.mjs', ['// TO', 'DO later'].join('')],
    ],
    sound: [['views/card.ts', '// todos']],
  },
  {
    rule: 'no-restricted-syntax',
    what: 'no test is switched off or switches off others',
    broken: [
      ['../tests/browser/element.test.ts', "it.only('x', () => {});"],
      ['../tests/browser/element.test.ts', "describe.skip('x', () => {});"],
      ['../tests/unit/hours.test.mjs', "xit('x', () => {});"],
    ],
    sound: [['../tests/browser/element.test.ts', "it('x', function () { this.skip(); });"]],
  },
  {
    rule: 'no-restricted-syntax',
    what: 'every file of src is in a layer',
    broken: [['stray.ts', 'export const x = 1;']],
    sound: [['domain/stray.ts', 'export const x = 1;']],
  },
  {
    rule: 'project/fileName',
    what: 'names of files',
    broken: [
      'views/callButton.ts',
      'views/Card.ts',
      'domain/open_now.ts',
      'domain/utils.ts',
      'locales/zh-hans-X.ts',
    ].map((path) => [path, '']),
    sound: [
      ['views/call-button.ts', ''],
      ['locales/zh-Hans.ts', ''],
    ],
  },
  {
    rule: 'project/logicalProperties',
    what: 'every box mirrors',
    broken: [
      ['styles/layout.ts', 'css`a { margin-left: 1em }`'],
      ['styles/layout.ts', 'css`a { padding: 0; padding-right:1em; }`'],
      ['styles/layout.ts', 'css`a{left:0}`'],
      ['styles/layout.ts', 'css`a { border-left: 1px solid; border-right-color: red }`'],
      ['styles/layout.ts', 'css`a { text-align: left; }`'],
      ['styles/layout.ts', 'css`a { float:right }`'],
      ['views/card.ts', 'css`a { scroll-margin-left: ${x} }`'],
    ],
    sound: [
      ['styles/layout.ts', 'css`a { margin-inline-start: 1em; text-align: start; /* left: */ }`'],
      ['styles/layout.ts', 'css`.left a, .right { transform-origin: top left; }`'],
    ],
  },
];

describe('the conventions in eslint.config.mjs', () => {
  let eslint;

  before(() => {
    // Without types: the samples are in no project of TypeScript.
    eslint = new ESLint({
      cwd: ROOT,
      overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
    });
  });

  async function brokenRules(path, code) {
    const filePath = fileURLToPath(new URL(path, new URL('src/', `file://${ROOT}`)));
    const [{ messages }] = await eslint.lintText(code, { filePath });
    const fatal = messages.find((message) => message.fatal);
    assert.equal(fatal, undefined, fatal?.message);
    return messages.map(({ ruleId }) => ruleId);
  }

  for (const { rule, what, broken, sound } of CONVENTIONS) {
    for (const [path, code] of broken) {
      it(`${what}: refuses ${path}: ${code.slice(0, 60).split('\n', 1)[0]}`, async () => {
        const found = await brokenRules(path, code);
        assert.ok(found.includes(rule), `found: ${found}`);
      });
    }

    it(`${what}: lets sound code pass`, async () => {
      for (const [path, code] of sound) {
        assert.ok(!(await brokenRules(path, code)).includes(rule), `${path}: ${code}`);
      }
    });
  }

  it('has import cycles as errors', async () => {
    const { rules } = await eslint.calculateConfigForFile('src/domain/model.ts');
    assert.equal(rules['import-x/no-cycle'][0], 2);
    // card.ts imports phone.ts: an import back closes the circle.
    const found = await brokenRules(
      'domain/phone.ts',
      readFileSync(new URL('../../src/domain/phone.ts', import.meta.url), 'utf8') +
        "\nexport * from './card.js';",
    );
    assert.ok(found.includes('import-x/no-cycle'), String(found));
  });
});
