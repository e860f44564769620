import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Gaeilge',

  heading: 'Faigh cabhair',
  headingDiscreet: 'Uimhreacha áisiúla',
  country: 'Tír',
  language: 'Teanga',
  unknownPlace: 'Níl a fhios agam cá bhfuil mé',
  guess: 'Buille faoi thuairim.',

  exit: 'Fág an leathanach',
  exitHint: 'Fanann an stair bhrabhsála.',

  danger: 'I mbaol anois?',
  call: 'Glaoigh ar {0}',
  police: 'Póilíní',
  ambulance: 'Otharcharr',
  fire: 'Briogáid dóiteáin',
  noNumber: 'Ní eol dúinn uimhir iontaofa.',
  mobile: 'Ó fhón póca, triail {0}.',

  self: 'Tá cabhair uaim',
  other: 'Tá imní orm faoi dhuine',
  otherHint: 'Is féidir leat glaoch ar son duine eile. Ní gá a bheith cinnte.',

  trafficking: 'Cabhair má thagtar i dtír ort',
  report: 'Inis do na húdaráis',
  children: 'Leanaí agus daoine óga',
  violence: 'Foréigean agus coireacht',
  work: 'Obair',
  migration: 'Imircigh agus dídeanaithe',
  others: 'Cabhair eile',
  advice: 'Comhairle',
  anywhere: 'Cabhair in aon tír',

  missingChildren: 'Leanaí ar iarraidh',
  childHelpline: 'Líne chabhrach leanaí',
  crimeVictims: 'Íospartaigh coireachta',

  government: 'Oifig rialtais',
  ngo: 'Grúpa neamhspleách, ní póilíní iad',
  intergovernmental: 'Eagraíocht idirnáisiúnta',

  open: 'Oscailte anois',
  closed: 'Dúnta anois',
  until: 'go dtí {0}',
  opens: 'osclaíonn: {0}',
  always: 'De lá is d’oíche',
  hoursUnknown: 'Amanna anaithnid',
  holidays: 'B’fhéidir athrú ar lá saoire',
  there: '{0} thall',

  free: 'Glao in aisce',
  notFree: 'Costas ar an nglao',
  anonymous: 'Ní gá d’ainm a thabhairt',
  anyLanguage: 'Aon teanga, le hateangaire',

  sms: 'Téacs',
  chat: 'Comhrá',
  email: 'Ríomhphost',
  web: 'Suíomh gréasáin',
  reportForm: 'Foirm ar líne',
  abroad: 'Ó thír eile',
  inside: 'Sa tír sin amháin',
  notConfirmed: 'Gan deimhniú',
  source: 'Foinse',
  more: 'Tuilleadh',

  ask: 'Iarr ar dhuine glaoch ar do shon',
  message: 'Tá cabhair uaim. Glaoigh ar an uimhir seo ar mo shon, le do thoil:',
  close: 'Dún',

  signsTitle: 'An bhfuil seo ag tarlú dom?',
  signs: [
    'Cáipéisí tógtha uait',
    'Bagairtí',
    'Fiacha gan deireadh',
    'Gan cead imeachta',
    'Iallach ort oibriú nó gnéas a dhíol',
    'Baineann sé leat fiú murar bogadh thú.',
    'Faoi 18: ní ortsa an locht riamh, fiú gan iallach.',
  ].join('\n'),
  phoneTitle: 'Má sheiceálann duine d’fhón',
  phone: [
    'Úsáid fón eile. Seans go mbeidh glaonna ar bhille nó ar liosta.',
    'Úsáid fuinneog phríobháideach.',
    'Fiú le stair fholamh, seans go bhfuil aip ag spiaireacht.',
  ].join('\n'),

  listOf: 'Liosta: {0}',
  silent: 'Ní sheolann ná ní choinníonn an bosca seo aon rud.',
  stale: 'Seanliosta. Seans go bhfuil uimhreacha mícheart.',
};
