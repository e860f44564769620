/**
 * Placeholders for the content of an edition in the code of the finder. The build inserts them, `assemble` replaces them.
 * Long string literals, so that the minifier leaves each one as it is, once.
 */
export const PLACEHOLDERS = {
  hotlines: '@hotline-finder:hotlines@',
  updated: '@hotline-finder:updated@',
  spoken: '@hotline-finder:spoken@',
  languages: '@hotline-finder:languages@',
  /** In the first comment. */
  edition: '@hotline-finder:edition@',
} as const;
