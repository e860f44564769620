import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Nederlands',

  heading: 'Hulp vinden',
  headingDiscreet: 'Handige nummers',
  country: 'Land',
  language: 'Taal',
  unknownPlace: 'Ik weet niet waar ik ben',
  guess: 'Dit is een gok.',

  exit: 'Pagina verlaten',
  exitHint: 'Browsergeschiedenis blijft.',

  danger: 'Nu in gevaar?',
  call: 'Bel {0}',
  police: 'Politie',
  ambulance: 'Ambulance',
  fire: 'Brandweer',
  noNumber: 'We kennen geen betrouwbaar nummer.',
  mobile: 'Probeer met een mobiel {0}.',

  self: 'Ik heb hulp nodig',
  other: 'Ik maak me zorgen om iemand',
  otherHint: 'U kunt voor een ander bellen. U hoeft het niet zeker te weten.',

  trafficking: 'Hulp als iemand u uitbuit',
  report: 'Melden bij de overheid',
  children: 'Kinderen en jongeren',
  violence: 'Geweld en misdaad',
  work: 'Werk',
  migration: 'Migranten en vluchtelingen',
  others: 'Andere hulp',
  advice: 'Advies',
  anywhere: 'Hulp in elk land',

  missingChildren: 'Vermiste kinderen',
  childHelpline: 'Kindertelefoon',
  crimeVictims: 'Slachtofferhulp',

  government: 'Overheid',
  ngo: 'Onafhankelijke hulp, niet de politie',
  intergovernmental: 'Internationale organisatie',

  open: 'Nu open',
  closed: 'Nu gesloten',
  until: 'tot {0}',
  opens: 'opent {0}',
  always: 'Dag en nacht',
  hoursUnknown: 'Tijden onbekend',
  holidays: 'Feestdagen soms anders',
  there: '{0} daar',

  free: 'Gratis bellen',
  notFree: 'Bellen kost geld',
  anonymous: 'U hoeft uw naam niet te zeggen',
  anyLanguage: 'Elke taal, met tolk',

  sms: 'Sms',
  chat: 'Chat',
  email: 'E-mail',
  web: 'Website',
  reportForm: 'Onlineformulier',
  abroad: 'Uit een ander land',
  inside: 'Alleen in dat land',
  notConfirmed: 'Niet bevestigd',
  source: 'Bron',
  more: 'Meer',

  ask: 'Laat iemand voor u bellen',
  message: 'Ik heb hulp nodig. Wilt u dit nummer voor mij bellen?',
  close: 'Sluiten',

  signsTitle: 'Gebeurt dit met mij?',
  signs: [
    'Papieren afgepakt',
    'Bedreigingen',
    'Schulden zonder einde',
    'Niet weg mogen',
    'Gedwongen werken of seks verkopen',
    'Het telt, ook als niemand u ergens heen bracht.',
    'Nog geen 18: nooit je schuld, ook zonder dwang.',
  ].join('\n'),
  phoneTitle: 'Controleert iemand uw telefoon?',
  phone: [
    'Gebruik een andere telefoon. Rekening en bellijst kunnen gesprekken tonen.',
    'Gebruik een privévenster.',
    'Ook bij een lege geschiedenis kunnen apps spioneren.',
  ].join('\n'),

  listOf: 'Lijst van {0}',
  silent: 'Dit vak verstuurt en bewaart niets.',
  stale: 'De lijst is oud. Nummers kunnen fout zijn.',
};
