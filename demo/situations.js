import { find } from './find.js';
import { show, states } from './states.js';

const board = find('.board', HTMLElement);
const form = find('form', HTMLFormElement);
const asked = new URLSearchParams(location.search);

for (const [name, value] of asked) {
  const found = form.elements.namedItem(name);
  if (found && 'value' in found) found.value = value;
}

/** Every situation, or the one named in the address: `?state=romania&language=ar&theme=dark&width=320`. */
async function draw() {
  const valueOf = (/** @type {string} */ name) => {
    const found = form.elements.namedItem(name);
    return found && 'value' in found ? String(found.value) : '';
  };
  board.replaceChildren();
  for (const state of states) {
    if (asked.has('state') && asked.get('state') !== state.name) continue;
    const figure = document.createElement('figure');
    figure.style.width = `${valueOf('width')}px`;
    const caption = document.createElement('figcaption');
    caption.textContent = `${state.name}: ${state.title}`;
    figure.append(caption);
    board.append(figure);
    await show(state, figure, { language: valueOf('language') || 'en', theme: valueOf('theme') });
  }
  document.documentElement.dataset.ready = '';
}

async function start() {
  await customElements.whenDefined('hotline-finder');
  form.addEventListener('change', draw);
  form.addEventListener('submit', (event) => event.preventDefault());
  await draw();
}

start();
