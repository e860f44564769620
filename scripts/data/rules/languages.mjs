/** Languages: every name that a screen reader reads has one, and it is valid. */
import { finding, hotlines } from './walk.mjs';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Tags for what is no one language. */
const NONE = ['mul', 'mis', 'und', 'zxx'];

/** A tag that exists, not only one that is well-formed. */
function isLanguage(tag) {
  if (tag === '*') return true;
  if (NONE.includes(tag.split('-')[0])) return false;
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Letters that a text in a script must have. */
const LETTERS = {
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Kore: /\p{Script=Hangul}/u,
};
const lettersOf = (script) => LETTERS[script] ?? new RegExp(`\\p{Script=${script}}`, 'u');

const TAG =
  'Write the BCP 47 tag of the language the text is written in: de, pt-BR, sr-Latn (Serbian in Latin letters), zh-Hant.';

/** Every language tag of the data is a real one. */
export function languageExists(data) {
  return hotlines(data).flatMap((place) => {
    const { hotline } = place;
    const tags = [
      ['nameLang', hotline.nameLang],
      ['nameLocal.lang', hotline.nameLocal?.lang],
      ...(hotline.languages ?? []).map((tag, index) => [`languages[${index}]`, tag]),
      ...hotline.channels.flatMap(({ languages = [] }, channel) =>
        languages.map((tag, index) => [`channels[${channel}].languages[${index}]`, tag]),
      ),
    ];
    return tags
      .filter(([, tag]) => tag !== undefined && !isLanguage(tag))
      .map(([at, value]) =>
        finding(place, { at, value, problem: 'There is no such language tag', fix: TAG }),
      );
  });
}

/** A name in another language says in which. */
export function localNameHasLanguage(data) {
  return hotlines(data)
    .filter(({ hotline: { nameLocal } }) => nameLocal !== undefined && !nameLocal.lang)
    .map((place) =>
      finding(place, {
        at: 'nameLocal.lang',
        value: place.hotline.nameLocal.text ?? null,
        problem: 'The local name has no language, so a screen reader would spell it wrong',
        fix: TAG,
      }),
    );
}

/** A name is written in the letters of its language. */
export function nameInItsScript(data) {
  return hotlines(data).flatMap((place) => {
    const { name, nameLang = 'en', nameLocal } = place.hotline;
    const texts = [
      ['name', name, nameLang],
      ['nameLocal.text', nameLocal?.text, nameLocal?.lang],
    ];
    return texts
      .filter(([, text, lang]) => text && lang && lang !== '*' && isLanguage(lang))
      .filter(([, text, lang]) => {
        if (!/\p{L}/u.test(text)) return false;
        return !lettersOf(new Intl.Locale(lang).maximize().script).test(text);
      })
      .map(([at, text, lang]) =>
        finding(place, {
          at,
          value: text,
          problem: `The name is not written in the letters of "${lang}"`,
          fix: TAG,
        }),
      );
  });
}
