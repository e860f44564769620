import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Bosanski',

  heading: 'Pronađite pomoć',
  headingDiscreet: 'Korisni brojevi',
  country: 'Država',
  language: 'Jezik',
  unknownPlace: 'Ne znam gdje sam',
  guess: 'Ovo je pretpostavka.',

  exit: 'Napusti stranicu',
  exitHint: 'Historija preglednika ostaje.',

  danger: 'Jeste li sada u opasnosti?',
  call: 'Pozovite: {0}',
  police: 'Policija',
  ambulance: 'Hitna pomoć',
  fire: 'Vatrogasci',
  noNumber: 'Ne znamo pouzdan broj.',
  mobile: 'S mobitela probajte {0}.',

  self: 'Treba mi pomoć',
  other: 'Brinem za nekoga',
  otherHint: 'Možete zvati i za nekog drugog. Ne morate biti sigurni.',

  trafficking: 'Pomoć ako vas neko iskorištava',
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
  ngo: 'Nezavisna organizacija, ne policija',
  intergovernmental: 'Međunarodna organizacija',

  open: 'Sada otvoreno',
  closed: 'Sada zatvoreno',
  until: 'do: {0}',
  opens: 'radi od: {0}',
  always: 'Dan i noć',
  hoursUnknown: 'Radno vrijeme nepoznato',
  holidays: 'Praznicima možda drugačije',
  there: 'tamo {0}',

  free: 'Besplatan poziv',
  notFree: 'Poziv se plaća',
  anonymous: 'Ne morate reći ime',
  anyLanguage: 'Svaki jezik, uz prevodioca',

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

  ask: 'Zamolite nekoga da pozove',
  message: 'Treba mi pomoć. Molim vas, pozovite ovaj broj umjesto mene:',
  close: 'Zatvori',

  signsTitle: 'Dešava li se ovo meni?',
  signs: [
    'Oduzeti dokumenti',
    'Prijetnje',
    'Dug bez kraja',
    'Ne daju da odete',
    'Prisila na rad ili prodaju seksa',
    'Ozbiljno je i ako vas nisu odveli drugdje.',
    'Ispod 18: nikad niste krivi, ni bez prisile.',
  ].join('\n'),
  phoneTitle: 'Ako vam neko provjerava telefon',
  phone: [
    'Koristite drugi telefon. Pozivi mogu biti na računu i spisku poziva.',
    'Koristite privatni prozor.',
    'Aplikacije mogu špijunirati i uz praznu historiju.',
  ].join('\n'),

  listOf: 'Spisak: {0}',
  silent: 'Ovaj okvir ništa ne šalje i ne čuva.',
  stale: 'Spisak je star. Brojevi su možda pogrešni.',
};
