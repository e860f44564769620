/** Modules that the build of the site and of the release provides to the scripts of pages. */

declare module 'site:lines' {
  /** Id and name of each hotline, by country. */
  const LINES: Readonly<Record<string, readonly (readonly [id: string, name: string])[]>>;
  export default LINES;
}

declare module '*/dist/languages.json' {
  interface Proof {
    readonly keys: readonly { readonly key: string; readonly comment: string }[];
    /** The strings of each language, by tag and key. */
    readonly languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** Notes of the review, by tag. */
    readonly notes: Readonly<Record<string, readonly string[]>>;
  }
  const proof: Proof;
  export default proof;
}

declare module 'hotline-finder-releases' {
  import type { Release } from '../src/snippet/snippet.js';

  /** The releases by the folder of their edition. */
  export const RELEASES: Readonly<Record<string, Release>>;
}

declare module 'bench:country' {
  interface Link {
    readonly href: string;
    readonly text: string;
  }
  const country: {
    readonly name: string;
    readonly emergency: readonly Link[];
    readonly lines: readonly {
      readonly name: string;
      readonly hours: string;
      readonly links: readonly Link[];
    }[];
  };
  export default country;
}
