/**
 * Does a text print a number? The worse error is "yes" where the page prints another number, a year,
 * a price or an address: whatever touches the digits must be explained.
 */
import { digitGroups, groupsAfter, groupsBefore, runsOf } from './groups.mjs';
import { keypadPlaces } from './keypad.mjs';
import { STOP } from './normal-text.mjs';
import { ended, houseAfter, houseBefore, old, otherAfter, otherBefore } from './words.mjs';

/** Scripts whose words touch the digits. */
const TOUCHING =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const LETTER = /[\p{L}\p{M}_]/u;
const TEL_BEFORE = /(?<!\p{L})(?:tel|tél|telefon|phone|ph|t|p|тел|τηλ|hotline|call|sms|no|nr)$/iu;
const FAX =
  /(?<!(?:tel|tél|phone|telefon|тел)\p{L}*\.? ?(?:[/&+,]|and|und|et|y|и|și) ?)(?<!\p{L})(?:tele)?fax\p{L}*\.?[ :]*(?:\(?\+?[\d ]{0,4}\)?)?$/iu;
const FAX_SCRIPTS = /(?:факс|φαξ|فاكس|פקס|传真|傳真|팩스|โทรสาร)[.:： ]*$/iu;
const ADDRESS =
  /https?:|www\.|[\w-]\.(?:org|com|net|html?|php|gov|info|eu|aspx?)(?![\w])|[=&@?_]|[a-z]\w*\/\w+\/|\/[a-z]+\//i;

/** How far a word may be from a short number; a longer number is less ambiguous. */
const BEFORE = 60;
const AFTER = 32;
const FAR = 160;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * @typedef {{ start: number, end: number, doubt?: 'ended' | 'no word beside it' | 'fax' }} Place
 * a place that is the number; with a doubt it does not count
 */

const around = (text, { start, end }, reach = BEFORE) => ({
  left: text.slice(Math.max(0, start - reach), start),
  right: text.slice(end, end + reach),
});

