/**
 * What the page in the frame does: it gives the finder the settings that its address names, and tells the
 * page around how high it is. It reads nothing else and hears nothing.
 */
const framed = window.top !== window.self;
const finder = document.querySelector('hotline-finder');

/** What a stranger could put words or a way out into: heard only from a page that has us in a frame. */
const WORDS = ['heading', 'exit-url'];
const TEXTS = ['country', 'language', 'theme', 'countries', 'topics', 'heading-level'];
const SWITCHES = ['compact', 'discreet', 'no-exit'];

new URLSearchParams(location.search).forEach((value, name) => {
  if (TEXTS.includes(name) || (framed && WORDS.includes(name))) finder.setAttribute(name, value);
  else if (SWITCHES.includes(name) && !/^(false|0)$/.test(value)) finder.setAttribute(name, '');
});

if (framed) {
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // For any page: it learns a number of pixels and nothing else.
    window.parent.postMessage({ type: 'hotline-finder:height', height }, '*');
  };
  if (typeof window.ResizeObserver === 'function') {
    new ResizeObserver(tell).observe(document.documentElement);
  } else {
    for (const event of ['load', 'resize', 'click', 'change', 'toggle'])
      window.addEventListener(event, tell, true);
  }
}
