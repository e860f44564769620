import { isVisible } from './finder.js';

/** Less than this is rounding, in px. */
const ROUNDING = 1;

/**
 * The parts in a shadow root whose content is wider than themselves, or that leave the box; a sentence each.
 * What is in a native list is left out: the browser cuts its closed form, and shows whole names when it is open.
 */
export function overflow(root: ShadowRoot | Element): string[] {
  const box = root.querySelector('[part~="box"]')?.getBoundingClientRect();
  if (!box) return ['There is no box.'];
  const nodes = Array.from(root.querySelectorAll<HTMLElement>('[part]')).filter(
    (node) => node instanceof HTMLElement && isVisible(node),
  );
  const leaving = nodes.filter((node) => {
    const { left, right } = node.getBoundingClientRect();
    return left < box.left - ROUNDING || right > box.right + ROUNDING;
  });
  // WebKit counts what it cuts off in a list as the width of what is around it.
  const lists = nodes.filter((node) => node.matches('select'));
  for (const list of lists) list.style.fontSize = '0';
  const narrow = nodes.filter(
    (node) =>
      !(node instanceof HTMLSelectElement) &&
      node.clientWidth &&
      node.scrollWidth > node.clientWidth + ROUNDING,
  );
  for (const list of lists) list.style.fontSize = '';
  return [
    ...leaving.map((node) => `${name(node)} leaves the box: ${text(node)}`),
    ...narrow.map((node) => `${name(node)} is too narrow: ${text(node)}`),
  ];
}

const name = (node: Element) => node.getAttribute('part');
const text = (node: Element) => (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
