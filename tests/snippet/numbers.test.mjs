/**
 * The numbers for a server that writes pages: read as their description says, they are those of the fallback. The
 * WordPress plugin reads them so in PHP; `npm run test:wordpress` compares that too.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBuilt } from '../dist/host.mjs';
import { load } from '../unit/load.mjs';
import { numbersIn } from './support/fixtures.mjs';

const { MAX_HOTLINES, fallback, staticView } = await load('src/snippet/fallback.ts');
const { numbersOf, stableIds } = await load('src/snippet/numbers.ts');
const { createWorld } = await load('src/content/world.ts');
const { SECTIONS } = await load('src/types.ts');
const { countries } = JSON.parse(readBuilt('hotlines.json'));

const world = createWorld();
const ids = stableIds(
  countries.flatMap(({ hotlines }) => hotlines.map(({ id }) => id)),
  world,
);

/** `tel:` addresses of a text, in order. */
const callsIn = (html) => numbersIn(html.replace(/^.*?<\/p>/, ''));

/** Every section alone, every two, and all: which of two a line prefers decides for any number of them. */
const CHOICES = [
  SECTIONS,
  ...SECTIONS.flatMap((one, place) => [
    [one],
    ...SECTIONS.slice(place + 1).map((other) => [one, other]),
  ]),
];

/** The lines that stand in a page, from the file of the country. */
function linesOf({ lines, order }, wanted) {
  const own = wanted.flatMap((section) =>
    (order[section] ?? [])
      .map((place) => lines[place])
      .filter(({ topics }) => topics.find((topic) => wanted.includes(topic)) === section),
  );
  const anywhere = (order.anywhere ?? [])
    .map((place) => lines[place])
    .filter(({ topics }) => topics.some((topic) => wanted.includes(topic)));
  const callable = [...own, ...anywhere].filter(({ rest }) => rest);
  const sure = callable.filter(({ confirmed }) => confirmed);
  return (sure.length ? sure : callable).slice(0, MAX_HOTLINES);
}

describe('the numbers for a server', () => {
  it('are those of the fallback in the same order, in every country, whatever topics are wanted', () => {
    assert.ok(countries.length > 240);
    let lines = 0;
    let without = 0;
    for (const { code } of countries) {
      const numbers = numbersOf(code, world, ids);
      for (const sections of CHOICES) {
        const view = staticView(
          {
            country: code,
            language: undefined,
            sections,
            exclude: [],
            first: [],
            heading: undefined,
            discreet: false,
          },
          world,
        );
        const its = callsIn(fallback(view));
        const mine = linesOf(numbers, sections).flatMap(({ rest }) => numbersIn(rest));
        // Where a country has lines, but none of these topics, the finder alone brings lines of other countries.
        const foreign = !numbers.order.anywhere && view.model.sections[0]?.section === 'anywhere';
        assert.deepEqual(mine, foreign ? [] : its, `${code}: ${sections}`);
        lines += mine.length;
        without += foreign ? 1 : 0;
      }
    }
    assert.ok(lines > 5000, String(lines));
    assert.ok(without < (countries.length * CHOICES.length) / 2, String(without));
  });

  it('KR: an office that checks immigration stands under migration, though victims of crime may call it', () => {
    const { lines } = numbersOf('KR', world, ids);
    const office = lines.find(({ rest }) => numbersIn(rest).includes('tel:1345'));
    assert.equal(office.topics[0], 'migration');
    assert.ok(office.topics.includes('violence'));
  });
});
