import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Slovenčina',

  heading: 'Nájsť pomoc',
  headingDiscreet: 'Užitočné čísla',
  country: 'Krajina',
  language: 'Jazyk',
  unknownPlace: 'Neviem, kde som',
  guess: 'Je to odhad.',

  exit: 'Opustiť stránku',
  exitHint: 'História prehliadača zostane.',

  danger: 'Ste teraz v nebezpečenstve?',
  call: 'Volať: {0}',
  police: 'Polícia',
  ambulance: 'Záchranka',
  fire: 'Hasiči',
  noNumber: 'Spoľahlivé číslo nepoznáme.',
  mobile: 'Z mobilu skúste {0}.',

  self: 'Potrebujem pomoc',
  other: 'Mám o niekoho strach',
  otherHint: 'Môžete volať aj za niekoho iného. Istotu mať nemusíte.',

  trafficking: 'Pomoc, keď vás niekto vykorisťuje',
  report: 'Oznámiť úradom',
  children: 'Deti a mladí ľudia',
  violence: 'Násilie a zločiny',
  work: 'Práca',
  migration: 'Migranti a utečenci',
  others: 'Iná pomoc',
  advice: 'Rady',
  anywhere: 'Pomoc v každej krajine',

  missingChildren: 'Nezvestné deti',
  childHelpline: 'Linka pre deti',
  crimeVictims: 'Obete zločinov',

  government: 'Štátny úrad',
  ngo: 'Nezávislá organizácia, nie polícia',
  intergovernmental: 'Medzinárodná organizácia',

  open: 'Teraz otvorené',
  closed: 'Teraz zatvorené',
  until: 'do: {0}',
  opens: 'otvára: {0}',
  always: 'Nonstop',
  hoursUnknown: 'Prevádzkový čas nepoznáme',
  holidays: 'Cez sviatky možno inak',
  there: 'tam {0}',

  free: 'Hovor zadarmo',
  notFree: 'Platený hovor',
  anonymous: 'Nemusíte povedať svoje meno',
  anyLanguage: 'Každý jazyk, s tlmočením',

  sms: 'SMS',
  chat: 'Chat',
  email: 'E-mail',
  web: 'Web',
  reportForm: 'Online formulár',
  abroad: 'Z inej krajiny',
  inside: 'Len v danej krajine',
  notConfirmed: 'Neoverené',
  source: 'Zdroj',
  more: 'Viac',

  ask: 'Požiadať niekoho, nech zavolá',
  message: 'Potrebujem pomoc. Prosím, zavolajte za mňa na toto číslo:',
  close: 'Zavrieť',

  signsTitle: 'Deje sa to aj mne?',
  signs: [
    'Zobraté doklady',
    'Vyhrážky',
    'Dlh bez konca',
    'Nepustia vás preč',
    'Nútenie pracovať alebo predávať sex',
    'Je to vážne, aj keď vás nikam neodviezli.',
    'Do 18 rokov to nikdy nie je vaša vina, aj bez nátlaku.',
  ].join('\n'),
  phoneTitle: 'Keď vám niekto kontroluje telefón',
  phone: [
    'Použite iný telefón. Hovory môžu byť na účte aj v zozname volaní.',
    'Použite okno inkognito.',
    'Aj pri prázdnej histórii môžu aplikácie špehovať.',
  ].join('\n'),

  listOf: 'Zoznam: {0}',
  silent: 'Tento rámček nič neposiela ani neukladá.',
  stale: 'Zoznam je starý. Čísla nemusia platiť.',
};
