/**
 * @typedef {object} State
 * @property {string} name
 * @property {string} title
 * @property {Readonly<Record<string, string>>} attributes as written in HTML
 * @property {string} now the time, ISO 8601 with zone
 * @property {string} [pick] what the visitor chooses in the list of countries
 * @property {readonly string[]} [press] parts of the buttons that are pressed after that, in order
 * @property {boolean} [open] opens every disclosure
 */

/**
 * Named situations: one list for the board, the accessibility tests, the
 * screenshots and the proof-reading pages.
 *
 * @type {readonly State[]}
 */
export const states = [
  {
    name: 'romania',
    title: 'One number for all emergencies, lines of several kinds',
    attributes: { country: 'RO' },
    now: '2026-11-23T10:00:00Z',
  },
  {
    name: 'bulgaria-open',
    title: 'Many lines, on a working day',
    attributes: { country: 'BG' },
    now: '2026-11-23T10:00:00Z',
  },
  {
    name: 'bulgaria-night',
    title: 'The same at night: closed lines, and when they open',
    attributes: { country: 'BG' },
    now: '2026-11-21T23:30:00Z',
  },
  {
    name: 'france',
    title: 'Different numbers for police, ambulance and fire',
    attributes: { country: 'FR' },
    now: '2026-11-23T10:00:00Z',
  },
  {
    name: 'united-states',
    title: 'Long numbers, text, chat, text telephone',
    attributes: { country: 'US' },
    now: '2026-11-23T10:00:00Z',
  },
  {
    name: 'closed-police',
    title: 'At night: the independent line is closed, and only the police answer',
    attributes: { country: 'MD' },
    now: '2026-11-23T00:30:00Z',
  },
  {
    name: 'guessed',
    title: 'No country given: a guess',
    attributes: {},
    now: '2026-11-23T10:00:00Z',
  },
  {
    name: 'unknown-place',
    title: 'I do not know where I am',
    attributes: { country: 'RO' },
    pick: '?',
    now: '2026-11-23T10:00:00Z',
  },
  {
    name: 'no-line',
    title: 'A country without a line of its own',
    attributes: { country: 'AG' },
    now: '2026-11-23T10:00:00Z',
  },
  {
    name: 'no-emergency',
    title: 'No emergency number that can be relied on',
    attributes: { country: 'KP' },
    now: '2026-11-23T10:00:00Z',
  },
  {
    name: 'opened',
    title: 'Every disclosure open',
    attributes: { country: 'ES' },
    now: '2026-11-23T10:00:00Z',
    open: true,
  },
  {
    name: 'message',
    title: 'Ask someone to call for you',
    attributes: { country: 'BE' },
    now: '2026-11-23T10:00:00Z',
    press: ['ask'],
  },
  {
    name: 'compact',
    title: 'Compact: the emergency number and the best line',
    attributes: { country: 'SI', compact: '' },
    now: '2026-11-23T10:00:00Z',
  },
  {
    name: 'discreet',
    title: 'Discreet: nothing tells what the box is for',
    attributes: { country: 'NL', discreet: '' },
    now: '2026-11-23T10:00:00Z',
  },
  {
    name: 'one-topic',
    title: 'Only the lines for children, an own title, no exit',
    attributes: { country: 'CZ', topics: 'children', heading: 'Children', 'no-exit': '' },
    now: '2026-11-23T10:00:00Z',
  },
  {
    name: 'old-list',
    title: 'A list that is more than a year old',
    attributes: { country: 'DE' },
    now: '2028-06-01T10:00:00Z',
  },
];

/**
 * Shows an element in one of the situations. Resolves when it is rendered.
 *
 * @param {State} state
 * @param {Element} parent
 * @param {Readonly<Record<string, string>>} [more] adds or replaces attributes
 */
export async function show(state, parent, more = {}) {
  const finder = document.createElement('hotline-finder');
  for (const [name, value] of Object.entries({ ...state.attributes, ...more })) {
    finder.setAttribute(name, value);
  }
  const now = Date.parse(state.now);
  finder.now = () => now;
  parent.append(finder);
  await finder.ready;
  const root = /** @type {ShadowRoot} */ (finder.shadowRoot);
  if (state.pick) {
    const list = /** @type {HTMLSelectElement} */ (root.querySelector('[part~="country-select"]'));
    list.focus();
    await finder.updateComplete;
    list.value = state.pick;
    list.dispatchEvent(new Event('change'));
    await finder.updateComplete;
  }
  for (const press of state.press ?? []) {
    const [part, rest] = press.split(':');
    /** @type {HTMLElement | null} */
    const button = root.querySelector(`[part~="${part}"]${rest ? `:${rest}` : ''}`);
    if (!button) throw new Error(`${state.name}: there is no ${press} to press.`);
    button.click();
    await finder.updateComplete;
  }
  if (state.open) for (const details of root.querySelectorAll('details')) details.open = true;
  return finder;
}
