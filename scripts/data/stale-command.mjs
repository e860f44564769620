/** `npm run data:stale [number]`: the hotlines to check next, the oldest first (50 by default). Never fails. */
import { readData } from './read.mjs';
import { staleLines } from './stale.mjs';

const lines = staleLines(readData());
const count = Number(process.argv[2]) || 50;
console.log('newest page  last read   shown          line');
for (const { newest, read, confirmed, id, name } of lines.slice(0, count)) {
  const mark = confirmed ? 'confirmed' : 'not confirmed';
  console.log(`${(newest ?? 'no date').padEnd(11)}  ${read}  ${mark.padEnd(13)}  ${id}: ${name}`);
}
console.log(
  `${Math.min(count, lines.length)} of ${lines.length} lines. How to check one: data/README.md`,
);
