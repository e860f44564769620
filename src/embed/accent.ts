/** The colours of the buttons to call, as CSS. */
export interface AccentColours {
  readonly accent: string;
  readonly hover: string;
  readonly onAccent: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** As all text of the finder has on its ground: WCAG, level AAA. */
const CONTRAST = 7;
/** How far the button goes when it is pointed at, and how finely a ground is looked for. */
const HOVER = 0.2;
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

function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const mix = (colour: Rgb, other: Rgb, share: number): Rgb => {
  const part = (place: 0 | 1 | 2) =>
    Math.round(colour[place] + (other[place] - colour[place]) * share);
  return [part(0), part(1), part(2)];
};

const hex = (colour: Rgb): string =>
  `#${colour.map((part) => `0${part.toString(16)}`.slice(-2)).join('')}`;

/**
 * The colours of the buttons to call from one colour of a site, `5b2a86` or `#5b2a86` or three digits: white or black
 * words on it, whichever are easier to read, and the colour itself as dark or as light as they need.
 *
 * @returns undefined where it is no such colour.
 */
export function accentColours(written: string): AccentColours | undefined {
  const colour = parse(written);
  if (!colour) return undefined;
  const words = contrast(colour, WHITE) >= contrast(colour, BLACK) ? WHITE : BLACK;
  const away = words === WHITE ? BLACK : WHITE;
  let ground = colour;
  for (let share = STEP; contrast(ground, words) < CONTRAST; share += STEP) {
    ground = mix(colour, away, share);
  }
  return { accent: hex(ground), hover: hex(mix(ground, away, HOVER)), onAccent: hex(words) };
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
