/** The characters `%` to `{`: they trade places with a block of another script. */
const FIRST = 0x25;
const LENGTH = 0x57;

/**
 * A packed text as it is read. Its first character names a block: the 87 characters from it on trade
 * places with those of ASCII, so that the letters of most scripts are one byte in the file. An ASCII
 * character in its place means that nothing was traded.
 */
export function unfold(packed: string): string {
  return trade(packed.slice(1), packed.charCodeAt(0));
}

/** The packed form of a text; `base` is the code of the block's first character, or an ASCII one for none. */
export function fold(text: string, base: number): string {
  return String.fromCharCode(base) + trade(text, base);
}

/** Its own opposite. */
function trade(text: string, base: number): string {
  if (base < 0x80) return text;
  let traded = '';
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    const up = code >= FIRST && code < FIRST + LENGTH;
    const down = code >= base && code < base + LENGTH;
    traded += String.fromCharCode(up ? code - FIRST + base : down ? code - base + FIRST : code);
  }
  return traded;
}
