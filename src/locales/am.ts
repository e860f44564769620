import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'አማርኛ',

  heading: 'እርዳታ ያግኙ',
  headingDiscreet: 'ጠቃሚ ቁጥሮች',
  country: 'ሀገር',
  language: 'ቋንቋ',
  unknownPlace: 'የት እንዳለሁ አላውቅም',
  guess: 'ይህ ግምት ነው።',

  exit: 'ከዚህ ገጽ ይውጡ',
  exitHint: 'የአሳሽ ታሪክ አይጠፋም።',

  danger: 'አሁን አደጋ ላይ ነዎት?',
  call: 'ይደውሉ፦ {0}',
  police: 'ፖሊስ',
  ambulance: 'አምቡላንስ',
  fire: 'እሳት አደጋ',
  noNumber: 'አስተማማኝ ቁጥር አናውቅም።',
  mobile: 'ከሞባይል {0} ይሞክሩ።',

  self: 'እርዳታ እፈልጋለሁ',
  other: 'ሌላ ሰው ያሳስበኛል',
  otherHint: 'ለሌላ ሰው መደወል ይችላሉ። እርግጠኛ መሆን አያስፈልግም።',

  trafficking: 'ሰው ከበዘበዘዎት እርዳታ',
  report: 'ለባለሥልጣናት ያሳውቁ',
  children: 'ልጆችና ወጣቶች',
  violence: 'ጥቃትና ወንጀል',
  work: 'የሥራ ችግር',
  migration: 'ፍልሰተኞችና ስደተኞች',
  others: 'ሌላ እርዳታ',
  advice: 'ምክር',
  anywhere: 'በየትኛውም ሀገር እርዳታ',

  missingChildren: 'የጠፉ ልጆች',
  childHelpline: 'የልጆች እርዳታ መስመር',
  crimeVictims: 'የወንጀል ተጎጂዎች',

  government: 'የመንግሥት መሥሪያ ቤት',
  ngo: 'ገለልተኛ ድርጅት፣ ፖሊስ አይደለም',
  intergovernmental: 'ዓለም አቀፍ ድርጅት',

  open: 'አሁን ክፍት ነው',
  closed: 'አሁን ቢሮው ዝግ ነው',
  until: 'እስከ {0}',
  opens: '{0} ይከፈታል',
  always: 'ቀንና ሌሊት',
  hoursUnknown: 'ሰዓቱ አይታወቅም',
  holidays: 'በበዓላት ሊለይ ይችላል',
  there: 'እዚያ {0}',

  free: 'ነፃ ጥሪ',
  notFree: 'ጥሪው ያስከፍላል',
  anonymous: 'ስም መናገር አያስፈልግም',
  anyLanguage: 'በማንኛውም ቋንቋ፣ በአስተርጓሚ',

  sms: 'የጽሑፍ መልእክት',
  chat: 'ቻት',
  email: 'ኢሜይል',
  web: 'ድረ ገጽ',
  reportForm: 'የኦንላይን ቅጽ',
  abroad: 'ከሌላ ሀገር',
  inside: 'በዚያ ሀገር ውስጥ ብቻ',
  notConfirmed: 'ያልተረጋገጠ',
  source: 'ምንጭ',
  more: 'ተጨማሪ',

  ask: 'ሰው እንዲደውልልዎት ይጠይቁ',
  message: 'እርዳታ እፈልጋለሁ። እባክዎ ወደዚህ ቁጥር ይደውሉልኝ፦',
  close: 'ይዝጉ',

  signsTitle: 'ይህ እየደረሰብኝ ነው?',
  signs: [
    'ፓስፖርት ወይም መታወቂያ መነጠቅ',
    'ዛቻና ማስፈራሪያ',
    'የማያልቅ ዕዳ',
    'የመውጣት ነፃነት ማጣት',
    'በግድ መሥራት ወይም ወሲብ መሸጥ',
    'ወደ ሌላ ቦታ ባይወሰዱም ይቆጠራል።',
    'ከ18 ዓመት በታች፦ ባይገደዱም በፍጹም ጥፋትዎ አይደለም።',
  ].join('\n'),
  phoneTitle: 'ሰው ስልክዎን የሚፈትሽ ከሆነ',
  phone: [
    'ሌላ ስልክ ይጠቀሙ። ጥሪዎች በስልክ ሂሳብና ዝርዝር ሊታዩ ይችላሉ።',
    'የግል መስኮት (incognito) ይጠቀሙ።',
    'የአሳሽ ታሪክ ባዶ ቢሆንም መተግበሪያዎች ሊሰልሉዎት ይችላሉ።',
  ].join('\n'),

  listOf: 'የ{0} ዝርዝር',
  silent: 'ይህ ሳጥን ምንም አይልክም፣ አያስቀምጥም።',
  stale: 'ይህ ዝርዝር ቆይቷል። ቁጥሮች የተሳሳቱ ሊሆኑ ይችላሉ።',
};
