import { createElement } from '../browser/create-element.js';
import { warn } from '../browser/environment.js';
import { attempt } from '../domain/attempt.js';
import { PARTS } from './exported-parts.js';

const TAG = 'hotline-finder';
const MARK = `data-${TAG}`;

/** Elements that get no finder: finders, what is in a finder or in another marked element, and the page itself. */
const EXCLUDED = `html,head,body,${TAG},${TAG} *,[${MARK}]:not(html):not(body) *`;

/** Before that, the content of an element may be incomplete. */
function whenParsed(action: () => void): void {
  if (document.readyState === 'loading') window.addEventListener('DOMContentLoaded', action);
  else action();
}

/** The finder shows the children of a marked element in its slots; they stay where they are. */
function putInside(place: Element, finder: Element): void {
  for (const name of ['', 'before', 'after']) {
    const slot = createElement(document, 'slot');
    slot.name = slot.slot = name;
    finder.appendChild(slot);
  }
  finder.setAttribute('exportparts', PARTS);
  let parent: Node = place;
  // Lists, tables, forms and the like cannot have a shadow root: their content stays visible beside the finder.
  attempt(() => (parent = Element.prototype.attachShadow.call(place, { mode: 'open' })));
  attempt(() => parent.appendChild(finder));
  // An empty shadow tree would hide the content of the element.
  if (!finder.parentNode) parent.insertBefore(finder, null);
}

/**
 * Creates finders for the script's own tag and for marked elements, now and later: a framework may render the page, or a
 * router replace it. Methods are called from the prototype, since a form's fields and a document's named elements hide
 * them.
 *
 * @param settings names of the attributes.
 */
export function placeFinders(settings: readonly string[]): void {
  /** Finders by their script tags. */
  const finders = new WeakMap<Element, Element>();
  const script = document.currentScript;
  const find = (selector: string) => Document.prototype.querySelector.call(document, selector);

  /** Copies the `data-…` settings of an element to its finder, also when they change. */
  const configure = (finder: Element, source: Element): void => {
    for (const name of settings) {
      const value = Element.prototype.getAttribute.call(source, `data-${name}`);
      if (value === finder.getAttribute(name)) continue;
      if (value === null) finder.removeAttribute(name);
      else finder.setAttribute(name, value);
    }
  };

  /** Reads the settings after the `#` of a script's address: tag managers drop every `data-…`. */
  const readAddress = (finder: Element, address: string): void => {
    const [, fragment = ''] = address.split('#');
    for (const pair of fragment.split('&')) {
      const [name = '', value = ''] = pair.split('=');
      if (settings.indexOf(name) < 0) continue;
      attempt(() => finder.setAttribute(name, decodeURIComponent(value)));
    }
  };

  /**
   * Places the finder after a script tag that asks for one; for a tag in the head, at the end of the body. Where a router
   * has replaced the page around the script, the same finder is inserted again.
   */
  const placeAfter = (tag: Element): void => {
    let finder = finders.get(tag);
    if (!finder) {
      finder = createElement(document, TAG);
      configure(finder, tag);
      readAddress(finder, (tag as HTMLScriptElement).src || '');
      if (!finder.attributes.length && !tag.hasAttribute(MARK)) return;
      finders.set(tag, finder);
    }
    const { parentNode, nextElementSibling } = tag;
    if (finder.isConnected) {
      // A page that was saved with its finder has another one, which was parsed after this one was created.
      if (finder.nextElementSibling?.localName === TAG) finder.remove();
    } else if (parentNode && parentNode !== document.head) {
      if (nextElementSibling?.localName !== TAG) parentNode.insertBefore(finder, tag.nextSibling);
    } else if (!find(`${TAG},[${MARK}]:not(script)`)) {
      document.body.appendChild(finder);
    }
  };

  const upgrade = (place: Element): void => {
    const { matches, querySelector } = Element.prototype as {
      matches: (this: Element, selector: string) => boolean;
      querySelector: (this: Element, selector: string) => Element | null;
    };
    if (matches.call(place, EXCLUDED) || querySelector.call(place, TAG)) return;
    const existing = place.shadowRoot?.querySelector(TAG);
    const finder = existing || createElement(document, TAG);
    configure(finder, place);
    if (!existing) putInside(place, finder);
  };

  const update = (): void => {
    if (script && script.isConnected) attempt(() => placeAfter(script));
    const { forEach } = Array.prototype;
    const marked = Document.prototype.querySelectorAll.call(document, `[${MARK}]`);
    forEach.call(marked, (place: Element) =>
      attempt(() => (place.localName === 'script' ? placeAfter(place) : upgrade(place))),
    );
  };

  if (script && script.parentNode && script.parentNode !== document.head) placeAfter(script);
  whenParsed(() => {
    if (script) attempt(() => placeAfter(script));
    update();
    if (!script && !find(`${TAG},[${MARK}]`)) {
      warn(
        ['the script cannot find its own tag here: write <hotline-finder> where it belongs.'],
        new Set(),
      );
    }
    new MutationObserver(update).observe(document, {
      attributeFilter: [MARK, ...settings.map((name) => `data-${name}`)],
      childList: true,
      subtree: true,
    });
  });
}
