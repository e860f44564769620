/** The numbers that PHP writes are those that the snippet maker writes: every country, and settings that choose. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadSource } from '../../scripts/lib/load-source.mjs';
import { readBuilt } from '../dist/host.mjs';
import { php, site } from './world.mjs';

const [{ fallback, staticView }, { createWorld }, { SECTIONS }] = await Promise.all(
  ['snippet/fallback', 'content/world', 'types'].map((name) => loadSource(`src/${name}.ts`)),
);
const world = createWorld();
const { countries, international } = JSON.parse(readBuilt('hotlines.json'));

const DEFAULTS = {
  language: undefined,
  sections: SECTIONS,
  exclude: [],
  first: [],
  heading: undefined,
  discreet: false,
};

/** Lines that answer from any country. */
const abroad = international.map(({ hotline }) => hotline);

function choicesOf({ code, hotlines }) {
  const ids = hotlines.map(({ id }) => id);
  const more = ids.length
    ? [
        { first: ids.slice(-1) },
        { first: ids.slice(-3).reverse(), discreet: true },
        { exclude: ids.slice(0, 1) },
        { exclude: ids.slice(0, -1) },
      ]
    : [{ first: abroad.slice(-2) }, { exclude: abroad.slice(0, 2) }];
  const topics = [['children', 'work'], ['report'], ['migration', 'trafficking']].map(
    (sections) => ({ sections }),
  );
  return [{}, { discreet: true }, ...more, ...topics].map((choice) => ({
    ...DEFAULTS,
    ...choice,
    country: code,
  }));
}

/** WordPress writes some signs in another way. */
const plain = (html) =>
  html
    .replace(/<br ?\/?>/g, '<br>')
    .replace(/&#0?38;/g, '&amp;')
    .replace(/&#0?39;/g, "'");

describe('the numbers in the page', () => {
  it('are those of the finder, in every country', () => {
    const choices = countries.flatMap(choicesOf);
    const file = join(site.folder, 'choices.json');
    const list = (values) => values.join(' ');
    writeFileSync(
      file,
      JSON.stringify(
        choices.map(({ country, sections, exclude, first, discreet }) => ({
          country,
          topics: list(sections),
          exclude: list(exclude),
          first: list(first),
          discreet: discreet ? 'true' : 'false',
        })),
      ),
    );
    const written = site.php(
      `return array_map( function ( $one ) { return hotline_finder_numbers( hotline_finder_clean( $one ) ); }, json_decode( file_get_contents( ${php(file)} ), true ) );`,
    );
    assert.equal(written.length, choices.length);
    let fewer = 0;
    choices.forEach((choice, place) => {
      const mine = plain(written[place]);
      const its = plain(fallback(staticView(choice, world)));
      if (mine === its) return;
      // Where the site has left out all that a country has, the finder alone brings lines of other countries.
      assert.ok(
        !mine.includes('<ul') && its.startsWith(mine),
        `${JSON.stringify(choice)}\n${mine}\n${its}`,
      );
      fewer += 1;
    });
    assert.ok(fewer < choices.length / 5, `${fewer} of ${choices.length}`);
  });

  it('without a country are those to try anywhere, in the language of the page', () => {
    const of = (language) =>
      site.php(
        `return hotline_finder_numbers( hotline_finder_clean( array( 'language' => '${language}' ) ) );`,
      );
    for (const language of ['en', 'ro', 'ar']) {
      const its = fallback(staticView({ ...DEFAULTS, country: undefined, language }, world));
      assert.equal(plain(of(language)), plain(its));
    }
    assert.equal(of('ro-MD'), of('ro'));
    assert.equal(of('xx'), of('en'));
  });
});
