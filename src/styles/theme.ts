import { css } from 'lit';

/**
 * Every public custom property with its default, and the themes. A theme is a
 * set of private colours (`--c-…`); a public property, set by the host page,
 * wins over it. Every text on its ground has a contrast of 7:1 or more, every
 * edge of a control 3:1: tests compute them from the rendered page.
 */
export const theme = css`
  :host {
    display: block;
    font-family: var(--hotline-finder-font, inherit);
  }

  :host([hidden]) {
    display: none;
  }

  .light,
  .contrast,
  .dark {
    --c-surface: #fff;
    --c-raised: #f2f6f7;
    --c-text: #14212b;
    --c-muted: #3c4c58;
    --c-border: #c9d3d9;
    --c-edge: #5b6b77;
    --c-accent: #0b5c5c;
    --c-accent-hover: #084848;
    --c-on-accent: #fff;
    --c-emergency: #a11d1d;
    --c-emergency-hover: #7f1414;
    --c-on-emergency: #fff;
    --c-emergency-surface: #fdf0ee;
    --c-emergency-text: #6d0f0f;
    --c-open: #0f5a2c;
    --c-closed: #6b4200;
    color-scheme: light;
  }

  .contrast {
    --c-raised: #fff;
    --c-text: #000;
    --c-muted: #000;
    --c-border: #000;
    --c-edge: #000;
    --c-accent: #003b3b;
    --c-accent-hover: #000;
    --c-emergency: #8a0000;
    --c-emergency-hover: #000;
    --c-emergency-surface: #fff;
    --c-emergency-text: #5c0000;
    --c-open: #003d16;
    --c-closed: #402700;
  }

  /* Paper is white. */
  @media screen {
    .dark {
      --c-surface: #12191f;
      --c-raised: #1c262d;
      --c-text: #eaf0f3;
      --c-muted: #c2ced6;
      --c-border: #35434d;
      --c-edge: #8d9ca7;
      --c-accent: #7fd8d2;
      --c-accent-hover: #a6e8e3;
      --c-on-accent: #06201f;
      --c-emergency: #ffa296;
      --c-emergency-hover: #ffc0b7;
      --c-on-emergency: #2b0705;
      --c-emergency-surface: #2b1614;
      --c-emergency-text: #ffd5cf;
      --c-open: #86e0a4;
      --c-closed: #f3cf7a;
      color-scheme: dark;
    }
  }

  [part~='box'] {
    --surface: var(--hotline-finder-surface, var(--c-surface));
    --raised: var(--hotline-finder-surface-raised, var(--c-raised));
    --text: var(--hotline-finder-text, var(--c-text));
    --muted: var(--hotline-finder-text-muted, var(--c-muted));
    --border: var(--hotline-finder-border, var(--c-border));
    --edge: var(--hotline-finder-control-border, var(--c-edge));
    --accent: var(--hotline-finder-accent, var(--c-accent));
    --accent-hover: var(--hotline-finder-accent-hover, var(--c-accent-hover));
    --on-accent: var(--hotline-finder-on-accent, var(--c-on-accent));
    --emergency: var(--hotline-finder-emergency, var(--c-emergency));
    --emergency-hover: var(--hotline-finder-emergency-hover, var(--c-emergency-hover));
    --on-emergency: var(--hotline-finder-on-emergency, var(--c-on-emergency));
    --emergency-surface: var(--hotline-finder-emergency-surface, var(--c-emergency-surface));
    --emergency-text: var(--hotline-finder-emergency-text, var(--c-emergency-text));
    --open: var(--hotline-finder-open, var(--c-open));
    --closed: var(--hotline-finder-closed, var(--c-closed));
    --focus: var(--hotline-finder-focus, var(--c-text));
    --radius: var(--hotline-finder-radius, 0.75rem);
    --space: var(--hotline-finder-space, 1rem);
    --inset: calc(var(--space) * 0.75);
  }

  /* Nothing in red: a glance from the side sees an ordinary box. */
  .discreet {
    --c-emergency: var(--c-text);
    --c-emergency-hover: var(--c-muted);
    --c-on-emergency: var(--c-surface);
    --c-emergency-surface: var(--c-raised);
    --c-emergency-text: var(--c-text);
  }
`;
