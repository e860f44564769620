/** `npm run data:check`: prints everything that is wrong with data/ and how to fix it. */
import { checkData } from './data/check.mjs';
import { readData } from './data/read.mjs';

const findings = checkData(readData());
for (const { file, field, id, value, problem, fix } of findings) {
  const place = id ? `${field} (${id})` : field;
  console.error(`${file}  ${place}  ${JSON.stringify(value)}  — ${problem}. Fix: ${fix}`);
}
console.log(
  findings.length
    ? `${findings.length} problems in data/. Help: data/README.md`
    : 'data/ is sound.',
);
process.exitCode = findings.length ? 1 : 0;
