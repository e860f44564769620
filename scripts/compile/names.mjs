/** Names and dates of a language from CLDR, for browsers that lack them. */
import { ofLanguage as cldr } from '../lib/cldr.mjs';
import { FIRST_CODE, NAMED_LANGUAGES, UNINHABITED } from '../lib/source.mjs';

/**
 * The languages that a current browser lacks, wholly or in part: Chrome 156 has neither dates nor names in them, and
 * Chrome for Android, which has dates in some, has no names. tests/browser/languages-names.test.ts finds what is
 * missing here. https://chromium.googlesource.com/chromium/deps/icu/+/refs/heads/main/filters
 */
export const LACKING =
  'az be bs ckb ga ha ht hy ig is ka kk km ku ky lb lo mg mk mn mt my ne om pa pcm ps rw si so sq tg ti tk uz wo yo zu'.split(
    ' ',
  );

/** What CLDR calls short is what people call them. `Intl` has the long names in English: “Hong Kong SAR China”. */
const SHORT = ['HK', 'MO', 'PS'];

/**
 * Months where CLDR 48 names those of another calendar: its Sinhala ones are the Buddhist months, which begin with a new
 * moon. These are the names of CLDR 44, as people write a date.
 */
const MONTHS = {
  si: 'ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්',
};

/** `{0}` in the place of each letter of a CLDR pattern, as `letters` counts them; quotes are taken off. */
function template(pattern, letters) {
  return pattern.replace(/'([^']*)'|([a-zA-Z])\2*/g, (_, quoted, letter) =>
    letter ? `{${letters.indexOf(letter)}}` : quoted || '’',
  );
}

function dates(tag) {
  const { months, days, dateFormats, dateTimeFormats } = cldr(tag, 'dates', 'ca-gregorian').dates
    .calendars.gregorian;
  const { yMMMM, MMMMd, EHm } = dateTimeFormats.availableFormats;
  const { long } = dateFormats;
  const behindDay = MONTHS[tag]?.split(' ') ?? Object.values(months.format.wide);
  const alone = MONTHS[tag] ? behindDay : Object.values(months['stand-alone'].wide);
  const beforeYear = /LLLL/.test(yMMMM) ? alone : behindDay;
  const others = behindDay.map((name, place) => (name === beforeYear[place] ? '' : name));
  return {
    months: [...beforeYear, ...(others.some(Boolean) ? others : [])],
    weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => days.format.wide[day]),
    patterns: [
      // L is the stand-alone form of the month.
      template(yMMMM.replace(/L/g, 'M'), 'My'),
      template(MMMMd.replace(/L/g, 'M'), 'dM'),
      template(long.replace(/L/g, 'M'), 'dMy'),
      // Mongolian has a full stop behind E, for a weekday that is cut short. Ours is whole.
      template(EHm.replace(/HH.mm|H.mm/, 'H').replace('E.', 'E'), 'EH'),
    ],
  };
}

/** Where an alphabet differs from that of English letters: chains of countries, as src/packed/names.ts reads them. */
function orderOf(tag, named) {
  const sorted = (locale) => {
    const { compare } = new Intl.Collator(locale);
    return [...named].sort(([, a], [, b]) => compare(a, b)).map(([code]) => code);
  };
  const wanted = sorted(tag);
  const now = sorted('en');
  const kept = longestCommon(now, wanted);
  const sign = (code) => String.fromCharCode(FIRST_CODE + named.findIndex(([one]) => one === code));
  const chains = [];
  wanted.forEach((code, place) => {
    if (kept.has(code)) return;
    const before = wanted[place - 1];
    if (!place || kept.has(before)) chains.push(sign(before));
    chains[chains.length - 1] += sign(code);
  });
  return chains.join(' ');
}

/** The codes that keep their places: the longest run that is in the same order in both. */
function longestCommon(from, to) {
  const place = new Map(to.map((code, index) => [code, index]));
  const best = from.map(() => 1);
  const before = from.map(() => -1);
  for (let i = 0; i < from.length; i++) {
    for (let j = 0; j < i; j++) {
      if (place.get(from[j]) < place.get(from[i]) && best[j] + 1 > best[i]) {
        best[i] = best[j] + 1;
        before[i] = j;
      }
    }
  }
  const kept = new Set();
  for (let i = best.indexOf(Math.max(...best)); i >= 0; i = before[i]) kept.add(from[i]);
  return kept;
}

/**
 * The texts of NAME_VALUES; none for a language that every current browser has.
 *
 * @param {string} tag BCP 47
 * @param {readonly { code: string, name: string }[]} countries in the order of the list, with English names
 * @returns {readonly string[]}
 */
export function namesOf(tag, countries) {
  if (!LACKING.includes(tag)) return [];
  const { territories } = cldr(tag, 'localenames', 'territories').localeDisplayNames;
  const { languages } = cldr(tag, 'localenames', 'languages').localeDisplayNames;
  const own = (code) => {
    const name =
      territories[SHORT.includes(code) ? `${code}-alt-short` : code] ?? territories[code];
    return UNINHABITED.includes(code) || !name || name === code ? '' : name;
  };
  const named = countries.map(({ code, name }) => [code, own(code) || name]);
  const { months, weekdays, patterns } = dates(tag);
  return [
    months,
    weekdays,
    patterns,
    named.map(([code, name], place) =>
      name === countries[place].name && !SHORT.includes(code) ? '' : name,
    ),
    NAMED_LANGUAGES.split(' ').map((one) => (languages[one] === one ? '' : (languages[one] ?? ''))),
    [orderOf(tag, named)],
  ].map((lines) => lines.join('\n').normalize('NFC'));
}
