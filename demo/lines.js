/** The lines of the chosen country, to leave out or to put first. */
import LINES from 'site:lines';
import { make } from './make.js';

/**
 * What is chosen stands in the fields `exclude` and `first` of the form, as ids; the order of "first" is the order in
 * which the boxes were ticked.
 */
export function offerLines(form, changed) {
  const place = form.querySelector('.lines');
  const rows = place.querySelector('ul');
  const { country, exclude, first } = form.elements;
  const ids = (field) => field.value.split(' ').filter(Boolean);
  const put = (field, id, wanted) => {
    const others = ids(field).filter((one) => one !== id);
    field.value = (wanted ? [...others, id] : others).join(' ');
  };

  const row = ([id, name]) => {
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
    place.querySelector('.evidence-link').href = country.value
      ? `list/${country.value}.html`
      : 'list.html';
  };
  // Before the form's own listener, which reads what is written here.
  country.addEventListener('input', draw);
  draw();
}
