import type { MessageTo } from '../domain/message.js';
import type { ChannelType } from '../types.js';

/** Callbacks from the views to the element. */
export interface Handlers {
  /** Shows a country by its code, or `UNKNOWN_PLACE`. */
  readonly country: (code: string) => void;
  readonly language: (tag: string) => void;
  readonly contact: (channel: ChannelType) => void;
  /** Copies the number of the card that the button is in. */
  readonly copy: (event: Event, id: string) => void;
  /** Starts or stops reading aloud. */
  readonly readAloud: () => void;
  /** Opens the message for someone nearby, shows the other number in it, or closes it. */
  readonly message: (to: MessageTo) => void;
}
