/** `npm run data:check`: prints everything that is wrong with data/ and how to fix it. */
import { checkData } from './check.mjs';
import { lineOfField } from './json-text.mjs';
import { readData } from './read.mjs';

/** What the command says, or the sentence about files that cannot be read. */
function report() {
  let data;
  try {
    data = readData(process.argv[2]);
  } catch (error) {
    return {
      problems: [`${error.message}\nFix: correct this line; an editor shows the place in red.`],
    };
  }
  const problems = checkData(data).map(({ file, field, id, value, problem, fix }) => {
    const text = data.texts.get(file);
    const line = text ? `:${lineOfField(text, field)}` : '';
    const place = id ? `${field} (${id})` : field;
    return `${file}${line}  ${place}  ${JSON.stringify(value)}  — ${problem}. Fix: ${fix}`;
  });
  return { problems };
}

const { problems } = report();
for (const problem of problems) console.error(problem);
console.log(
  problems.length
    ? `${problems.length} problems in data/. Help: data/README.md`
    : 'data/ is sound.',
);
process.exitCode = problems.length ? 1 : 0;
