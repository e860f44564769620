/** The hotlines of the chosen country, to leave out or to put first. */
import LINES from 'site:lines';
import { field, find } from './find.js';
import { make } from './make.js';

/**
 * The choice is in the fields `exclude` and `first` of the form, as ids; the order of "first" is the order in which the
 * boxes were ticked.
 *
 * @param {HTMLFormElement} form
 * @param {() => void} changed called after each change
 */
export function offerLines(form, changed) {
  const place = find('.lines', HTMLElement, form);
  const rows = find('ul', HTMLElement, place);
  const country = field(form, 'country', HTMLSelectElement);
  const exclude = field(form, 'exclude', HTMLInputElement);
  const first = field(form, 'first', HTMLInputElement);
  /** @type {(input: HTMLInputElement, id: string, wanted: boolean) => void} */
  const put = (input, id, wanted) => {
    const others = input.value.split(' ').filter((other) => other && other !== id);
    input.value = (wanted ? [...others, id] : others).join(' ');
  };

  const row = (/** @type {readonly [id: string, name: string]} */ [id, name]) => {
    const show = make('input', { type: 'checkbox', checked: true });
    const lead = make('input', { type: 'checkbox' });
    show.addEventListener('change', () => {
      put(exclude, id, !show.checked);
      lead.disabled = !show.checked;
      if (!show.checked && lead.checked) {
        lead.checked = false;
        put(first, id, false);
      }
      changed();
    });
    lead.addEventListener('change', () => {
      put(first, id, lead.checked);
      changed();
    });
    show.setAttribute('aria-label', `Show ${name}`);
    lead.setAttribute('aria-label', `First: ${name}`);
    return make(
      'li',
      {},
      make('label', { className: 'tick' }, show, make('span', {}, name)),
      make('label', { className: 'tick lead' }, lead, make('span', {}, 'first')),
    );
  };

  const draw = () => {
    const lines = LINES[country.value] ?? [];
    exclude.value = '';
    first.value = '';
    rows.replaceChildren(...lines.map(row));
    place.hidden = !lines.length;
    find('.evidence-link', HTMLAnchorElement, place).href = country.value
      ? `list/${country.value}.html`
      : 'list.html';
  };
  // Before the form's own listener, which reads the fields that are set here.
  country.addEventListener('input', draw);
  draw();
}
