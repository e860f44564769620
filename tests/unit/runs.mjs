/** All that there is to try: in CI, or with `ALL_RUNS=1`. */
export const ALL_RUNS = Boolean(process.env.CI || process.env.ALL_RUNS);

/**
 * How often a property is tried: all of `runs`, or a fifth on a developer's machine, other ones each time.
 *
 * @param {number} runs
 */
export const numRuns = (runs) => (ALL_RUNS ? runs : Math.ceil(runs / 5));
