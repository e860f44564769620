import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: '日本語',

  heading: '相談先をさがす',
  headingDiscreet: '役に立つ電話番号',
  country: '国',
  language: '言語',
  unknownPlace: '今いる場所がわからない',
  guess: '推測です。',

  exit: 'このページを離れる',
  exitHint: '閲覧履歴は残ります。',

  danger: '今、危険ですか？',
  call: '{0} に電話',
  police: '警察',
  ambulance: '救急車',
  fire: '消防',
  noNumber: '確かな番号はわかりません。',
  mobile: '携帯電話からは {0} をお試しください。',

  self: '助けてほしい',
  other: '心配な人がいる',
  otherHint: 'ほかの人のために電話できます。確かでなくても大丈夫です。',

  trafficking: '無理に働かされ、利用されているとき',
  report: '警察や役所に知らせる',
  children: '子ども・若者',
  violence: '暴力・犯罪',
  work: '仕事の問題',
  migration: '移民・難民',
  others: 'その他の相談',
  advice: '相談',
  anywhere: 'どの国でも相談',

  missingChildren: '行方不明の子ども',
  childHelpline: '子ども相談電話',
  crimeVictims: '犯罪の被害者',

  government: '公的機関',
  ngo: '民間団体（警察ではありません）',
  intergovernmental: '国際機関',

  open: '受付中',
  closed: '受付時間外',
  until: '{0} まで',
  opens: '{0} から',
  always: '24時間',
  hoursUnknown: '受付時間は不明',
  holidays: '祝日は違うことも',
  there: '現地時間 {0}',

  free: '通話無料',
  notFree: '通話は有料',
  anonymous: '名前を言わなくて大丈夫',
  anyLanguage: 'どの言語でも（通訳あり）',

  sms: 'SMS を送る',
  chat: 'チャット',
  email: 'メール',
  web: 'ウェブサイト',
  reportForm: 'オンラインフォーム',
  abroad: 'ほかの国から',
  inside: 'その国の中からのみ',
  notConfirmed: '未確認',
  source: '情報源',
  more: 'もっと見る',

  ask: 'だれかに電話を頼む',
  message: '助けが必要です。私の代わりにこの番号に電話してください：',
  close: '閉じる',

  signsTitle: '自分に起きていること？',
  signs: [
    '身分証などを取り上げられた',
    'おどされている',
    '終わらない借金',
    '自由に出て行けない',
    'むりやり働かされる、体を売らされる',
    'どこかへ連れて行かれていなくても、当てはまります。',
    '18歳未満：むりやりでなくても、あなたは決して悪くありません。',
  ].join('\n'),
  phoneTitle: 'スマホをだれかに見られるなら',
  phone: [
    '別の電話を使う。通話は請求書や履歴に残ることがあります。',
    'シークレットやプライベートの画面を使う。',
    '履歴が空でも、監視アプリがあるかもしれません。',
  ].join('\n'),

  listOf: '{0}版',
  silent: 'この枠は何も送信・保存しません。',
  stale: 'この一覧は古く、番号が違うかもしれません。',
};
