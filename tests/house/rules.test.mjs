import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as rules from './rules.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @returns {{ path: string, text: string }[]} Paths are relative to the folder, with `/`. */
function read(folder, pattern) {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, folder, path), 'utf8') }));
}

const sources = read('src', /^(?!generated\/).*\.ts$/);
const tests = read('tests', /\.test\.(ts|mjs)$/).filter(({ path }) => !path.startsWith('house/'));
const programs = [...sources, ...read('scripts', /\.mjs$/)];

/** A rule, the files it holds for, and files that break it: [path, text]. */
const HOUSE = [
  {
    rule: rules.importsGoDown,
    files: sources,
    broken: [
      ['types.ts', "import type { Model } from './domain/model.js';"],
      ['domain/hours.ts', "import { html } from 'lit';"],
      ['domain/hours.ts', "import { now } from '../browser/environment.js';"],
      ['locales/en.ts', "export * from '../domain/model.js';"],
      ['views/card.ts', "import { COUNTRIES } from '../generated/data.js';"],
      ['element/hotline-finder.ts', "import { COUNTRIES } from '../generated/data.js';"],
      ['content/translations.ts', "import { PACKED } from '../generated/hotlines.js';"],
      ['content/directory.ts', "import { LANGUAGES } from '../generated/languages.js';"],
      ['content/content.ts', "import '../element/hotline-finder.js';"],
      ['views/card.ts', "import i18next from 'i18next';"],
      ['views/card.ts', "let x: import('../content/directory.js').Country;"],
      ['stray.ts', ''],
      ['index.ts', "import '../scripts/build.mjs';"],
    ],
    sound: [
      [
        'domain/model.ts',
        "import { rank } from './rank.js'; import type { Topic } from '../types.js';",
      ],
      ['content/world.ts', "import { PACKED } from '../generated/hotlines.js';"],
      ['content/translations.ts', "import { KEYS } from '../generated/keys.js';"],
      [
        'views/card.ts',
        "import { html } from 'lit'; import { repeat } from 'lit/directives/repeat.js';",
      ],
      ['index.ts', "import { HotlineFinder } from './element/hotline-finder.js';"],
    ],
  },
  {
    rule: rules.asksForWhatItNeeds,
    files: sources,
    broken: [
      ['domain/hours.ts', 'export const open = () => Date.now() > 5;'],
      ['domain/hours.ts', 'export const open = () => new Date();'],
      ['domain/language.ts', 'export const language = () => navigator.language;'],
      ['views/card.ts', 'export const go = () => { location.href = "/"; };'],
      ['views/card.ts', 'export const title = () => window.document.title;'],
    ],
    sound: [
      ['domain/hours.ts', 'export const open = (now: number) => new Date(now).getUTCDay();'],
      ['browser/environment.ts', 'export const now = () => Date.now();'],
      ['views/card.ts', 'export const place = (card: { location: string }) => card.location;'],
    ],
  },
  {
    rule: rules.noModuleState,
    files: sources,
    broken: [
      ['domain/rank.ts', 'let count = 0;'],
      ['domain/rank.ts', 'var count = 0;'],
      ['domain/rank.ts', 'const cache = new Map<string, number>();'],
      ['domain/rank.ts', 'export const seen: string[] = [];'],
      ['domain/rank.ts', 'const memo: Record<string, string> = {};'],
      ['element/hotline-finder.ts', 'start();'],
    ],
    sound: [
      [
        'domain/rank.ts',
        "const ORDER = ['a', 'b'] as const; function f() { let x = 1; return x; }",
      ],
      ['index.ts', "customElements.define('hotline-finder', HotlineFinder);"],
    ],
  },
  {
    rule: rules.noEnum,
    files: sources,
    broken: [['types.ts', 'export enum Topic { Labour }']],
    sound: [['types.ts', "export const TOPICS = ['labour'] as const;"]],
  },
  {
    rule: rules.isKebabCase,
    files: sources,
    broken: [
      ['views/callButton.ts', ''],
      ['views/Card.ts', ''],
      ['domain/open_now.ts', ''],
      ['domain/utils.ts', ''],
    ],
    sound: [['views/call-button.ts', '']],
  },
  {
    rule: rules.isSilent,
    files: sources,
    broken: [
      ['element/clock.ts', "fetch('/x');"],
      ['element/clock.ts', "window['fetch']('/x');"],
      ['element/clock.ts', 'new XMLHttpRequest();'],
      ['element/clock.ts', "navigator.sendBeacon('/x');"],
      ['element/clock.ts', "new WebSocket('wss://x');"],
      ['element/clock.ts', "localStorage.setItem('a', 'b');"],
      ['element/clock.ts', 'window.sessionStorage.clear();'],
      ['element/clock.ts', "indexedDB.open('x');"],
      ['element/clock.ts', "document.cookie = 'a=b';"],
      ['element/clock.ts', "history.pushState(null, '');"],
      ['element/clock.ts', "history.replaceState(null, '');"],
      ['element/clock.ts', "await import('./more.js');"],
      ['element/clock.ts', "new Image().src = '/x';"],
    ],
    sound: [['element/clock.ts', "location.replace('https://example.org'); // no fetch"]],
  },
  {
    rule: rules.noHtmlStrings,
    files: sources,
    broken: [
      ['views/card.ts', "element.innerHTML = '<b>';"],
      ['views/card.ts', "element.insertAdjacentHTML('beforeend', '<b>');"],
      ['views/card.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
      ['views/card.ts', "eval('1');"],
      ['views/card.ts', "new Function('return 1');"],
      ['views/card.ts', "document.write('x');"],
    ],
    sound: [['views/card.ts', 'element.textContent = text;']],
  },
  {
    rule: rules.definesInOnePlace,
    files: sources,
    broken: [
      ['element/hotline-finder.ts', "customElements.define('hotline-finder', HotlineFinder);"],
      [
        'element/hotline-finder.ts',
        "window.customElements.define('hotline-finder', HotlineFinder);",
      ],
      ['element/hotline-finder.ts', "@customElement('hotline-finder') class HotlineFinder {}"],
    ],
    sound: [['element/define.ts', "customElements.define('hotline-finder', HotlineFinder);"]],
  },
  {
    rule: rules.mirrors,
    files: sources,
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
  {
    rule: rules.isShort,
    files: sources,
    broken: [['views/card.ts', 'x;\n'.repeat(251)]],
    sound: [['views/card.ts', 'x;\n'.repeat(250)]],
  },
  {
    rule: rules.isFinished,
    files: programs,
    broken: [
      ['views/card.ts', ['// TO', 'DO later'].join('')],
      ['views/card.ts', ['/* FIX', 'ME */'].join('')],
    ],
    sound: [['views/card.ts', '// todos']],
  },
  {
    rule: rules.runsAllTests,
    files: tests,
    broken: [
      ['browser/a.test.ts', "it.only('x', () => {});"],
      ['browser/a.test.ts', "describe.skip('x', () => {});"],
      ['browser/a.test.ts', "xit('x', () => {});"],
    ],
    sound: [['browser/a.test.ts', "it('x', function () { this.skip(); });"]],
  },
];

for (const { rule, files, broken, sound } of HOUSE) {
  describe(rule.name, () => {
    it('holds in the house', () => {
      assert.ok(files.length > 0 || files === tests, 'no file was read');
      assert.deepEqual(
        files.flatMap(({ path, text }) => rule(path, text)),
        [],
      );
    });

    for (const [path, text] of broken) {
      it(`refuses ${path}: ${text.slice(0, 60).split('\n', 1)[0]}`, () => {
        assert.notDeepEqual(rule(path, text), []);
      });
    }

    it('lets sound files pass', () => {
      assert.deepEqual(
        sound.flatMap(([path, text]) => rule(path, text)),
        [],
      );
    });
  });
}

describe('importCycles', () => {
  it('finds none in the house', () => {
    assert.deepEqual(rules.importCycles(sources), []);
  });

  it('finds one that goes over three files', () => {
    const file = (name, imported) => ({
      path: `domain/${name}.ts`,
      text: `import './${imported}.js';`,
    });
    const cycles = rules.importCycles([file('a', 'b'), file('b', 'c'), file('c', 'a')]);
    assert.deepEqual(cycles, ['domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts']);
  });
});
