import { css } from 'lit';

/** Typography: sizes in `em` of the host's text, weights, and the colours of open and closed. */
export const text = css`
  [role='heading'] {
    font-weight: 700;
    line-height: normal;
  }

  /* Avoids a single word on the last line. */
  [role='heading'],
  [part~='message-text'] {
    text-wrap: balance;
  }

  [part~='emergency-title'] {
    font-size: 1.0625em;
  }

  [part~='section-title'],
  .hint,
  [part~='someone-else'],
  [part~='notice'],
  [part~='facts'],
  [part~='source'],
  [part~='extras'] {
    font-size: 0.9375em;
  }

  [part~='name'] {
    font-size: 1.125em;
  }

  [part~='heading'],
  [part~='name'] {
    line-height: 1.25;
  }

  [part~='footer'],
  [part~='exit-keys'] {
    font-size: 0.875em;
  }

  [part~='action-after'] {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }

  [part~='call'] > * > [part~='action-after'] {
    font-size: 0.6em;
  }

  .hint,
  [part~='someone-else'],
  [part~='section-title'],
  [part~='facts'],
  [part~='source'],
  .under,
  [part~='footer'] {
    color: var(--hf-muted);
  }

  [part~='status-open'] {
    color: var(--hf-open);
  }

  [part~='status-closed'] {
    color: var(--hf-closed);
  }

  [part~='number'] {
    display: inline-block;
    max-width: 100%;
    font-variant-numeric: lining-nums tabular-nums;
    unicode-bidi: isolate;
  }

  [part~='message-text'] {
    font-size: 1.75em;
    font-weight: 700;
    line-height: normal;
  }

  [part~='message-who'] {
    padding-bottom: 0.5em;
  }

  .under {
    font-size: 1.125em;
    font-weight: 400;
  }
`;
