/** GitHub's own command, which is there in its workflows. */
import { spawnSync } from 'node:child_process';

/**
 * @param {string[]} args
 * @returns {{ ok: boolean, output: string, error: string }}
 */
export function tryGh(args) {
  const { status, stdout, stderr, error } = spawnSync('gh', args, { encoding: 'utf8' });
  return { ok: status === 0, output: stdout ?? '', error: error?.message ?? stderr ?? '' };
}

/** @throws {Error} with what the command said */
export function gh(args) {
  const { ok, output, error } = tryGh(args);
  if (!ok) throw new Error(`gh ${args.slice(0, 2).join(' ')} failed: ${error.trim()}`);
  return output;
}
