/** ZIP files with the same bytes on every machine. */
import { zipSync } from 'fflate';

/** ZIP has no dates before 1980; the current date would make each ZIP different. */
const SOME_DAY = '1980-01-01T12:00:00';

/**
 * @param {Record<string, string | Uint8Array>} files content by path
 * @param {string} folder in which all of them are
 * @returns {Uint8Array}
 */
export function zip(files, folder) {
  const entries = Object.keys(files)
    .sort()
    .map((path) => {
      const content = files[path];
      return [`${folder}/${path}`, typeof content === 'string' ? Buffer.from(content) : content];
    });
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: SOME_DAY });
}
