/** The form for data files: the thread changes and checks, this page shows. */

const form = document.querySelector('form');
const { country, line, why, hours, timeZone, languages, url, title, says, date, official } =
  form.elements;
const numbers = document.querySelector('.numbers');
const state = document.querySelector('.state');
const findingList = document.querySelector('.findings');
const download = document.querySelector('.download');
const report = document.querySelector('.report');

const thread = new Worker(new URL('dist/edit/thread.js', document.baseURI), { type: 'module' });
let countries = [];
let asked = 0;
let finished = '';

const element = (name, props = {}, ...children) => {
  const made = Object.assign(document.createElement(name), props);
  made.append(...children);
  return made;
};

const chosenCountry = () => countries.find((one) => one.country === country.value);
const chosenLine = () => chosenCountry()?.lines.find(({ id }) => id === line.value);

/** @param wanted id of the line to choose; the first where there is none of this id. */
function showLines(wanted) {
  line.replaceChildren(
    ...(chosenCountry()?.lines ?? []).map(({ id, name }) =>
      element('option', { value: id, textContent: name }),
    ),
  );
  if (chosenCountry()?.lines.some(({ id }) => id === wanted)) line.value = wanted;
  showFields();
}

/** One number: what is dialled, and how the page prints it. */
function numberFields({ index, type, value, asPublished }) {
  const input = (key, content) =>
    element('input', { name: `${key}-${index}`, value: content, autocomplete: 'off' });
  return [
    element('label', {}, `Number (${type}) `, input('value', value)),
    element('label', {}, 'As the page prints it ', input('asPublished', asPublished)),
  ];
}

function showFields() {
  const fields = chosenLine();
  form.elements.numbers.hidden = !fields?.numbers.length;
  numbers.replaceChildren(...(fields?.numbers ?? []).flatMap(numberFields));
  for (const input of [why, url, title, says, date]) input.value = '';
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

/** What the form says now. */
function written() {
  const page = [url, title, says, date].some((input) => input.value.trim());
  const text = (input) => input.value.trim();
  return {
    numbers: chosenLine().numbers.map(({ index }) => ({
      index,
      value: text(form.elements[`value-${index}`]),
      asPublished: text(form.elements[`asPublished-${index}`]),
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
  if (!chosenLine()) return;
  asked += 1;
  thread.postMessage({ number: asked, country: country.value, id: line.value, form: written() });
}

/** The input that a finding is about. */
function inputOf(field, place) {
  const path = field.startsWith(`hotlines[${place}].`) ? field.split('.').slice(1) : [];
  const [first = '', key] = path;
  const index = /\[(\d+)\]/.exec(first)?.[1];
  if (first.startsWith('channels')) return form.elements[`${key ?? 'value'}-${index}`];
  if (first.startsWith('withdrawnPhones')) return why;
  if (first.startsWith('sources')) return form.elements[key] ?? url;
  return form.elements[first.replace(/\[\d+\]$/, '')];
}

function describe(input, ids) {
  if (ids.trim()) input.setAttribute('aria-describedby', ids.trim());
  else input.removeAttribute('aria-describedby');
}

function showFindings(findings, place) {
  for (const input of form.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid');
    describe(input, input.dataset.help ?? '');
  }
  findingList.replaceChildren(
    ...findings.map(({ file, field, problem, fix }, index) => {
      const input = inputOf(field, place);
      const item = element('li', { id: `finding-${index}` });
      if (input instanceof HTMLElement) {
        input.setAttribute('aria-invalid', 'true');
        input.dataset.help ??= input.getAttribute('aria-describedby') ?? '';
        describe(input, `${input.getAttribute('aria-describedby') ?? ''} ${item.id}`);
        const link = element('a', { href: '#', textContent: `${problem}.` });
        link.addEventListener('click', (event) => {
          event.preventDefault();
          input.focus();
        });
        item.append(link, ` ${fix}`);
      } else item.append(`${file}, ${field}: ${problem}. ${fix}`);
      return item;
    }),
  );
}

function sayState(count, changed, complete) {
  if (count) return `${count} ${count === 1 ? 'problem' : 'problems'}. The file is not finished.`;
  if (!complete) return 'This file is sound; the whole list is being checked…';
  return changed ? 'The file is sound.' : 'Nothing has been changed yet.';
}

function showReport() {
  const { name, numbers: before } = chosenLine();
  const after = written();
  const changes = before.flatMap(({ value, asPublished }, index) => {
    const now = after.numbers[index];
    return now.value === value
      ? []
      : [`Number: ${asPublished} (${value}) → ${now.asPublished} (${now.value})`];
  });
  for (const key of ['hours', 'timeZone', 'languages']) {
    if (after[key] !== chosenLine()[key])
      changes.push(`${key}: ${chosenLine()[key] || 'not known'} → ${after[key] || 'not known'}`);
  }
  report.value = [
    `Country: ${chosenCountry().name}`,
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
      ...countries.map((one) => element('option', { value: one.country, textContent: one.name })),
    );
    const asked = new URLSearchParams(location.search);
    const code = asked.get('country');
    if (countries.some((one) => one.country === code)) country.value = code;
    showLines(asked.get('line'));
    return;
  }
  const { number, text, changed, findings, place, complete } = data;
  if (number !== asked) return;
  finished = text;
  showFindings(findings, place);
  state.textContent = sayState(findings.length, changed, complete);
  download.disabled = findings.length > 0 || !changed || !complete;
  download.querySelector('.name').textContent = `${country.value}.json`;
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
  element('a', { href: address, download: `${country.value}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(address));
});

thread.postMessage({ address: new URL('dist/edit/data.json', document.baseURI).href });
