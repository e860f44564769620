import { attempt } from '../domain/attempt.js';
import { addListeners } from './listeners.js';

/**
 * What the element reads from the browser: languages, time zone, clock, colours, visibility. Functions, not constants:
 * nothing is read before it is needed. Nothing here makes a request or stores anything.
 */

/** The current time, in ms since 1970. */
export function now(): number {
  return Date.now();
}

/** The device's IANA time zone; undefined where `Intl` has none. */
export function timeZone(): string | undefined {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone || undefined;
  } catch {
    return undefined;
  }
}

/** The browser's languages, preferred ones first. */
export function browserLanguages(): readonly string[] {
  const { languages, language } = navigator;
  return languages && languages.length ? languages : language ? [language] : [];
}

/** The nearest `lang` around an element, out of shadow roots too. */
export function pageLanguage(element: Element): string | undefined {
  let inside: Element | undefined = element;
  while (inside) {
    // Neither by parentNode nor by the element's own method: a form with a field named "parentNode"
    // or "getAttribute" returns that field instead.
    const found: Element | null = inside.closest('[lang]:not([lang=""])');
    if (found) return Element.prototype.getAttribute.call(found, 'lang') || undefined;
    inside = (inside.getRootNode() as Partial<ShadowRoot>).host;
  }
  return undefined;
}

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

/**
 * The colours that the visitor or the page prefers: light or dark by the page's `color-scheme`, then by the system;
 * black on white on a light page for a visitor who prefers more contrast. A dark page keeps the dark colours,
 * which have enough contrast: a white box would glare.
 */
export function preferredTheme(element: Element): 'light' | 'dark' | 'contrast' {
  const scheme = getComputedStyle(element).getPropertyValue('color-scheme').trim();
  const known = /^(only )?(light|dark)( only)?$/.test(scheme);
  if (known ? /dark/.test(scheme) : matchMedia(DARK).matches) return 'dark';
  return matchMedia(CONTRAST).matches ? 'contrast' : 'light';
}

/**
 * Calls back, at most once a frame, when the colours or the language around an element may have changed: the
 * system's colours, an attribute of an ancestor, or the head of the page. Returns a function that stops it.
 */
export function watchSurroundings(element: Element, changed: () => void): () => void {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(changed);
  };
  const queries = [matchMedia(DARK), matchMedia(CONTRAST)];
  // addListener: Safari before 14 has no addEventListener here.
  queries.forEach((query) => query.addListener(soon));
  const observer = new MutationObserver(soon);
  attempt(() => {
    let inside: Element | undefined = element;
    while (inside) {
      const root = inside.getRootNode();
      // A form with a field named "parentNode" hides its parent.
      const walker = document.createTreeWalker(root);
      walker.currentNode = inside;
      do observer.observe(walker.currentNode, { attributes: true });
      while (walker.parentNode());
      inside = (root as Partial<ShadowRoot>).host;
    }
    observer.observe(document.head, { attributes: true, childList: true, subtree: true });
  });
  return () => {
    cancelAnimationFrame(frame);
    queries.forEach((query) => query.removeListener(soon));
    observer.disconnect();
  };
}

/**
 * Opens the disclosures in a root while the page is printed: only new browsers can do it by CSS. Returns a function
 * that stops it.
 */
export function openDetailsForPrint(root: ParentNode): () => void {
  const opened: HTMLDetailsElement[] = [];
  const open = () =>
    root.querySelectorAll<HTMLDetailsElement>('details:not([open])').forEach((details) => {
      details.open = true;
      opened.push(details);
    });
  const close = () => opened.splice(0).forEach((details) => (details.open = false));
  return addListeners((method) => {
    window[method]('beforeprint', open);
    window[method]('afterprint', close);
  });
}

/** Warns on the console, each problem once: on the developer's own machine, never on a public site. */
export function warn(problems: readonly string[], warned: Set<string>): void {
  const { hostname, protocol } = location;
  const local = protocol === 'file:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  for (const problem of problems) {
    if (local && !warned.has(problem)) console.warn(`<hotline-finder> ${problem}`);
    warned.add(problem);
  }
}

/**
 * Calls back when the page is hidden or shown, and when it is focused or pressed: after the device has slept, no
 * browser reports that the page is visible again. Returns a function that stops it.
 */
export function watchVisibility(changed: () => void, used: () => void): () => void {
  return addListeners((method) => {
    // A form named "addEventListener" would hide the method of the document.
    window[method].call(document, 'visibilitychange', changed);
    window[method]('focus', used);
    window[method]('pointerdown', used, true);
  });
}

/** True while nobody can see the page. */
export function hidden(): boolean {
  return document.visibilityState === 'hidden';
}

/**
 * The first use of `Intl` loads its data, which takes a slow phone longer than all the rest of a page. In two
 * tasks, collation and then dates, it blocks the page for half as long at a time.
 */
export function loadCollation(): void {
  try {
    new Intl.Collator();
  } catch {
    // Without it the lists are sorted by code units.
  }
}

/** How long an element has to be near the viewport, in ms, before deferred work is done for it. */
const DELAY = 800;

/**
 * Calls one of the two, once: `near` shortly after an element has come near the viewport, `used` at the first touch or
 * focus of a list in it, before the list opens. Other controls do not count: a rendering between pointerdown and click
 * could move what is pressed. A screen reader may open a list without either event: hence `near`. Returns a function
 * that stops it.
 */
export function whenNearViewport(element: Element, near: () => void, used: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let observer: IntersectionObserver | undefined;
  // Not on the element: focus events within a shadow root do not leave it.
  const inside = element.shadowRoot || element;
  const stop = () => {
    clearTimeout(timer);
    observer?.disconnect();
    removeListeners();
  };
  const use = (event: Event) => {
    if ((event.target as Partial<Element>).localName !== 'select') return;
    stop();
    used();
  };
  const wait = () => {
    observer?.disconnect();
    timer = setTimeout(() => {
      stop();
      near();
    }, DELAY);
  };
  const removeListeners = addListeners((method) => {
    inside[method]('focusin', use);
    inside[method]('pointerdown', use);
  });
  const watched = attempt(() => {
    observer = new IntersectionObserver(
      // The last entry is the current state.
      (entries) => entries[entries.length - 1]?.isIntersecting && wait(),
      { rootMargin: '50%' },
    );
    observer.observe(element);
  });
  if (!watched) wait();
  return stop;
}
