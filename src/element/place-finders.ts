import { createElement } from '../browser/create-element.js';
import { warn } from '../browser/environment.js';
import { attempt } from '../domain/attempt.js';
import { PARTS } from './exported-parts.js';

const TAG = 'hotline-finder';
const MARK = `data-${TAG}`;

/** No finder of its own has what is a finder, is in one or in another marked element, or is the page. */
const ELSEWHERE = `html,head,body,${TAG},${TAG} *,[${MARK}]:not(html):not(body) *`;

/** Before that, what is in an element may not have arrived whole. */
function whenParsed(action: () => void): void {
  if (document.readyState === 'loading') window.addEventListener('DOMContentLoaded', action);
  else action();
}

/** The finder takes the children of a marked element by its slots; they stay where they are. */
function putInside(place: Element, finder: Element): void {
  for (const name of ['', 'before', 'after']) {
    const slot = createElement(document, 'slot');
    slot.name = slot.slot = name;
    finder.appendChild(slot);
  }
  finder.setAttribute('exportparts', PARTS);
  let room: Node = place;
  // Lists, tables, forms and the like cannot have one: what is in them stays visible beside the finder.
  attempt(() => (room = Element.prototype.attachShadow.call(place, { mode: 'open' })));
  attempt(() => room.appendChild(finder));
  // A shadow tree that stays empty hides what is in its element.
  if (!finder.parentNode) room.insertBefore(finder, null);
}

/**
 * Makes finders for the script's own tag and for marked elements, now and later: the page may be a framework's, or be
 * replaced by a router. A form has its fields in the place of its methods, the document its forms:
 * the methods are the prototype's.
 *
 * @param settings names of the attributes.
 */
export function placeFinders(settings: readonly string[]): void {
  /** By their script tags. */
  const finders = new WeakMap<Element, Element>();
  const script = document.currentScript;
  const find = (selector: string) => Document.prototype.querySelector.call(document, selector);

  /** The `data-…` settings of an element become those of its finder, also when they change. */
  const configure = (finder: Element, source: Element): void => {
    for (const name of settings) {
      const value = Element.prototype.getAttribute.call(source, `data-${name}`);
      if (value === finder.getAttribute(name)) continue;
      if (value === null) finder.removeAttribute(name);
      else finder.setAttribute(name, value);
    }
  };

  /** The settings after the `#` of a script's address: tag managers drop every `data-…`. */
  const readAddress = (finder: Element, address: string): void => {
    const [, written = ''] = address.split('#');
    for (const pair of written.split('&')) {
      const [name = '', value = ''] = pair.split('=');
      if (settings.indexOf(name) < 0) continue;
      attempt(() => finder.setAttribute(name, decodeURIComponent(value)));
    }
  };

  /**
   * The finder after a script tag that asks for one; in a head, where nothing is seen, the end of the body takes its
   * place. Where a router has replaced the page around the script, the same finder comes back.
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
      // A page that was stored with its finder has another one, which had not arrived before.
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
    if (matches.call(place, ELSEWHERE) || querySelector.call(place, TAG)) return;
    const made = place.shadowRoot?.querySelector(TAG);
    const finder = made || createElement(document, TAG);
    configure(finder, place);
    if (!made) putInside(place, finder);
  };

  const settle = (): void => {
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
    settle();
    if (!script && !find(`${TAG},[${MARK}]`)) {
      warn(
        ['the script cannot find its own tag here: write <hotline-finder> where it belongs.'],
        new Set(),
      );
    }
    new MutationObserver(settle).observe(document, {
      attributeFilter: [MARK, ...settings.map((name) => `data-${name}`)],
      childList: true,
      subtree: true,
    });
  });
}
