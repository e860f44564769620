import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as environment from '../browser/environment.js';
import { attempt } from '../domain/attempt.js';

/** Minimum delay: prevents a busy loop if `at` is in the past. */
const MIN_DELAY = 1000;

/** Maximum delay: timers stop while a device sleeps, and the clock does not. */
const MAX_DELAY = 60_000;

/**
 * Renders its host again when a hotline on the screen opens or closes.
 * One timer for all elements of the page, and none while the page is hidden. Elements outside the
 * viewport are rendered too: a screen reader may read them, and they may be printed.
 */
export class Clock implements ReactiveController {
  // One list for the page, empty when no element is connected.
  // eslint-disable-next-line no-restricted-syntax
  private static readonly clocks = new Set<Clock>();
  private static timer: ReturnType<typeof setTimeout> | undefined;
  private static stop: (() => void) | undefined;
  private at: number | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly now: () => number,
  ) {
    host.addController(this);
  }

  /** @param at when the next change is due, in ms; undefined = never. */
  next(at: number | undefined): void {
    this.at = at;
    Clock.schedule();
  }

  hostConnected(): void {
    attempt(() => {
      Clock.clocks.add(this);
      if (!Clock.stop) {
        Clock.stop = environment.watchVisibility(Clock.shown, Clock.tick);
      }
    });
  }

  hostDisconnected(): void {
    Clock.clocks.delete(this);
    Clock.schedule();
    if (Clock.clocks.size) return;
    Clock.stop?.();
    Clock.stop = undefined;
  }

  /** A hidden page has no timer; when it is shown again, everything on the screen may be out of date. */
  private static readonly shown = (): void => {
    if (environment.hidden()) Clock.schedule();
    else Clock.clocks.forEach(({ host }) => host.requestUpdate());
  };

  /** Sets the timer for the earliest change of all elements. */
  private static schedule(): void {
    clearTimeout(Clock.timer);
    let wait = Infinity;
    Clock.clocks.forEach(({ at, now }) => {
      // An invalid time sets no timer.
      if (at !== undefined && at - now() < wait) wait = at - now();
    });
    if (wait === Infinity || environment.hidden()) return;
    Clock.timer = setTimeout(Clock.tick, Math.min(Math.max(wait, MIN_DELAY), MAX_DELAY));
  }

  private static readonly tick = (): void => {
    Clock.clocks.forEach((clock) => {
      if (clock.at === undefined || clock.at > clock.now()) return;
      // The rendering calls `next` again.
      clock.at = undefined;
      clock.host.requestUpdate();
    });
    Clock.schedule();
  };
}
