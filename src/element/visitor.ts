import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { copyNumber } from '../browser/clipboard.js';
import { localVoice, readAloud, stopReading } from '../browser/voice.js';
import type { Copied } from '../domain/card.js';
import type { MessageTo } from '../domain/message.js';
import type { Announced } from '../views/box.js';
import type { Handlers } from '../views/handlers.js';
import type { Choices, View } from './view.js';

/** What the controller needs of its element. */
export interface VisitorOptions {
  /** undefined = nothing is rendered yet. */
  readonly view: () => View | undefined;
  readonly emit: (type: string, detail: Readonly<Record<string, string>>) => void;
  readonly root: () => ShadowRoot;
}

/** What the visitor did in one element: choose, open, copy, start reading aloud. Each change renders the element again. */
export class Visitor implements Choices, ReactiveController {
  pickedCountry: string | undefined;
  pickedLanguage: string | undefined;
  messageTo: MessageTo;
  copied: Copied | undefined;
  reading = false;
  /** What the live region announces: what was chosen or copied, or how often the exit key was pressed. */
  announced: Announced;

  /** The id of the element that gets the focus after the next rendering. */
  private focusNext: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: VisitorOptions,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.focusNext) this.options.root().getElementById(this.focusNext)?.focus();
    this.focusNext = undefined;
  }

  hostDisconnected(): void {
    this.stopReading();
  }

  announce(announced: Announced): void {
    this.announced = announced;
    this.host.requestUpdate();
  }

  stopReading(): void {
    if (this.reading) stopReading();
    this.setReading(false);
  }

  private setReading(reading: boolean): void {
    if (this.reading === reading) return;
    this.reading = reading;
    this.host.requestUpdate();
  }

  readonly handlers: Handlers = {
    country: (country) => {
      this.stopReading();
      this.pickedCountry = country;
      this.announce('choice');
      this.options.emit('hotline-country-change', { country });
    },
    language: (language) => {
      this.stopReading();
      this.pickedLanguage = language;
      this.announce('choice');
      this.options.emit('hotline-language-change', { language });
    },
    contact: (channel) => {
      const country = this.options.view()?.model.country ?? '';
      this.options.emit('hotline-contact', { country, channel });
    },
    copy: (event, id) => {
      void copyNumber(event.currentTarget as Element).then((done) => {
        this.copied = { id, done };
        this.announce(done ? 'copied' : 'copySelected');
      });
    },
    readAloud: () => {
      const start = !this.reading;
      this.stopReading();
      const voice = start && localVoice(this.options.view()?.locale.language ?? '');
      if (!voice) return;
      this.setReading(true);
      readAloud(this.options.root(), voice, () => this.setReading(false));
    },
    message: (to) => {
      // Opened or closed; not when only the number changes.
      if (!to !== !this.messageTo) this.focusNext = to ? 'message' : 'ask';
      this.messageTo = to;
      this.host.requestUpdate();
    },
  };
}
