import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  minifyCss,
  minifyHtml,
  minifyTemplatesIn,
} from '../../scripts/build/rollup/minify-templates.mjs';

describe('minifyHtml', () => {
  it('folds white space, and removes it where no browser shows it', () => {
    assert.equal(minifyHtml('\n  <p\n    part="a">\n text  </p>\n'), '<p part="a">text</p>');
    assert.equal(
      minifyHtml('<a>\n b </a>  <i>c</i>\n <picture> </picture>'),
      '<a> b </a> <i>c</i> <picture> </picture>',
    );
    assert.equal(minifyHtml('<div> <b>a</b> <b>c</b> </div> d'), '<div><b>a</b> <b>c</b></div>d');
  });

  it('leaves no-break spaces and preformatted text alone', () => {
    assert.equal(minifyHtml('a\u00a0\u00a0b'), 'a\u00a0\u00a0b');
    assert.equal(minifyHtml('<pre>\n  a</pre>'), '<pre>\n  a</pre>');
  });
});

describe('minifyCss', () => {
  const cases = [
    ['a { color : red; }', 'a{color :red}'],
    ['/* don’t */ a { b: 1 } /* x */', 'a{b:1}'],
    ['a b , c > d { margin: 0 auto ; }', 'a b,c > d{margin:0 auto}'],
    [
      'a { color: red; color: color-mix(in srgb, red, blue); }',
      'a{color:red;color:color-mix(in srgb,red,blue)}',
    ],
    ['a { width: calc(1px + 2px) }', 'a{width:calc(1px + 2px)}'],
    ["a::before { content: ' ;  } /* no */ '; }", "a::before{content:' ;  } /* no */ '}"],
    ['a { --x: ; --y: 1 }', 'a{--x: ;--y:1}'],
    [
      '@media (min-width: 30em) and (hover) { a :hover { b: c } }',
      '@media (min-width:30em) and (hover){a :hover{b:c}}',
    ],
  ];
  for (const [before, after] of cases) {
    it(before, () => assert.equal(minifyCss(before).trim(), after));
  }
});

describe('minifyTemplatesIn', () => {
  it('changes only the templates of Lit, nested ones too', () => {
    const before = [
      'const a = html`<p>\n  ${b ? html`<i>\n\n</i>` : c}\n</p>`;',
      'const d = css`a {\n  b: ${e};\n}`;',
      'const h = html`<p\n  title=${i}>\n  j\n</p>`;',
      'const f = `x\n\n  y`;',
      'const g = other`x\n\n  y`;',
    ];
    const after = [
      'const a = html`<p>${b ? html`<i> </i>` : c}</p>`;',
      'const d = css`a{b:${e}}`;',
      'const h = html`<p title=${i}>j</p>`;',
      'const f = `x\n\n  y`;',
      'const g = other`x\n\n  y`;',
    ];
    assert.equal(minifyTemplatesIn(before.join('\n')), after.join('\n'));
  });
});
