import { show, states } from './states.js';

const board = document.querySelector('.board');
const form = document.querySelector('form');
const asked = new URLSearchParams(location.search);

for (const [name, value] of asked) {
  const field = form.elements.namedItem(name);
  if (field) field.value = value;
}

/** Every situation, or the one named in the address: `?state=romania&language=ar&theme=dark&width=320`. */
async function draw() {
  const { language, theme, width } = form.elements;
  board.replaceChildren();
  for (const state of states) {
    if (asked.has('state') && asked.get('state') !== state.name) continue;
    const figure = document.createElement('figure');
    figure.style.width = `${width.value}px`;
    const caption = document.createElement('figcaption');
    caption.textContent = `${state.name}: ${state.title}`;
    figure.append(caption);
    board.append(figure);
    await show(state, figure, { language: language.value || 'en', theme: theme.value });
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
