import type { ChannelType } from '../types.js';

/** Callbacks from the views to the element. */
export interface Handlers {
  readonly country: (event: Event) => void;
  readonly language: (event: Event) => void;
  /** Shows a country by its code, or `UNKNOWN_PLACE`. */
  readonly showCountry: (code: string) => void;
  readonly showLanguage: (tag: string) => void;
  readonly contact: (channel: ChannelType) => void;
  /** Copies the number of the line in whose card the pressed button stands. */
  readonly copy: (event: Event, id: string) => void;
  /** Starts or stops the reading. */
  readonly readAloud: () => void;
  /** Opens or closes the message for someone nearby. */
  readonly message: (open: boolean) => void;
  /** Shows the other number in it. */
  readonly switchMessage: () => void;
}
