import { css } from 'lit';

/** The visitor's settings, scripts that need more space, and print. */
export const modes = css`
  @media (prefers-contrast: more) {
    .dark {
      --hf-c-surface: #000;
      --hf-c-raised: #000;
      --hf-c-muted: #fff;
      --hf-c-border: #fff;
      --hf-c-edge: #fff;
    }
  }

  /* Scripts with tall or deep letters. */
  :lang(km),
  :lang(my) {
    line-height: var(--hotline-finder-line-height, 1.55);
  }

  /* The font's own line height. */
  :lang(ur) {
    line-height: var(--hotline-finder-line-height, normal);
  }

  /* A phone has no such key, and a narrow page no space. */
  @media (pointer: fine) and (min-width: 40em), (pointer: none) and (min-width: 40em) {
    [part~='exit-keys'] {
      display: inline;
      padding-inline-start: 0.75em;
      font-weight: 400;
    }
  }

  @media (forced-colors: active) {
    .button {
      border: 2px solid ButtonText;
    }
  }

  @media print {
    [part~='box'] {
      --hf-space: 0.5em;
      display: block;
      font-size: 0.75em;
      line-height: 1.3;
      border: 0;
    }

    [part~='header'] {
      position: static;
    }

    [part~='place'] {
      display: block;
    }

    [part~='sections'] {
      columns: 3;
    }

    [part~='box']:not(.discreet) .button[href^='https']:not([href*='wa.me'])::after {
      font-weight: 400;
      word-break: break-all;
      content: ': ' attr(href);
    }

    .button {
      display: inline;
      min-height: 0;
      padding: 0;
      color: inherit;
      background: none;
      border: 0;
    }

    [part~='emergency-services'] {
      margin-inline-end: 0.375em;
    }

    [part~='card'] {
      padding-bottom: 0.375em;
    }

    [part~='paper-card'] {
      display: block;
      width: 85mm;
      margin-bottom: 1em;
      padding: 3mm;
      border: 1px dashed;
    }

    [part~='exit'],
    [part~='pickers'],
    [part~='guess'],
    [part~='extras'],
    [part~='source'],
    [part~='copy'],
    [part~='unknown-place'],
    [part~='maybe-in'],
    .summary,
    [part~='icon'],
    [part~='status-now'] {
      display: none;
    }
  }
`;
