/**
 * The script of the page for frames: gives the finder the settings that its address names, and reports its height
 * to the page around. It reads nothing else and listens to nobody.
 */
import { SETTINGS } from '../settings.js';

const framed = window.top !== window.self;
const finder = document.querySelector('hotline-finder');
const parameters = new URLSearchParams(location.search);

for (const [name, kind] of SETTINGS) {
  const value = parameters.get(name);
  if (value !== null && (framed || (kind !== 'phrase' && kind !== 'address'))) {
    finder?.setAttribute(name, value);
  }
}

if (framed) {
  let reported = 0;
  const report = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === reported) return;
    reported = height;
    // For any page: it learns a number of pixels and nothing else.
    window.parent.postMessage({ type: 'hotline-finder:height', height }, '*');
  };
  if (typeof window.ResizeObserver === 'function') {
    new ResizeObserver(report).observe(document.documentElement);
  } else {
    for (const event of ['load', 'resize', 'click', 'change', 'toggle']) {
      window.addEventListener(event, report, true);
    }
  }
}
