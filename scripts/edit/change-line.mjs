/** What the form for data files does to a file: the line's fields are changed, the rest of the text stays as it is. */
import { applyEdits, modify } from 'jsonc-parser';
import { isNumber } from '../data/rules/walk.mjs';

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

const set = (text, path, value, options = {}) =>
  applyEdits(text, modify(text, path, value, { ...FORMAT, ...options }));

const listOf = (written) => written.split(/[\s,;]+/).filter(Boolean);

/**
 * The fields of a line as the form shows them.
 *
 * @param {object} hotline
 * @returns {{ numbers: { index: number, type: string, value: string, asPublished: string }[], hours: string, timeZone: string, languages: string }}
 */
export const fieldsOf = ({ channels, hours = '', timeZone = '', languages = [] }) => ({
  numbers: channels
    .map((channel, index) => ({ ...channel, index }))
    .filter(isNumber)
    .map(({ index, type, value, asPublished }) => ({ index, type, value, asPublished })),
  hours,
  timeZone,
  languages: languages.join(', '),
});

/** The old number stays in the file, so that nobody puts it back. */
function withdraw(text, path, { value, asPublished }, why, places) {
  const entry = { asPublished, ...(value.startsWith('+') && { value }), why };
  return places
    ? set(text, [...path, 'withdrawnPhones', places], entry, { isArrayInsertion: true })
    : set(text, [...path, 'withdrawnPhones'], [entry]);
}

function changeNumbers(text, path, hotline, { numbers, why }) {
  let result = text;
  let places = hotline.withdrawnPhones?.length ?? 0;
  for (const { index, value, asPublished } of numbers) {
    const before = hotline.channels[index];
    const at = [...path, 'channels', index];
    if (asPublished !== before.asPublished)
      result = set(result, [...at, 'asPublished'], asPublished);
    if (value === before.value) continue;
    result = set(result, [...at, 'value'], value);
    const short = value.startsWith('+') ? undefined : true;
    if (short !== before.short) result = set(result, [...at, 'short'], short);
    result = withdraw(result, path, before, why, places);
    places += 1;
  }
  return result;
}

/**
 * @param {string} text of data/countries/XX.json
 * @param {string} id of the line
 * @param {ReturnType<typeof fieldsOf> & {
 *   why: string, source?: { url: string, title: string, says: string, date: string, official: boolean },
 * }} form `why`: the reason that is kept with an old number; `source`: the page on which all this was read
 * @param {string} today
 * @returns {string} the finished file
 */
export function changeLine(text, id, form, today) {
  const { hotlines } = JSON.parse(text);
  const place = hotlines.findIndex((line) => line.id === id);
  const hotline = hotlines[place];
  const path = ['hotlines', place];
  const before = fieldsOf(hotline);
  let result = changeNumbers(text, path, hotline, form);
  for (const key of ['hours', 'timeZone']) {
    const value = form[key].trim();
    if (value !== before[key]) result = set(result, [...path, key], value || undefined);
  }
  const languages = listOf(form.languages);
  if (languages.join(', ') !== before.languages) {
    result = set(result, [...path, 'languages'], languages.length ? languages : undefined);
  }
  if (form.source) {
    const { url, title, says, date, official } = form.source;
    const source = { url, title, says, date: date || null, official, read: today };
    result = set(result, [...path, 'sources', hotline.sources.length], source, {
      isArrayInsertion: true,
    });
  }
  return result;
}
