/** Entry point of the package: defines `<hotline-finder>` once; does nothing on a server. */
import { createWorld } from './content/world.js';
import { define } from './element/define.js';
import { HotlineFinder } from './element/hotline-finder.js';

define(createWorld);

export { HotlineFinder };
export type { ChannelType, Section, Theme } from './types.js';

declare global {
  interface HTMLElementTagNameMap {
    'hotline-finder': HotlineFinder;
  }
}
