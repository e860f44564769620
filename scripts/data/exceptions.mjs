/** Exceptions from the rules: each names one thing and says why. */

const FILE = 'data/exceptions.json';
const FIELDS = ['country', 'id', 'value', 'why'];

/** Does an exception name this finding? */
const covers = (exception, finding) =>
  FIELDS.every(
    (key) => key === 'why' || exception[key] === undefined || finding[key] === exception[key],
  );

/**
 * What is wrong with the form of an exception: one that names nothing would switch its rule off.
 * @param {Record<string, string>} exception
 * @param {{ ofLine?: boolean }} rule
 * @returns {[problem: string, fix: string] | undefined}
 */
function malformed(exception, { ofLine }) {
  const stray = Object.keys(exception).find((key) => !FIELDS.includes(key));
  if (stray) {
    return ['It has a field that no exception has', `Take out "${stray}", or fix its spelling.`];
  }
  if (!exception.why?.trim()) return ['It gives no reason', 'Write the reason into "why".'];
  const named = exception.country !== undefined || exception.id !== undefined;
  if (ofLine ? exception.id === undefined : !named || exception.value === undefined) {
    return [
      'It does not name one thing, so it would switch the rule off',
      ofLine
        ? 'Write the "id" of the line.'
        : 'Write the "value", and the "country" or the "id" of the line.',
    ];
  }
  return undefined;
}

/**
 * The findings that no exception covers, and what is wrong with the exceptions themselves.
 *
 * @param {{ name: string, ofLine?: boolean }} rule
 * @param {import('./rules/walk.mjs').Finding[]} findings
 * @param {Record<string, Record<string, string>[]>} exceptions data/exceptions.json
 * @param {(country?: string) => boolean} [isJudged] false where the rule could not look
 * @returns {import('./rules/walk.mjs').Finding[]}
 */
export function exceptFindings(rule, findings, exceptions, isJudged = () => true) {
  const list = exceptions[rule.name] ?? [];
  const sound = list.filter((one) => !malformed(one, rule));
  const left = findings.filter((finding) => !sound.some((one) => covers(one, finding)));
  const wrong = list.flatMap((one, index) => {
    const form = malformed(one, rule);
    if (!form && findings.some((finding) => covers(one, finding))) return [];
    if (!form && !isJudged(one.country ?? one.id?.slice(0, 2).toUpperCase())) return [];
    const [problem, fix] = form ?? [
      'Nothing is an exception here',
      'Take it out, or fix its spelling.',
    ];
    return [{ file: FILE, field: `${rule.name}[${index}]`, value: one, problem, fix }];
  });
  return [...left, ...wrong];
}

/** Lists of exceptions for rules that do not exist or allow none. */
export function strayExceptions(exceptions, rules) {
  const names = rules.filter((rule) => rule.exceptions).map(({ name }) => name);
  return Object.keys(exceptions)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      file: FILE,
      field: name,
      value: name,
      problem: 'No rule of this name knows exceptions',
      fix: `Write one of: ${names.join(', ')}.`,
    }));
}
