import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'ትግርኛ',

  heading: 'ሓገዝ ርኸቡ',
  headingDiscreet: 'ጠቐምቲ ቁጽርታት',
  country: 'ሃገር',
  language: 'ቋንቋ',
  unknownPlace: 'ኣበይ ከም ዘለኹ ኣይፈልጥን',
  guess: 'እዚ ግምት እዩ።',

  exit: 'ካብዚ ገጽ ውጹ',
  exitHint: 'ታሪኽ መርበብ ኣይጠፍእን።',

  danger: 'ሕጂ ኣብ ሓደጋ ዲኹም?',
  call: 'ናብ {0} ደውሉ',
  police: 'ፖሊስ',
  ambulance: 'ኣምቡላንስ',
  fire: 'መጥፋእቲ ሓዊ',
  noNumber: 'ዘተኣማምን ቁጽሪ ኣይንፈልጥን።',
  mobile: 'ብሞባይል {0} ፈትኑ።',

  self: 'ሓገዝ የድልየኒ',
  other: 'ብዛዕባ ካልእ ሰብ ተሻቒለ',
  otherHint: 'ንካልእ ሰብ ክትድውሉ ትኽእሉ። ርግጸኛ ምዃን ኣየድልን።',

  trafficking: 'ሰብ እንተመዝሚዙኩም ሓገዝ',
  report: 'ንሰበስልጣን ንገሩ',
  children: 'ቆልዑን መንእሰያትን',
  violence: 'ዓመጽን ገበንን',
  work: 'ጸገም ስራሕ',
  migration: 'ፈለስትን ስደተኛታትን',
  others: 'ካልእ ሓገዝ',
  advice: 'ምኽሪ',
  anywhere: 'ሓገዝ ኣብ ዝኾነ ሃገር',

  missingChildren: 'ዝጠፍኡ ቆልዑ',
  childHelpline: 'መስመር ሓገዝ ቆልዑ',
  crimeVictims: 'ግዳያት ገበን',

  government: 'ቤት ጽሕፈት መንግስቲ',
  ngo: 'ነጻ ማሕበር፣ ፖሊስ ኣይኮነን',
  intergovernmental: 'ዓለምለኻዊ ውድብ',

  open: 'ሕጂ ክፉት እዩ',
  closed: 'ሕጂ ቤት ጽሕፈት ዕጹው እዩ',
  until: 'ክሳብ {0}',
  opens: '{0} ይኽፈት',
  always: 'ለይትን መዓልትን',
  hoursUnknown: 'ሰዓታት ኣይፍለጥን',
  holidays: 'ኣብ በዓላት ክፍለ ይኽእል',
  there: 'ኣብኡ {0}',

  free: 'ነጻ ደወል',
  notFree: 'ደወል የኽፍል',
  anonymous: 'ስምኩም ምንጋር ኣየድልን',
  anyLanguage: 'ብዝኾነ ቋንቋ፣ ብኣስተርጓሚ',

  sms: 'SMS መልእኽቲ',
  chat: 'ቻት',
  email: 'ኢመይል',
  web: 'መርበብ ሓበሬታ',
  reportForm: 'ቅጥዒ ኦንላይን',
  abroad: 'ካብ ካልእ ሃገር',
  inside: 'ኣብ ውሽጢ እታ ሃገር ጥራይ',
  notConfirmed: 'ዘይተረጋገጸ',
  source: 'ምንጪ',
  more: 'ተወሳኺ',

  ask: 'ሰብ ክድውለልኩም ሕተቱ',
  message: 'ሓገዝ የድልየኒ ኣሎ። በጃኹም ናብዚ ቁጽሪ ደውሉለይ፦',
  close: 'ዕጸዉ',

  signsTitle: 'እዚ የጋጥመኒ ድዩ ዘሎ?',
  signs: [
    'ዝተወስደ ፓስፖርት ወይ ወረቐት መንነት',
    'ምፍርራሕ',
    'ዘይውዳእ ዕዳ',
    'ንምውጻእ ነጻነት ምስኣን',
    'ብግዲ ምስራሕ ወይ ጾታዊ ርክብ ምሻጥ',
    'ናብ ካልእ ቦታ እንተዘይተወሰድኩም እውን ይቑጸር።',
    'ትሕቲ 18፦ ዋላ እንተዘይተገደድኩም፣ ፈጺሙ ጌጋኹም ኣይኮነን።',
  ].join('\n'),
  phoneTitle: 'ሰብ ተሌፎንኩም ዝፍትሽ እንተኾይኑ',
  phone: [
    'ካልእ ተሌፎን ተጠቐሙ። ደወላት ኣብ ሕሳብ ተሌፎንን ዝርዝርን ክርአዩ ይኽእሉ።',
    'ብሕታዊ መስኮት (incognito) ተጠቐሙ።',
    'ታሪኽ መርበብ ባዶ እንተኾነ እውን፣ ኣፕታት ክስልዩኹም ይኽእሉ።',
  ].join('\n'),

  listOf: 'ዝርዝር {0}',
  silent: 'እዚ ሳጹን ዋላ ሓንቲ ኣይሰድድን ኣይዕቅብን።',
  stale: 'እዚ ዝርዝር ኣሪጉ። ቁጽርታት ክጋገዩ ይኽእሉ።',
};
