import type { Strings } from '../locales/strings.js';
import type { CommonName, Hotline, LocalText, Operator } from '../types.js';

/** What a name depends on. */
interface NamesContext {
  readonly strings: Strings;
  /** BCP 47 tag of the interface. */
  readonly language: string;
  /** true = no names: nothing may tell what the box is for. */
  readonly discreet: boolean;
}

const COMMON = {
  'missing-children': 'missingChildren',
  'child-helpline': 'childHelpline',
  'crime-victims': 'crimeVictims',
  'national-child-helpline': 'childHelpline',
  'violence-helpline': 'violenceHelpline',
  'trafficking-helpline': 'traffickingHelpline',
  police: 'police',
} as const satisfies Readonly<Record<CommonName, keyof Strings>>;

/** Who answers, in words; '' where it is not known. */
export function operatorName(operator: Operator | undefined, strings: Strings): string {
  return operator ? strings[operator] : '';
}

/** The same, and what else they do. Discreet: only what must not be hidden, since "not the police" tells of trouble. */
export function whoAnswers(
  { operator, immigration }: Pick<Hotline, 'operator' | 'immigration'>,
  strings: Strings,
  discreet = false,
): string {
  const who = discreet && operator === 'ngo' ? '' : operatorName(operator, strings);
  return immigration ? [who, strings.immigration].filter(Boolean).join(' · ') : who;
}

const sameLanguage = (a: string, b: string) => a.split('-')[0] === b.split('-')[0];

/**
 * The name in the reader's language where there is one, or what kind of line it is, the other name beside it;
 * discreet: a number.
 */
export function namesOf(
  line: Hotline,
  { strings, language, discreet }: NamesContext,
  place: number,
): { title: LocalText; localName?: LocalText } {
  if (discreet) return { title: { text: `${strings.advice} ${place}`, lang: language } };
  const own: LocalText =
    typeof line.name === 'string'
      ? { text: line.name, lang: line.nameLang ?? 'en' }
      : { text: strings[COMMON[line.name.common]], lang: language };
  const local = line.nameLocal && line.nameLocal.text !== own.text ? line.nameLocal : undefined;
  if (own.lang !== language && local && sameLanguage(local.lang, language)) {
    return { title: local, localName: own };
  }
  if (line.kind && !sameLanguage(own.lang, language)) {
    return {
      title: { text: strings[COMMON[line.kind]], lang: language },
      localName: local ?? own,
    };
  }
  return local ? { title: own, localName: local } : { title: own };
}
