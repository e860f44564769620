/** `--write`: the day of reading of pages that still print everything they should. Nothing else changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';

const withoutHash = (url) => {
  const address = new URL(url);
  address.hash = '';
  return address.href;
};

/** Pages by country on which every number was found as it should be. */
function soundPages(jobs, { numbers }) {
  const bad = new Set(
    numbers.filter(({ verdict }) => verdict !== 'printed').map(({ key, url }) => `${key} ${url}`),
  );
  const lines = new Map();
  for (const { url, numbers: asked } of jobs) {
    for (const { country, line = '', key } of asked) {
      const name = `${country} ${line} ${url}`;
      lines.set(name, (lines.get(name) ?? true) && !bad.has(`${key} ${url}`));
    }
  }
  return new Set([...lines].filter(([, sound]) => sound).map(([name]) => name));
}

/**
 * @param {string} folder data/
 * @param {import('./plan.mjs').Job[]} jobs
 * @param {{ numbers: import('./judge.mjs').Verdict[] }} result
 * @param {string} today
 * @returns {{ pages: number, files: string[] }} what was written
 */
export function writeDays(folder, jobs, result, today) {
  const sound = soundPages(jobs, result);
  const countries = new Set([...sound].map((name) => name.split(' ', 1)[0]));
  /** @type {{ pages: number, files: string[] }} */
  const done = { pages: 0, files: [] };
  for (const country of countries) {
    const path = join(folder, 'countries', `${country}.json`);
    const before = readFileSync(path, 'utf8');
    const { hotlines, emergency } = JSON.parse(before);
    const pages = [
      ...hotlines.flatMap(({ id, sources }, place) =>
        sources.map((page, index) => ({
          line: id,
          page,
          at: ['hotlines', place, 'sources', index],
        })),
      ),
      ...(emergency.pages ?? []).map((page, index) => ({
        line: '',
        page,
        at: ['emergency', 'pages', index],
      })),
    ].filter(
      ({ line, page: { url, read } }) =>
        /^https?:/.test(url ?? '') &&
        read < today &&
        sound.has(`${country} ${line} ${withoutHash(url)}`),
    );
    if (!pages.length) continue;
    // The text is changed at these places alone, whatever its form.
    const after = pages.reduce(
      (text, { at }) => applyEdits(text, modify(text, [...at, 'read'], today, {})),
      before,
    );
    writeFileSync(path, after);
    done.files.push(`data/countries/${country}.json`);
    done.pages += pages.length;
  }
  return done;
}
