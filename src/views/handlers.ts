import type { ChannelType, Door } from '../types.js';

/** What the views tell the element. */
export interface Handlers {
  readonly country: (event: Event) => void;
  readonly language: (event: Event) => void;
  readonly door: (door: Door) => void;
  readonly contact: (channel: ChannelType) => void;
  /** Opens or closes the message for someone nearby. */
  readonly message: (open: boolean) => void;
}
