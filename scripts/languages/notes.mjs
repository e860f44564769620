import { readdirSync, readFileSync } from 'node:fs';

export const LOCALES = new URL('../../src/locales/', import.meta.url);

/** The steps a language goes through, in the words that its review file uses for them. */
export const STEPS = ['drafted', 'checked back', 'second reader', 'native speaker'];

/** In the same folder: the languages that are not offered yet, and why. */
const HELD_BACK = 'held-back.md';

/** Who or what has not looked yet. */
const NOBODY = 'nobody yet';

/** In the place of a second reader: whoever wrote the text as it is now has read it again. */
export const SAME_HAND = 'same hand';

/** What a reader outside found in many languages, and what was decided on it. */
const OUTSIDE_CHECK = new URL('review/outside-check.json', LOCALES);

export const SEVERITIES = ['certain', 'likely'];
export const DECISIONS = ['taken', 'gone', 'refused'];

/**
 * @returns {{ languages: string[], findings: { language: string, severity: string, decision: string, reason?: string,
 *   why: string, texts: { string: string, line?: number, then: string, proposed: string }[] }[] }} `languages`: those
 *   that were checked. A text is a string of src/locales/strings.ts, or a line of one, as it was `then`; "names" are
 *   those of countries and months.
 */
export const readOutsideCheck = () => JSON.parse(readFileSync(OUTSIDE_CHECK, 'utf8'));

/**
 * What the review files say, one entry a language. Throws with the file and the fix when one of
 * them has no heading or no state.
 *
 * @param {URL} [folder] ends with a slash
 * @returns {{ tag: string, file: string, name: string, state: string[], notes: string[] }[]} by tag;
 *   `state` has one answer for each of STEPS: "yes", or who, or "same hand", or "nobody yet".
 */
export function readNotes(folder = new URL('review/', LOCALES)) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== HELD_BACK)
    .sort()
    .map((file) => notesOf(file, readFileSync(new URL(file, folder), 'utf8')));
}

/** @param {string} file `ro.md` */
export function notesOf(file, text) {
  const tag = file.replace(/\.md$/, '');
  const heading = /^## (\S+) – (.+)$/m.exec(text);
  if (heading?.[1] !== tag) {
    throw new Error(
      `src/locales/review/${file}  has no heading of its own. Fix: begin it with "## ${tag} – English name (own name)".`,
    );
  }
  const state = /^State: (.+)\.$/m.exec(text)?.[1] ?? '';
  const native = /reviewed by a native speaker: ([^;]+)/.exec(state)?.[1];
  if (!native) {
    throw new Error(
      `src/locales/review/${file}  does not tell its state. Fix: "State: drafted, checked back; second reader; reviewed by a native speaker: ${NOBODY}."`,
    );
  }
  const again = /read once more by the same hand/.test(text);
  const done = (step) => {
    if (!state.includes(step)) return NOBODY;
    return again && step === 'second reader' ? SAME_HAND : 'yes';
  };
  return {
    tag,
    file,
    name: heading[2],
    state: [...STEPS.slice(0, -1).map(done), native],
    notes: text
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => line.slice(2)),
  };
}
