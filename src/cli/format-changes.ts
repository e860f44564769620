/** Changes of the list as text or Markdown, with the same content. */
import type {
  Changes,
  Contact,
  CountryChange,
  Difference,
  HotlineChange,
} from './compare-lists.js';

/** The markup of a format. */
interface Marks {
  readonly title: (text: string) => string;
  readonly country: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly code: (text: string) => string;
}

const TEXT: Marks = {
  title: (text) => text,
  country: (text) => text,
  strong: (text) => text,
  code: (text) => text,
};

/** Names come from web pages: they must not act as markup. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|@]/g, '\\$&');

const MARKDOWN: Marks = {
  title: (text) => `## ${text}`,
  country: (text) => `### ${escape(text)}`,
  strong: (text) => `**${escape(text)}**`,
  code: (text) => `\`${text.replace(/`/g, "'")}\``,
};

const contacts = (list: readonly Contact[], { code }: Marks): string =>
  list.map(({ type, label }) => `${type} ${code(label)}`).join(', ');

function valueText(value: unknown): string {
  if (value === undefined) return 'not known';
  if (Array.isArray(value)) return value.length ? value.join(', ') : 'none';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const difference = ({ field, before, after }: Difference, { code }: Marks): string =>
  `${field}: ${code(valueText(before))} → ${code(valueText(after))}`;

function hotlineText(change: HotlineChange, marks: Marks): readonly string[] {
  const { id, name, added, gone, changed } = change;
  return [
    `- changed: ${marks.strong(name)} (${marks.code(id)})`,
    ...(gone.length ? [`  - no longer: ${contacts(gone, marks)}`] : []),
    ...(added.length ? [`  - new: ${contacts(added, marks)}`] : []),
    ...changed.map((one) => `  - ${difference(one, marks)}`),
  ];
}

function countryText({ code, name, emergency, lines }: CountryChange, marks: Marks): string {
  return [
    marks.country(`${name} (${code})`),
    '',
    ...emergency.gone.map((number) => `- emergency number gone: ${marks.code(number)}`),
    ...emergency.added.map((number) => `- emergency number added: ${marks.code(number)}`),
    ...emergency.changed.map(
      (one) => `- emergency number ${marks.code(one.number)}, ${difference(one, marks)}`,
    ),
    ...lines.gone.map(
      (line) =>
        `- gone: ${marks.strong(line.name)} (${marks.code(line.id)}), ${contacts(line.gone, marks)}`,
    ),
    ...lines.added.map(
      (line) =>
        `- added: ${marks.strong(line.name)} (${marks.code(line.id)}), ${contacts(line.added, marks)}`,
    ),
    ...lines.changed.flatMap((hotline) => hotlineText(hotline, marks)),
  ].join('\n');
}

function formatted({ from, to, countries }: Changes, marks: Marks): string {
  const title = `Numbers: ${from.version} (${from.updated}) → ${to.version} (${to.updated})`;
  const body = countries.length
    ? countries.map((country) => countryText(country, marks))
    : ['Nothing has changed.'];
  return `${[marks.title(title), ...body].join('\n\n')}\n`;
}

/** The formats of `hotline-finder changes --format`. */
export const FORMATS: ReadonlyMap<string, (changes: Changes) => string> = new Map([
  ['text', (changes) => formatted(changes, TEXT)],
  ['markdown', (changes) => formatted(changes, MARKDOWN)],
  ['json', (changes) => `${JSON.stringify(changes, null, 2)}\n`],
]);
