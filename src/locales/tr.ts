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
  exitHint: 'Veya 3 kez Shift’e basın. Geçmiş silinmez.',

  danger: 'Şu an tehlikede misiniz?',
  call: 'Arayın: {0}',
  police: 'Polis',
  ambulance: 'Ambulans',
  fire: 'İtfaiye',
  noEmergency: 'Güvenilir numara bilmiyoruz.',
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
  noLine: 'Burası için yardım hattı bilmiyoruz.',

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
  always: '7 gün 24 saat',
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
    'Belgeleriniz başkasının elinde.',
    'Biri sizi tehdit ediyor.',
    'Borcunuz hiç bitmiyor.',
    'Gitmenize izin vermiyorlar.',
    'Biri sizi çalışmaya veya parayla sekse zorluyor.',
    'Başka yere götürülmeseniz de bu geçerlidir.',
    '18 yaşından küçük müsünüz? Zor kullanılmasa da suç asla sizde değil.',
  ].join('\n'),
  phoneTitle: 'Biri telefonunuzu kontrol ediyorsa',
  phone: [
    'Başka telefondan arayın.',
    'Aramalar fatura ve listelerde görünebilir.',
    'Gizli pencere kullanın.',
    'Casus uygulamalar vardır. Geçmişin boş olması güvende olduğunuzu göstermez.',
  ].join('\n'),

  listOf: 'Liste: {0}',
  silent: 'Bu kutu hiçbir şey göndermez, saklamaz.',
  stale: 'Bu liste eski. Numaralar yanlış olabilir.',
};
