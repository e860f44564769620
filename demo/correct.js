/** The form for data files: a worker changes and checks the file, this page shows the result. */
import { field, find } from './find.js';
import { make } from './make.js';

const form = find('form', HTMLFormElement);
const country = field(form, 'country', HTMLSelectElement);
const line = field(form, 'line', HTMLSelectElement);
/** @param {string} name */
const input = (name) => {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  throw new TypeError(`The form has no input ${name}.`);
};
const why = input('why');
const hours = input('hours');
const timeZone = input('timeZone');
const languages = input('languages');
const url = input('url');
const title = input('title');
const says = input('says');
const date = input('date');
const official = field(form, 'official', HTMLInputElement);
const numberFieldset = field(form, 'numbers', HTMLFieldSetElement);
const numbers = find('.numbers', HTMLElement);
const state = find('.state', HTMLElement);
const findingList = find('.findings', HTMLElement);
const download = find('.download', HTMLButtonElement);
const report = find('.report', HTMLTextAreaElement);

/**
 * @typedef {object} EditedNumber
 * @property {number} index
 * @property {string} type
 * @property {string} value
 * @property {string} asPublished
 *
 * @typedef {object} EditedLine
 * @property {string} id
 * @property {string} name
 * @property {EditedNumber[]} numbers
 * @property {string} hours
 * @property {string} timeZone
 * @property {string} languages
 *
 * @typedef {object} EditedCountry
 * @property {string} country
 * @property {string} name
 * @property {EditedLine[]} lines
 */

const thread = new Worker(new URL('dist/edit/thread.js', document.baseURI), { type: 'module' });
/** @type {EditedCountry[]} */
let countries = [];
let asked = 0;
let finished = '';

const chosenCountry = () => countries.find(({ country: code }) => code === country.value);
const chosenLine = () => chosenCountry()?.lines.find(({ id }) => id === line.value);

/** @param {string | null} [wanted] id of the line to choose; the first where there is none of this id */
function showLines(wanted) {
  line.replaceChildren(
    ...(chosenCountry()?.lines ?? []).map(({ id, name }) =>
      make('option', { value: id, textContent: name }),
    ),
  );
  if (wanted && chosenCountry()?.lines.some(({ id }) => id === wanted)) line.value = wanted;
  showFields();
}

/**
 * One number: what is dialled, and how the page prints it.
 *
 * @param {EditedNumber} number
 */
function numberFields({ index, type, value, asPublished }) {
  const textInput = (/** @type {string} */ key, /** @type {string} */ content) =>
    make('input', { name: `${key}-${index}`, value: content, autocomplete: 'off' });
  return [
    make('label', {}, `Number (${type}) `, textInput('value', value)),
    make('label', {}, 'As the page prints it ', textInput('asPublished', asPublished)),
  ];
}

function showFields() {
  const fields = chosenLine();
  numberFieldset.hidden = !fields?.numbers.length;
  numbers.replaceChildren(...(fields?.numbers ?? []).flatMap(numberFields));
  for (const text of [why, url, title, says, date]) text.value = '';
  official.checked = false;
  hours.value = fields?.hours ?? '';
  timeZone.value = fields?.timeZone ?? '';
  languages.value = fields?.languages ?? '';
  if (fields) ask();
  else showNothing();
}

function showNothing() {
  asked += 1;
  state.textContent = 'This country has no line to correct.';
  findingList.replaceChildren();
  download.disabled = true;
  report.value = '';
}

/**
 * The content of the form.
 *
 * @param {EditedLine} edited
 */
function written(edited) {
  const page = [url, title, says, date].some(({ value }) => value.trim());
  const text = (/** @type {{ value: string }} */ { value }) => value.trim();
  return {
    numbers: edited.numbers.map(({ index }) => ({
      index,
      value: text(input(`value-${index}`)),
      asPublished: text(input(`asPublished-${index}`)),
    })),
    why: text(why),
    hours: text(hours),
    timeZone: text(timeZone),
    languages: text(languages),
    ...(page && {
      source: {
        url: text(url),
        title: text(title),
        says: text(says),
        date: text(date),
        official: official.checked,
      },
    }),
  };
}

function ask() {
  const edited = chosenLine();
  if (!edited) return;
  asked += 1;
  thread.postMessage({
    number: asked,
    country: country.value,
    id: line.value,
    form: written(edited),
  });
}

/**
 * The input that a finding is about.
 *
 * @param {string} path of the finding
 * @param {number} place of the line in the file
 * @returns {Element | RadioNodeList | null}
 */
