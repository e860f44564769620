import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Türkçe',

  heading: 'Yardım bulun',
  headingDiscreet: 'Yararlı numaralar',
  country: 'Ülke',
  language: 'Dil',
  unknownPlace: 'Nerede olduğumu bilmiyorum',
  guess: 'Bu bir tahmin.',

  exit: 'Sayfadan çık',
  exitHint: 'Tarayıcı geçmişi kalır.',

  danger: 'Şu an tehlikede misiniz?',
  call: 'Arayın: {0}',
  police: 'Polis',
  ambulance: 'Ambulans',
  fire: 'İtfaiye',
  noNumber: 'Güvenilir numara bilmiyoruz.',
  mobile: 'Cep telefonundan şunu deneyin: {0}.',

  self: 'Yardıma ihtiyacım var',
  other: 'Biri için endişeleniyorum',
  otherHint: 'Başkası için arayabilirsiniz. Emin olmanız gerekmez.',

  trafficking: 'Biri sizi sömürüyorsa yardım',
  report: 'Yetkililere bildirin',
  children: 'Çocuklar ve gençler',
  violence: 'Şiddet ve suç',
  work: 'İş sorunları',
  migration: 'Göçmenler ve mülteciler',
  others: 'Diğer yardım',
  advice: 'Danışma',
  anywhere: 'Her ülkede yardım',

  missingChildren: 'Kayıp çocuklar',
  childHelpline: 'Çocuk yardım hattı',
  crimeVictims: 'Suç mağdurları',

  government: 'Devlet kurumu',
  ngo: 'Bağımsız kuruluş, polis değil',
  intergovernmental: 'Uluslararası kuruluş',

  open: 'Şu an açık',
  closed: 'Şu an mesai dışı',
  until: 'kapanış: {0}',
  opens: 'açılış: {0}',
  always: 'Gece gündüz',
  hoursUnknown: 'Saatleri bilinmiyor',
  holidays: 'Tatillerde değişebilir',
  there: 'orada {0}',

  free: 'Ücretsiz arama',
  notFree: 'Arama ücretli',
  anonymous: 'Adınızı söylemeniz gerekmez',
  anyLanguage: 'Her dilde, tercümanla',

  sms: 'Kısa mesaj',
  chat: 'Canlı sohbet',
  email: 'E-posta',
  web: 'Web sitesi',
  reportForm: 'İnternet formu',
  abroad: 'Başka ülkeden',
  inside: 'Yalnızca o ülkeden',
  notConfirmed: 'Doğrulanmadı',
  source: 'Kaynak',
  more: 'Daha fazla',

  ask: 'Birinden sizin için aramasını isteyin',
  message: 'Yardıma ihtiyacım var. Lütfen benim için bu numarayı arayın:',
  close: 'Kapat',

  signsTitle: 'Bu benim başıma mı geliyor?',
  signs: [
    'Belgeleriniz başkasında',
    'Tehdit',
    'Bitmeyen borç',
    'Sizi bırakmıyorlar',
    'Çalışmaya veya parayla sekse zorlama',
    'Başka yere götürülmeseniz de bu ciddidir.',
    '18 yaş altı: suç asla sizde değil, zorlama olmasa da.',
  ].join('\n'),
  phoneTitle: 'Biri telefonunuzu kontrol ediyorsa',
  phone: [
    'Başka telefon kullanın. Aramalar fatura ve kayıtlarda görünebilir.',
    'Gizli pencere kullanın.',
    'Geçmiş boş olsa da uygulamalar sizi izleyebilir.',
  ].join('\n'),

  listOf: 'Liste: {0}',
  silent: 'Bu kutu hiçbir şey göndermez, saklamaz.',
  stale: 'Bu liste eski. Numaralar yanlış olabilir.',
};
