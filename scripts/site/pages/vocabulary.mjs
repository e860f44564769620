/** Sections of the finder in its order: as coverage counts them, in a sentence, and short. */
export const SECTIONS = [
  ['trafficking', 'a line that takes trafficking cases', 'Trafficking'],
  ['violence', 'a line against violence or for victims of crime', 'Violence'],
  ['children', 'a line for children', 'Children'],
  ['work', 'a line about work', 'Work'],
  ['migration', 'a line for migrants and refugees', 'Migrants'],
];

export const sectionNames = (totals) =>
  SECTIONS.map(([section, sentence]) => [`with ${sentence}`, totals[section]]);

/** What a line is for, by the topics of the data. */
export const TOPIC_NAMES = {
  trafficking: 'Human trafficking',
  'domestic-violence': 'Domestic violence',
  'sexual-violence': 'Sexual violence',
  'crime-victims': 'Victims of crime',
  children: 'Children and young people',
  'missing-children': 'Missing children',
  labour: 'Work',
  migrants: 'Migrants and refugees',
  'general-crisis': 'Any crisis',
  emergency: 'Emergencies',
};

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** English name of a language; `*` is any, with an interpreter. */
export const languageName = (tag, words) => (tag === '*' ? words.anyLanguage : NAMES.of(tag));
