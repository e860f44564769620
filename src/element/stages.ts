import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as environment from '../browser/environment.js';
import { afterPaint } from '../browser/after-paint.js';

/**
 * How much is on the screen: the emergency numbers alone; the hotlines too; or all entries of the two lists too, which
 * take as long to render as everything else and have one entry each before.
 */
export type Stage = 'emergency' | 'hotlines' | 'complete';

/** How many elements render their first frame at once: more than most pages have. */
const AT_ONCE = 20;

/** What is prepared between the frames, each in a task of its own. */
export interface StageTasks {
  /** Creates the formatters of dates and names. */
  readonly createFormats: () => void;
  /** Looks up and sorts the names of the countries. */
  readonly nameCountries: () => void;
}

/**
 * The first frames of an element. Nothing uses `Intl` before the first one is painted: its first use takes as long as
 * everything else.
 */
export class Stages implements ReactiveController {
  /** How many elements there are. */
  private static connected = 0;

  stage: Stage = 'emergency';
  /** How many were connected before this one. */
  private index = 0;

  /** Resolves when everything but the lists is rendered, or when the element is removed before that. */
  ready: Promise<void>;
  private resolve: () => void = () => undefined;
  private stop: () => void = () => undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element & { readonly hasUpdated: boolean },
    private readonly tasks: StageTasks,
  ) {
    host.addController(this);
    this.ready = this.wait();
  }

  hostConnected(): void {
    this.index = Stages.connected++;
    if (this.stage === 'hotlines') this.observe();
    if (this.index < AT_ONCE || this.host.hasUpdated) this.prepare();
  }

  private prepare(): void {
    if (this.stage !== 'emergency') return;
    this.stop();
    this.stop = afterPaint(environment.loadCollation, this.tasks.createFormats, () => {
      this.enter('hotlines');
      this.observe();
    });
  }

  /**
   * Resolves when the first frame may be rendered: the first elements of a page at once, each other one in a task of its
   * own. What follows these frames comes after all of them.
   */
  turn(): Promise<void> | undefined {
    if (this.index < AT_ONCE) return undefined;
    return new Promise((resolve) => {
      afterPaint(() => {
        resolve();
        if (this.host.isConnected) this.prepare();
      });
    });
  }

  hostDisconnected(): void {
    Stages.connected -= 1;
    this.stop();
    this.resolve();
    // If the element is connected again, it continues where it stopped.
    if (this.stage === 'emergency') this.ready = this.wait();
  }

  /** Called when nothing will be rendered. */
  giveUp(): void {
    this.resolve();
  }

  /** Called after each rendering, also after one that failed. */
  rendered(): void {
    if (this.stage !== 'emergency') this.resolve();
  }

  private wait(): Promise<void> {
    return new Promise((resolve) => {
      this.resolve = resolve;
    });
  }

  /** The lists are filled shortly after the element comes near the viewport, or as soon as a list is used. */
  private observe(): void {
    const complete = () => this.enter('complete');
    this.stop = environment.whenNearViewport(
      this.host,
      () => {
        this.stop = afterPaint(this.tasks.nameCountries, complete);
      },
      complete,
    );
  }

  private enter(stage: Stage): void {
    this.stage = stage;
    this.host.requestUpdate();
  }
}
