import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../domain/attempt.js';

/** How often numbers are restored at once; whoever rewrites them again and again is not fought for ever. */
const RESTORED = 9;

/** What the controller needs of its element. */
export interface RewrittenOptions {
  readonly root: () => ShadowRoot;
  /** Forgets the nodes of the last rendering, so that the next one recreates them. */
  readonly startOver: () => void;
}

/**
 * Notices when somebody else takes nodes out of the box or changes their text: a translator, an extension, an editor.
 * Lit would go on to write into nodes that are no longer on the screen, so the next rendering recreates all of them.
 * Numbers that are no longer those that were drawn are restored at once.
 */
export class Rewritten implements ReactiveController {
  private observer: MutationObserver | undefined;
  private foreign = false;
  private restored = 0;
  /** All numbers as they were drawn. */
  private drawn = '';
  /** The id of what had the focus when the nodes were recreated. */
  private focused: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: RewrittenOptions,
  ) {
    host.addController(this);
    attempt(() => {
      this.observer = new MutationObserver((records) => this.changed(records));
    });
  }

  hostConnected(): void {
    const everything = { characterData: true, childList: true, subtree: true };
    attempt(() => this.observer?.observe(this.options.root(), everything));
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  hostUpdate(): void {
    this.look(this.observer?.takeRecords() ?? []);
    if (!this.foreign) return;
    this.focused = this.options.root().activeElement?.id;
    this.options.startOver();
  }

  /** Called after each rendering, with all that belongs to it: what changed until now was our own doing. */
  rendered(): void {
    this.observer?.takeRecords();
    this.foreign = false;
    this.drawn = this.numbers();
    if (this.focused) this.options.root().getElementById(this.focused)?.focus();
    this.focused = undefined;
  }

  /** What is only added, as a picture of an extension, does no harm. */
  private look(records: readonly MutationRecord[]): void {
    for (let index = 0; index < records.length; index += 1) {
      const { type, removedNodes } = records[index] as MutationRecord;
      if (type === 'characterData' || removedNodes.length) this.foreign = true;
    }
  }

  private changed(records: readonly MutationRecord[]): void {
    this.look(records);
    if (!this.foreign || this.restored === RESTORED || this.numbers() === this.drawn) return;
    this.restored += 1;
    this.host.requestUpdate();
  }

  private numbers(): string {
    let all = '';
    const shown = this.options.root().querySelectorAll('[part~="number"]');
    for (let index = 0; index < shown.length; index += 1) all += `${shown[index]?.textContent}|`;
    return all;
  }
}
