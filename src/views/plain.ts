import { dialled } from '../domain/phone.js';
import type { EmergencyNumber } from '../types.js';

/**
 * What is left when showing the box failed: the host's own lines and the emergency numbers. Made without Lit
 * and without words, since either may be what failed. Takes the place of all but the styles.
 *
 * @returns what to remove when the box can be shown again.
 */
export function plain(root: ShadowRoot, numbers: readonly EmergencyNumber[]): Element {
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
