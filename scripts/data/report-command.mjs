/** `npm run data:report`: writes data/COVERAGE.md. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageReport } from './coverage.mjs';
import { DATA, readData } from './read.mjs';

writeFileSync(join(DATA, 'COVERAGE.md'), coverageReport(readData()));
console.log('data/COVERAGE.md is up to date.');
