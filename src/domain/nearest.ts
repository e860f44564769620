/** How many letters must be changed, added or left out to make one word of another (Levenshtein). */
function distance(one: string, other: string): number {
  let row: number[] = [];
  for (let j = 0; j <= other.length; j++) row.push(j);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const replaced = row[j]! + (one[i] === other[j] ? 0 : 1);
      next.push(Math.min(replaced, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}

/** The word most like the written one, the first of equals; undefined = there are no words. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const word of words) {
    const apart = distance(written, word);
    if (apart < least) {
      best = word;
      least = apart;
    }
  }
  return best;
}
