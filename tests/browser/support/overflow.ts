import { isVisible } from './finder.js';

/** Less than this is rounding, in px. */
const ROUNDING = 1;

/**
 * The parts in a shadow root whose content is wider than themselves, or that leave the box; a sentence each.
 * A native list is left out: the browser cuts its closed form, and shows the whole names when it is open.
 */
export function overflow(root: ShadowRoot | Element): string[] {
  const box = root.querySelector('[part~="box"]')?.getBoundingClientRect();
  if (!box) return ['There is no box.'];
  const found: string[] = [];
  for (const node of root.querySelectorAll<HTMLElement>('[part]')) {
    if (node instanceof HTMLSelectElement || !(node instanceof HTMLElement)) continue;
    if (!isVisible(node)) continue;
    const name = node.getAttribute('part');
    const { left, right } = node.getBoundingClientRect();
    if (node.clientWidth && node.scrollWidth > node.clientWidth + ROUNDING) {
      found.push(`${name} is ${node.scrollWidth - node.clientWidth} px too narrow: ${text(node)}`);
    }
    if (left < box.left - ROUNDING || right > box.right + ROUNDING) {
      found.push(`${name} leaves the box: ${text(node)}`);
    }
  }
  return found;
}

const text = (node: Element) => (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
