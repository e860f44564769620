import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Čeština',

  heading: 'Najít pomoc',
  headingDiscreet: 'Užitečná čísla',
  country: 'Země',
  language: 'Jazyk',
  unknownPlace: 'Nevím, kde jsem',
  guess: 'Je to odhad.',

  exit: 'Opustit stránku',
  exitHint: 'Historie prohlížeče zůstane.',

  danger: 'Jste teď v nebezpečí?',
  call: 'Volat: {0}',
  police: 'Policie',
  ambulance: 'Záchranka',
  fire: 'Hasiči',
  noNumber: 'Spolehlivé číslo neznáme.',
  mobile: 'Z mobilu zkuste {0}.',

  self: 'Potřebuji pomoc',
  other: 'Mám o někoho strach',
  otherHint: 'Můžete volat i za někoho jiného. Jistotu mít nemusíte.',

  trafficking: 'Pomoc, když vás někdo vykořisťuje',
  report: 'Oznámit úřadům',
  children: 'Děti a mladí lidé',
  violence: 'Násilí a zločiny',
  work: 'Práce',
  migration: 'Migranti a uprchlíci',
  others: 'Jiná pomoc',
  advice: 'Rady',
  anywhere: 'Pomoc v každé zemi',

  missingChildren: 'Pohřešované děti',
  childHelpline: 'Linka pro děti',
  crimeVictims: 'Oběti kriminality',

  government: 'Státní úřad',
  ngo: 'Nezávislá organizace, ne policie',
  intergovernmental: 'Mezinárodní organizace',

  open: 'Teď otevřeno',
  closed: 'Teď zavřeno',
  until: 'do: {0}',
  opens: 'otevírá: {0}',
  always: 'Nonstop',
  hoursUnknown: 'Provozní dobu neznáme',
  holidays: 'O svátcích možná jinak',
  there: 'tam {0}',

  free: 'Hovor zdarma',
  notFree: 'Placený hovor',
  anonymous: 'Nemusíte říkat své jméno',
  anyLanguage: 'Každý jazyk, s tlumočením',

  sms: 'SMS',
  chat: 'Chat',
  email: 'E-mail',
  web: 'Web',
  reportForm: 'Online formulář',
  abroad: 'Z jiné země',
  inside: 'Jen v dané zemi',
  notConfirmed: 'Neověřeno',
  source: 'Zdroj',
  more: 'Více',

  ask: 'Požádat někoho, ať zavolá',
  message: 'Potřebuji pomoc. Zavolejte prosím za mě na toto číslo:',
  close: 'Zavřít',

  signsTitle: 'Děje se to i mně?',
  signs: [
    'Sebrané doklady',
    'Výhrůžky',
    'Dluh bez konce',
    'Nepustí vás pryč',
    'Nucení k práci nebo prodeji sexu',
    'Je to vážné, i když vás nikam neodvezli.',
    'Do 18 let to nikdy není vaše vina, i bez nátlaku.',
  ].join('\n'),
  phoneTitle: 'Když vám někdo kontroluje telefon',
  phone: [
    'Použijte jiný telefon. Hovory můžou být na účtu i v seznamu volání.',
    'Použijte anonymní okno.',
    'I při prázdné historii můžou aplikace špehovat.',
  ].join('\n'),

  listOf: 'Seznam: {0}',
  silent: 'Tento rámeček nic neposílá ani neukládá.',
  stale: 'Seznam je starý. Čísla nemusí platit.',
};
