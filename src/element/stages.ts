import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as environment from '../browser/environment.js';

/**
 * How much is on the screen: the emergency numbers alone, the hotlines too, or all. The two lists take as long to
 * draw as the hotlines.
 */
export type Stage = 'emergency' | 'hotlines' | 'complete';

/** What is prepared between the frames, each in a task of its own. */
export interface StageTasks {
  /** Creates the formats of dates and names. */
  readonly createFormats: () => void;
  /** Looks up and sorts the names of the countries. */
  readonly nameCountries: () => void;
}

/**
 * The first frames of an element. Nothing touches `Intl` before the first one is painted: its first use costs as
 * much as all the rest.
 */
export class Stages implements ReactiveController {
  stage: Stage = 'emergency';

  /** Resolves when everything is rendered, or when the element is removed before that. */
  ready: Promise<void>;
  private resolve: () => void = () => undefined;
  private stop: () => void = () => undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly tasks: StageTasks,
  ) {
    host.addController(this);
    this.ready = this.wait();
  }

  hostConnected(): void {
    const { createFormats, nameCountries } = this.tasks;
    if (this.stage === 'complete') return;
    this.stop = environment.afterPaint([
      environment.loadAlphabets,
      createFormats,
      () => {
        this.enter('hotlines');
        this.stop = environment.afterPaint([nameCountries, () => this.enter('complete')]);
      },
    ]);
  }

  hostDisconnected(): void {
    this.stop();
    this.resolve();
    // Put on a page again, it goes on where it stopped.
    if (this.stage !== 'complete') this.ready = this.wait();
  }

  /** Called when nothing will be rendered. */
  giveUp(): void {
    this.resolve();
  }

  /** Called after each rendering, also after one that failed. */
  rendered(): void {
    if (this.stage === 'complete') this.resolve();
  }

  private wait(): Promise<void> {
    return new Promise((resolve) => {
      this.resolve = resolve;
    });
  }

  private enter(stage: Stage): void {
    this.stage = stage;
    this.host.requestUpdate();
  }
}
