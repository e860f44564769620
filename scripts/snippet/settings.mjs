import { codes } from '../../src/content/directory.ts';
import { readSettings } from '../../src/settings.ts';
import { SECTIONS } from '../../src/types.ts';

/** Where the script comes from: the site's own server, the CDN with one version, the CDN with the newest. */
export const HOSTS = ['own', 'pinned', 'newest'];

/**
 * What a person chose in the builder or wrote on the command line. Everything is optional, and a wrong
 * value counts as not written, with a note.
 *
 * @typedef {object} Choice
 * @property {string} [country] ISO 3166-1 code or `auto`
 * @property {string} [language] BCP 47 tag or `auto`
 * @property {string} [theme]
 * @property {string} [topics]
 * @property {string} [heading]
 * @property {boolean} [compact]
 * @property {boolean} [discreet]
 * @property {string} [exitUrl]
 * @property {string} [host] one of HOSTS; `own` when not given
 * @property {string} [address] `own`: where the script lies; `/hotline-finder.js` when not given
 */

/**
 * @param {Choice} choice
 * @returns {{ attributes: [string, string | true][], country?: string, language?: string, sections: readonly string[],
 *   discreet: boolean, compact: boolean, heading?: string, host: string, address: string, notes: string[] }}
 */
export function readChoice(choice) {
  const settings = readSettings({ ...choice, countries: '', headingLevel: '' }, codes);
  const { country, language, theme, sections, heading } = settings;
  const exitUrl = text(choice.exitUrl);
  const compact = choice.compact === true;
  const discreet = choice.discreet === true;
  const written = {
    country,
    language:
      language && (LANGUAGE_TAG.test(text(choice.language)) ? text(choice.language) : language),
    theme: theme === 'auto' ? undefined : theme,
    topics: sections.length < SECTIONS.length ? sections.join(' ') : undefined,
    heading,
    compact: compact || undefined,
    discreet: discreet || undefined,
    'exit-url': /^https?:\/\/[^\s/]+/i.test(exitUrl) ? exitUrl : undefined,
  };
  const host = HOSTS.includes(choice.host) ? choice.host : HOSTS[0];
  return {
    attributes: Object.entries(written).filter(([, value]) => value !== undefined),
    country,
    language,
    sections,
    discreet,
    compact,
    heading,
    host,
    address: text(choice.address) || '/hotline-finder.js',
    notes: settings.problems.slice(),
  };
}

const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

function text(value) {
  return typeof value === 'string' ? value.trim() : '';
}
