/** Settings of @custom-elements-manifest/analyzer. */
export default {
  globs: ['src/element/hotline-finder.ts'],
  litelement: true,
  quiet: true,
  // It would write into our package.json.
  packagejson: false,
};
