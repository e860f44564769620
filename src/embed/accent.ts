/** The colours of the call buttons, as CSS. */
export interface AccentColours {
  readonly accent: string;
  readonly hover: string;
  readonly onAccent: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** As all text of the finder has on its background: WCAG, level AAA. */
const CONTRAST = 7;
/** How much darker or lighter a hovered button is. */
const HOVER = 0.2;
/** The step in which a background is darkened or lightened until it has the contrast. */
const STEP = 0.02;

function parse(written: string): Rgb | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(written.trim())?.[1];
  if (!digits) return undefined;
  const wide = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const value = parseInt(wide, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Relative luminance by WCAG. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const mix = (colour: Rgb, other: Rgb, share: number): Rgb => {
  const part = (index: 0 | 1 | 2) =>
    Math.round(colour[index] + (other[index] - colour[index]) * share);
  return [part(0), part(1), part(2)];
};

const hex = (colour: Rgb): string =>
  `#${colour.map((part) => `0${part.toString(16)}`.slice(-2)).join('')}`;

/**
 * The colours of the call buttons from one colour of a site, `5b2a86` or `#5b2a86` or three digits: white or black text,
 * whichever has more contrast, and the colour itself as dark or as light as that needs.
 *
 * @returns undefined for anything else.
 */
export function accentColours(written: string): AccentColours | undefined {
  const colour = parse(written);
  if (!colour) return undefined;
  const text = contrast(colour, WHITE) >= contrast(colour, BLACK) ? WHITE : BLACK;
  const opposite = text === WHITE ? BLACK : WHITE;
  let background = colour;
  for (let share = STEP; contrast(background, text) < CONTRAST; share += STEP) {
    background = mix(colour, opposite, share);
  }
  return {
    accent: hex(background),
    hover: hex(mix(background, opposite, HOVER)),
    onAccent: hex(text),
  };
}

/** The same as custom properties of the finder. */
export function accentProperties({
  accent,
  hover,
  onAccent,
}: AccentColours): ReadonlyArray<readonly [name: string, value: string]> {
  return [
    ['--hotline-finder-accent', accent],
    ['--hotline-finder-accent-hover', hover],
    ['--hotline-finder-on-accent', onAccent],
  ];
}
