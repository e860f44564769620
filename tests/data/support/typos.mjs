/** Typing errors in a number. */

const at = (text, place, digit) => text.slice(0, place) + digit + text.slice(place + 1);
const isDigit = (sign) => sign >= '0' && sign <= '9';

/** Places of the digits that a person may get wrong: not those of the country code's plus or a star. */
const places = (text) => [...text].flatMap((sign, place) => (isDigit(sign) ? [place] : []));

/** typo → every text that it makes of a number */
export const TYPOS = {
  'a digit replaced': (text) =>
    places(text).map((place) => at(text, place, (Number(text[place]) + 3) % 10)),
  'the last digit one up or down': (text) => {
    const place = places(text).at(-1);
    const digit = Number(text[place]);
    return [at(text, place, (digit + 1) % 10), at(text, place, (digit + 9) % 10)];
  },
  'neighbours swapped': (text) =>
    places(text)
      .filter((place) => isDigit(text[place + 1] ?? '') && text[place] !== text[place + 1])
      .map((place) => text.slice(0, place) + text[place + 1] + text[place] + text.slice(place + 2)),
  'a digit dropped': (text) => places(text).map((place) => at(text, place, '')),
  'a digit doubled': (text) => places(text).map((place) => at(text, place, text[place].repeat(2))),
};

/** A few of many, spread over the whole: the first, the last and what lies between. */
export function some(list, count) {
  if (list.length <= count) return list;
  return Array.from(
    { length: count },
    (_, place) => list[Math.round((place * (list.length - 1)) / (count - 1))],
  );
}
