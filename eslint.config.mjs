import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

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
  'dispatchEvent',
  'Document',
  'document',
  'Element',
  'Event',
  'fetch',
  'FormData',
  'getComputedStyle',
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
  globalIgnores(['dist/', 'src/generated/', 'coverage/', '.cache/']),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      // The scripts' messages speak to the person who mends the data; the cause would only add a stack.
      'preserve-caught-error': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: NODE } },
  { files: ['demo/**/*.js', 'tests/**/*.js'], languageOptions: { globals: BROWSER } },
  // Functions in these run in a page.
  {
    files: ['tests/**/*.mjs', 'scripts/**/*.mjs'],
    languageOptions: { globals: { ...BROWSER, ...NODE } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      // The types tell better.
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
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
          message: 'Safari 13 cannot read a lookbehind: the whole script would not start.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use an `as const` array and its union.' },
      ],
    },
  },
  // The one door to the browser also has the one warning, for the developer of the host page.
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
