/**
 * The script of the page for frames: sets the finder's settings from its address, and reports its height to the
 * containing page, which may ask for it. `accent` is a colour of the site, `5b2a86`, which the frame cannot get otherwise;
 * any other value is ignored. Nothing else is read, and no other message is handled.
 */
import type { HotlineFinder } from '../element/hotline-finder.js';
import { SETTINGS } from '../settings.js';
import { accentColours, accentProperties } from './accent.js';

/** The type of the message to the containing page, and the message with which it may ask. */
const HEIGHT = 'hotline-finder:height';
/** An exact height would reveal which country is shown. */
const STEP = 250;

const framed = window.top !== window.self;
const finder = document.querySelector('hotline-finder');
const parameters = new URLSearchParams(location.search);

for (const [name, kind] of SETTINGS) {
  const value = parameters.get(name);
  if (value !== null && (framed || (kind !== 'phrase' && kind !== 'address'))) {
    finder?.setAttribute(name, value);
  }
}

const colours = accentColours(parameters.get('accent') ?? '');
if (colours) {
  for (const [name, value] of accentProperties(colours)) finder?.style.setProperty(name, value);
}

// The page has no language in its source: it would override the visitor's.
void customElements.whenDefined('hotline-finder').then(async () => {
  const { ready, shadowRoot } = finder as HotlineFinder;
  await ready;
  const language = shadowRoot?.querySelector('[lang]')?.getAttribute('lang');
  if (language) document.documentElement.lang = language;
});

if (framed) {
  let reported = 0;
  /** Unless asked, only a larger height is reported: changes would reveal what the visitor chooses. */
  const report = (asked: boolean) => {
    const { width, height } = document.documentElement.getBoundingClientRect();
    // In a background tab.
    if (!width) return;
    const rounded = Math.ceil(height / STEP) * STEP;
    if (!asked && rounded <= reported) return;
    reported = rounded;
    // For any origin: the page learns a number of pixels and nothing else.
    window.parent.postMessage({ type: HEIGHT, height: rounded }, '*');
  };
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === window.parent && data === HEIGHT) report(true);
  });
  if (typeof window.ResizeObserver === 'function') {
    new ResizeObserver(() => report(false)).observe(document.documentElement);
  } else {
    for (const event of ['load', 'resize', 'click', 'change', 'toggle']) {
      window.addEventListener(event, () => report(false), true);
    }
  }
}
