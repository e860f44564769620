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
  exitHint: 'Eller tryck på Shift 3 gånger. Historiken finns kvar.',

  danger: 'Är du i fara nu?',
  call: 'Ring {0}',
  police: 'Polis',
  ambulance: 'Ambulans',
  fire: 'Brandkår',
  noEmergency: 'Vi vet inget pålitligt nummer.',
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
  noLine: 'Vi känner inte till någon hjälptelefon i landet.',

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
  always: 'Dygnet runt, alla dagar',
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
    'Någon behåller dina papper.',
    'Någon hotar dig.',
    'Dina skulder tar aldrig slut.',
    'Någon hindrar dig från att gå.',
    'Någon tvingar dig att arbeta eller sälja sex.',
    'Det räknas även om ingen fört dig någonstans.',
    'Under 18? Aldrig ditt fel, även utan tvång.',
  ].join('\n'),
  phoneTitle: 'Om någon kollar din telefon',
  phone: [
    'Ring från en annan telefon.',
    'Samtal kan synas på räkningar och i samtalslistor.',
    'Använd ett privat fönster.',
    'Det finns spionappar. Tom historik betyder inte att du är i säkerhet.',
  ].join('\n'),

  listOf: 'Lista från {0}',
  silent: 'Den här rutan skickar och sparar inget.',
  stale: 'Listan är gammal. Nummer kan vara fel.',
};
