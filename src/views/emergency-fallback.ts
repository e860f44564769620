import { dialled } from '../domain/phone.js';
import type { EmergencyNumber } from '../types.js';

/**
 * Shown when rendering failed: the host's own lines and the emergency numbers. Made without Lit and without words,
 * since either may be what failed. Replaces everything but the styles.
 *
 * @param renderedBefore the node before which Lit renders.
 * @returns what to remove when the box can be shown again.
 */
export function renderFallback(
  root: ShadowRoot,
  renderedBefore: Node,
  numbers: readonly EmergencyNumber[],
): Element {
  // Lit starts from nothing, should the next update succeed.
  delete (renderedBefore as { _$litPart$?: unknown })._$litPart$;
  const page = root.ownerDocument;
  const place = page.createElement('div');
  for (const name of ['before', '', 'after']) {
    const slot = page.createElement('slot');
    slot.name = name;
    place.appendChild(slot);
    if (name) continue;
    for (const { number } of numbers) {
      const line = page.createElement('p');
      const link = page.createElement('a');
      link.href = `tel:${dialled(number)}`;
      link.textContent = number;
      line.appendChild(link);
      place.appendChild(line);
    }
  }
  for (const node of Array.prototype.slice.call(root.childNodes) as ChildNode[]) {
    if (node.nodeName !== 'STYLE') root.removeChild(node);
  }
  root.appendChild(place);
  return place;
}