/** Letters, signs and addresses that make the digits part of something else. */
function isAttached(text, { start, end }, code) {
  const left = text.slice(Math.max(0, start - 40), start);
  const right = text.slice(end, end + 40);
  const before = left.replace(/[+( ]+$/, (signs) => (signs.includes(' ') ? ' ' : ''));
  const sign = before.at(-1) ?? ' ';
  if (LETTER.test(sign) && !TOUCHING.test(sign) && !TEL_BEFORE.test(before)) return true;
  if (/[$€£¥%&=@\\~]/.test(sign) || (/[*#]/.test(sign) && !code.startsWith(sign))) return true;
  if (/\d[.,:]$/.test(before) || (/[\d\p{L}]-$/u.test(before.slice(-2)) && /\d-$/.test(before)))
    return true;
  const next = right[0] ?? ' ';
  if (LETTER.test(next) && !TOUCHING.test(next)) return true;
  if (/[%°$€£¥=@]/.test(next) || /^[,:.]\d/.test(right)) return true;
  if (next === '#' && !code.endsWith('#')) return true;
  const word =
    (/\S*$/.exec(left)?.[0] ?? '') + text.slice(start, end) + (/^\S*/.exec(right)?.[0] ?? '');
  return ADDRESS.test(word);
}

/** What is before or after it in the same run is another number. */
function isExplained(pieces, isNumber, side) {
  const list = side === 'before' ? [...pieces].reverse() : pieces;
  let digits = '';
  for (const piece of list) {
    digits = side === 'before' ? piece.digits + digits : digits + piece.digits;
    if (isNumber(digits)) return true;
  }
  return !pieces.length;
}

/** `747 7229 / 510 7575`, `1503/1523`: a slash between two of the same length; never a year. */
function isPair(text, from, to, pieces, digits) {
  const other = pieces.map((piece) => piece.digits).join('');
  if (other.length !== digits.length || YEAR.test(other)) return false;
  const gap = text.slice(from, to);
  return digits.length >= 6
    ? / [-/] $/.test(` ${gap}`) && /[-/]/.test(gap) && / /.test(gap)
    : digits.length >= 3 && /^ ?\/ ?$/.test(gap);
}

/** `313 31 00/01/02`: other endings of the same number. */
function isOtherEnding(text, groups, { first, last }) {
  const next = groups[last + 1];
  if (!/^ ?\/ ?$/.test(text.slice(groups[last].end, next.start))) return false;
  return first < last && next.digits.length <= Math.min(3, groups[last].digits.length);
}

/** Nothing that touches the number in the same run belongs to it. */
function hasEnds(text, groups, { first, last }, isNumber) {
  const digits = groups
    .slice(first, last + 1)
    .map((group) => group.digits)
    .join('');
  const before = groups[first].plus ? [] : groupsBefore(groups, first);
  const clearBefore =
    isExplained(before, isNumber, 'before') ||
    isPair(text, groups[first - 1].end, groups[first].start, before, digits);
  if (!clearBefore) return false;
  const after = groupsAfter(groups, last);
  if (isExplained(after, isNumber, 'after')) return true;
  const gap = text.slice(groups[last].end, groups[last + 1].start);
  // A bracket behind a whole number begins a remark.
  if (/^ \($/.test(gap)) return true;
  return (
    isOtherEnding(text, groups, { first, last }) ||
    isPair(text, groups[last].end, groups[last + 1].start, after, digits)
  );
}

/** Does the page say that this number is the old one? */
function isEnded(text, place) {
  const { left, right } = around(text, place);
  const clause = left.slice(Math.max(left.lastIndexOf('\n'), left.search(/[.!?;,][^.!?;,]*$/)) + 1);
  if (old.test(clause)) return true;
  const rest = /^[^\n!?;]*?(?=\d{3}|\n|[!?;]|\. \p{Lu}|$)/u.exec(right)?.[0] ?? '';
  return ended.test(rest);
}

const isFax = (text, { start }) => {
  const left = text
    .slice(Math.max(0, start - 30), start)
    .split(/[\n\t]/)
    .at(-1);
  return FAX.test(left) || FAX_SCRIPTS.test(left);
};

/** A year, a count, a page: what a short number must not be taken for. */
function isSomethingElse(text, { start, end }, code) {
  // The sign of `#8008` is its own.
  const { left, right } = around(text, { start: /^[*#]/.test(code) ? start - 1 : start, end });
  const line = left.split(/[\n\t]/).at(-1);
  return (
    otherBefore.test(line) ||
    otherAfter.test(right) ||
    houseBefore.test(line) ||
    houseAfter.test(right)
  );
}

/** The line or cell of a table holds nothing but the number. */
const isAlone = (text, { start, end }) =>
  /(?:^|[\n\t])[^\p{L}\d\n\t]*$/u.test(text.slice(Math.max(0, start - 12), start)) &&
  /^[^\p{L}\d\n\t]*(?:[\n\t]|$)/u.test(text.slice(end, end + 12));

/** Is there a word that says: this is a number to call? */
function hasWord(text, place, telling, near) {
  const { left, right } = around(text, place);
  if (!near) {
    const before = left.split('\n').slice(-3).join('\n');
    const after = right.slice(0, AFTER).split('\n').slice(0, 2).join('\n');
    return telling.test(before) || telling.test(after);
  }
  const before =
    /(?:[\p{L}\p{M}'’.-]+[^\p{L}\p{M}\d.!?\n]{1,4}){0,3}$/u.exec(
      left.replace(/[ (+:–-]+$/, ' '),
    )?.[0] ?? '';
  const after = /^[^\p{L}\d.!?\n]{0,5}(?:[\p{L}\p{M}'’-]+ ?){0,2}/u.exec(right)?.[0] ?? '';
  return (
    telling.test(before) ||
    telling.test(after) ||
    (isAlone(text, place) && hasWord(text, place, telling, false))
  );
}

/** A year in a sentence has a word of telephones near it too; a number has it at its side. */
function isYearNumber(text, place, telling) {
  const { left, right } = around(text, place);
  const before =
    /[\p{L}\p{M}]+[^\p{L}\p{M}\d,;.!?\n]{1,3}(?:(?:the|le|la|al|el|o|a|на|по|to|on) )?$/u.exec(
      left,
    )?.[0] ?? '';
  const after = /^ ?[(:–-]? ?[\p{L}\p{M}'’]+(?: \p{L}+)?/u.exec(right)?.[0] ?? '';
  return (
    telling.test(before) ||
    telling.test(after) ||
    (isAlone(text, place) && hasWord(text, place, telling, false))
  );
}

/** A short number needs more than its digits. */
function lacksWord(text, place, digits, telling) {
  if (YEAR.test(digits)) return !isYearNumber(text, place, telling);
  if (digits.length > 4 && !digits.endsWith('000')) {
    const { left, right } = around(text, place, FAR);
    return !telling.test(left) && !telling.test(right);
  }
  const near = digits.length < 3 || /[ .]/.test(text.slice(place.start, place.end));
  return !hasWord(text, place, telling, near);
}

/** Why a number that is found does not count. */
function doubtOf(text, place, { form, needsWord, telling }) {
  if (isEnded(text, place)) return 'ended';
  if (isFax(text, place)) return 'fax';
  return needsWord && lacksWord(text, place, form, telling) ? 'no word beside it' : undefined;
}

/**
 * The places where a text prints the number, those with a doubt included.
 *
 * @param {string} text from `normalText`
 * @param {import('./wanted.mjs').Wanted} number
 * @param {import('./groups.mjs').Group[]} [groups] of this text
 * @returns {Place[]}
 */
export function findNumber(text, number, groups = digitGroups(text)) {
  const { forms, withPlus, short, code, telling, isNumber } = number;
  const places = short ? [] : keypadPlaces(text, forms);
  for (const form of forms) {
    const needsWord = short && form.length < 7;
    for (const run of runsOf(groups, form, needsWord ? ['tight'] : undefined)) {
      const place = { start: groups[run.first].start, end: groups[run.last].end };
      // A plus begins a number with a country code: +213 is Algeria's, not an area.
      if (groups[run.first].plus && !withPlus.includes(form)) continue;
      if (form.length < 2) continue;
      if (/^[*#]/.test(code) && text[place.start - 1] !== code[0]) continue;
      if (isAttached(text, place, code)) continue;
      if (!hasEnds(text, groups, run, isNumber)) continue;
      if (needsWord && isSomethingElse(text, place, code)) continue;
      const doubt = doubtOf(text, place, { form, needsWord, telling });
      places.push(doubt ? { ...place, doubt } : place);
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

/** The words around a place, on one line. */
export function contextOf(text, { start, end }, reach = 50) {
  const from = Math.max(0, start - reach);
  const cut = text
    .slice(from, end + reach)
    .replaceAll(STOP, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${cut}${end + reach < text.length ? '…' : ''}`;
}
