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

const COMMON: Readonly<Record<CommonName, 'missingChildren' | 'childHelpline' | 'crimeVictims'>> = {
  'missing-children': 'missingChildren',
  'child-helpline': 'childHelpline',
  'crime-victims': 'crimeVictims',
};

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

/** The name in the reader's language where there is one, the other name beside it; discreet: a number. */
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
  const local = line.nameLocal;
  if (!local || local.text === own.text) return { title: own };
  const speaksLocal = local.lang.split('-')[0] === language.split('-')[0] && own.lang !== language;
  return speaksLocal ? { title: local, localName: own } : { title: own, localName: local };
}
