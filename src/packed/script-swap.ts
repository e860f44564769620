/** The characters `%` to `{` are swapped with a block of another script. */
const FIRST = 0x25;
const LENGTH = 0x57;

/**
 * Decodes a text whose first character is the start of a block: the 87 characters from there on are swapped with
 * ASCII, so that the letters of most scripts are one byte in the file. With an ASCII character nothing is swapped.
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
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const up = code >= FIRST && code < FIRST + LENGTH;
    const down = code >= base && code < base + LENGTH;
    swapped += String.fromCharCode(up ? code - FIRST + base : down ? code - base + FIRST : code);
  }
  return swapped;
}
