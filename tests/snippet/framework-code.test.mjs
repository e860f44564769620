import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { transform } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileTemplate, parse as parseVue } from 'vue/compiler-sfc';
import { codeOf, loadMaker } from './made.mjs';

const CHOICES = [
  { country: 'RO', language: 'ro', theme: 'dark', topics: 'work children', compact: true },
  { country: 'AE', language: 'ar', discreet: true },
  {
    country: 'FR',
    heading: `{x} {{y}} "z" <b> @if \`w\` \${v} it's`,
    exitUrl: 'https://example.org/?a=1&b={2}',
  },
];

describe('the code for frameworks', () => {
  let made;

  before(async () => {
    const { makeSnippets } = await loadMaker();
    made = CHOICES.map((choice) => makeSnippets(choice));
  });

  const each = async (id, check) => {
    for (const one of made) await check(codeOf(one, id, /^Component$/));
  };

  it('React: is JSX', () =>
    each('react', async (code) => {
      const { code: made } = await transform(code, { loader: 'jsx', jsx: 'automatic' });
      assert.match(made, /jsxs?\("hotline-finder"/);
      // React throws for a style that is a text.
      assert.match(made, /style: \{ fontSize: "1\.75em"/);
    }));

  it('Vue: is a component, and the words of the host are text', () =>
    each('vue', (code) => {
      const { descriptor, errors } = parseVue(code);
      assert.deepEqual(errors, []);
      const compiled = compileTemplate({
        source: descriptor.template.content,
        filename: 'help.vue',
        id: 'help',
        compilerOptions: { isCustomElement: (tag) => tag === 'hotline-finder' },
      });
      assert.deepEqual([...compiled.errors, ...compiled.tips], []);
      assert.doesNotMatch(compiled.code, /_ctx\./);
    }));

  it('Svelte: is a component', () =>
    each('svelte', (code) => {
      const { js, warnings } = compileSvelte(code, { filename: 'help.svelte', generate: 'client' });
      assert.match(js.code, /hotline-finder/);
      assert.deepEqual(
        warnings.map(({ code: name }) => name),
        [],
      );
    }));

  it('Angular: is TypeScript, and nothing ends its template early', () =>
    each('angular', async (code) => {
      await transform(code, {
        loader: 'ts',
        tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
      });
      assert.equal(code.split('`').length, 3);
      const [, template] = code.split('`');
      assert.doesNotMatch(template, /[{}]|\$\{/);
    }));
});
