import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Leaving the page at once, by the button or by pressing Shift three times.
 * Learnt from GOV.UK's "Exit this page"; other than there, no history entry is
 * left, and the page that is reached does not learn where the visitor came from.
 */

/** How often Shift is pressed to leave, and how long a press counts, in ms. */
const PRESSES = 3;
const EXPIRES = 5000;

/** The page that is reached when the host names none: the one GOV.UK's component names. */
export const NEUTRAL_PAGE = 'https://www.bbc.co.uk/weather';

/** An http(s) address as the browser reads it; anything else, a malformed one included, is the neutral page. */
export function exitAddress(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const link = document.createElement('a');
  link.href = text;
  return /^https?:\/\/\S+$/i.test(text) && link.hostname ? link.href : NEUTRAL_PAGE;
}

type View = Window & typeof globalThis;

/**
 * A host that asks "Leave this site?" would hold the visitor back, before the blank page. Browsers run the
 * listeners of `beforeunload` in the order they were added: ours comes too late to stop another one, so the
 * means of asking are taken away. Returns what gives them back.
 */
function leaveUnasked(view: View): () => void {
  const { onbeforeunload } = view;
  const event = view.BeforeUnloadEvent.prototype as Partial<BeforeUnloadEvent>;
  const unasked = (asking: BeforeUnloadEvent) => {
    asking.returnValue = '';
  };
  view.onbeforeunload = null;
  view.addEventListener('beforeunload', unasked);
  // Shadows the one of all events.
  event.preventDefault = () => undefined;
  return () => {
    view.onbeforeunload = onbeforeunload;
    view.removeEventListener('beforeunload', unasked);
    delete event.preventDefault;
  };
}

/** Empties what is on the screen, in this frame; returns what restores it. */
function blank(view: View, title: string): () => void {
  const page = view.document;
  const { style } = page.documentElement;
  // Pressed again: what to restore is known from the first time.
  if (style.display === 'none') return () => undefined;
  const styleBefore = style.cssText;
  const titleBefore = page.title;
  const meta = page.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  // No style of a page wins over these, but for a transition of `display`.
  style.cssText += ';display:none!important;transition:none!important';
  page.title = title;
  (page.head || page.documentElement).appendChild(meta);
  let askAgain: () => void = () => undefined;
  permitted(() => (askAgain = leaveUnasked(view)));
  return () => {
    style.cssText = styleBefore;
    page.title = titleBefore;
    meta.remove();
    askAgain();
  };
}

/** Runs what another origin's page or a sandbox may forbid. */
function permitted(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

/**
 * Leaves for an address: blanks the page, gives it a neutral title, and replaces it, so that Back does not return.
 * In a frame the top window leaves; where that is forbidden the frame stays blank and a `_top` link is tried.
 * Coming back from the back/forward cache restores the page.
 *
 * @param address as `exitAddress` gives it.
 * @param tell called between the blanking and the leaving; what it throws is ignored.
 */
export function leave(address: string, tell: () => void): void {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_top';
  link.rel = 'noopener noreferrer';
  const above = top !== window && (top as View | null);
  const restore = [blank(window, link.hostname)];
  if (above) permitted(() => restore.push(blank(above, link.hostname)));
  addEventListener('pageshow', function back({ persisted }) {
    if (!persisted) return;
    removeEventListener('pageshow', back);
    restore.forEach((undo) => undo());
  });
  permitted(tell);
  if (permitted(() => (above || window).location.replace(address))) return;
  document.documentElement.appendChild(link);
  link.click();
  link.remove();
}

/** An element with an exit. */
export interface ExitHost extends ReactiveControllerHost {
  /** false = this element has no exit now. */
  readonly hasExit: boolean;
  /** Shift was pressed so many times; 0 = too long ago, nothing happens. At 3 the host leaves. */
  exitProgress(presses: number, needed: number): void;
}

/** One keyboard listener for all elements of the page, there only while one of them is. */
export class ExitKey implements ReactiveController {
  private static readonly hosts = new Set<ExitHost>();
  private static presses = 0;
  private static alone = false;
  private static timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ExitHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!ExitKey.hosts.size) ExitKey.listen('addEventListener');
    ExitKey.hosts.add(this.host);
  }

  hostDisconnected(): void {
    ExitKey.hosts.delete(this.host);
    if (ExitKey.hosts.size) return;
    ExitKey.listen('removeEventListener');
    clearTimeout(ExitKey.timer);
    ExitKey.presses = 0;
  }

  private static listen(how: 'addEventListener' | 'removeEventListener'): void {
    // Capture on the window: a page that stops its key events cannot take the exit away.
    window[how]('keydown', ExitKey.down as EventListener, true);
    window[how]('keyup', ExitKey.up as EventListener, true);
    window[how]('pointerdown', ExitKey.mixed, true);
  }

  private static readonly mixed = (): void => {
    ExitKey.alone = false;
  };

  private static readonly down = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift') {
      // Typing a capital is not a press of Shift.
      ExitKey.alone = false;
      if (ExitKey.presses) ExitKey.count(0);
    } else if (!event.repeat) {
      ExitKey.alone = !(event.ctrlKey || event.altKey || event.metaKey);
    }
  };

  private static readonly up = (event: KeyboardEvent): void => {
    if (event.key === 'Shift' && ExitKey.alone) ExitKey.count(ExitKey.presses + 1);
  };

  private static count(presses: number): void {
    let host: ExitHost | undefined;
    ExitKey.hosts.forEach((one) => {
      if (!host && one.hasExit) host = one;
    });
    clearTimeout(ExitKey.timer);
    ExitKey.alone = false;
    ExitKey.presses = !host || presses === PRESSES ? 0 : presses;
    host?.exitProgress(presses, PRESSES);
    if (ExitKey.presses) ExitKey.timer = setTimeout(() => ExitKey.count(0), EXPIRES);
  }
}
