import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { allTestsRun, conventions } from './config/conventions.mjs';
import { importZones, layerTraits } from './config/layers.mjs';
import { fileName } from './config/rules/file-name.mjs';
import { logicalProperties } from './config/rules/logical-properties.mjs';

const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const NODE = readonly([
  'Buffer',
  'console',
  'fetch',
  'performance',
  'process',
  'setTimeout',
  'clearTimeout',
  'URL',
  'URLSearchParams',
  'AbortController',
  'AbortSignal',
]);

const BROWSER = readonly([
  'addEventListener',
  'Blob',
  'BroadcastChannel',
  'caches',
  'CacheStorage',
  'clearTimeout',
  'console',
  'CSSStyleSheet',
  'customElements',
  'CustomEvent',
  'DOMParser',
  'dispatchEvent',
  'Document',
  'document',
  'Element',
  'Event',
  'fetch',
  'FormData',
  'getComputedStyle',
  'getSelection',
  'History',
  'history',
  'HTMLElement',
  'IDBFactory',
  'indexedDB',
  'innerWidth',
  'Intl',
  'localStorage',
  'location',
  'matchMedia',
  'MessagePort',
  'MutationObserver',
  'navigator',
  'Navigator',
  'Node',
  'PageTransitionEvent',
  'performance',
  'PointerEvent',
  'postMessage',
  'requestAnimationFrame',
  'requestIdleCallback',
  'ResizeObserver',
  'sessionStorage',
  'setTimeout',
  'ShadowRoot',
  'Storage',
  'top',
  'URL',
  'URLSearchParams',
  'window',
  'Worker',
]);

export default defineConfig([
  globalIgnores([
    'dist/',
    'site/',
    'release/',
    'screenshots/',
    'src/generated/',
    'coverage/',
    '.cache/',
  ]),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      // The scripts' messages are for the person who fixes the data; the cause would only add a stack.
      'preserve-caught-error': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: NODE } },
  {
    files: ['demo/**/*.js', 'scripts/**/*.js', 'tests/**/*.js'],
    languageOptions: { globals: BROWSER },
  },
  {
    files: ['demo/**/*.js', 'scripts/release/owners/page.js'],
    // The compiler does it: tsconfig.pages.json.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['integrations/**/*.js'],
    languageOptions: { globals: BROWSER, sourceType: 'script', ecmaVersion: 2019 },
  },
  // Functions in these run in a page.
  {
    files: ['tests/**/*.mjs', 'scripts/**/*.mjs'],
    languageOptions: { globals: { ...BROWSER, ...NODE } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      // The compiler does it.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit.configs['flat/recommended']],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './tsconfig.node.json'] } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Old browsers lack parts of Intl and of the DOM that the types promise, so we ask for them.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'no-console': 'error',
      // Comments are the contract of the element and the reasons: they may be long.
      'max-lines': ['error', { max: 250, skipComments: true }],
    },
  },
  // Wiring alone: what it does is in the controllers and functions beside it.
  {
    files: ['src/element/hotline-finder.ts'],
    rules: { 'max-lines': ['error', { max: 150, skipComments: true, skipBlankLines: true }] },
  },
  // One block a layer, from config/layers.mjs, then the files that may do what no other may.
  ...layerTraits.map(({ files, ...traits }) => ({ files, rules: conventions(traits) })),
  {
    files: ['src/packed/encode-*.ts', 'src/packed/subset.ts'],
    rules: conventions({ bundled: false }),
  },
  {
    files: ['src/index.ts', 'src/script.ts'],
    rules: conventions({ lit: true, browser: true, entry: true }),
  },
  {
    files: ['src/core.ts'],
    rules: conventions({ lit: true, browser: true, generated: 'base' }),
  },
  {
    files: ['src/element/define.ts'],
    rules: conventions({ lit: true, browser: true, defines: true }),
  },
  {
    files: ['src/content/world.ts'],
    rules: conventions({ browser: true, generated: '(hotlines|languages)' }),
  },
  {
    files: ['src/content/translations.ts'],
    rules: conventions({ browser: true, generated: 'keys' }),
  },
  {
    files: ['src/embed/page.ts'],
    rules: conventions({ browser: true, bundled: false, entry: true }),
  },
  {
    files: ['src/cli/main.ts'],
    rules: conventions({ browser: true, bundled: false, node: true, entry: true }),
  },
  {
    files: ['src/**/*.ts'],
    ignores: layerTraits.flatMap(({ files }) => files),
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program',
          message: 'In no layer: put it in a folder, or see config/layers.mjs.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX, project: { rules: { fileName, logicalProperties } } },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.js'],
          extensionAlias: { '.js': ['.ts', '.js'] },
        }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: importZones }],
      'import-x/no-cycle': 'error',
      'project/fileName': 'error',
      'project/logicalProperties': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.mjs', 'config/**/*.mjs'],
    rules: {
      'no-warning-comments': [
        'error',
        { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' },
      ],
    },
  },
  { files: ['tests/**/*.test.{ts,mjs}'], rules: { 'no-restricted-syntax': allTestsRun } },
  // The one warning, for the developer of the host page.
  {
    files: ['src/browser/environment.ts'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**/*.ts'],
    // Chai's assertions are expressions: `expect(x).to.be.true`.
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
]);
