/** The differences between two lists of numbers (`hotlines.json`). */

interface ListedChannel {
  readonly type: string;
  readonly value: string;
  readonly label?: string;
  readonly reach?: string;
  readonly free?: boolean;
  readonly languages?: readonly string[];
  readonly confirmed?: boolean;
}

interface ListedHotline {
  readonly id: string;
  readonly name: string;
  readonly operator?: string;
  readonly serves?: readonly string[];
  readonly channels: readonly ListedChannel[];
  readonly hours?: string;
  readonly timeZone?: string;
  readonly languages?: readonly string[];
  readonly anonymous?: boolean;
  readonly confidential?: boolean;
  readonly immigration?: boolean;
  readonly confirmed?: boolean;
}

interface ListedEmergency {
  readonly number: string;
  readonly services: readonly string[];
  readonly confirmed?: boolean;
  readonly network?: string;
  readonly place?: string;
}

interface ListedCountry {
  readonly code: string;
  readonly name: string;
  readonly emergency: readonly ListedEmergency[];
  readonly hotlines: readonly ListedHotline[];
}

export interface List {
  readonly version: string;
  readonly updated: string;
  readonly countries: readonly ListedCountry[];
}

/** A field with its two values; `undefined` where it is not known. */
export interface Difference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Contact {
  readonly type: string;
  readonly value: string;
  readonly label: string;
}

export interface HotlineChange {
  readonly id: string;
  readonly name: string;
  readonly added: readonly Contact[];
  readonly gone: readonly Contact[];
  readonly changed: readonly Difference[];
}

export interface CountryChange {
  readonly code: string;
  readonly name: string;
  readonly emergency: {
    readonly added: readonly string[];
    readonly gone: readonly string[];
    readonly changed: readonly (Difference & { readonly number: string })[];
  };
  readonly lines: {
    readonly added: readonly HotlineChange[];
    readonly gone: readonly HotlineChange[];
    readonly changed: readonly HotlineChange[];
  };
}

export interface Changes {
  readonly from: { readonly version: string; readonly updated: string };
  readonly to: { readonly version: string; readonly updated: string };
  readonly countries: readonly CountryChange[];
}

const HOTLINE_FIELDS = [
  'name',
  'operator',
  'serves',
  'hours',
  'timeZone',
  'languages',
  'anonymous',
  'confidential',
  'immigration',
  'confirmed',
] as const;
const CHANNEL_FIELDS = ['reach', 'free', 'languages', 'confirmed'] as const;
const EMERGENCY_FIELDS = ['services', 'confirmed', 'network', 'place'] as const;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function differences<Entry extends object>(
  fields: readonly (keyof Entry & string)[],
  before: Entry,
  after: Entry,
): readonly Difference[] {
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** Entries by their key; a repeated key gets a suffix (a hotline may list a number for each reach). */
function byKey<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): ReadonlyMap<string, Entry> {
  const keyed = new Map<string, Entry>();
  for (const entry of entries) {
    let key = nameOf(entry);
    while (keyed.has(key)) key += '+';
    keyed.set(key, entry);
  }
  return keyed;
}

const nameOfChannel = ({ type, value }: ListedChannel): string => `${type} ${value}`;
const numberOf = ({ number }: ListedEmergency): string => number;
const idOf = ({ id }: ListedHotline): string => id;
const codeOf = ({ code }: ListedCountry): string => code;

const contact = ({ type, value, label = value }: ListedChannel): Contact => ({
  type,
  value,
  label,
});

/** The entries of one list that the other lacks, and those that both have. */
function align<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  nameOf: (entry: Entry) => string,
): { added: readonly Entry[]; gone: readonly Entry[]; kept: readonly (readonly [Entry, Entry])[] } {
  const old = byKey(before, nameOf);
  const fresh = byKey(after, nameOf);
  return {
    added: [...fresh].filter(([key]) => !old.has(key)).map(([, entry]) => entry),
    gone: [...old].filter(([key]) => !fresh.has(key)).map(([, entry]) => entry),
    kept: [...fresh].flatMap(([key, entry]) => {
      const own = old.get(key);
      return own === undefined ? [] : [[own, entry] as const];
    }),
  };
}

function compareHotline(
  before: ListedHotline | undefined,
  after: ListedHotline | undefined,
): HotlineChange {
  const channels = align(before?.channels ?? [], after?.channels ?? [], nameOfChannel);
  return {
    id: (after ?? before)?.id ?? '',
    name: (after ?? before)?.name ?? '',
    added: channels.added.map(contact),
    gone: channels.gone.map(contact),
    changed: [
      ...(before && after ? differences(HOTLINE_FIELDS, before, after) : []),
      ...channels.kept.flatMap(([own, channel]) =>
        differences(CHANNEL_FIELDS, own, channel).map((difference) => ({
          ...difference,
          field: `${channel.label ?? channel.value}: ${difference.field}`,
        })),
      ),
    ],
  };
}

const isChange = ({ added, gone, changed }: HotlineChange): boolean =>
  added.length + gone.length + changed.length > 0;

function compareCountry(
  before: ListedCountry | undefined,
  after: ListedCountry | undefined,
): CountryChange {
  const lines = align(before?.hotlines ?? [], after?.hotlines ?? [], idOf);
  const numbers = align(before?.emergency ?? [], after?.emergency ?? [], numberOf);
  return {
    code: (after ?? before)?.code ?? '',
    name: (after ?? before)?.name ?? '',
    emergency: {
      added: numbers.added.map(numberOf),
      gone: numbers.gone.map(numberOf),
      changed: numbers.kept.flatMap(([own, entry]) =>
        differences(EMERGENCY_FIELDS, own, entry).map((difference) => ({
          ...difference,
          number: entry.number,
        })),
      ),
    },
    lines: {
      added: lines.added.map((hotline) => compareHotline(undefined, hotline)),
      gone: lines.gone.map((hotline) => compareHotline(hotline, undefined)),
      changed: lines.kept.map(([own, hotline]) => compareHotline(own, hotline)).filter(isChange),
    },
  };
}

const isEmpty = ({ emergency, lines }: CountryChange): boolean =>
  [
    emergency.added,
    emergency.gone,
    emergency.changed,
    lines.added,
    lines.gone,
    lines.changed,
  ].every((part) => part.length === 0);

/**
 * What a visitor could notice; the days on which pages were read do not count.
 *
 * @param country only this one, ISO 3166-1 alpha-2
 */
export function compareLists(before: List, after: List, country?: string): Changes {
  const old = byKey(before.countries, codeOf);
  const fresh = byKey(after.countries, codeOf);
  const codes = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return {
    from: { version: before.version, updated: before.updated },
    to: { version: after.version, updated: after.updated },
    countries: codes
      .filter((code) => country === undefined || code === country)
      .map((code) => compareCountry(old.get(code), fresh.get(code)))
      .filter((change) => !isEmpty(change)),
  };
}
