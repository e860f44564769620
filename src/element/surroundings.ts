import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as environment from '../browser/environment.js';
import { watchVoices } from '../browser/voice.js';
import { attempt } from '../domain/attempt.js';

/** Colours and language of the page around an element. A change of either renders the box again. */
export class Surroundings implements ReactiveController {
  theme: 'light' | 'dark' | 'contrast' = 'light';
  /** The nearest `lang` on the page. */
  language: string | undefined;
  private stopWatching: ReadonlyArray<() => void> = [];

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly root: () => ParentNode,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    this.stopWatching = [
      environment.watchSurroundings(host, () => this.changed()),
      environment.openDetailsForPrint(this.root()),
      watchVoices(() => host.requestUpdate()),
    ];
    // The element may have been moved into a part of the page in another language.
    host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stopWatching.forEach((stop) => stop());
  }

  readTheme(): void {
    // Numbers in the wrong colours are better than none.
    attempt(() => {
      this.theme = environment.preferredTheme(this.host);
    });
  }

  readLanguage(): void {
    this.language = environment.pageLanguage(this.host);
  }

  private changed(): void {
    const { host } = this;
    if (
      environment.preferredTheme(host) !== this.theme ||
      environment.pageLanguage(host) !== this.language
    ) {
      host.requestUpdate();
    }
  }
}
