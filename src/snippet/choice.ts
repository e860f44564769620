import { codes } from '../content/directory.js';
import { readSettings } from '../settings.js';
import { SECTIONS } from '../types.js';
import type { Section } from '../types.js';
import { findCountry } from './country-name.js';
import type { Attribute } from './recipe.js';

/** Where the script comes from: the site's own server, the CDN with one version, the CDN with the newest. */
export const HOSTS = ['own', 'pinned', 'newest'] as const;
export type Host = (typeof HOSTS)[number];

/**
 * What a person chose in the builder or wrote on the command line. Everything is optional, and a wrong
 * value counts as not written, with a note.
 */
export interface Choice {
  /** ISO 3166-1 code, a country's name, or `auto`. */
  readonly country?: unknown;
  /** BCP 47 tag or `auto`. */
  readonly language?: unknown;
  readonly theme?: unknown;
  readonly topics?: unknown;
  readonly heading?: unknown;
  readonly compact?: unknown;
  readonly discreet?: unknown;
  readonly exitUrl?: unknown;
  /** One of HOSTS; `own` when not given. */
  readonly host?: unknown;
  /** With `own`: the address of the script; `/hotline-finder.js` when not given. */
  readonly address?: unknown;
}

/** A checked choice. */
export interface ReadChoice {
  readonly attributes: readonly Attribute[];
  readonly country: string | undefined;
  readonly language: string | undefined;
  readonly sections: readonly Section[];
  readonly discreet: boolean;
  readonly compact: boolean;
  readonly heading: string | undefined;
  readonly host: Host;
  readonly address: string;
  readonly notes: readonly string[];
}

const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

export function readChoice(choice: Choice): ReadChoice {
  const settings = readSettings(
    {
      country: findCountry(choice.country) ?? choice.country,
      language: choice.language,
      theme: choice.theme,
      countries: '',
      topics: choice.topics,
      heading: choice.heading,
      headingLevel: '',
      exitUrl: choice.exitUrl,
    },
    codes,
  );
  const { country, language, theme, sections, heading } = settings;
  const exitUrl = text(choice.exitUrl);
  const compact = choice.compact === true;
  const discreet = choice.discreet === true;
  const written: readonly Attribute[] = [
    ['country', country],
    [
      'language',
      language && (LANGUAGE_TAG.test(text(choice.language)) ? text(choice.language) : language),
    ],
    ['theme', theme === 'auto' ? undefined : theme],
    ['topics', sections.length < SECTIONS.length ? sections.join(' ') : undefined],
    ['heading', heading],
    ['compact', compact || undefined],
    ['discreet', discreet || undefined],
    ['exit-url', /^https?:\/\/[^\s/]+/i.test(exitUrl) ? exitUrl : undefined],
  ];
  return {
    attributes: written.filter(([, value]) => value !== undefined),
    country,
    language,
    sections,
    discreet,
    compact,
    heading,
    host: HOSTS.find((host) => host === choice.host) ?? HOSTS[0],
    address: text(choice.address) || '/hotline-finder.js',
    notes: settings.problems,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
