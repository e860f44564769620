/** Entry point of the package: defines `<hotline-finder>` once; does nothing on a server. */
import { HotlineFinder } from './element/hotline-finder.js';

// On a server Lit brings a registry of its own, and its renderer a document: neither has a screen.
if (typeof matchMedia === 'function' && !customElements.get('hotline-finder')) {
  customElements.define('hotline-finder', HotlineFinder);
}

export { HotlineFinder };
export type { ChannelType, Section, Theme } from './types.js';

declare global {
  interface HTMLElementTagNameMap {
    'hotline-finder': HotlineFinder;
  }
}
