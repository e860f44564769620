import { find } from './find.js';

const form = find('form', HTMLFormElement);
const stage = find('.stage', HTMLElement);
const finder = find('hotline-finder', HTMLElement, stage);
const code = find('code', HTMLElement, form);

/** The tag as HTML, attribute by attribute. */
function markup() {
  const attributes = [...finder.attributes].map(({ name, value }) =>
    value ? ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"` : ` ${name}`,
  );
  return `<hotline-finder${attributes.join('')}></hotline-finder>`;
}

function apply() {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    const { name, value, labels } = field;
    if (!name) continue;
    if ('width' in field.dataset) {
      stage.style.maxWidth = `${value}px`;
      if (labels?.[0]) find('output', HTMLOutputElement, labels[0]).textContent = value;
    } else if (field instanceof HTMLInputElement && field.type === 'checkbox')
      finder.toggleAttribute(name, field.checked);
    else if (value && value !== 'auto') finder.setAttribute(name, value);
    else finder.removeAttribute(name);
  }
  code.textContent = markup();
}

form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
apply();
