/**
 * What stands in the code of the finder where an edition has its content. The build puts these in, `assemble` takes
 * them out. Plain strings, and long, so that the minifier leaves each once and as it is.
 */
export const PLACEHOLDERS = {
  hotlines: '@hotline-finder:hotlines@',
  updated: '@hotline-finder:updated@',
  spoken: '@hotline-finder:spoken@',
  languages: '@hotline-finder:languages@',
  /** In the first comment. */
  edition: '@hotline-finder:edition@',
} as const;
