/** What a card says besides the number has a source too: hours, languages, "you need not give your name". */
import { latinDigits } from '../number.mjs';
import { finding, hotlines } from './walk.mjs';

/** "Day and night" in the words of the notes. */
const ALWAYS =
  /\b24\b|24h|h24|round[ -]the[ -]clock|around the clock|day (?:and|or) night|at any time|any (?:hour|time)|always|day or hour|all hours|non-?stop|permanent|24 ?[/x×] ?7/i;

const NAMELESS = /anonym|nameless|who you are|caller id|\bname\b|identit|аноним|анонім|匿名/i;

/** Languages by their English names, and what they are also called. */
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const ALSO = {
  fa: ['farsi', 'dari'],
  fil: ['tagalog'],
  km: ['cambodian'],
  zh: ['mandarin', 'putonghua'],
  si: ['sinhalese'],
  ne: ['nepalese'],
  ti: ['tigrigna'],
  lua: ['tshiluba'],
  ff: ['pulaar', 'fulfulde'],
  '*': ['language', 'interpret'],
};
const namesOf = (tag) =>
  [names.of(tag.split('-')[0] === '*' ? 'und' : tag.split('-')[0]), ...(ALSO[tag] ?? [])]
    .filter(Boolean)
    .map((name) => name.toLowerCase());

/** All that is known of where a line's facts come from. */
const notes = ({ sources, remark = '', hoursNote = '' }) =>
  latinDigits(
    [...sources.map(({ title, says }) => `${title} ${says}`), remark, hoursNote].join(' '),
  );

/** Whether a text prints an hour, on the clock of 24 or of 12. */
function hasHour(text, time) {
  const hour = Number(time.slice(0, 2));
  if (hour % 24 === 0) return true;
  return (
    new RegExp(`(?<!\\d)0?(?:${hour}|${hour % 12 || 12})(?!\\d)`).test(text) ||
    (hour === 12 && /noon/i.test(text))
  );
}

const ADD = 'Write into "says" of a source what the page says of it, or take it out.';

/** Hours are what a source says. */
export function hoursNamed(data) {
  return hotlines(data)
    .filter(({ hotline }) => hotline.hours !== undefined)
    .filter(({ hotline }) => {
      const text = notes(hotline);
      if (hotline.hours === '24/7') return !ALWAYS.test(text);
      return !(hotline.hours.match(/\d\d:\d\d/g) ?? []).every((time) => hasHour(text, time));
    })
    .map((place) =>
      finding(place, {
        at: 'hours',
        value: place.hotline.hours,
        problem: 'No source of this hotline says these hours',
        fix: ADD,
      }),
    );
}

/** "You need not give your name" is what a source says. */
export function anonymousNamed(data) {
  return hotlines(data)
    .filter(({ hotline }) => hotline.anonymous && !NAMELESS.test(notes(hotline)))
    .map((place) =>
      finding(place, {
        at: 'anonymous',
        value: true,
        problem: 'No source of this hotline says that one need not give a name',
        fix: ADD,
      }),
    );
}

/** That a line also checks immigration is what a source says, in words that a reader of the file finds. */
const PAPERS = /immigra|residen|visa|deport|border|alien|foreigner|status/i;

export function immigrationNamed(data) {
  return hotlines(data)
    .filter(({ hotline }) => hotline.immigration && !PAPERS.test(notes(hotline)))
    .map((place) =>
      finding(place, {
        at: 'immigration',
        value: true,
        problem: 'No source of this hotline says that who runs it also checks immigration',
        fix: ADD,
      }),
    );
}

/** Of the languages of a line, at least one is named by a source, or their number. */
export function languagesNamed(data) {
  return hotlines(data).flatMap((place) => {
    const { hotline } = place;
    const text = notes(hotline).toLowerCase();
    return [
      ['languages', hotline.languages],
      ...hotline.channels.map(({ languages }, index) => [
        `channels[${index}].languages`,
        languages,
      ]),
    ]
      .filter(([, tags]) => tags && !/language|bilingual/.test(text))
      .filter(([, tags]) => !tags.some((tag) => namesOf(tag).some((name) => text.includes(name))))
      .map(([at, tags]) =>
        finding(place, {
          at,
          value: tags.join(', '),
          problem: 'No source of this hotline names one of these languages',
          fix: ADD,
        }),
      );
  });
}
