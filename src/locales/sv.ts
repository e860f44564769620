import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Svenska',

  heading: 'Hitta hjälp',
  headingDiscreet: 'Bra nummer att ha',
  country: 'Land',
  language: 'Språk',
  unknownPlace: 'Jag vet inte var jag är',
  guess: 'Bara en gissning.',

  exit: 'Lämna sidan',
  exitHint: 'Webbhistoriken finns kvar.',

  danger: 'Är du i fara nu?',
  call: 'Ring {0}',
  police: 'Polis',
  ambulance: 'Ambulans',
  fire: 'Brandkår',
  noNumber: 'Vi vet inget pålitligt nummer.',
  mobile: 'Prova {0} från en mobil.',

  self: 'Jag behöver hjälp',
  other: 'Jag är orolig för någon',
  otherHint: 'Du kan ringa för någon annan. Du behöver inte vara säker.',

  trafficking: 'Hjälp om någon utnyttjar dig',
  report: 'Anmäl till myndigheter',
  children: 'Barn och unga',
  violence: 'Våld och brott',
  work: 'Arbete',
  migration: 'Migranter och flyktingar',
  others: 'Annan hjälp',
  advice: 'Råd',
  anywhere: 'Hjälp i alla länder',

  missingChildren: 'Försvunna barn',
  childHelpline: 'Hjälptelefon för barn',
  crimeVictims: 'Brottsoffer',

  government: 'Myndighet',
  ngo: 'Fristående organisation, inte polisen',
  intergovernmental: 'Internationell organisation',

  open: 'Öppet nu',
  closed: 'Stängt nu',
  until: 'till {0}',
  opens: 'öppnar {0}',
  always: 'Dygnet runt',
  hoursUnknown: 'Okända tider',
  holidays: 'Helgdagar kan avvika',
  there: '{0} där',

  free: 'Gratis samtal',
  notFree: 'Samtalet kostar',
  anonymous: 'Du behöver inte säga ditt namn',
  anyLanguage: 'Alla språk, med tolk',

  sms: 'Sms',
  chat: 'Chatt',
  email: 'E-post',
  web: 'Webbplats',
  reportForm: 'Webbformulär',
  abroad: 'Från ett annat land',
  inside: 'Bara i det landet',
  notConfirmed: 'Inte bekräftat',
  source: 'Källa',
  more: 'Mer',

  ask: 'Be någon ringa åt dig',
  message: 'Jag behöver hjälp. Snälla, ring det här numret åt mig:',
  close: 'Stäng',

  signsTitle: 'Händer det här mig?',
  signs: [
    'Id-papper som någon tagit',
    'Hot',
    'Skulder utan slut',
    'Inte fri att gå',
    'Tvång att arbeta eller sälja sex',
    'Det räknas även om ingen fört dig någonstans.',
    'Under 18: aldrig ditt fel, även utan tvång.',
  ].join('\n'),
  phoneTitle: 'Om någon kollar din telefon',
  phone: [
    'Använd en annan telefon. Räkning och samtalslista kan visa samtal.',
    'Använd ett privat fönster.',
    'Även med tom historik kan appar spionera.',
  ].join('\n'),

  listOf: 'Lista från {0}',
  silent: 'Den här rutan skickar och sparar inget.',
  stale: 'Listan är gammal. Nummer kan vara fel.',
};
