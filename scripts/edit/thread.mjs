/** The thread of the form for data files: it changes a file and checks it with the rules of data:check. */
import { checkData } from '../data/check.mjs';
import { changeLine, fieldsOf } from './change-line.mjs';

const fileOf = (country) => `data/countries/${country}.json`;
const today = () => new Date().toISOString().slice(0, 10);

let data;
/** The findings in the unchanged list: a browser supports fewer languages than Node, which is not the editor's fault. */
let known;
/** The newest question: an older one need not be answered. */
let newest = 0;

async function start(address) {
  const { texts, ...rest } = await (await fetch(address)).json();
  const files = new Map(texts.map(([path, text]) => [path, JSON.parse(text)]));
  const countries = [...files].filter(([path]) => path.startsWith('data/countries/'));
  data = {
    ...rest,
    texts: new Map(texts),
    files,
    countries: countries.map(([, content]) => content),
  };
  return data.countries.map(({ country, name, hotlines }) => ({
    country,
    name,
    lines: hotlines.map((line) => ({ id: line.id, name: line.name, ...fieldsOf(line) })),
  }));
}

/** The data with one file as the form has it. */
function withFile(country, content) {
  const put = (one) => (one.country === country ? content : one);
  return {
    ...data,
    countries: data.countries.map(put),
    files: new Map([...data.files, [fileOf(country), content]]),
  };
}

/** One value is one mistake, wherever it occurs. */
const nameOf = ({ rule, value }) => `${rule} ${JSON.stringify(value)}`;

/** What the change has brought. */
function brought(findings) {
  known ??= new Set(checkData(data).map(nameOf));
  return findings.filter((finding) => !known.has(nameOf(finding)));
}

/** The same rules over this file alone: what they say of it, at once. */
function ownFindings(all, country) {
  const own = {
    ...all,
    countries: all.countries.filter((one) => one.country === country),
    files: new Map([[fileOf(country), all.files.get(fileOf(country))]]),
  };
  return checkData(own).filter(({ file }) => file === fileOf(country));
}

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** A missing reason is said beside everything else: as a fault of the form it would hide what the rules say. */
function missingReason(before, { country, id, form }, place) {
  const withReason = (why) => changeLine(before, id, { ...form, why }, today());
  if (form.why || withReason('one') === withReason('two')) return [];
  return [
    {
      file: fileOf(country),
      field: `hotlines[${place}].withdrawnPhones`,
      problem: 'Nothing says why the old number is wrong',
      fix: 'Write the reason: the number that is replaced is kept with it.',
    },
  ];
}

async function answer(question) {
  const { number, country, id, form } = question;
  const before = data.texts.get(fileOf(country));
  const text = changeLine(before, id, { ...form, why: form.why || 'not said' }, today());
  const all = withFile(country, JSON.parse(text));
  const place = all.files.get(fileOf(country)).hotlines.findIndex((line) => line.id === id);
  const missing = missingReason(before, question, place);
  const reply = { number, text, changed: text !== before, place };
  const send = (findings, complete) =>
    postMessage({ ...reply, findings: [...brought(findings), ...missing], complete });
  send(ownFindings(all, country), false);
  await pause();
  // Only the whole list shows a number that another line has too.
  if (number === newest) send(checkData(all), true);
}

addEventListener('message', async ({ data: message }) => {
  if (message.address) {
    postMessage({ countries: await start(message.address) });
    return;
  }
  newest = message.number;
  await pause();
  if (message.number === newest) await answer(message);
});
