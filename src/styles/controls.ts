import { css } from 'lit';

/** Controls: links as buttons, lists, disclosures. Each at least 44 px high, numbers to call 56. */
export const controls = css`
  .button,
  select,
  .summary,
  .link {
    min-height: 44px;
    min-height: max(2.75rem, 44px);
    font: inherit;
    cursor: pointer;
  }

  .button,
  select {
    color: var(--hf-text);
    background: var(--hf-surface);
    border: 1px solid var(--hf-edge);
    border-radius: calc(var(--hf-radius) * 0.75);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    max-width: 100%;
    padding: 0.375em 0.875em;
    font-weight: 700;
    line-height: normal;
    text-decoration: none;
    -webkit-tap-highlight-color: transparent;
  }

  .button:hover {
    background: var(--hf-raised);
    border-color: var(--hf-text);
  }

  .button:active {
    transform: translateY(1px);
  }

  .button > * {
    min-width: 0;
  }

  [part~='exit'] {
    flex: none;
    max-width: 60%;
    padding: 0.25em 0.75em;
    border: 2px solid var(--hf-text);
  }

  /* The header is not visible: above everything else, at the corner of the window. */
  [part~='exit'].floating {
    position: fixed;
    inset: auto;
    bottom: 1rem;
    inset-inline-end: 1rem;
    z-index: 2147483647;
    margin: 0;
    color: var(--hf-text);
    background: var(--hf-surface);
  }

  [part~='exit-keys'] {
    display: none;
  }

  [part~='action'] {
    padding: 0.25em 0.75em;
    font-size: 0.9375em;
    font-weight: 600;
  }

  /* The least prominent buttons, like the disclosure beside them. */
  [part~='copy'] {
    padding: 0;
    font-weight: 400;
    color: var(--hf-muted);
    background: none;
    border-color: transparent;
  }

  [part~='call'],
  [part~='emergency-call'] {
    width: 100%;
    border: 0;
  }

  [part~='call'] {
    min-height: 56px;
    min-height: max(3.5rem, 56px);
    font-size: 1.5em;
    line-height: 1.2;
    color: var(--hf-on-accent);
    background: var(--hf-accent);
  }

  [part~='call']:hover {
    background: var(--hf-accent-hover);
  }

  /* The service above, its icon beside the number. */
  [part~='emergency-call'] {
    flex-wrap: wrap;
    align-content: center;
    min-height: 52px;
    padding: 0.25em;
    line-height: 1.15;
    color: var(--hf-on-emergency);
    background: var(--hf-emergency);
  }

  [part~='emergency-call']:hover {
    background: var(--hf-emergency-hover);
  }

  [part~='emergency-call'] [part~='number'] {
    white-space: nowrap;
    font-size: 1.3125em;
  }

  [part~='emergency-call'] > [part~='action-label'] {
    display: contents;
  }

  [part~='emergency-call'] [part~='action-after'],
  [part~='emergency-services'] {
    flex: 1 1 100%;
    font-size: 0.8125em;
    font-weight: 500;
    text-align: center;
    hyphens: auto;
  }

  [part~='message-call'] {
    margin: var(--hf-space) 0 calc(var(--hf-space) * 0.5);
  }

  [part~='action-before'] {
    font-weight: 400;
  }

  [part~='call'] [part~='action-before'] {
    display: block;
    font-size: 0.6em;
  }

  [part~='icon'] {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .button > [part~='icon'] {
    margin-inline-end: 0.375em;
  }

  [part~='call'] > [part~='icon'] {
    fill: currentColor;
  }

  [dir='rtl'] .exit,
  [dir='rtl'] .aloud {
    transform: scaleX(-1);
  }

  select {
    width: 100%;
    padding: 0 0.25em;
    padding-inline-start: 2.25em;
    font-weight: 600;
    font-size: 16px;
    font-size: max(1em, 16px);
    text-overflow: ellipsis;
  }

  /* Inside the border of its list. */
  [part~='picker'] > [part~='icon'] {
    position: absolute;
    margin-inline-start: 0.75em;
    color: var(--hf-muted);
    pointer-events: none;
  }

  .link {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 44px;
    min-width: max(2.75rem, 44px);
    padding: 0 0.5em;
    font-weight: 700;
    color: var(--hf-text);
  }

  a,
  button,
  select,
  summary {
    scroll-margin-top: calc(var(--hf-header, 5rem) + var(--hotline-finder-top, 0px) + 0.5rem);
  }

  /* Two colours, one inside the other: visible on any background. */
  a:focus,
  button:focus,
  select:focus,
  summary:focus {
    outline: 3px solid var(--hf-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--hf-surface);
  }

  [part~='disclosure-summary']:focus,
  .rest > .summary:focus {
    outline-offset: -3px;
    box-shadow: none;
  }

  a:focus:not(:focus-visible),
  button:focus:not(:focus-visible),
  summary:focus:not(:focus-visible) {
    outline: 0;
    box-shadow: none;
  }
`;
