/**
 * A press inside the box does nothing to what the box is in: a link around it would be followed, a label would tick its
 * box, a form would be sent. Links and disclosures do what they do, and so does what the host put into a slot.
 */
export function stayInside(host: Element): void {
  host.addEventListener('click', (event) => {
    const pressed = event.composedPath()[0] as Element;
    if (pressed.getRootNode() === host.shadowRoot && !pressed.closest('a,summary')) {
      event.preventDefault();
    }
  });
}
