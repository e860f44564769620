/** A number stands in the words of its sources: nothing is completed from memory. */
import { channels, finding, isNumber, isShown } from './walk.mjs';

/** Digits of any script as 0–9, nothing else. */
function digits(text) {
  return [...text]
    .map((sign) => {
      if (!/\p{Nd}/u.test(sign)) return '';
      // Decimal digits stand in blocks of ten that begin at a multiple of 16, or at 6 past one (Indic).
      const code = sign.codePointAt(0);
      let zero = code;
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
      return String(code - zero);
    })
    .join('');
}

/** A country code has one to three digits; a national number left without it is at least this long. */
const SHORTEST_NATIONAL = 5;

function isPrinted({ value, asPublished = '' }, texts) {
  const whole = digits(value);
  const forms = [whole, digits(asPublished)];
  if (value.startsWith('+')) {
    forms.push(...[1, 2, 3].map((length) => whole.slice(length)));
  }
  return forms
    .filter((form, index) => form && (index < 2 || form.length >= SHORTEST_NATIONAL))
    .some((form) => texts.some((text) => text.includes(form)));
}

/** Every number that is shown is in what one of its sources says. */
export function numberPrinted(data) {
  return channels(data)
    .filter(({ channel }) => isNumber(channel) && isShown(channel))
    .filter(({ channel, hotline }) => {
      const texts = [
        ...hotline.sources.map(({ title, says, url }) => digits(`${title} ${says} ${url ?? ''}`)),
      ];
      return !isPrinted(channel, texts);
    })
    .map((place) =>
      finding(place, {
        at: 'value',
        value: place.channel.value,
        problem: 'No source of this hotline prints this number in "says"',
        fix: 'Write the sentence of the page that prints the number into "says". A number that no page prints cannot be shown; make an abbreviated print an exception in data/exceptions.json under "number-printed".',
      }),
    );
}
