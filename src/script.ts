/**
 * Entry point of the classic script. Defines the element, and makes one
 * - after its own script tag, when that carries `data-hotline-finder` or one of the settings as `data-…`;
 * - inside every other element with `data-hotline-finder`, once the page is read and when one is added later:
 *   what is in it becomes the fallback. Its `data-…` are read once.
 */
import { HotlineFinder } from './index.js';

const TAG = 'hotline-finder';
const MARK = `data-${TAG}`;
const DONE = 'ready';
const SETTINGS = HotlineFinder.observedAttributes;

/** A finder with the `data-…` settings of another element. */
function finderLike(source: Element): Element {
  const finder = document.createElement(TAG);
  for (const name of SETTINGS) {
    const value = source.getAttribute(`data-${name}`);
    if (value !== null) finder.setAttribute(name, value);
  }
  return finder;
}

/** The script's own tag; in a head, where nothing is seen, the end of the body takes its place. */
function placeAfter(script: Element): void {
  const asked = [MARK, ...SETTINGS.map((name) => `data-${name}`)];
  if (!asked.some((name) => script.hasAttribute(name))) return;
  const finder = finderLike(script);
  const { parentNode } = script;
  if (parentNode && parentNode !== document.head) {
    parentNode.insertBefore(finder, script.nextSibling);
  } else {
    whenParsed(() => document.body.appendChild(finder));
  }
}

/** Before that, what is in an element may not have arrived whole. */
function whenParsed(action: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', action);
  else action();
}

/** Marked when done, so that neither this script nor a second one does it again. */
function upgrade(place: Element): void {
  const { localName } = place;
  if (localName === 'script' || place.getAttribute(MARK) === DONE) return;
  place.setAttribute(MARK, DONE);
  // A finder, what a finder has for its fallback, and what has a finder inside: no second one there.
  if (place.closest(TAG) || place.querySelector(TAG)) return;
  const finder = finderLike(place);
  while (place.firstChild) finder.appendChild(place.firstChild);
  place.appendChild(finder);
}

function upgradeAll(): void {
  Array.prototype.forEach.call(document.querySelectorAll(`[${MARK}]`), upgrade);
}

const script = document.currentScript;
if (script) placeAfter(script);
whenParsed(() => {
  upgradeAll();
  new MutationObserver(upgradeAll).observe(document, {
    attributeFilter: [MARK],
    childList: true,
    subtree: true,
  });
});
