import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parseTemplate } from '@angular/compiler';
import { transform } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileTemplate, parse as parseVue } from 'vue/compiler-sfc';
import { codeOf, loadMaker } from './support/fixtures.mjs';

const CHOICES = [
  { country: 'RO', language: 'ro', theme: 'dark', topics: 'work children', compact: true },
  { country: 'AE', language: 'ar', discreet: true },
  {
    country: 'FR',
    heading: `{x} {{y}} "z" <b> @if \`w\` \${v} it's`,
    exitUrl: 'https://example.org/?a=1&b={2}',
  },
  {
    country: 'FR',
    heading: `{{7*7}} \${{ constructor }} {{ '{{' }} }} {{{ a }}}`,
    exitUrl: 'https://example.org/?a={{2+2}}',
  },
];

/** The attributes of an element of an Angular template, as they are when it runs; each expression must be a text. */
function angularAttributes({ attributes, inputs }) {
  const bound = inputs.map(({ keySpan, name, value: { ast } }) => {
    const texts = ast.expressions.map(({ value }) => value);
    assert.ok(texts.every((text) => typeof text === 'string'));
    assert.match(String(keySpan), /^attr\./);
    return [name, ast.strings.map((text, index) => text + (texts[index] ?? '')).join('')];
  });
  return Object.fromEntries([...attributes.map(({ name, value }) => [name, value]), ...bound]);
}

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

  it('Angular: evaluates nothing of the words of the host', () => {
    made.forEach((one, index) => {
      const [, template] = codeOf(one, 'angular', /^Component$/).split('`');
      const { nodes, errors } = parseTemplate(template, 'help.html', {});
      assert.deepEqual(errors ?? [], []);
      const finder = nodes.find(({ name }) => name === 'hotline-finder');
      const found = angularAttributes(finder);
      const { heading, exitUrl } = CHOICES[index];
      assert.equal(found.heading, heading);
      assert.equal(found['exit-url'], exitUrl);
      const expressions = [];
      const look = (node) => {
        if (node.constructor.name.startsWith('BoundText')) expressions.push(node);
        node.children?.forEach(look);
      };
      look(finder);
      assert.deepEqual(expressions, []);
    });
  });
});
