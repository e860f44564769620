/** WCAG 2.2 contrast, computed from what the browser paints. */

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Rgba = [255, 255, 255, 1];

export function parseColour(css: string): Rgba {
  const numbers = css.match(/[\d.]+/g)?.map(Number);
  if (!/^rgba?\(/.test(css) || !numbers || numbers.length < 3) throw new Error(`No colour: ${css}`);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return [red, green, blue, alpha];
}

function over([r, g, b, alpha]: Rgba, [r2, g2, b2]: Rgba): Rgba {
  const mix = (top: number, under: number) => top * alpha + under * (1 - alpha);
  return [mix(r, r2), mix(g, g2), mix(b, b2), 1];
}

function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** 1 to 21, of two opaque colours. */
export function contrast(one: Rgba, other: Rgba): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

const parentOf = (node: Node): Element | null => {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
};

/** The background colour of an element's content. */
export function groundOf(element: Element | null): Rgba {
  if (!element || element instanceof Document) return WHITE;
  const own = parseColour(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(parentOf(element)));
}

export interface Pair {
  /** The nearest part. */
  readonly part: string;
  readonly what: 'text' | 'large text' | 'edge' | 'mark';
  readonly ratio: number;
  readonly least: number;
  readonly colours: string;
}

const partOf = (element: Element): string =>
  element.closest('[part]')?.getAttribute('part') ?? element.localName;

const hex = ([r, g, b]: Rgba) =>
  `#${[r, g, b].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

function pair(
  element: Element,
  what: Pair['what'],
  top: string,
  ground: Rgba,
  least: number,
): Pair {
  const colour = over(parseColour(top), ground);
  const ratio = contrast(colour, ground);
  return {
    part: partOf(element),
    what,
    ratio,
    least,
    colours: `${hex(colour)} on ${hex(ground)}`,
  };
}

const LARGE = 24;
const LARGE_BOLD = 18.66;

/** Every text that is painted, with its ground: 7:1, large text 4.5:1. */
export function textPairs(root: ParentNode): Pair[] {
  const found: Pair[] = [];
  for (const element of root.querySelectorAll('*')) {
    const own = Array.from(element.childNodes).some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!own || !element.getClientRects().length || element.matches('option')) continue;
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const large = size >= (Number(style.fontWeight) >= 700 ? LARGE_BOLD : LARGE);
    found.push(
      pair(element, large ? 'large text' : 'text', style.color, groundOf(element), large ? 4.5 : 7),
    );
  }
  return found;
}

/** What shows where a control ends, and the marks of open and closed: 3:1 with what is around. */
const isClear = (colour: string) => /^rgba\(.*, 0\)$/.test(colour);

export function edgePairs(root: ParentNode): Pair[] {
  const found: Pair[] = [];
  for (const element of root.querySelectorAll('.button, select, [part~="dot"]')) {
    if (!element.getClientRects().length) continue;
    const style = getComputedStyle(element);
    // A button that is words alone has no edge: its words are looked at.
    if (isClear(style.borderTopColor) && isClear(style.backgroundColor)) continue;
    const edge = parseFloat(style.borderTopWidth) ? style.borderTopColor : style.backgroundColor;
    const what = element.matches('[part~="dot"]') ? 'mark' : 'edge';
    found.push(pair(element, what, edge, groundOf(parentOf(element)), 3));
  }
  return found;
}
