/**
 * Entry point of the classic script. Defines the element, and makes one
 * - after its own script tag, when that carries `data-hotline-finder`, one of the settings as `data-…`, or settings
 *   after the `#` of its address;
 * - in a shadow tree of every other element with `data-hotline-finder`: what is in the element stays where it is and
 *   becomes the fallback.
 */
import { placeFinders } from './element/place-finders.js';
import { HotlineFinder } from './index.js';

placeFinders(HotlineFinder.observedAttributes);
