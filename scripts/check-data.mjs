/** `npm run data:check`: prints everything that is wrong with data/ and how to mend it. */
import { checkData } from './data/check.mjs';
import { readData } from './data/read.mjs';

const findings = checkData(readData());
for (const { file, field, id, value, problem, mend } of findings) {
  const place = id ? `${field} (${id})` : field;
  console.error(`${file}  ${place}  ${JSON.stringify(value)}  — ${problem}. Mend: ${mend}`);
}
console.log(
  findings.length
    ? `${findings.length} problems in data/. Help: data/README.md`
    : 'data/ is sound.',
);
process.exitCode = findings.length ? 1 : 0;
