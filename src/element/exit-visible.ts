import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../domain/attempt.js';
import { releaseListeners, shareListeners } from './shared-listeners.js';
import type { ListenerMethod } from '../browser/listeners.js';

/** Distance of the tested point from the end of the header, in px: the exit is there. */
const INSET = 30;

/** The header may take this fraction of the window's height: a third. */
const MAX_FRACTION = 3;

/**
 * Keeps the exit visible while the box is. The header is sticky; where the page clips it, moves it or covers it, the exit
 * is shown at the corner of the window, above everything else, until the header is visible again.
 */
export class ExitVisible implements ReactiveController {
  // The listeners are on the window: one set for all elements of the page.
  // eslint-disable-next-line no-restricted-syntax
  private static readonly all: ExitVisible[] = [];
  private static frame = 0;
  /** Something may have changed since the last measurement. */
  private stale = true;
  private observer: IntersectionObserver | undefined;
  private observed: Element | null = null;

  view: Window = window;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    private readonly root: () => ShadowRoot | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    shareListeners(ExitVisible.all, this, ExitVisible.listen);
    // Reports wrappers that move the page without scrolling it.
    attempt(() => {
      this.observer = new IntersectionObserver(() => this.changed(), { threshold: [0, 0.5, 1] });
    });
  }

  hostUpdated(): void {
    const header = this.root()?.querySelector('[part~="header"]') ?? null;
    if (header !== this.observed && header) this.observer?.observe(header);
    this.observed = header;
    this.changed();
  }

  hostDisconnected(): void {
    releaseListeners(ExitVisible.all, this, ExitVisible.listen);
    this.observer?.disconnect();
    this.observed = null;
  }

  private static listen(this: void, method: ListenerMethod, view: Window): void {
    view[method]('scroll', ExitVisible.moved, { capture: true, passive: true });
    view[method]('resize', ExitVisible.moved);
  }

  private static readonly moved = (): void => {
    ExitVisible.all.forEach((controller) => controller.changed());
  };

  /** At most once a frame. All are measured before the first is changed, so that the browser computes one layout. */
  private changed(): void {
    this.stale = true;
    if (ExitVisible.frame) return;
    ExitVisible.frame = requestAnimationFrame(() => {
      ExitVisible.frame = 0;
      const changes: Array<() => void> = [];
      ExitVisible.all.forEach((controller) => {
        if (controller.stale) attempt(() => (changes[changes.length] = controller.measure()));
      });
      changes.forEach(attempt);
    });
  }

  /** Returns a function that applies the change. Throws where nothing is rendered yet. */
  private measure(): () => void {
    this.stale = false;
    const root = this.root() as ShadowRoot;
    const header = root.querySelector('[part~="header"]') as HTMLElement;
    const exit = root.querySelector('[part~="exit"]') as HTMLElement;
    const { innerHeight } = this.view;
    const box = root.host.getBoundingClientRect();
    const shown = box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    const { height } = header.getBoundingClientRect();
    const floating = shown && !isVisible(root, header, exit);
    const floats = exit.classList.contains('floating');
    const high = height > innerHeight / MAX_FRACTION;
    return () => {
      header.classList.toggle('high', high);
      header.parentElement?.style.setProperty('--hf-header', high ? '0px' : `${height}px`);
      if (floating === floats) return;
      // Without the exit the header would be lower, and with it higher again: the exit would flicker.
      header.style.minHeight = floating ? `${height}px` : '';
      float(exit, floating);
    };
  }
}

/** Whether the end of the header is visible, and not covered by something of the page. */
function isVisible(root: ShadowRoot, header: Element, exit: Element): boolean {
  const { left, right, top, height } = header.getBoundingClientRect();
  const x = getComputedStyle(header).direction === 'rtl' ? left + INSET : right - INSET;
  const topmost = root.elementFromPoint(x, top + height / 2);
  return !!topmost && (header.contains(topmost) || exit.contains(topmost));
}

/** The top layer is above everything on the page and not clipped; older browsers get a fixed position. */
function float(exit: HTMLElement, wanted: boolean): void {
  exit.classList.toggle('floating', wanted);
  if (!exit.showPopover) return;
  if (wanted) {
    exit.setAttribute('popover', 'manual');
    exit.showPopover();
  } else {
    exit.hidePopover();
    exit.removeAttribute('popover');
  }
}
