import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as environment from '../browser/environment.js';
import { attempt } from '../domain/attempt.js';

/** The shortest a timer waits, so that a wrong moment cannot make it spin. */
const SHORTEST = 1000;

/** The longest a timer waits: timers stand still while a device sleeps, and the clock does not. */
const LONGEST = 60_000;

/**
 * Asks its host for a new render when a line on the screen opens or closes.
 * One timer for all elements of the page, and none while the page is hidden. An element that is
 * scrolled out of sight is not left out: a screen reader or a printer may be reading it.
 */
export class Clock implements ReactiveController {
  // One list for the page, empty when no element is connected.
  // eslint-disable-next-line no-restricted-syntax
  private static readonly clocks = new Set<Clock>();
  private static timer: ReturnType<typeof setTimeout> | undefined;
  private static unwatch: (() => void) | undefined;
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
    Clock.wind();
  }

  hostConnected(): void {
    attempt(() => {
      Clock.clocks.add(this);
      if (!Clock.unwatch) Clock.unwatch = environment.watchAttention(Clock.look, Clock.ring);
    });
  }

  hostDisconnected(): void {
    Clock.clocks.delete(this);
    Clock.wind();
    if (Clock.clocks.size) return;
    Clock.unwatch?.();
    Clock.unwatch = undefined;
  }

  /** Hidden, nothing waits; seen again, everything on the screen may be old. */
  private static readonly look = (): void => {
    if (environment.hidden()) Clock.wind();
    else Clock.clocks.forEach(({ host }) => host.requestUpdate());
  };

  /** Sets the timer to the first change of all elements. */
  private static wind(): void {
    clearTimeout(Clock.timer);
    let wait = Infinity;
    Clock.clocks.forEach(({ at, now }) => {
      // A clock that answers nonsense makes no timer.
      if (at !== undefined && at - now() < wait) wait = at - now();
    });
    if (wait === Infinity || environment.hidden()) return;
    Clock.timer = setTimeout(Clock.ring, Math.min(Math.max(wait, SHORTEST), LONGEST));
  }

  private static readonly ring = (): void => {
    Clock.clocks.forEach((clock) => {
      if (clock.at === undefined || clock.at > clock.now()) return;
      // Its render names the next one.
      clock.at = undefined;
      clock.host.requestUpdate();
    });
    Clock.wind();
  };
}
