import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { EXIT_KEY, EXIT_PRESSES } from '../types.js';

/** How long a press counts, in ms. */
const EXPIRES = 5000;

/** What the key asks and tells its element. */
export interface ExitKeyOptions {
  /** false = this element has no exit now. */
  readonly enabled: () => boolean;
  /** Shift was pressed so many times; 0 = too long ago, nothing happens. At EXIT_PRESSES the element leaves. */
  readonly pressed: (presses: number) => void;
}

/**
 * Shift pressed three times leaves the page. One keyboard listener for all elements of the page, present only
 * while one of them is connected; the first of them that has an exit answers.
 */
export class ExitKey implements ReactiveController {
  private static readonly keys = new Set<ExitKey>();
  private static presses = 0;
  /** Shift is down, and no other key or button was pressed with it. */
  private static alone = false;
  private static timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly options: ExitKeyOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!ExitKey.keys.size) ExitKey.listen('addEventListener');
    ExitKey.keys.add(this);
  }

  hostDisconnected(): void {
    ExitKey.keys.delete(this);
    if (ExitKey.keys.size) return;
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
    if (event.key !== EXIT_KEY) {
      // Typing a capital is not a press of Shift.
      ExitKey.alone = false;
      if (ExitKey.presses) ExitKey.count(0);
    } else if (!event.repeat) {
      ExitKey.alone = !(event.ctrlKey || event.altKey || event.metaKey);
    }
  };

  private static readonly up = (event: KeyboardEvent): void => {
    if (event.key === EXIT_KEY && ExitKey.alone) ExitKey.count(ExitKey.presses + 1);
  };

  private static count(presses: number): void {
    let first: ExitKeyOptions | undefined;
    ExitKey.keys.forEach(({ options }) => {
      if (!first && options.enabled()) first = options;
    });
    clearTimeout(ExitKey.timer);
    ExitKey.alone = false;
    ExitKey.presses = !first || presses === EXIT_PRESSES ? 0 : presses;
    first?.pressed(presses);
    if (ExitKey.presses) ExitKey.timer = setTimeout(() => ExitKey.count(0), EXPIRES);
  }
}
