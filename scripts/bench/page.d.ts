import '../../src/index.js';

declare global {
  interface Window {
    /** What measure.mjs notes while a page loads. */
    bench: {
      number: number | undefined;
      complete: number | undefined;
      shift: number;
      longest: number;
    };
  }
}
