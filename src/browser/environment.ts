import { attempt } from '../domain/attempt.js';

/**
 * The only reader and writer of the browser: languages, time zone, the clock,
 * colours, and leaving the page. Functions, not constants: nothing is read
 * before someone asks. Nothing here makes a request or stores anything.
 */

/** The moment, in ms since 1970. */
export function now(): number {
  return Date.now();
}

/** The device's IANA time zone; undefined where `Intl` does not tell. */
export function timeZone(): string | undefined {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone || undefined;
  } catch {
    return undefined;
  }
}

/** The browser's languages, most wanted first. */
export function browserLanguages(): readonly string[] {
  const { languages, language } = navigator;
  return languages && languages.length ? languages : language ? [language] : [];
}

/** The nearest `lang` around an element, out of shadow roots too. */
export function pageLanguage(element: Element): string | undefined {
  let inside: Element | undefined = element;
  while (inside) {
    // Not parent by parent, nor by the form's own method: a form with a field called "parentNode"
    // or "getAttribute" has that field in its place.
    const found: Element | null = inside.closest('[lang]:not([lang=""])');
    if (found) return Element.prototype.getAttribute.call(found, 'lang') || undefined;
    inside = (inside.getRootNode() as Partial<ShadowRoot>).host;
  }
  return undefined;
}

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

/**
 * The colours the visitor or the page asks for: light or dark by the page's `color-scheme`, then the system;
 * black on white for a light page's visitor who prefers more contrast. On a dark page the dark colours
 * have more contrast then: a white box would glare.
 */
export function preferredTheme(element: Element): 'light' | 'dark' | 'contrast' {
  const scheme = getComputedStyle(element).getPropertyValue('color-scheme').trim();
  const known = /^(only )?(light|dark)( only)?$/.test(scheme);
  if (known ? /dark/.test(scheme) : matchMedia(DARK).matches) return 'dark';
  return matchMedia(CONTRAST).matches ? 'contrast' : 'light';
}

/**
 * Calls back, at most once a frame, when the colours or the language around an element may have changed: the
 * system's colours, an attribute of what the element is in, or the head of the page. Returns what ends it.
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
      // A form can have a field in the place of "parentNode".
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
 * Opens what is folded away in a root while the page is printed: a style for that is known to new browsers only.
 * Returns what ends it.
 */
export function unfoldOnPaper(root: ParentNode): () => void {
  const folded: HTMLDetailsElement[] = [];
  const unfold = () =>
    root.querySelectorAll<HTMLDetailsElement>('details:not([open])').forEach((one) => {
      one.open = true;
      folded.push(one);
    });
  const fold = () => folded.splice(0).forEach((one) => (one.open = false));
  addEventListener('beforeprint', unfold);
  addEventListener('afterprint', fold);
  return () => {
    removeEventListener('beforeprint', unfold);
    removeEventListener('afterprint', fold);
  };
}

/** Warns on the console, each problem once: on the developer's own machine, never on a public site. */
export function warn(problems: readonly string[], warned: Set<string>): void {
  const { hostname, protocol } = location;
  const own = protocol === 'file:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  for (const problem of problems) {
    if (own && !warned.has(problem)) console.warn(`<hotline-finder> ${problem}`);
    warned.add(problem);
  }
}

/**
 * Calls back when the page is hidden or seen again, and when somebody turns to it: after a sleep of the device no
 * browser says that the page is seen again. Returns what ends it.
 */
export function watchAttention(seen: () => void, turnedTo: () => void): () => void {
  // A form named like the method of the document would be in its place.
  addEventListener.call(document, 'visibilitychange', seen);
  addEventListener('focus', turnedTo);
  addEventListener('pointerdown', turnedTo, true);
  return () => {
    removeEventListener.call(document, 'visibilitychange', seen);
    removeEventListener('focus', turnedTo);
    removeEventListener('pointerdown', turnedTo, true);
  };
}

/** True while nobody can see the page. */
export function hidden(): boolean {
  return document.visibilityState === 'hidden';
}

/**
 * The first use of `Intl` loads its data, which takes a slow phone longer than all the rest of a page. In two
 * tasks, alphabets and then dates, it holds the visitor up for half as long.
 */
export function loadAlphabets(): void {
  try {
    new Intl.Collator();
  } catch {
    // Without it the lists are sorted by code units.
  }
}

/** How long an element is visible, in ms, before what can wait is done for it. */
const A_MOMENT = 800;

/**
 * Calls one of the two, once: `seen` a moment after an element has come near the window, `turnedTo` at the first
 * touch or focus of a list in it, before the list opens. Not at those of other things: what is drawn anew between the
 * two halves of a press could move what is pressed. A screen reader opens a list without any of those: hence `seen`.
 * Returns what ends it.
 */
export function whenNear(element: Element, seen: () => void, turnedTo: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let observer: IntersectionObserver | undefined;
  // Not on the element: a focus that moves within a shadow root is not told outside.
  const inside = element.shadowRoot || element;
  const listen = (how: 'addEventListener' | 'removeEventListener') => {
    inside[how]('focusin', turn);
    inside[how]('pointerdown', turn);
  };
  const stop = () => {
    clearTimeout(timer);
    observer?.disconnect();
    listen('removeEventListener');
  };
  const turn = (event: Event) => {
    if ((event.target as Partial<Element>).localName !== 'select') return;
    stop();
    turnedTo();
  };
  const wait = () => {
    observer?.disconnect();
    timer = setTimeout(() => {
      stop();
      seen();
    }, A_MOMENT);
  };
  listen('addEventListener');
  const watched = attempt(() => {
    observer = new IntersectionObserver(
      // The last is how it stands now.
      (entries) => entries[entries.length - 1]?.isIntersecting && wait(),
      { rootMargin: '50%' },
    );
    observer.observe(element);
  });
  if (!watched) wait();
  return stop;
}
