/** src/locales/review/*.md → src/locales/REVIEW.md: how far each language has come. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import {
  DECISIONS,
  LOCALES,
  readNotes,
  readOutsideCheck,
  SAME_HAND,
  SEVERITIES,
  STEPS,
} from './notes.mjs';

export const REVIEW = new URL('REVIEW.md', LOCALES);

/** The findings of the outside check, counted by what was decided on them. */
function decided({ languages, findings }) {
  const count = (severity, decision) =>
    findings.filter((one) => one.severity === severity && one.decision === decision).length;
  const rows = SEVERITIES.map((severity) => {
    const counts = DECISIONS.map((decision) => count(severity, decision));
    const sum = counts.reduce((total, one) => total + one, 0);
    return `| ${[severity, sum, ...counts].join(' | ')} |`;
  });
  const refused = findings
    .filter(({ decision }) => decision === 'refused')
    .map(
      ({ language, texts: [{ string, proposed }], reason }) =>
        `- ${language}, \`${string}\`, “${proposed}”: ${reason}`,
    );
  return `## The outside check

In November 2026 a reader who had translated none of them, and is no native speaker either, looked for faults in
${languages.length} languages: what is wrong (**certain**), and what a reader will probably stumble over (**likely**).
The texts were written anew after it. Each finding is in [outside-check.json](review/outside-check.json) with what was
decided on it; matters of taste are in the notes of the languages.

| severity | findings | ${DECISIONS.join(' | ')} |
| --- | --: | ${DECISIONS.map(() => '--:').join(' | ')} |
${rows.join('\n')}

"taken": the fault is in the text no longer, in the words that were proposed or in others. "gone": the sentence, or the
button, is not in the finder any more, and the one in its place was read for the same fault. "refused": not in these
words:

${refused.join('\n')}
`;
}

/** The text of REVIEW.md, from what `readNotes` and `readOutsideCheck` read. */
export async function reviewPage(all, check) {
  const waiting = all.filter(({ state }) => state[state.length - 1] === 'nobody yet').length;
  const reader = STEPS.indexOf('second reader');
  const again = all.filter(({ state }) => state[reader] !== 'yes').length;
  const rows = all.map(
    ({ tag, file, name, state, notes }) =>
      `| ${tag} | ${name} | ${state.join(' | ')} | ${notes.length} | [notes](review/${file}) |`,
  );
  const sameHand = `
"${SAME_HAND}": nobody but whoever wrote the present text has read it again.`;
  const forReader = `${again} of ${all.length} languages **wait for a second reader**, `;
  const text = `# How far each language has come

A language goes through three passes: **drafted** from English with the translator's comments in sight,
**checked back** (translated back to English without the source, and the meanings compared), and read whole by a
**second reader** who had not translated it. The table says which of them the present text has had.${again ? sameHand : ''}
None of them is known to be a native speaker, and a wrong word here can cost somebody dearly:
${again ? forReader : ''}${waiting} of ${all.length} languages **wait for a native speaker**.

You speak one of them? Open \`proof-reading.html?language=\` with its tag (\`npm start\`): it shows
every sentence with its comment, beside English, and in place. Fix \`src/locales/<tag>.ts\`, write
what you changed into \`src/locales/review/<tag>.md\`, put your name or initials in place of "nobody
yet" if you like, and run \`npm run docs\`, which makes this page.

English is the source, ours and written first. "Notes" counts what stays doubtful, which terms were
chosen and why, and what the second reader changed.

| tag | language | ${STEPS.join(' | ')} | notes | |
| --- | --- | ${STEPS.map(() => '---').join(' | ')} | --: | --- |
| en | English | the source | | | | | |
${rows.join('\n')}

${decided(check)}`;
  const options = await resolveConfig(fileURLToPath(REVIEW));
  return format(text, { ...options, parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(REVIEW, await reviewPage(readNotes(), readOutsideCheck()));
}
