import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: '繁體中文',

  heading: '尋求協助',
  headingDiscreet: '實用電話',
  country: '國家/地區',
  language: '語言',
  unknownPlace: '我不知道自己在哪裡',
  guess: '這是推測的。',

  exit: '離開此頁',
  exitHint: '瀏覽紀錄仍會保留。',

  danger: '您現在有危險嗎？',
  call: '撥打 {0}',
  police: '警察',
  ambulance: '救護車',
  fire: '消防',
  noNumber: '我們不知道可靠的號碼。',
  mobile: '用手機請試撥 {0}。',

  self: '我需要幫助',
  other: '我擔心別人',
  otherHint: '您可以替別人打電話，不必十分確定。',

  trafficking: '被強迫、被剝削時求助',
  report: '向警方或政府通報',
  children: '兒童與青少年',
  violence: '暴力與犯罪',
  work: '工作問題',
  migration: '移民與難民',
  others: '其他協助',
  advice: '諮詢',
  anywhere: '在任何國家都可求助',

  missingChildren: '失蹤兒童',
  childHelpline: '兒童求助熱線',
  crimeVictims: '犯罪被害人',

  government: '政府機構',
  ngo: '獨立團體，不是警察',
  intergovernmental: '國際組織',

  open: '現在可撥打',
  closed: '現在不接聽',
  until: '到 {0}',
  opens: '{0} 開始接聽',
  always: '24 小時',
  hoursUnknown: '接聽時間不詳',
  holidays: '假日可能不同',
  there: '當地時間 {0}',

  free: '免費電話',
  notFree: '通話收費',
  anonymous: '不必說出姓名',
  anyLanguage: '任何語言，有口譯',

  sms: '簡訊（SMS）',
  chat: '線上聊天',
  email: '電子郵件',
  web: '網站',
  reportForm: '線上表格',
  abroad: '從其他國家撥打',
  inside: '只能在該國撥打',
  notConfirmed: '未確認',
  source: '來源',
  more: '更多',

  ask: '請人幫您打電話',
  message: '我需要幫助。請替我撥打這個電話：',
  close: '關閉',

  signsTitle: '我是不是遇到了這種事？',
  signs: [
    '證件被人扣著',
    '受到威脅',
    '永遠還不完的債',
    '不能自由離開',
    '被逼工作或做性交易',
    '沒被帶到別處，也算。',
    '未滿 18 歲：即使沒人逼，也絕不是您的錯。',
  ].join('\n'),
  phoneTitle: '如果有人查看您的手機',
  phone: [
    '用別的電話。帳單和通話紀錄可能顯示通話。',
    '使用無痕視窗。',
    '瀏覽紀錄是空的，也可能有監控軟體。',
  ].join('\n'),

  listOf: '列表：{0}',
  silent: '本框不傳送、不儲存任何資料。',
  stale: '這份列表已舊，號碼可能有誤。',
};
