import type { Content } from '../content/content.js';
import { createWorld } from '../content/world.js';
import { accentProperties } from '../embed/accent.js';
import { createFormats } from '../domain/format.js';
import type { Model } from '../domain/model.js';
import { readChoice } from './choice.js';
import type { Choice, Host } from './choice.js';
import { fallback, noticeOf, staticView } from './fallback.js';
import type { Attribute, Part } from './recipe.js';
import { RECIPES } from './recipes.js';
import { RESERVED } from './reserved.js';

export { SETTINGS, propertyOf } from '../settings.js';
export { accentColours, accentProperties } from '../embed/accent.js';
export { createWorld };
export { findCountry, nearestCountry } from './country-name.js';
export type { Choice, Part };

/** The file that a snippet loads. */
export interface Release {
  readonly version: string;
  /** Subresource integrity of hotline-finder.js: `sha384-…`. */
  readonly integrity: string;
  /** On the public registry, and with that on the CDN. */
  readonly published: boolean;
}

/** One kind of site. */
export interface Snippet {
  readonly id: string;
  readonly title: string;
  /** Where to paste, in one sentence. */
  readonly where: string;
  readonly notes: readonly string[];
  readonly parts: readonly Part[];
}

/** The snippets for a choice, with notes. */
export interface Snippets {
  readonly release: Release;
  readonly notes: readonly string[];
  readonly snippets: readonly Snippet[];
}

/** Replaced by the build: scripts/build/snippet.mjs. */
declare const __RELEASE__: Release;
const RELEASE = __RELEASE__;

const CDN = 'https://cdn.jsdelivr.net/npm/hotline-finder@';
const OWN = 'https://www.example.org/hotline-finder.js';

const FRAME = { whole: '44rem', compact: '38rem' };

/**
 * The snippets for every kind of site, with notes. Pure: the same choice gives the same snippets.
 */
export function makeSnippets(
  choice: Choice,
  release: Release = RELEASE,
  content: Content = createWorld(),
): Snippets {
  const { settings, attributes, host, address, accent, problems } = readChoice(choice, content);
  const view = staticView(settings, content);
  const { model, strings } = view;
  const numbers = fallback(view);
  const size = settings.compact ? 'compact' : 'whole';
  const snippets = RECIPES.map(({ id, title, where, absolute, registry, parts }): Snippet => {
    const at = absolute && !/^https?:\/\//i.test(address) ? OWN : address;
    const notes: string[] = [];
    if (absolute && (at === OWN || host !== 'own')) {
      notes.push(
        'Put the address of your own server in the place of www.example.org: hotline-finder.js and embed.html lie there side by side.',
      );
    }
    if (registry && !release.published) {
      notes.push(
        `Version ${release.version} is not published yet: until it is, install the file that "npm pack" makes.`,
      );
    }
    const pieces = {
      attributes,
      fallback: numbers,
      version: release.version,
      script: scriptAttributes(host, at, release),
      // A CDN serves an HTML file as text: a frame always needs a server of one's own.
      frame: frameAddress(host === 'own' ? at : OWN, [
        ...attributes,
        ['accent', accent?.accent.slice(1)],
      ]),
      title: settings.heading ?? (settings.discreet ? strings.headingDiscreet : strings.heading),
      reserved: RESERVED[size],
      colours: accent ? accentProperties(accent) : [],
      height: FRAME[size],
    };
    return { id, title, where, notes, parts: parts(pieces) };
  });
  return {
    release,
    notes: [...problems, ...warnings(settings.country, host, model, release)],
    snippets,
  };
}

function scriptAttributes(
  host: Host,
  address: string,
  { version, integrity }: Release,
): readonly Attribute[] {
  const addresses: Readonly<Record<Host, string>> = {
    own: `${address}${address.includes('?') ? '&' : '?'}v=${version}`,
    pinned: `${CDN}${version}/dist/hotline-finder.js`,
    newest: `${CDN}${version.replace(/\..*/, '')}/dist/hotline-finder.js`,
  };
  return [
    ['async', true],
    ['src', addresses[host]],
    // The newest version has no fixed hash.
    ['integrity', host === 'newest' ? undefined : integrity],
    ['crossorigin', host === 'own' && !/^https?:/i.test(address) ? undefined : 'anonymous'],
  ];
}

function frameAddress(script: string, attributes: readonly Attribute[]): string {
  const page = script.replace(/[^/]*$/, 'embed.html');
  const given = attributes.filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(
    given.map(([name, value]) => [name, value === true ? 'true' : (value ?? '')]),
  ).toString();
  return query ? `${page}?${query}` : page;
}

/** What is missing or needs attention. */
function warnings(
  country: string | undefined,
  host: Host,
  model: Model,
  { version, published }: Release,
): readonly string[] {
  const notes: string[] = [];
  const numbers = model.emergency.map(({ text }) => text).join(', ');
  const emergency = numbers
    ? `the emergency number stands in it (${numbers})`
    : 'and no emergency number that can be relied on';
  if (!country) {
    notes.push(
      'No country is set: the finder guesses it from the clock’s time zone, and the visitor can choose.',
    );
  }
  if (noticeOf(model)) {
    notes.push(
      `The list has no line of its own for ${model.countryName || country}: ${emergency}.`,
    );
  } else if (country && !numbers) {
    notes.push(`The list has no emergency number of ${model.countryName} that can be relied on.`);
  }
  if (country) {
    notes.push('Check the numbers of this country before you publish them: none was dialled.');
  }
  if (host !== 'own' && !published) {
    notes.push(
      `Version ${version} is not published yet: the address of the CDN answers only when it is. Until then use your own server.`,
    );
  }
  if (host === 'newest') {
    notes.push(
      'The newest version comes by itself, and without a hash that would show a changed file: you trust the CDN and the publisher with every page that has it.',
    );
  }
  if (host === 'own') {
    notes.push(
      'When you replace hotline-finder.js, replace the snippet too: version and hash belong to one file, and with a wrong hash only the numbers in the page are shown.',
    );
  }
  return notes;
}

/** What can be chosen. */
export interface Choices {
  /** By their English names. */
  readonly countries: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  /** By their own names. */
  readonly languages: ReadonlyArray<{ readonly tag: string; readonly name: string }>;
  readonly kinds: ReadonlyArray<{ readonly id: string; readonly title: string }>;
}

export function choices({ directory, translations }: Content = createWorld()): Choices {
  const formats = createFormats('en');
  return {
    countries: formats
      .sort(
        directory
          .countries()
          .map((value) => ({ value, label: formats.country(value, directory.englishName(value)) })),
      )
      .map(({ value, label }) => ({ code: value, name: label })),
    languages: translations.languages.map((tag) => ({ tag, name: translations.nameOf(tag) })),
    kinds: RECIPES.map(({ id, title }) => ({ id, title })),
  };
}
