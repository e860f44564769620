/** A compiled translation (GNU .mo) of a template. */

const text = (line) => JSON.parse(line.slice(line.indexOf('"')));

/** @param {(text: string) => string} translate */
export function makeMo(pot, translate) {
  const entries = pot
    .split('\n\n')
    .slice(1)
    .map((block) => {
      const lines = block.split('\n');
      const id = text(lines.find((line) => line.startsWith('msgid')));
      const context = lines.find((line) => line.startsWith('msgctxt'));
      return [context ? `${text(context)}\u0004${id}` : id, translate(id)];
    })
    .concat([['', 'Content-Type: text/plain; charset=UTF-8\n']])
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const head = 28;
  const ids = entries.map(([id]) => Buffer.from(`${id}\0`));
  const strings = entries.map(([, string]) => Buffer.from(`${string}\0`));
  const tables = Buffer.alloc(head + entries.length * 16);
  [0x950412de, 0, entries.length, head, head + entries.length * 8, 0, tables.length].forEach(
    (value, place) => tables.writeUInt32LE(value, place * 4),
  );
  let offset = tables.length;
  [...ids, ...strings].forEach((bytes, place) => {
    tables.writeUInt32LE(bytes.length - 1, head + place * 8);
    tables.writeUInt32LE(offset, head + place * 8 + 4);
    offset += bytes.length;
  });
  return Buffer.concat([tables, ...ids, ...strings]);
}
