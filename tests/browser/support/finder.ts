import { fixtureSync } from '@open-wc/testing';
import { show, states } from '../../../demo/states.js';
import type { State } from '../../../demo/states.js';
import '../../../src/index.js';
import { HotlineFinder } from '../../../src/element/hotline-finder.js';
import { content } from './content.js';

// Elements in tests have every language, also those that only editions have.
HotlineFinder.content = content;

/** A working Monday: most lines in Europe are open. What every test shows that does not care for the time. */
export const MONDAY = '2026-11-23T10:00:00Z';

/** An empty place on the page, taken away after the test. */
const room = () => fixtureSync<HTMLDivElement>('<div></div>');

export type Attributes = Readonly<Record<string, string>>;

/**
 * An element on the page, on the screen when the promise resolves. Taken away after the test.
 *
 * @param attributes as written in HTML
 * @param now its current time, ISO 8601 with zone
 * @param parent where it is put; a new `div` in the body otherwise
 */
export async function mount(
  attributes: Attributes = {},
  now = MONDAY,
  parent: Element | ShadowRoot = room(),
): Promise<HotlineFinder> {
  const finder = document.createElement('hotline-finder');
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  setClock(finder, now);
  parent.append(finder);
  await finder.ready;
  return finder;
}

/** One of the named situations of demo/states.js; an unknown name throws. */
export async function mountState(
  name: string,
  more: Attributes = {},
  parent: Element = room(),
): Promise<HotlineFinder> {
  return show(stateNamed(name), parent, more);
}

/** The named situations, all of them. */
export { states };
export type { State };

export function stateNamed(name: string): State {
  const found = states.find((state) => state.name === name);
  if (!found) throw new Error(`demo/states.js has no state “${name}”.`);
  return found;
}

/** A box in the page as wide as a small phone, where the driver cannot change the window. */
export function narrow(width = 320): HTMLElement {
  const parent = room();
  parent.style.width = `${width}px`;
  return parent;
}

/** The fixed time of the element. */
export function setClock(finder: HotlineFinder, now: string): void {
  const at = Date.parse(now);
  if (Number.isNaN(at)) throw new Error(`“${now}” is no time.`);
  finder.now = () => at;
}

export function rootOf(finder: HotlineFinder): ShadowRoot {
  if (!finder.shadowRoot) throw new Error('The element has no shadow root.');
  return finder.shadowRoot;
}

/** All elements with this part, in the order of the page. */
export function parts<Kind extends HTMLElement = HTMLElement>(
  finder: HotlineFinder,
  name: string,
): Kind[] {
  return Array.from(rootOf(finder).querySelectorAll<Kind>(`[part~="${name}"]`));
}

/** The first element with this part; throws where there is none. */
export function part<Kind extends HTMLElement = HTMLElement>(
  finder: HotlineFinder,
  name: string,
): Kind {
  const [first] = parts<Kind>(finder, name);
  if (!first) throw new Error(`No part “${name}” is on the screen.`);
  return first;
}

export const hasPart = (finder: HotlineFinder, name: string): boolean =>
  parts(finder, name).length > 0;

/** The words in an element as a reader sees them: spaces and line ends run together. */
export const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Somebody turns to a list: it is filled before it opens. */
export async function turnTo(finder: HotlineFinder): Promise<void> {
  const list = part(finder, 'country-select');
  list.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await finder.updateComplete;
}

/** What the visitor does in one of the two lists. */
export async function choose(
  finder: HotlineFinder,
  list: 'country' | 'language',
  value: string,
): Promise<void> {
  await turnTo(finder);
  const select = part<HTMLSelectElement>(finder, `${list}-select`);
  select.value = value;
  if (select.value !== value) throw new Error(`The list of the ${list} does not offer “${value}”.`);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await finder.updateComplete;
}

/** Presses a button; the second, third with `index`. */
export async function press(finder: HotlineFinder, name: string, index = 0): Promise<void> {
  const button = parts(finder, name)[index];
  if (!button) throw new Error(`No part “${name}” number ${index} is on the screen.`);
  button.click();
  await finder.updateComplete;
}

/** The parts of what has the focus, as written; '' = nothing in the element. (An element itself makes an unreadable failure.) */
export const focused = (finder: HotlineFinder): string =>
  rootOf(finder).activeElement?.getAttribute('part') ?? '';

/** The chosen value of one of the lists. */
export const chosen = (finder: HotlineFinder, list: 'country' | 'language'): string =>
  part<HTMLSelectElement>(finder, `${list}-select`).value;

/** Opens every disclosure. */
export function openAll(finder: HotlineFinder): void {
  for (const details of rootOf(finder).querySelectorAll('details')) details.open = true;
}

/** Painted, and not inside something closed. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && isShown(element);
}

/** What is in a closed `details` keeps its size in some browsers. */
function isShown(element: Element): boolean {
  if (getComputedStyle(element).visibility !== 'visible') return false;
  const details = element.closest('details:not([open])');
  if (!details || details === element) return true;
  const summary = details.querySelector('summary');
  return !!summary?.contains(element) && (!details.parentElement || isShown(details));
}

/** Every event of the finder that arrives at `target` from now on. */
export function record(target: EventTarget): CustomEvent<Record<string, string> | null>[] {
  const events: CustomEvent<Record<string, string> | null>[] = [];
  const names = ['country-change', 'language-change', 'contact', 'exit'];
  for (const name of names) {
    target.addEventListener(`hotline-${name}`, (event) => {
      events.push(event as CustomEvent<Record<string, string> | null>);
    });
  }
  return events;
}

/** Links are followed nowhere during a test: their events are still fired. */
export function stayHere(parent: EventTarget): void {
  parent.addEventListener('click', (event) => {
    const onLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
    if (onLink) event.preventDefault();
  });
}