function inputOf(path, place) {
  const keys = path.startsWith(`hotlines[${place}].`) ? path.split('.').slice(1) : [];
  const [first = '', key] = keys;
  const named = (/** @type {string} */ name) => form.elements.namedItem(name);
  const index = /\[(\d+)\]/.exec(first)?.[1];
  if (first.startsWith('channels')) return named(`${key ?? 'value'}-${index}`);
  if (first.startsWith('withdrawnPhones')) return why;
  if (first.startsWith('sources')) return (key && named(key)) || url;
  return named(first.replace(/\[\d+\]$/, ''));
}

/**
 * @param {Element} described
 * @param {string} ids of what describes it
 */
function describe(described, ids) {
  if (ids.trim()) described.setAttribute('aria-describedby', ids.trim());
  else described.removeAttribute('aria-describedby');
}

/**
 * @param {{ file: string, field: string, problem: string, fix: string }[]} findings
 * @param {number} place of the line in the file
 */
function showFindings(findings, place) {
  /** @type {NodeListOf<HTMLElement>} */
  const invalid = form.querySelectorAll('[aria-invalid]');
  for (const previous of invalid) {
    previous.removeAttribute('aria-invalid');
    describe(previous, previous.dataset.help ?? '');
  }
  findingList.replaceChildren(
    ...findings.map(({ file, field: path, problem, fix }, index) => {
      const about = inputOf(path, place);
      const item = make('li', { id: `finding-${index}` });
      if (about instanceof HTMLElement) {
        about.setAttribute('aria-invalid', 'true');
        about.dataset.help ??= about.getAttribute('aria-describedby') ?? '';
        describe(about, `${about.getAttribute('aria-describedby') ?? ''} ${item.id}`);
        const link = make('a', { href: '#', textContent: `${problem}.` });
        link.addEventListener('click', (event) => {
          event.preventDefault();
          about.focus();
        });
        item.append(link, ` ${fix}`);
      } else item.append(`${file}, ${path}: ${problem}. ${fix}`);
      return item;
    }),
  );
}

/**
 * @param {number} count of problems
 * @param {boolean} changed
 * @param {boolean} complete the whole list has been checked
 */
function stateText(count, changed, complete) {
  if (count) return `${count} ${count === 1 ? 'problem' : 'problems'}. The file is not finished.`;
  if (!complete) return 'This file is sound; the whole list is being checked…';
  return changed ? 'The file is sound.' : 'Nothing has been changed yet.';
}

function showReport() {
  const edited = chosenLine();
  if (!edited) return;
  const { name, numbers: before } = edited;
  const after = written(edited);
  const changes = before.flatMap(({ value, asPublished }, index) => {
    const now = after.numbers[index];
    return now.value === value
      ? []
      : [`Number: ${asPublished} (${value}) → ${now.asPublished} (${now.value})`];
  });
  for (const key of /** @type {const} */ (['hours', 'timeZone', 'languages'])) {
    if (after[key] !== edited[key])
      changes.push(`${key}: ${edited[key] || 'not known'} → ${after[key] || 'not known'}`);
  }
  report.value = [
    `Country: ${chosenCountry()?.name}`,
    `Line: ${name} (${line.value})`,
    ...changes,
    `Page: ${after.source?.url ?? ''}`,
    `Sentence: ${after.source?.says ?? ''}`,
  ].join('\n');
}

thread.addEventListener('message', ({ data }) => {
  if (data.countries) {
    ({ countries } = data);
    country.append(
      ...countries.map(({ country: code, name }) =>
        make('option', { value: code, textContent: name }),
      ),
    );
    const parameters = new URLSearchParams(location.search);
    const code = parameters.get('country');
    if (code && countries.some((known) => known.country === code)) country.value = code;
    showLines(parameters.get('line'));
    return;
  }
  const { number, text, changed, findings, place, complete } = data;
  if (number !== asked) return;
  finished = text;
  showFindings(findings, place);
  state.textContent = stateText(findings.length, changed, complete);
  download.disabled = findings.length > 0 || !changed || !complete;
  find('.name', HTMLElement, download).textContent = `${country.value}.json`;
  showReport();
});

thread.addEventListener('error', () => {
  state.textContent =
    'The check could not be loaded. It needs a web server: npm start, or the site on any server.';
});

country.addEventListener('change', () => showLines());
line.addEventListener('change', showFields);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target !== country && target !== line) ask();
});
download.addEventListener('click', () => {
  const address = URL.createObjectURL(new Blob([finished], { type: 'application/json' }));
  make('a', { href: address, download: `${country.value}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(address));
});

thread.postMessage({ address: new URL('dist/edit/data.json', document.baseURI).href });
