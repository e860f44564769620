import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Dansk',

  heading: 'Find hjælp',
  headingDiscreet: 'Nyttige numre',
  country: 'Land',
  language: 'Sprog',
  unknownPlace: 'Jeg ved ikke, hvor jeg er',
  guess: 'Det er et gæt.',

  exit: 'Forlad siden',
  exitHint: 'Din browserhistorik slettes ikke.',

  danger: 'Er du i fare nu?',
  call: 'Ring {0}',
  police: 'Politi',
  ambulance: 'Ambulance',
  fire: 'Brandvæsen',
  noNumber: 'Vi kender intet pålideligt nummer.',
  mobile: 'Prøv {0} fra en mobil.',

  self: 'Jeg har brug for hjælp',
  other: 'Jeg er bekymret for nogen',
  otherHint: 'Du kan ringe for en anden. Du behøver ikke være sikker.',

  trafficking: 'Hjælp, hvis nogen udnytter dig',
  report: 'Anmeld til myndighederne',
  children: 'Børn og unge',
  violence: 'Vold og kriminalitet',
  work: 'Arbejde',
  migration: 'Migranter og flygtninge',
  others: 'Anden hjælp',
  advice: 'Rådgivning',
  anywhere: 'Hjælp i alle lande',

  missingChildren: 'Forsvundne børn',
  childHelpline: 'Børnetelefon',
  crimeVictims: 'Offerrådgivning',

  government: 'Myndighed',
  ngo: 'Uafhængig organisation, ikke politiet',
  intergovernmental: 'International organisation',

  open: 'Åbent nu',
  closed: 'Lukket nu',
  until: 'til {0}',
  opens: 'åbner {0}',
  always: 'Døgnet rundt',
  hoursUnknown: 'Ukendte tider',
  holidays: 'Helligdage kan afvige',
  there: '{0} der',

  free: 'Gratis opkald',
  notFree: 'Opkald koster penge',
  anonymous: 'Du behøver ikke sige dit navn',
  anyLanguage: 'Alle sprog, med tolk',

  sms: 'Sms',
  chat: 'Chat',
  email: 'E-mail',
  web: 'Hjemmeside',
  reportForm: 'Onlineformular',
  abroad: 'Fra et andet land',
  inside: 'Kun i det land',
  notConfirmed: 'Ikke bekræftet',
  source: 'Kilde',
  more: 'Mere',

  ask: 'Bed nogen ringe for dig',
  message: 'Jeg har brug for hjælp. Vær sød at ringe til dette nummer for mig:',
  close: 'Luk',

  signsTitle: 'Sker det her for mig?',
  signs: [
    'Papirer taget fra dig',
    'Trusler',
    'Gæld uden ende',
    'Ikke fri til at gå',
    'Tvang til at arbejde eller sælge sex',
    'Det gælder også, hvis ingen førte dig væk.',
    'Under 18: aldrig din skyld, selv uden tvang.',
  ].join('\n'),
  phoneTitle: 'Hvis nogen tjekker din telefon',
  phone: [
    'Brug en anden telefon. Regning og opkaldsliste kan vise opkald.',
    'Brug et privat vindue.',
    'Selv med tom historik kan apps spionere.',
  ].join('\n'),

  listOf: 'Liste fra {0}',
  silent: 'Denne boks sender og gemmer intet.',
  stale: 'Listen er gammel. Numre kan være forkerte.',
};
