const form = document.querySelector('form');
const stage = document.querySelector('.stage');
const finder = stage.querySelector('hotline-finder');
const code = form.querySelector('code');

/** The tag as HTML, attribute by attribute. */
function markup() {
  const attributes = [...finder.attributes].map(({ name, value }) =>
    value ? ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"` : ` ${name}`,
  );
  return `<hotline-finder${attributes.join('')}></hotline-finder>`;
}

function apply() {
  for (const field of form.elements) {
    const { name, type, value, checked } = field;
    if (!name) continue;
    if ('width' in field.dataset) {
      stage.style.maxWidth = `${value}px`;
      field.closest('label').querySelector('output').textContent = value;
    } else if (type === 'checkbox') finder.toggleAttribute(name, checked);
    else if (value && value !== 'auto') finder.setAttribute(name, value);
    else finder.removeAttribute(name);
  }
  code.textContent = markup();
}

form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
apply();
