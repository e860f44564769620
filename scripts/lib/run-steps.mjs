import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A Node program that runs when all that it needs has succeeded.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {string[]} args of `node`
 * @property {string[]} [needs] names of other steps; one that is not among the steps counts as done
 * @property {Record<string, string>} [env] besides that of this process
 *
 * @typedef {object} Result
 * @property {number | null} code the exit code; null = killed, or not run
 * @property {string} output all that it wrote; '' = not run
 * @property {number} seconds
 * @property {string} [missing] title of a step that it needs and that failed: it was not run
 */

/**
 * Runs steps, as many at once as there are processors; goes on after a failure with all that does not need it.
 *
 * @template {Step} S
 * @param {readonly S[]} steps
 * @param {{ started?: (step: S) => void, ended: (step: S, result: Result) => boolean, live?: boolean }} on
 *   `ended` returns whether the step has succeeded; `live` = its output is on the screen at once, not kept together
 */
export async function runSteps(steps, { started, ended, live = false }) {
  const names = steps.map(({ name }) => name);
  const outcome = new Map();
  /** @type {Map<string, Promise<{ step: S, result: Result }>>} */
  const running = new Map();
  let waiting = [...steps];
  /** @param {Step} step */
  const needed = ({ needs = [] }) => needs.filter((name) => names.includes(name));
  while (waiting.length || running.size) {
    for (const step of waiting) {
      const failed = needed(step).find((name) => outcome.get(name) === false);
      if (!failed) continue;
      const { title } = steps.find(({ name }) => name === failed) ?? step;
      ended(step, { code: null, output: '', seconds: 0, missing: title });
      outcome.set(step.name, false);
    }
    waiting = waiting.filter(({ name }) => !outcome.has(name));
    for (const step of waiting) {
      if (running.size >= availableParallelism()) break;
      if (!needed(step).every((name) => outcome.get(name))) continue;
      started?.(step);
      running.set(step.name, runNode(step, live));
    }
    waiting = waiting.filter(({ name }) => !running.has(name));
    if (!running.size) continue;
    const { step, result } = await Promise.race(running.values());
    running.delete(step.name);
    outcome.set(step.name, ended(step, result));
  }
}

function runNode(step, live) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, step.args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...step.env },
    });
    let output = '';
    const keep = (stream, screen) =>
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (live) screen.write(text);
      });
    keep(child.stdout, process.stdout);
    keep(child.stderr, process.stderr);
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      resolve({ step, result: { code, output, seconds } });
    });
  });
}
