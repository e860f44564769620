import { css } from 'lit';

/**
 * Every public custom property with its default, and the themes. A theme is a
 * set of private colours (`--hf-c-…`, with a prefix: a page's `@property` applies here too); a public property, set by
 * the host page, overrides it. Every text on its background has a contrast of 7:1 or more, every
 * edge of a control 3:1: tests compute them from the rendered page.
 */
export const theme = css`
  :host {
    display: block;
    min-height: var(--hotline-finder-min-height, 0);
    font-family: var(--hotline-finder-font, inherit);
  }

  :host([hidden]) {
    display: none;
  }

  /*
   * Resets all inherited properties, also those of future CSS, except for those that hide the element: that is the page's
   * choice. The decoration of the surrounding text is not inherited but painted across blocks: the box is not a block.
   */
  [part~='box'] {
    all: initial;
    display: inline-block;
    box-sizing: border-box;
    width: 100%;
    vertical-align: top;
    font-family: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-user-select: text;
    user-select: text;
  }

  .light,
  .contrast,
  .dark {
    --hf-c-surface: #fff;
    --hf-c-raised: #f2f6f7;
    --hf-c-text: #14212b;
    --hf-c-muted: #3c4c58;
    --hf-c-border: #c9d3d9;
    --hf-c-edge: #5b6b77;
    --hf-c-accent: #0b5c5c;
    --hf-c-accent-hover: #084848;
    --hf-c-on-accent: #fff;
    --hf-c-emergency: #a11d1d;
    --hf-c-emergency-hover: #7f1414;
    --hf-c-on-emergency: #fff;
    --hf-c-emergency-surface: #fdf0ee;
    --hf-c-emergency-text: #6d0f0f;
    --hf-c-open: #0f5a2c;
    --hf-c-closed: #6b4200;
    color-scheme: light;
  }

  .contrast {
    --hf-c-raised: #fff;
    --hf-c-text: #000;
    --hf-c-muted: #000;
    --hf-c-border: #000;
    --hf-c-edge: #000;
    --hf-c-accent: #003b3b;
    --hf-c-accent-hover: #000;
    --hf-c-emergency: #8a0000;
    --hf-c-emergency-hover: #000;
    --hf-c-emergency-surface: #fff;
    --hf-c-emergency-text: #5c0000;
    --hf-c-open: #003d16;
    --hf-c-closed: #402700;
  }

  /* Paper is white. */
  @media screen {
    .dark {
      --hf-c-surface: #12191f;
      --hf-c-raised: #1c262d;
      --hf-c-text: #eaf0f3;
      --hf-c-muted: #c2ced6;
      --hf-c-border: #35434d;
      --hf-c-edge: #8d9ca7;
      --hf-c-accent: #7fd8d2;
      --hf-c-accent-hover: #a6e8e3;
      --hf-c-on-accent: #06201f;
      --hf-c-emergency: #ffa296;
      --hf-c-emergency-hover: #ffc0b7;
      --hf-c-on-emergency: #2b0705;
      --hf-c-emergency-surface: #2b1614;
      --hf-c-emergency-text: #ffd5cf;
      --hf-c-open: #86e0a4;
      --hf-c-closed: #f3cf7a;
      color-scheme: dark;
    }
  }

  [part~='box'] {
    --hf-surface: var(--hotline-finder-surface, var(--hf-c-surface));
    --hf-raised: var(--hotline-finder-surface-raised, var(--hf-c-raised));
    --hf-text: var(--hotline-finder-text, var(--hf-c-text));
    --hf-muted: var(--hotline-finder-text-muted, var(--hf-c-muted));
    --hf-border: var(--hotline-finder-border, var(--hf-c-border));
    --hf-edge: var(--hotline-finder-control-border, var(--hf-c-edge));
    --hf-accent: var(--hotline-finder-accent, var(--hf-c-accent));
    --hf-accent-hover: var(--hotline-finder-accent-hover, var(--hf-c-accent-hover));
    --hf-on-accent: var(--hotline-finder-on-accent, var(--hf-c-on-accent));
    --hf-emergency: var(--hotline-finder-emergency, var(--hf-c-emergency));
    --hf-emergency-hover: var(--hotline-finder-emergency-hover, var(--hf-c-emergency-hover));
    --hf-on-emergency: var(--hotline-finder-on-emergency, var(--hf-c-on-emergency));
    --hf-emergency-surface: var(--hotline-finder-emergency-surface, var(--hf-c-emergency-surface));
    --hf-emergency-text: var(--hotline-finder-emergency-text, var(--hf-c-emergency-text));
    --hf-open: var(--hotline-finder-open, var(--hf-c-open));
    --hf-closed: var(--hotline-finder-closed, var(--hf-c-closed));
    --hf-focus: var(--hotline-finder-focus, var(--hf-c-text));
    --hf-radius: var(--hotline-finder-radius, 0.75rem);
    --hf-space: var(--hotline-finder-space, 1rem);
    --hf-inset: calc(var(--hf-space) * 0.75);
  }

  /* Nothing in red: at a glance it is an ordinary box. */
  .discreet {
    --hf-c-emergency: var(--hf-c-text);
    --hf-c-emergency-hover: var(--hf-c-muted);
    --hf-c-on-emergency: var(--hf-c-surface);
    --hf-c-emergency-surface: var(--hf-c-raised);
    --hf-c-emergency-text: var(--hf-c-text);
  }
`;
