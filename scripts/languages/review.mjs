/** src/locales/review/*.md → src/locales/REVIEW.md: how far each language has come. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { LOCALES, readNotes, SAME_HAND, STEPS } from './notes.mjs';

export const REVIEW = new URL('REVIEW.md', LOCALES);

/** The text of REVIEW.md, from what `readNotes` read. */
export async function reviewPage(all) {
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
`;
  const options = await resolveConfig(fileURLToPath(REVIEW));
  return format(text, { ...options, parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(REVIEW, await reviewPage(readNotes()));
}
