import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Slovenščina',

  heading: 'Poiščite pomoč',
  headingDiscreet: 'Koristne številke',
  country: 'Država',
  language: 'Jezik',
  unknownPlace: 'Ne vem, kje sem',
  guess: 'To je domneva.',

  exit: 'Zapusti stran',
  exitHint: 'Zgodovina brskalnika ostane.',

  danger: 'Ste zdaj v nevarnosti?',
  call: 'Pokličite: {0}',
  police: 'Policija',
  ambulance: 'Reševalci',
  fire: 'Gasilci',
  noNumber: 'Zanesljive številke ne poznamo.',
  mobile: 'Z mobilnika poskusite {0}.',

  self: 'Potrebujem pomoč',
  other: 'Skrbi me za nekoga',
  otherHint: 'Pokličete lahko tudi za drugega. Ni nujno, da ste prepričani.',

  trafficking: 'Pomoč, če vas kdo izkorišča',
  report: 'Prijava oblastem',
  children: 'Otroci in mladi',
  violence: 'Nasilje in kriminal',
  work: 'Delo',
  migration: 'Migranti in begunci',
  others: 'Druga pomoč',
  advice: 'Nasveti',
  anywhere: 'Pomoč v vsaki državi',

  missingChildren: 'Pogrešani otroci',
  childHelpline: 'Telefon za pomoč otrokom',
  crimeVictims: 'Žrtve kriminala',

  government: 'Državni urad',
  ngo: 'Neodvisna organizacija, ne policija',
  intergovernmental: 'Mednarodna organizacija',

  open: 'Zdaj odprto',
  closed: 'Zdaj zaprto',
  until: 'do: {0}',
  opens: 'odpre se: {0}',
  always: 'Noč in dan',
  hoursUnknown: 'Delovni čas ni znan',
  holidays: 'Ob praznikih morda drugače',
  there: 'tam {0}',

  free: 'Brezplačen klic',
  notFree: 'Plačljiv klic',
  anonymous: 'Imena vam ni treba povedati',
  anyLanguage: 'Vsak jezik, s tolmačem',

  sms: 'SMS',
  chat: 'Klepet',
  email: 'E-pošta',
  web: 'Spletna stran',
  reportForm: 'Spletni obrazec',
  abroad: 'Iz druge države',
  inside: 'Samo v tisti državi',
  notConfirmed: 'Nepotrjeno',
  source: 'Vir',
  more: 'Več',

  ask: 'Prosite koga, da pokliče',
  message: 'Potrebujem pomoč. Prosim, pokličite to številko namesto mene:',
  close: 'Zapri',

  signsTitle: 'Se to dogaja meni?',
  signs: [
    'Odvzeti dokumenti',
    'Grožnje',
    'Dolg brez konca',
    'Ne pustijo vam oditi',
    'Siljenje v delo ali prodajo seksa',
    'Resno je, tudi če vas niso odpeljali.',
    'Pod 18 let: nikoli ni vaša krivda, tudi brez prisile.',
  ].join('\n'),
  phoneTitle: 'Če vam kdo pregleduje telefon',
  phone: [
    'Uporabite drug telefon. Klici so lahko na računu ali seznamu klicev.',
    'Uporabite zasebno okno.',
    'Tudi ob prazni zgodovini lahko aplikacije vohunijo.',
  ].join('\n'),

  listOf: 'Seznam: {0}',
  silent: 'To okence nič ne pošilja in ne shranjuje.',
  stale: 'Seznam je star. Številke so morda napačne.',
};
