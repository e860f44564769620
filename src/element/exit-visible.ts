import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../domain/attempt.js';
import { join, part } from './listen-together.js';
import type { Listening } from './listen-together.js';

/** How far inside the end of the header the page is looked at, in px: there the exit is. */
const INSIDE = 30;

/** The part of the window's height that the header may take. */
const HIGHEST = 3;

/**
 * Keeps the exit visible while the box is. The header is sticky; where the page clips it, moves it or covers it with a
 * bar of its own, the exit is shown at the corner of the window, above everything else, until the header is back.
 */
export class ExitVisible implements ReactiveController {
  // The listeners are of the window: one set for all elements of the page.
  // eslint-disable-next-line no-restricted-syntax
  private static readonly all: ExitVisible[] = [];
  private static frame = 0;
  /** Something has changed since it was looked at. */
  private due = true;
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
    join(ExitVisible.all, this, ExitVisible.listen);
    // Tells of wrappers that move the page without scrolling it.
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
    part(ExitVisible.all, this, ExitVisible.listen);
    this.observer?.disconnect();
    this.observed = null;
  }

  private static listen(this: void, how: Listening, view: Window): void {
    view[how]('scroll', ExitVisible.moved, { capture: true, passive: true });
    view[how]('resize', ExitVisible.moved);
  }

  private static readonly moved = (): void => {
    ExitVisible.all.forEach((one) => one.changed());
  };

  /** Once a frame, however often. All are looked at before the first is changed: one layout for all. */
  private changed(): void {
    this.due = true;
    if (ExitVisible.frame) return;
    ExitVisible.frame = requestAnimationFrame(() => {
      ExitVisible.frame = 0;
      const changes: Array<() => void> = [];
      ExitVisible.all.forEach((one) => {
        if (one.due) attempt(() => (changes[changes.length] = one.look()));
      });
      changes.forEach(attempt);
    });
  }

  /** Returns what changes it. Throws where nothing is drawn yet. */
  private look(): () => void {
    this.due = false;
    const root = this.root() as ShadowRoot;
    const header = root.querySelector('[part~="header"]') as HTMLElement;
    const exit = root.querySelector('[part~="exit"]') as HTMLElement;
    const { innerHeight } = this.view;
    const box = root.host.getBoundingClientRect();
    const shown = box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    const { height } = header.getBoundingClientRect();
    const floating = shown && !isVisible(root, header, exit);
    const floats = exit.classList.contains('floating');
    const high = height > innerHeight / HIGHEST;
    return () => {
      header.classList.toggle('high', high);
      header.parentElement?.style.setProperty('--hf-header', high ? '0px' : `${height}px`);
      if (floating === floats) return;
      // Without the exit it would be lower, and with it higher again: the exit would come and go.
      header.style.minHeight = floating ? `${height}px` : '';
      float(exit, floating);
    };
  }
}

/** Is what is seen at the end of the header the header, and not something of the page? */
function isVisible(root: ShadowRoot, header: Element, exit: Element): boolean {
  const { left, right, top, height } = header.getBoundingClientRect();
  const x = getComputedStyle(header).direction === 'rtl' ? left + INSIDE : right - INSIDE;
  const seen = root.elementFromPoint(x, top + height / 2);
  return !!seen && (header.contains(seen) || exit.contains(seen));
}

/** The top layer is above every bar of the page and not clipped; older browsers have a fixed place. */
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
