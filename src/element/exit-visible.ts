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
      this.observer = new IntersectionObserver(ExitVisible.soon, { threshold: [0, 0.5, 1] });
    });
  }

  hostUpdated(): void {
    const header = this.root()?.querySelector('[part~="header"]') ?? null;
    if (header !== this.observed && header) this.observer?.observe(header);
    this.observed = header;
    ExitVisible.soon();
  }

  hostDisconnected(): void {
    part(ExitVisible.all, this, ExitVisible.listen);
    this.observer?.disconnect();
    this.observed = null;
  }

  private static listen(this: void, how: Listening, view: Window): void {
    view[how]('scroll', ExitVisible.soon, { capture: true, passive: true });
    view[how]('resize', ExitVisible.soon);
  }

  /** Once a frame, however often it is asked for. */
  private static readonly soon = (): void => {
    if (ExitVisible.frame) return;
    ExitVisible.frame = requestAnimationFrame(() => {
      ExitVisible.frame = 0;
      for (let index = 0; index < ExitVisible.all.length; index += 1) {
        const one = ExitVisible.all[index];
        attempt(() => one?.check());
      }
    });
  };

  private check(): void {
    const root = this.root();
    const header = root?.querySelector('[part~="header"]');
    const exit = root?.querySelector<HTMLElement>('[part~="exit"]');
    if (!root || !header || !exit) return;
    const { height } = header.getBoundingClientRect();
    header.classList[height > this.view.innerHeight / HIGHEST ? 'add' : 'remove']('high');
    header.parentElement?.style.setProperty('--hf-header', `${height}px`);
    const box = root.host.getBoundingClientRect();
    const shown = box.height > 0 && box.bottom > 0 && box.top < this.view.innerHeight;
    float(exit, shown && !isVisible(root, header, exit));
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
  if (exit.classList.contains('floating') === wanted) return;
  exit.classList[wanted ? 'add' : 'remove']('floating');
  if (!exit.showPopover) return;
  if (wanted) {
    exit.setAttribute('popover', 'manual');
    exit.showPopover();
  } else {
    exit.hidePopover();
    exit.removeAttribute('popover');
  }
}
