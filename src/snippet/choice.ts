import type { Content } from '../content/content.js';
import { accentColours } from '../embed/accent.js';
import type { AccentColours } from '../embed/accent.js';
import { SETTINGS, readSettings } from '../settings.js';
import type { Addresses, AttributeName, RawSettings, Settings } from '../settings.js';
import { SECTIONS } from '../types.js';
import { findCountry } from './country-name.js';
import type { Attribute } from './recipe.js';

/** Where the script comes from: the site's own server, the CDN with one version, the CDN with the newest. */
export const HOSTS = ['own', 'pinned', 'newest'] as const;
export type Host = (typeof HOSTS)[number];

/**
 * What a person chose in the builder or wrote on the command line: the settings as properties, `country` also by
 * name. Everything is optional, and a wrong value is ignored, with a note.
 */
export interface Choice extends Partial<RawSettings> {
  /** One of HOSTS; `own` when not given. */
  readonly host?: unknown;
  /** With `own`: the address of the script; `/hotline-finder.js` when not given. */
  readonly address?: unknown;
  /** A colour of the site for the call buttons, `#5b2a86`; the finder's own when not given. */
  readonly accent?: unknown;
}

/** A checked choice. */
export interface ReadChoice {
  readonly settings: Settings;
  readonly attributes: readonly Attribute[];
  readonly host: Host;
  readonly address: string;
  readonly accent: AccentColours | undefined;
  readonly problems: readonly string[];
}

const NOTHING: RawSettings = {
  country: '',
  language: '',
  theme: '',
  countries: '',
  topics: '',
  exclude: '',
  first: '',
  heading: '',
  headingLevel: '',
  exitUrl: '',
  compact: false,
  discreet: false,
  noExit: false,
};

/** The page that the snippet is for is not known. */
const ADDRESSES: Addresses = {
  page: '',
  normalize: (address) => {
    try {
      return new URL(address).href;
    } catch {
      return '';
    }
  },
};

const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

export function readChoice(choice: Choice, content: Content): ReadChoice {
  const country = findCountry(choice.country, content) ?? choice.country;
  const { directory, translations } = content;
  const context = { ...directory, languages: translations.languages, addresses: ADDRESSES };
  const settings = readSettings({ ...NOTHING, ...choice, country }, context);
  const { language, theme, sections } = settings;
  const tag = text(choice.language);
  const list = (values: readonly string[]) => values.join(' ') || undefined;
  const values: Readonly<Record<AttributeName, string | true | undefined>> = {
    country: settings.country,
    language: language && (LANGUAGE_TAG.test(tag) ? tag : language),
    theme: theme === 'auto' ? undefined : theme,
    countries: list(settings.countries),
    topics: sections.length < SECTIONS.length ? list(sections) : undefined,
    exclude: list(settings.exclude),
    first: list(settings.first),
    heading: settings.heading,
    'heading-level': settings.headingLevel === 2 ? undefined : String(settings.headingLevel),
    'exit-url': settings.exitUrl,
    compact: settings.compact || undefined,
    discreet: settings.discreet || undefined,
    'no-exit': settings.noExit || undefined,
  };
  const colour = text(choice.accent);
  const accent = accentColours(colour);
  return {
    settings,
    accent,
    problems:
      colour && !accent
        ? [
            ...settings.problems,
            `accent="${colour.slice(0, 60)}" is not known: use a colour, as in "#5b2a86".`,
          ]
        : settings.problems,
    attributes: SETTINGS.map(([name]): Attribute => [name, values[name]]).filter(
      ([, value]) => value !== undefined,
    ),
    host: HOSTS.find((host) => host === choice.host) ?? HOSTS[0],
    address: text(choice.address) || '/hotline-finder.js',
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
