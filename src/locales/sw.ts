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
  exitHint: 'Historia ya intaneti inabaki.',

  danger: 'Uko hatarini sasa?',
  call: 'Piga {0}',
  police: 'Polisi',
  ambulance: 'Ambulensi',
  fire: 'Zimamoto',
  noNumber: 'Hatujui namba ya uhakika.',
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
  always: 'Usiku na mchana',
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
    'Kunyang’anywa hati',
    'Vitisho',
    'Deni lisiloisha',
    'Kuzuiwa kuondoka',
    'Kulazimishwa kazi au kuuza ngono',
    'Inahesabika hata kama hukupelekwa kwingine.',
    'Chini ya miaka 18: kamwe si kosa lako, hata bila kulazimishwa.',
  ].join('\n'),
  phoneTitle: 'Kama mtu anakagua simu yako',
  phone: [
    'Tumia simu nyingine. Bili na orodha za simu zaweza kuonyesha ulikopiga.',
    'Tumia dirisha fiche (incognito).',
    'Hata historia ikiwa tupu, programu zaweza kukupeleleza.',
  ].join('\n'),

  listOf: 'Orodha ya {0}',
  silent: 'Kisanduku hiki hakitumi wala kuhifadhi chochote.',
  stale: 'Orodha hii ni ya zamani. Namba huenda si sahihi.',
};
