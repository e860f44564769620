/**
 * A click inside the box does not activate an ancestor of the element: a link would be followed, a label would tick its
 * checkbox, a form would be submitted. Links and disclosures of the box work, and so do slotted elements.
 */
export function containClicks(host: Element): void {
  host.addEventListener('click', (event) => {
    const pressed = event.composedPath()[0] as Element;
    if (pressed.getRootNode() === host.shadowRoot && !pressed.closest('a,summary')) {
      event.preventDefault();
    }
  });
}
