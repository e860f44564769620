/**
 * Entry point of the classic script. Defines the element, and creates one
 * - after its own script tag, if that has `data-hotline-finder`, one of the settings as `data-…`, or settings
 *   after the `#` of its address;
 * - in a shadow tree of every other element with `data-hotline-finder`: the content of that element stays where it is and
 *   becomes the fallback.
 */
import { placeFinders } from './element/place-finders.js';
import { HotlineFinder } from './index.js';

placeFinders(HotlineFinder.observedAttributes);
