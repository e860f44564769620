import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../domain/attempt.js';

/** How often numbers are restored at once: a script that rewrites them again and again must not cause an endless loop. */
const MAX_RESTORES = 9;

/** What the controller needs of its element. */
export interface ExternalChangesOptions {
  readonly root: () => ShadowRoot;
  /** Discards the last rendering, so that the next one recreates all nodes. */
  readonly startOver: () => void;
}

/**
 * Detects when other code removes nodes of the box or changes their text: a translator, an extension, an editor.
 * Lit would go on to write into nodes that are no longer on the screen, so the next rendering recreates all of them.
 * Numbers that differ from those that were rendered are restored at once.
 */
export class ExternalChanges implements ReactiveController {
  private observer: MutationObserver | undefined;
  private found = false;
  private restored = 0;
  /** All numbers as they were rendered. */
  private expected = '';
  /** The id of the element that had the focus when the nodes were recreated. */
  private focused: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: ExternalChangesOptions,
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
    this.inspect(this.observer?.takeRecords() ?? []);
    if (!this.found) return;
    this.focused = this.options.root().activeElement?.id;
    this.options.startOver();
  }

  /** Called when a rendering is complete: the changes until now are its own. */
  rendered(): void {
    this.observer?.takeRecords();
    this.found = false;
    this.expected = this.numbers();
    if (this.focused) this.options.root().getElementById(this.focused)?.focus();
    this.focused = undefined;
  }

  /** Nodes that are only added, such as an extension's icon, do no harm. */
  private inspect(records: readonly MutationRecord[]): void {
    for (let index = 0; index < records.length; index += 1) {
      const { type, removedNodes } = records[index] as MutationRecord;
      if (type === 'characterData' || removedNodes.length) this.found = true;
    }
  }

  private changed(records: readonly MutationRecord[]): void {
    this.inspect(records);
    if (!this.found || this.restored === MAX_RESTORES || this.numbers() === this.expected) return;
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
