import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { copyText } from '../browser/clipboard.js';
import { localVoice, readAloud, stopReading } from '../browser/voice.js';
import type { Copied } from '../domain/card.js';
import { spokenText } from '../domain/spoken-text.js';
import type { Announced } from '../views/box.js';
import type { Handlers } from '../views/handlers.js';
import type { View } from './view.js';

/** What the visitor does needs of its element. */
export interface VisitorOptions {
  /** What is on the screen. */
  readonly view: () => View | undefined;
  readonly emit: (type: string, detail: Readonly<Record<string, string>>) => void;
  /** Moves the focus to an element of the box, by its id. */
  readonly focus: (id: string) => void;
}

/** What the visitor did in one element: chose, opened, copied, had read aloud. A change renders anew. */
export class Visitor implements ReactiveController {
  /** What was chosen in the lists; undefined = nothing. */
  pickedCountry: string | undefined;
  pickedLanguage: string | undefined;
  /** The message for someone nearby is open; the emergency number is asked for in it. */
  messageOpen = false;
  preferEmergency = false;
  copied: Copied | undefined;
  /** The box is being read aloud. */
  reading = false;
  /** What screen readers announce, politely: what was chosen or copied, or how often the exit's key was pressed. */
  announced: Announced;

  private focusNext: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: VisitorOptions,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.focusNext) this.options.focus(this.focusNext);
    this.focusNext = undefined;
  }

  hostDisconnected(): void {
    this.beSilent();
  }

  announce(announced: Announced): void {
    this.announced = announced;
    this.host.requestUpdate();
  }

  beSilent(): void {
    if (this.reading) stopReading();
    this.setReading(false);
  }

  private setReading(reading: boolean): void {
    if (this.reading === reading) return;
    this.reading = reading;
    this.host.requestUpdate();
  }

  private showCountry(country: string): void {
    this.beSilent();
    this.pickedCountry = country;
    this.announce('choice');
    this.options.emit('hotline-country-change', { country });
  }

  private showLanguage(language: string): void {
    this.beSilent();
    this.pickedLanguage = language;
    this.announce('choice');
    this.options.emit('hotline-language-change', { language });
  }

  readonly handlers: Handlers = {
    country: (event) => this.showCountry((event.target as HTMLSelectElement).value),
    language: (event) => this.showLanguage((event.target as HTMLSelectElement).value),
    showCountry: (code) => this.showCountry(code),
    showLanguage: (tag) => this.showLanguage(tag),
    contact: (channel) => {
      const country = this.options.view()?.model.country ?? '';
      this.options.emit('hotline-contact', { country, channel });
    },
    copy: (event, id) => {
      const card = (event.currentTarget as Element).closest('[part~="card"]');
      const number = card?.querySelector('[part~="call"] [part~="number"]');
      if (!number) return;
      void copyText(number).then((done) => {
        this.copied = { id, done };
        this.announce(done ? 'copied' : 'copySelected');
      });
    },
    readAloud: () => {
      const start = !this.reading;
      this.beSilent();
      const { locale, model } = this.options.view() ?? {};
      const voice = start && locale && localVoice(locale.language);
      if (!voice || !model) return;
      this.setReading(true);
      readAloud(spokenText(model), voice, () => this.setReading(false));
    },
    message: (open) => {
      this.messageOpen = open;
      this.preferEmergency = false;
      this.focusNext = open ? 'message' : 'ask';
      this.host.requestUpdate();
    },
    switchMessage: () => {
      this.preferEmergency = !this.preferEmergency;
      this.host.requestUpdate();
    },
  };
}
