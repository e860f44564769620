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
  exitHint: 'Alebo 3× stlačte Shift. História prehliadača zostane.',

  danger: 'Ste teraz v nebezpečenstve?',
  call: 'Volať: {0}',
  police: 'Polícia',
  ambulance: 'Záchranka',
  fire: 'Hasiči',
  noEmergency: 'Spoľahlivé číslo nepoznáme.',
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
  noLine: 'Linku pre túto krajinu nepoznáme.',

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
  always: '24 hodín, každý deň',
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
    'Niekto drží vaše doklady.',
    'Niekto sa vám vyhráža.',
    'Váš dlh nikdy nekončí.',
    'Niekto vás nenechá odísť.',
    'Niekto vás núti pracovať alebo predávať sex.',
    'Je to vážne, aj keď vás nikam neodviezli.',
    'Nemáte 18? Nikdy to nie je vaša vina, ani keď nešlo o násilie.',
  ].join('\n'),
  phoneTitle: 'Keď vám niekto kontroluje telefón',
  phone: [
    'Volajte z iného telefónu.',
    'Hovory môže byť vidno na účte a v telefóne.',
    'Použite okno inkognito.',
    'Existujú špionážne aplikácie. Prázdna história neznamená bezpečie.',
  ].join('\n'),

  listOf: 'Zoznam: {0}',
  silent: 'Tento rámček nič neposiela ani neukladá.',
  stale: 'Zoznam je starý. Čísla nemusia platiť.',
};
