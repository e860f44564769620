/** The characters `%` to `{`: they trade places with a block of another script. */
const FIRST = 0x25;
const LENGTH = 0x57;

/**
 * The text behind its first character, which names a block: the 87 characters from it on trade places with
 * those of ASCII, so that the letters of most scripts are one byte in the file. An ASCII character in its
 * place means that nothing is traded.
 */
export function readSwapped(packed: string): string {
  return swapScript(packed.slice(1), packed.charCodeAt(0));
}

/**
 * Swaps ASCII with the block that begins at `base`; an ASCII `base` swaps nothing. An involution: applying it
 * twice returns the input.
 */
export function swapScript(text: string, base: number): string {
  if (base < 0x80) return text;
  let swapped = '';
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    const up = code >= FIRST && code < FIRST + LENGTH;
    const down = code >= base && code < base + LENGTH;
    swapped += String.fromCharCode(up ? code - FIRST + base : down ? code - base + FIRST : code);
  }
  return swapped;
}
