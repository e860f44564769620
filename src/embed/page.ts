/**
 * The script of the page for frames: gives the finder the settings that its address names, and reports its height
 * to the page around. It reads nothing else and listens to nobody.
 */
const framed = window.top !== window.self;
const finder = document.querySelector('hotline-finder');

/** Could carry words or a way out of a stranger: read only on a page that is framed. */
const FRAMED_ONLY = ['heading', 'exit-url'];
const TEXTS = ['country', 'language', 'theme', 'countries', 'topics', 'heading-level'];
const BOOLEANS = ['compact', 'discreet', 'no-exit'];

new URLSearchParams(location.search).forEach((value, name) => {
  if (TEXTS.indexOf(name) >= 0 || (framed && FRAMED_ONLY.indexOf(name) >= 0)) {
    finder?.setAttribute(name, value);
  } else if (BOOLEANS.indexOf(name) >= 0 && !/^(false|0)$/.test(value)) {
    finder?.setAttribute(name, '');
  }
});

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
