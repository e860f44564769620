/**
 * The script of the page for frames: gives the finder the settings that its address names, and reports its height
 * to the page around, which may ask for it. `accent` is a colour of the site, `5b2a86`: the frame has no other way to
 * learn it; what is no colour is as if it was not there. It reads nothing else and does nothing that another page says.
 */
import type { HotlineFinder } from '../element/hotline-finder.js';
import { SETTINGS } from '../settings.js';
import { accentColours, accentProperties } from './accent.js';

/** What the page around is sent, and what it may ask with. */
const HEIGHT = 'hotline-finder:height';
/** A height to the pixel would tell which country is shown. */
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

// The page has no language of its own: it would count before the visitor's.
void customElements.whenDefined('hotline-finder').then(async () => {
  const { ready, shadowRoot } = finder as HotlineFinder;
  await ready;
  const language = shadowRoot?.querySelector('[lang]')?.getAttribute('lang');
  if (language) document.documentElement.lang = language;
});

if (framed) {
  let reported = 0;
  /** By itself it only grows: what is chosen would be read from its ups and downs. */
  const report = (asked: boolean) => {
    const { width, height } = document.documentElement.getBoundingClientRect();
    // In a tab that is not open.
    if (!width) return;
    const rounded = Math.ceil(height / STEP) * STEP;
    if (!asked && rounded <= reported) return;
    reported = rounded;
    // For any page: it learns a number of pixels and nothing else.
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
