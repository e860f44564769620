import { attempt } from '../domain/attempt.js';

/**
 * What the keyboard reaches is never under the header (WCAG 2.4.11). The style sheet says how far it stays away from
 * it, but browsers up to 2025 look at that only where the page has to scroll at all.
 *
 * @param root heard here: a focus that moves within a shadow root is not told outside.
 */
export function keepFocusInSight(root: ShadowRoot): void {
  root.addEventListener('focusin', ({ target }) =>
    attempt(() => {
      const focused = target as Element;
      const header = root.querySelector('[part~=header]');
      if (!header || header.contains(focused) || !focused.matches(':focus-visible')) return;
      const { top, bottom } = header.getBoundingClientRect();
      const place = focused.getBoundingClientRect();
      if (place.top < bottom && place.bottom > top) focused.scrollIntoView();
    }),
  );
}
