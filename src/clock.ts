import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as environment from './environment.js';

/** The longest a timer waits: beyond 2³¹ ms browsers fire at once; an hour also catches a device that slept. */
const LONGEST = 3_600_000;

/** Asks its host for a new render when a line on the screen opens or closes. No timer while the page is hidden. */
export class Clock implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unwatch: (() => void) | undefined;
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
    clearTimeout(this.timer);
    if (at === undefined || environment.hidden() || !this.unwatch) return;
    const wait = Math.min(Math.max(at - this.now(), 1000), LONGEST);
    this.timer = setTimeout(() => this.host.requestUpdate(), wait);
  }

  hostConnected(): void {
    this.unwatch = environment.watchVisibility(() => {
      if (environment.hidden()) this.next(this.at);
      else this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.unwatch?.();
    this.unwatch = undefined;
  }
}
