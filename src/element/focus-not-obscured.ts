import { attempt } from '../domain/attempt.js';

/**
 * The sticky header never covers the focused control (WCAG 2.4.11). The style sheet has a scroll margin for that, but
 * browsers up to 2025 apply it only to a control outside the viewport.
 *
 * @param root focus events within a shadow root do not leave it.
 */
export function keepFocusUnobscured(root: ShadowRoot): void {
  root.addEventListener('focusin', ({ target }) =>
    attempt(() => {
      const focused = target as Element;
      const header = root.querySelector('[part~=header]');
      if (!header || header.contains(focused) || !focused.matches(':focus-visible')) return;
      const { top, bottom } = header.getBoundingClientRect();
      const box = focused.getBoundingClientRect();
      if (box.top < bottom && box.bottom > top) focused.scrollIntoView();
    }),
  );
}
