import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Kiswahili',

  heading: 'Tafuta msaada',
  headingDiscreet: 'Namba muhimu',
  country: 'Nchi',
  language: 'Lugha',
  unknownPlace: 'Sijui niko wapi',
  guess: 'Hili ni kisio.',

  exit: 'Toka ukurasani',
  exitHint: 'Au bonyeza Shift mara 3. Historia inabaki.',

  danger: 'Uko hatarini sasa?',
  call: 'Piga {0}',
  police: 'Polisi',
  ambulance: 'Ambulensi',
  fire: 'Zimamoto',
  noEmergency: 'Hatujui namba ya uhakika.',
  mobile: 'Kwa simu ya mkononi, jaribu {0}.',

  self: 'Nahitaji msaada',
  other: 'Nina wasiwasi kuhusu mtu',
  otherHint: 'Unaweza kupiga kwa niaba ya mtu. Si lazima uwe na uhakika.',

  trafficking: 'Msaada ukinyonywa au kutumikishwa',
  report: 'Wajulishe wenye mamlaka',
  children: 'Watoto na vijana',
  violence: 'Ukatili na uhalifu',
  work: 'Matatizo kazini',
  migration: 'Wahamiaji na wakimbizi',
  others: 'Msaada mwingine',
  advice: 'Ushauri',
  anywhere: 'Msaada nchi yoyote',
  noLine: 'Hatujui simu ya msaada ya nchi hii.',

  missingChildren: 'Watoto waliopotea',
  childHelpline: 'Simu ya msaada kwa watoto',
  crimeVictims: 'Waathiriwa wa uhalifu',

  government: 'Ofisi ya serikali',
  ngo: 'Shirika huru, si polisi',
  intergovernmental: 'Shirika la kimataifa',

  open: 'Iko wazi sasa',
  closed: 'Ofisi imefungwa sasa',
  until: 'hadi {0}',
  opens: 'itafunguliwa {0}',
  always: 'Saa 24, kila siku',
  hoursUnknown: 'Saa hazijulikani',
  holidays: 'Sikukuu huenda zikatofautiana',
  there: '{0} huko',

  free: 'Simu bila malipo',
  notFree: 'Simu ina gharama',
  anonymous: 'Si lazima useme jina',
  anyLanguage: 'Lugha yoyote, kupitia mkalimani',

  sms: 'Ujumbe mfupi',
  chat: 'Gumzo',
  email: 'Barua pepe',
  web: 'Tovuti',
  reportForm: 'Fomu mtandaoni',
  abroad: 'Kutoka nchi nyingine',
  inside: 'Ndani ya nchi hiyo tu',
  notConfirmed: 'Haijathibitishwa',
  source: 'Chanzo',
  more: 'Zaidi',

  ask: 'Omba mtu apige kwa niaba yako',
  message: 'Nahitaji msaada. Tafadhali piga namba hii kwa niaba yangu:',
  close: 'Funga',

  signsTitle: 'Je, haya yananipata?',
  signs: [
    'Mtu ameshika hati zako.',
    'Mtu anakutishia.',
    'Deni lako haliishi.',
    'Mtu anakuzuia kuondoka.',
    'Mtu anakulazimisha kufanya kazi au kuuza ngono.',
    'Inahesabika hata kama hukuhamishwa.',
    'Chini ya miaka 18? Kamwe si kosa lako, hata bila kulazimishwa.',
  ].join('\n'),
  phoneTitle: 'Kama mtu anakagua simu yako',
  phone: [
    'Piga kwa simu nyingine.',
    'Simu zaweza kuonekana kwenye bili na orodha ya simu.',
    'Tumia dirisha fiche (incognito).',
    'Kuna programu za upelelezi. Historia tupu si uhakika wa usalama.',
  ].join('\n'),

  listOf: 'Orodha ya {0}',
  silent: 'Kisanduku hiki hakitumi wala kuhifadhi chochote.',
  stale: 'Orodha hii ni ya zamani. Namba huenda si sahihi.',
};
