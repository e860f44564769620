/** All checks of the data together: the form first, then the rules, then the exceptions. */
import { exceptFindings, strayExceptions } from './exceptions.mjs';
import { RULES } from './rules.mjs';
import { fileOf } from './rules/walk.mjs';
import { schemaChecker } from './schema.mjs';

/** The farthest zone is fourteen hours ahead: what is not yet this day anywhere is in the future. */
const todayAnywhere = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** Rules of files that refer to a line: right again once a finding of the line itself is fixed. */
const FOLLOWING = ['international-found', 'article-traced'];

/** One mistake gives one finding: of those at one place, and of what only follows from another, the first. */
function onePerMistake(findings) {
  const places = new Set();
  const own = findings.filter(({ file, field }) => {
    const place = `${file} ${field}`;
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
  const wrongLines = new Set(
    own.filter(({ rule }) => !FOLLOWING.includes(rule)).map(({ id }) => id),
  );
  return own.filter(({ rule, id }) => !FOLLOWING.includes(rule) || !wrongLines.has(id));
}

/**
 * Everything that is wrong with the data, all at once.
 *
 * @param {ReturnType<import('./read.mjs').readData>} data
 * @param {{ rules?: typeof RULES, today?: string, checkForm?: ReturnType<typeof schemaChecker> }} [options]
 *   `today`: no page can have been read after it; `checkForm`: made once, where many data are checked
 * @returns {(import('./rules/walk.mjs').Finding & { rule: string })[]}
 */
export function checkData(
  data,
  { rules = RULES, today = todayAnywhere(), checkForm = schemaChecker(data) } = {},
) {
  const form = [...data.files]
    .filter(([path]) => path.startsWith('data/countries/') || path === 'data/international.json')
    .flatMap(([path, content]) => checkForm(path, content))
    .map((found) => ({ rule: 'schema', ...found }));
  // The rules trust the form: a file without it is checked by them once it has one.
  const malformed = new Set(form.map(({ file }) => file));
  const isSound = (country) => !malformed.has(fileOf(country));
  const sound = {
    ...data,
    today,
    countries: data.countries.filter(({ country }) => isSound(country)),
    international: malformed.has('data/international.json')
      ? { ...data.international, hotlines: [] }
      : data.international,
  };
  const broken = rules.flatMap((rule) =>
    exceptFindings(rule, rule.check(sound), data.exceptions, isSound)
      // What another file says of a malformed one is not known to be wrong.
      .filter(({ country }) => country === undefined || isSound(country))
      .map((found) => ({ rule: rule.name, ...found })),
  );
  const stray = strayExceptions(data.exceptions, rules).map((found) => ({
    rule: 'exceptions',
    ...found,
  }));
  return [...form, ...onePerMistake(broken), ...stray];
}
