/** Looks on one page for everything that it should print. */
import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { digitsOf } from '../number.mjs';
import { contextOf, findNumber } from './find.mjs';
import { digitGroups } from './groups.mjs';
import { hoursFinder } from './hours.mjs';
import { normalText } from './normal-text.mjs';
import { numbersThere } from './standing.mjs';
import { nameWords, wanted } from './wanted.mjs';

/** A page with fewer letters has its text in a picture or fetches it with a script. */
const LITTLE = 160;

const MISSING =
  /(?<!\d)404(?!\d|[ ).-]{1,3}\d)|(?:page|site|content|article|file|document)[^.]{0,30}(?:not (?:be )?found|does(?:n[’']t| not) exist|no longer (?:exists?|available))|^(?:[^\n]{0,24}[-–|:] ?)?not found(?: ?[-–|:.][^\n]*)?$|page introuvable|n[’']existe pas|n[’']a pas été trouvée|seite (?:wurde )?nicht gefunden|nicht gefunden|página no (?:encontrada|existe)|no se (?:ha )?encontr|página não encontrada|pagina non trovata|pagin[aă] nu (?:a fost g[aă]sit|exist)|страница не найдена|сторінк\p{L}* не знайдено|nie (?:znaleziono|została znaleziona)|nenalezen|nem található|σελίδα δεν βρέθηκε|sayfa bulunamadı|الصفحة غير موجودة|页面不存在|找不到|ページが見つかりません|찾을 수 없/imu;
const CHALLENGE =
  /just a moment|checking your browser|attention required|verify you are (?:a )?human|are you a robot|captcha|access denied|ddos protection|enable javascript and cookies/i;

export const validNumber = (digits, country) => {
  try {
    return isValidPhoneNumber(digits, country);
  } catch {
    return false;
  }
};

/** A link that dials the number, where the text of the link does not print another one. */
function isCalled(calls, { forms, withPlus }) {
  return calls.some(({ number, label }) => {
    const digits = digitsOf(number);
    const dials = (/^\s*\+/.test(number) ? withPlus : forms).includes(digits);
    const printed = digitsOf(label);
    return dials && (printed.length < 3 || forms.includes(printed));
  });
}

/**
 * @typedef {{ found: boolean, how?: 'text' | 'link', doubt?: string, context?: string, there?: { number: string, context: string }[] }} Sight
 * of one number: `doubt`: why digits that are found do not count; `there`: what is printed instead
 */

/** Makes out one number in the texts of a page. */
function lookFor(number, page, texts) {
  const words = nameWords(number.names);
  const line = wanted(number, validNumber);
  const places = findNumber(texts.text, line, texts.groups);
  const sure = places.find(({ doubt }) => !doubt);
  if (sure) return { found: true, how: 'text', context: contextOf(texts.text, sure) };
  const doubtful = places.find(({ doubt }) => doubt === 'ended') ?? places[0];
  // A sentence that says the number has ended counts more than a link.
  if (doubtful?.doubt !== 'ended' && isCalled(page.calls, line))
    return { found: true, how: 'link' };
  const sight = {
    found: false,
    there: numbersThere(texts.text, { ...number, words, telling: line.telling }),
  };
  if (doubtful) {
    return { ...sight, doubt: doubtful.doubt, context: contextOf(texts.text, doubtful) };
  }
  const hidden = findNumber(texts.hidden, line).find(({ doubt }) => !doubt);
  return hidden ? { ...sight, doubt: 'hidden', context: contextOf(texts.hidden, hidden) } : sight;
}

/**
 * @param {import('./read-page.mjs').Page} page
 * @param {{ numbers: object[], hours: { key: string, hours: string }[] }} job
 * @returns {{
 *   missing: boolean, challenge: boolean, little: 'script' | 'picture' | 'text' | undefined,
 *   numbers: Record<string, Sight>, hours: Record<string, boolean>,
 * }} by the keys of the job
 */
export function lookAt(page, { numbers, hours }) {
  const text = normalText(page.text);
  const texts = { text, groups: digitGroups(text), hidden: normalText(page.hidden) };
  const letters = page.text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const head = `${page.title}\n${page.heading}`;
  const sights = Object.fromEntries(
    numbers.map((number) => [number.key, lookFor(number, page, texts)]),
  );
  const spoken = `${page.text}\n${page.hidden}`;
  return {
    missing: MISSING.test(head) || (letters < 400 && MISSING.test(page.text)),
    challenge: CHALLENGE.test(page.title) || (letters < 400 && CHALLENGE.test(page.text)),
    little:
      letters >= LITTLE ? undefined : page.scripts ? 'script' : page.pictures ? 'picture' : 'text',
    numbers: sights,
    hours: Object.fromEntries(
      hours.map(({ key, hours: kept }) => [key, hoursFinder(kept)(spoken)]),
    ),
  };
}
