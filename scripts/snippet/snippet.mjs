/* global __RELEASE__ */
import { countries, englishName } from '../../src/content/directory.ts';
import { createFormats } from '../../src/domain/format.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { languageName } from '../../src/content/translations.ts';
import { fallback, modelOf, noted } from './fallback.mjs';
import { RECIPES } from './recipes.mjs';
import { readChoice } from './settings.mjs';

/**
 * What the build knows of itself: scripts/snippet/build.mjs puts it in.
 *
 * @typedef {{ version: string, integrity: string, published: boolean }} Release
 */
const RELEASE = /** @type {Release} */ (__RELEASE__);

const CDN = 'https://cdn.jsdelivr.net/npm/hotline-finder@';
const OWN = 'https://www.example.org/hotline-finder.js';

/**
 * What the page reserves, so that nothing jumps. The box is at least 53 rem high on any screen, mostly more
 * than one screen: what stands under it is out of sight before and after. Compact it is 28 to 38 rem for nine
 * countries of ten.
 */
const ROOM = { whole: '100vh', compact: '38rem' };
const FRAME = { whole: '44rem', compact: '38rem' };

/**
 * The snippets for every kind of site, with what should be said about them. The same choice gives the same
 * snippets; nothing is read but the list inside.
 *
 * @param {import('./settings.mjs').Choice} choice
 * @param {Release} [release]
 * @returns {{ notes: string[], release: Release, snippets: { id: string, title: string, where: string, notes: string[],
 *   parts: { label: string, code: string }[] }[] }}
 */
export function makeSnippets(choice, release = RELEASE) {
  const settings = readChoice(choice);
  const shown = modelOf(settings);
  const { model, strings } = shown;
  const numbers = fallback(shown);
  return {
    release,
    notes: [...settings.notes, ...warnings(settings, model, release)],
    snippets: RECIPES.map(({ id, title, where, absolute, registry, parts }) => {
      const at = absolute && !/^https?:\/\//i.test(settings.address) ? OWN : settings.address;
      const pieces = {
        attributes: settings.attributes,
        fallback: numbers,
        version: release.version,
        script: scriptAttributes(settings.host, at, release),
        // A CDN shows an HTML file as text: a frame always comes from a server of one's own.
        frame: frameAddress(settings.host === 'own' ? at : OWN, settings.attributes),
        title: settings.heading ?? (settings.discreet ? strings.headingDiscreet : strings.heading),
        room: ROOM[settings.compact ? 'compact' : 'whole'],
        height: FRAME[settings.compact ? 'compact' : 'whole'],
      };
      const notes = [
        absolute &&
          (at === OWN || settings.host !== 'own') &&
          'Put the address of your own server in the place of www.example.org: hotline-finder.js and embed.html lie there side by side.',
        registry &&
          !release.published &&
          `Version ${release.version} is not published yet: until it is, install the file that "npm pack" makes.`,
      ].filter(Boolean);
      return { id, title, where, notes, parts: parts(pieces) };
    }),
  };
}

function scriptAttributes(host, address, { version, integrity }) {
  const src = {
    own: `${address}${address.includes('?') ? '&' : '?'}v=${version}`,
    pinned: `${CDN}${version}/dist/hotline-finder.js`,
    newest: `${CDN}${version.split('.')[0]}/dist/hotline-finder.js`,
  }[host];
  return [
    ['async', true],
    ['src', src],
    // What changes by itself has no fixed hash.
    ['integrity', host === 'newest' ? undefined : integrity],
    ['crossorigin', host === 'own' && !/^https?:/i.test(address) ? undefined : 'anonymous'],
  ];
}

function frameAddress(script, attributes) {
  const page = script.replace(/[^/]*$/, 'embed.html');
  const query = new URLSearchParams(
    attributes.map(([name, value]) => [name, value === true ? 'true' : value]),
  );
  return query.size ? `${page}?${query}` : page;
}

/** Never silent about what is missing. */
function warnings({ country, host }, model, { version, published }) {
  const numbers = model.emergency.map(({ number }) => number).join(', ');
  const emergency = numbers
    ? `the emergency number stands in it (${numbers})`
    : 'and no emergency number that can be relied on';
  return [
    !country &&
      'No country is set: the finder guesses it from the clock’s time zone, and the visitor can choose.',
    noted(model) &&
      `The list has no line of its own for ${model.countryName || country}: ${emergency}.`,
    !noted(model) &&
      country &&
      !numbers &&
      `The list has no emergency number of ${model.countryName} that can be relied on.`,
    country && 'Check the numbers of this country before you publish them: none was dialled.',
    host !== 'own' &&
      !published &&
      `Version ${version} is not published yet: the address of the CDN answers only when it is. Until then use your own server.`,
    host === 'newest' &&
      'The newest version comes by itself, and without a hash that would tell a changed file: you trust the CDN and the publisher with every page that has it.',
    host === 'own' &&
      'When you replace hotline-finder.js, replace the snippet too: version and hash belong to one file, and with a wrong hash only the numbers in the page are shown.',
  ].filter(Boolean);
}

/** What can be chosen: the countries by their English names, the languages by their own. */
export function choices() {
  const formats = createFormats('en');
  return {
    countries: countries()
      .map((code) => ({ code, name: formats.country(code, englishName(code)) }))
      .sort((a, b) => formats.compare(a.name, b.name)),
    languages: LANGUAGES.map((tag) => ({ tag, name: languageName(tag) })),
    kinds: RECIPES.map(({ id, title }) => ({ id, title })),
  };
}
