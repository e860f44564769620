import { make } from './make.js';

/** The list with its stable ids: read once, when a country is first chosen. */
let list;

async function hotlinesOf(code) {
  list ??= fetch('../dist/hotlines.json').then((answer) => answer.json());
  const { countries } = await list;
  return countries.find((country) => country.code === code)?.hotlines ?? [];
}

/**
 * The lines of the chosen country, to leave out or to put first. What is chosen stands in the fields `exclude` and
 * `first` of the form, as ids; the order of "first" is the order in which the boxes were ticked.
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

  const row = ({ id, name }) => {
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
      make('label', {}, show, ` ${name}`),
      make('label', { className: 'lead' }, lead, ' first'),
    );
  };

  const draw = async () => {
    const code = country.value;
    exclude.value = '';
    first.value = '';
    rows.replaceChildren();
    const hotlines = code ? await hotlinesOf(code).catch(() => []) : [];
    if (country.value !== code) return;
    rows.replaceChildren(...hotlines.map(row));
    place.hidden = !hotlines.length;
  };
  country.addEventListener('change', draw);
  return draw();
}
