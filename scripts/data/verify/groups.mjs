/** Groups of digits in a text, and what parts one from the next. */

/** Signs inside one number: never between two, unless each of them is a number of its own. */
const TIGHT = /^(?: {1,2}|[.\-·/]| ?\(|\)[ .\-/]?|\) ?- ?|\. ?\()$/;
/** Characters inside a number or between two. */
const LOOSE = /^ ?(?:[-/·]|\/ ?\(|\) ?\/) ?$/;

/** A letter of a script with spaces between words touches the digits. */
const NAMED = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]$/u;
const LABEL = /(?<!\p{L})(?:tel|tél|telefon|phone|ph|t|p|тел|τηλ)$/iu;

function kindOf(gap) {
  if (TIGHT.test(gap)) return 'tight';
  return LOOSE.test(gap) ? 'loose' : 'strong';
}

/**
 * @typedef {{ digits: string, start: number, end: number, plus: boolean, gap: 'tight' | 'loose' | 'strong' }} Group
 * `gap` is what follows; `plus`: a plus sign before it begins a number
 */

/** @returns {Group[]} */
export function digitGroups(text) {
  const found = [...text.matchAll(/\d+/g)];
  return found.map(({ 0: digits, index }, place) => {
    const next = found[place + 1];
    const end = index + digits.length;
    const gap = next ? text.slice(end, Math.min(next.index, end + 8)) : '\n';
    const reaches = next !== undefined && end + 8 >= next.index;
    const before = text.slice(Math.max(0, index - 8), index);
    // "A21 0800 20 100": the digits of a name.
    const named = digits.length < 4 && NAMED.test(before) && !LABEL.test(before);
    return {
      digits,
      start: index,
      end,
      plus: /\+ ?\(?$/.test(before),
      gap: named || !reaches ? 'strong' : kindOf(gap),
    };
  });
}

/**
 * The places where whole groups, joined by characters that may be inside a number, have these digits.
 *
 * @param {Group[]} groups
 * @param {string} form
 * @param {readonly string[]} joins the gaps that may be inside
 * @returns {{ first: number, last: number }[]}
 */
export function runsOf(groups, form, joins = ['tight', 'loose']) {
  const places = [];
  for (let first = 0; first < groups.length; first += 1) {
    if (!form.startsWith(groups[first].digits)) continue;
    let joined = '';
    for (let last = first; last < groups.length; last += 1) {
      joined += groups[last].digits;
      if (joined === form) places.push({ first, last });
      if (joined.length >= form.length || !form.startsWith(joined)) break;
      if (!joins.includes(groups[last].gap)) break;
    }
  }
  return places;
}

/** The groups before a place, back to what parts numbers for certain; the nearest last. */
export function groupsBefore(groups, first) {
  let start = first;
  while (start > 0 && groups[start - 1].gap !== 'strong' && !groups[start].plus) start -= 1;
  return groups.slice(start, first);
}

/** The groups after a place, up to what parts numbers for certain; the nearest first. */
export function groupsAfter(groups, last) {
  let end = last;
  while (end < groups.length - 1 && groups[end].gap !== 'strong' && !groups[end + 1].plus) end += 1;
  return groups.slice(last + 1, end + 1);
}
