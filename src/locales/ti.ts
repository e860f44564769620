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
  exitHint: 'ወይ Shift 3 ግዜ ጠውቑ። ታሪኽ መርበብ ይተርፍ።',

  danger: 'ሕጂ ኣብ ሓደጋ ዲኹም?',
  call: 'ናብ {0} ደውሉ',
  police: 'ፖሊስ',
  ambulance: 'ኣምቡላንስ',
  fire: 'መጥፋእቲ ሓዊ',
  noEmergency: 'ዘተኣማምን ቁጽሪ ኣይንፈልጥን።',
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
  noLine: 'ናይዛ ሃገር መስመር ሓገዝ ኣይንፈልጥን።',

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
  always: '24 ሰዓት፣ መዓልታዊ',
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
    'ሰብ ሰነዳትኩም ሒዙ ኣሎ።',
    'ሰብ የፈራርሓኩም።',
    'ዕዳኹም ኣይውዳእን።',
    'ሰብ ምውጻእ ይኽልክለኩም።',
    'ሰብ ክትሰርሑ ወይ ጾታዊ ርክብ ክትሸጡ የገድደኩም።',
    'ናብ ካልእ ቦታ እንተዘይተወሰድኩም እውን ይቑጸር።',
    'ትሕቲ 18? ዋላ እንተዘይተገደድኩም፣ ፈጺሙ ጌጋኹም ኣይኮነን።',
  ].join('\n'),
  phoneTitle: 'ሰብ ተሌፎንኩም ዝፍትሽ እንተኾይኑ',
  phone: [
    'ካብ ካልእ ተሌፎን ደውሉ።',
    'ደወላት ኣብ ሕሳብ ተሌፎንን ዝርዝርን ክርአዩ ይኽእሉ።',
    'ብሕታዊ መስኮት (incognito) ተጠቐሙ።',
    'መሰለሊ ኣፕታት ኣለዉ። ባዶ ታሪኽ መረጋገጺ ውሕስነት ኣይኮነን።',
  ].join('\n'),

  listOf: 'ዝርዝር {0}',
  silent: 'እዚ ሳጹን ዋላ ሓንቲ ኣይሰድድን ኣይዕቅብን።',
  stale: 'እዚ ዝርዝር ኣሪጉ። ቁጽርታት ክጋገዩ ይኽእሉ።',
};
