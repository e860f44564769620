import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Hrvatski',

  heading: 'Pronađite pomoć',
  headingDiscreet: 'Korisni brojevi',
  country: 'Država',
  language: 'Jezik',
  unknownPlace: 'Ne znam gdje sam',
  guess: 'Ovo je pretpostavka.',

  exit: 'Napusti stranicu',
  exitHint: 'Povijest preglednika ostaje.',

  danger: 'Jeste li sada u opasnosti?',
  call: 'Nazovite: {0}',
  police: 'Policija',
  ambulance: 'Hitna pomoć',
  fire: 'Vatrogasci',
  noNumber: 'Ne znamo pouzdan broj.',
  mobile: 'S mobitela probajte {0}.',

  self: 'Trebam pomoć',
  other: 'Brinem se za nekoga',
  otherHint: 'Možete zvati i za nekog drugog. Ne morate biti sigurni.',

  trafficking: 'Pomoć ako vas netko iskorištava',
  report: 'Prijava nadležnima',
  children: 'Djeca i mladi',
  violence: 'Nasilje i kriminal',
  work: 'Rad',
  migration: 'Migranti i izbjeglice',
  others: 'Druga pomoć',
  advice: 'Savjeti',
  anywhere: 'Pomoć u svakoj državi',

  missingChildren: 'Nestala djeca',
  childHelpline: 'Linija za djecu',
  crimeVictims: 'Žrtve kriminala',

  government: 'Državna ustanova',
  ngo: 'Neovisna udruga, ne policija',
  intergovernmental: 'Međunarodna organizacija',

  open: 'Sada otvoreno',
  closed: 'Sada zatvoreno',
  until: 'do: {0}',
  opens: 'radi od: {0}',
  always: 'Dan i noć',
  hoursUnknown: 'Radno vrijeme nepoznato',
  holidays: 'Blagdanima možda drukčije',
  there: 'tamo {0}',

  free: 'Besplatan poziv',
  notFree: 'Poziv se plaća',
  anonymous: 'Ne morate reći ime',
  anyLanguage: 'Svaki jezik, uz prevoditelja',

  sms: 'SMS',
  chat: 'Chat',
  email: 'E-mail',
  web: 'Web-stranica',
  reportForm: 'Online obrazac',
  abroad: 'Iz druge države',
  inside: 'Samo u toj državi',
  notConfirmed: 'Nepotvrđeno',
  source: 'Izvor',
  more: 'Više',

  ask: 'Zamolite nekoga da nazove',
  message: 'Trebam pomoć. Molim vas, nazovite ovaj broj umjesto mene:',
  close: 'Zatvori',

  signsTitle: 'Događa li se ovo meni?',
  signs: [
    'Oduzeti dokumenti',
    'Prijetnje',
    'Dug bez kraja',
    'Ne daju vam otići',
    'Prisila na rad ili prodaju seksa',
    'Ozbiljno je i ako vas nisu odveli drugamo.',
    'Ispod 18: nikad niste krivi, ni bez prisile.',
  ].join('\n'),
  phoneTitle: 'Ako vam netko provjerava mobitel',
  phone: [
    'Koristite drugi telefon. Pozivi mogu biti na računu i popisu poziva.',
    'Koristite privatni prozor.',
    'Aplikacije mogu špijunirati i uz praznu povijest.',
  ].join('\n'),

  listOf: 'Popis: {0}',
  silent: 'Ovaj okvir ništa ne šalje i ne sprema.',
  stale: 'Popis je star. Brojevi su možda pogrešni.',
};
