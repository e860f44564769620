import type { Strings } from '../locales/strings.js';
import type { CommonName, Hotline, LocalText, Operator } from '../types.js';

/** What a name depends on. */
interface NamesContext {
  readonly strings: Strings;
  /** BCP 47 tag of the interface. */
  readonly language: string;
  /** true = no names: nothing may reveal what the box is for. */
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

/** Who answers, and whether they check immigration. Discreet: without "not the police", which suggests trouble. */
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
 * The name in the reader's language where there is one, else the kind of hotline; the other name as `localName`.
 * Discreet: a number instead of a name.
 */
export function namesOf(
  hotline: Hotline,
  { strings, language, discreet }: NamesContext,
  position: number,
): { title: LocalText; localName?: LocalText } {
  if (discreet) return { title: { text: `${strings.advice} ${position}`, lang: language } };
  const own: LocalText =
    typeof hotline.name === 'string'
      ? { text: hotline.name, lang: hotline.nameLang ?? 'en' }
      : { text: strings[COMMON[hotline.name.common]], lang: language };
  const local =
    hotline.nameLocal && hotline.nameLocal.text !== own.text ? hotline.nameLocal : undefined;
  if (own.lang !== language && local && sameLanguage(local.lang, language)) {
    return { title: local, localName: own };
  }
  if (hotline.kind && !sameLanguage(own.lang, language)) {
    return {
      title: { text: strings[COMMON[hotline.kind]], lang: language },
      localName: local ?? own,
    };
  }
  return local ? { title: own, localName: local } : { title: own };
}
