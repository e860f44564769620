import { expect } from '@open-wc/testing';
import { UNINHABITED } from '../../src/domain/country.js';
import { content, directory } from './support/content.js';

/** Names of countries that CLDR 48 itself lacks; docs/languages.md names them. */
const CLDR_LACKS: Readonly<Record<string, number>> = { rw: 240, mg: 28 };

const NOW = Date.parse('2026-11-22T10:00:00Z');
const DAY = 86_400_000;

interface Calendar {
  readonly months: Readonly<Record<string, Readonly<Record<string, Record<string, string>>>>>;
  readonly days: Calendar['months'];
}

async function cldr<Part>(tag: string, part: string, file: string): Promise<Part> {
  const answer = await fetch(`/node_modules/cldr-${part}-full/main/${tag}/${file}.json`);
  const { main } = (await answer.json()) as { main: Record<string, Part> };
  return main[tag]!;
}

const territoriesOf = async (tag: string) =>
  (
    await cldr<{ localeDisplayNames: { territories: Record<string, string> } }>(
      tag,
      'localenames',
      'territories',
    )
  ).localeDisplayNames.territories;

const calendarOf = async (tag: string) =>
  (await cldr<{ dates: { calendars: { gregorian: Calendar } } }>(tag, 'dates', 'ca-gregorian'))
    .dates.calendars.gregorian;

/** All forms of the names, long and short, alone and in a sentence; in small letters. */
const forms = (kinds: Calendar['months']) =>
  Object.values(kinds).flatMap((widths) =>
    ['wide', 'abbreviated'].flatMap((width) => Object.values(widths[width] ?? {})),
  );
const holds = (text: string, names: readonly string[]) =>
  names.some((name) => text.toLowerCase().includes(name.toLowerCase()));

/** CLDR 48 has the months of the Buddhist calendar here: scripts/compile/names.mjs has those of the Gregorian one. */
const OTHER_MONTHS: Record<string, string[]> = { si: ['නොවැම්බර්', 'දෙසැම්බර්'] };

/**
 * How many countries have English names in an older CLDR, and names of their own in that of the tests: Chromium 143
 * (sl, vi), and WebKitGTK with the ICU 72 of Debian 12 (ca Laos, fil Turkey, tr Cape Verde).
 */
const RENAMED: Record<string, number> = /Chrome/.test(navigator.userAgent)
  ? { sl: 9, vi: 1 }
  : { ca: 1, fil: 1, sl: 9, tr: 1, vi: 1 };

describe('names and dates in this browser', () => {
  let english: Record<string, string>;
  before(async () => {
    english = await territoriesOf('en');
  });

  for (const language of content.translations.languages) {
    it(`are those of the language (${language})`, async () => {
      const own = await territoriesOf(language);
      const { months, days } = await calendarOf(language);
      const monthNames = forms(months).concat(OTHER_MONTHS[language] ?? []);
      const locale = content.inLanguage(language);
      const formats = locale.formats(undefined);

      const missing: string[] = [];
      const left: string[] = [];
      for (const { value, label } of locale.countries(undefined)) {
        if (UNINHABITED.includes(value)) continue;
        const named = [value, `${value}-alt-short`, `${value}-alt-variant`];
        const known = named.map((key) => own[key]).filter((name) => name && name !== value);
        const inEnglish = [...named.map((key) => english[key]), directory.englishName(value)];
        if (!known.length) missing.push(value);
        else if (language !== 'en' && inEnglish.includes(label) && !known.includes(label)) {
          left.push(`${value} ${label}: ${known[0]}`);
        }
      }
      // Lacking here? Add it to LACKING in scripts/compile/names.mjs. A browser some years old has a few older names.
      const renamed = RENAMED[language] ?? 0;
      expect(left.length, `countries in English: ${left.join()}`).to.be.at.most(renamed);
      expect(missing.length, missing.join()).to.be.at.most(CLDR_LACKS[language] ?? 0);

      const month = formats.date('2026-11');
      const weekday = formats.time(NOW + DAY, NOW);
      const later = formats.time(NOW + 10 * DAY, NOW);
      for (const text of [month, weekday, later]) expect(text).not.to.match(/M\d/);
      // A month may be its number in languages that count them.
      expect(month).to.satisfy((text: string) => holds(text, monthNames));
      expect(weekday).to.satisfy((text: string) => holds(text, forms(days)));
      expect(later).to.satisfy((text: string) => holds(text, monthNames));
    });
  }
});
