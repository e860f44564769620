/** Ways to write a number, and things that look like one: [what, number, markup]. */
import iconv from 'iconv-lite';
import { PDFDocument, StandardFonts } from 'pdf-lib';

export const RO = { value: '+40213133100', asPublished: '021 313 31 00', country: 'RO' };
const FREE = { value: '+40800800678', asPublished: '0 800 800 678', country: 'RO' };
const US = { value: '+18008435678', asPublished: '1-800-THE-LOST', country: 'US' };
const CHILD = { value: '116000', asPublished: '116 000', country: 'FR' };
const SOS = { value: '112', country: 'RO', emergency: true };
const YEAR = { value: '1926', country: 'SV' };
const STAR = { value: '*4141', country: 'UY' };
const HASH = { value: '#8008', country: 'JP' };

const words =
  'This page belongs to an organisation that helps people who were forced to work, in any language and free of charge. What you say stays with us. '.repeat(
    3,
  );
export const page = (body, title = 'Help') =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}<p>${words}</p>`;

// prettier-ignore
const FOUND = [
  ['spaces', RO, '<p>Tel. 021 313 31 00'],
  ['dots', RO, '<p>021.313.31.00'],
  ['dashes', RO, '<p>021-313-31-00'],
  ['a slash behind the area', RO, '<p>021/313.31.00'],
  ['brackets', RO, '<p>(021) 313 31 00'],
  ['no signs', RO, '<p>0213133100'],
  ['country code', RO, '<p>+40 21 313 31 00'],
  ['country code and (0)', RO, '<p>+40 (0)21 313 31 00'],
  ['00 in place of +', RO, '<p>0040 21 313 31 00'],
  ['bracketed country code', RO, '<p>(+40) 21 313 31 00'],
  ['without the leading zero', RO, '<p>213 133 100'],
  ['non-breaking spaces', RO, '<p>021&nbsp;313&nbsp;31&nbsp;00'],
  ['thin spaces', RO, '<p>021&thinsp;313&#8239;31&#8201;00'],
  ['long dashes', RO, '<p>021–313—31−00'],
  ['soft hyphens and zero-width spaces', RO, '<p>021&shy;313&#8203;31&#x2060;00'],
  ['digits split by tags', RO, '<p>0<b>2</b>1 <span>31</span><span>3</span> 31 <i>0</i>0'],
  ['a row of a table', RO, '<table><tr><td>Line<td>021 313 31 00<td>Mo-Fr</table>'],
  ['another number in the next cell', RO, '<table><tr><td>021 313 31 01<td>021 313 31 00<td>12</table>'],
  ['alt of a picture', RO, '<img src="x.png" alt="Call 021 313 31 00">'],
  ['aria-label', RO, '<a href="/contact" aria-label="Call 021 313 31 00">Call us</a>'],
  ['tel: link', RO, '<a href="tel:+40213133100">Call us</a>'],
  ['tel: link with signs', RO, '<a href="tel:%2B40-21-313.31.00;ext=5">Call us</a>'],
  ['JSON-LD', RO, '<script type="application/ld+json">{"@graph":[{"@type":"Organization","contactPoint":{"telephone":"+40-21-313-3100"}}]}</script>'],
  ['description of the page', RO, '<meta name="description" content="Call 021 313 31 00">'],
  ['WhatsApp link', RO, '<a href="https://wa.me/40213133100">Write to us</a>'],
  ['declarative shadow tree', RO, '<x-box><template shadowrootmode="open">021 313 31 00</template></x-box>'],
  ['beside hours', RO, '<p>021 313 31 00 24/7'],
  ['two numbers with a slash', RO, '<p>021 313 31 00 / 021 313 31 01'],
  ['other endings', RO, '<p>021 313 31 00/01/02'],
  ['Tel/Fax', RO, '<p>Tel/Fax: 021 313 31 00'],
  ['the new number of two', RO, '<p>021 313 31 99 was replaced by 021 313 31 00'],
  ['a footnote behind it', RO, '<p>021 313 31 00<sup>1</sup>'],
  ['a remark in brackets behind it', RO, '<p>021 313 31 00 (2 lines)'],
  ['freephone in its own grouping', FREE, '<p>0 800 800 678'],
  ['freephone, another grouping', FREE, '<p>0800.800.678'],
  ['keypad', US, '<p>Call 1-800-THE-LOST.'],
  ['keypad with spaces', US, '<p>1 800 THE LOST (24 hours)'],
  ['keypad in small letters', US, '<p>1-800-the-lost'],
  ['North American signs', US, '<p>1.800.843.5678'],
  ['North American without the 1', US, '<p>(800) 843-5678'],
  ['short code', CHILD, '<p>Appelez le 116 000'],
  ['short code at the beginning', CHILD, '<p>116000 : numéro gratuit'],
  ['short code in a link', CHILD, '<a href="tel:116000">Appeler</a>'],
  ['short code in a list', SOS, '<dl><dt>Police<dd>112</dl>'],
  ['short code beside another', SOS, '<p>In an emergency call 112/911.'],
  ['short code, digit by digit', SOS, '<p>Dial 1-1-2 in an emergency'],
  ['short code with a Hungarian ending', SOS, '<p>A 112-es segélyhívó'],
  ['short code that looks like a year', YEAR, '<p>Call 1926 at any time.'],
  ['star code', STAR, '<p>Llame al *4141'],
  ['hash code', HASH, '<p>DV相談ナビ #8008 (電話)'],
  ['Arabic-Indic digits', RO, '<p dir="rtl">اتصل: ٠٢١ ٣١٣ ٣١ ٠٠'],
  ['Persian digits', RO, '<p dir="rtl">تلفن: ۰۲۱ ۳۱۳ ۳۱ ۰۰'],
  ['Devanagari digits', RO, '<p>फ़ोन ०२१-३१३-३१-००'],
  ['Bengali digits', RO, '<p>ফোন ০২১ ৩১৩ ৩১ ০০'],
  ['Thai digits', RO, '<p>โทร ๐๒๑ ๓๑๓ ๓๑ ๐๐'],
  ['Khmer digits', RO, '<p>ទូរស័ព្ទ ០២១ ៣១៣ ៣១ ០០'],
  ['Burmese digits', RO, '<p>ဖုန်း ၀၂၁ ၃၁၃ ၃၁ ၀၀'],
  ['fullwidth digits', RO, '<p>電話（０２１）３１３－３１－００'],
  ['Chinese without spaces', SOS, '<p>请拨打112报警'],
];

// prettier-ignore
const NOT_FOUND = [
  ['another number', RO, '<p>021 313 31 01'],
  ['part of a longer number', RO, '<p>021 313 31 00 7'],
  ['part of a longer number, joined', RO, '<p>Tel. 0213133100123'],
  ['the end of a longer number', RO, '<p>1 021 313 31 00'],
  ['another country code', RO, '<p>+373 21 313 31 00'],
  ['a country code that begins alike', RO, '<p>+213 133 100'],
  ['an extension', RO, '<p>021 313 31 00-5'],
  ['in an address of the web', RO, '<p>https://example.org/0213133100/'],
  ['in an e-mail address', RO, '<p>0213133100@example.org'],
  ['in a comment', RO, '<p>Call us.<!-- 021 313 31 00 -->'],
  ['in a script', RO, '<script>var tel = "021 313 31 00"</script>'],
  ['struck out', RO, '<p><del>021 313 31 00</del> 021 313 31 99'],
  ['across two cells', RO, '<table><tr><td>021 313<td>31 00</table>'],
  ['across two lines', RO, '<p>021 313</p><p>31 00</p>'],
  ['a fax', RO, '<p>Fax: 021 313 31 00'],
  ['no longer in use', RO, '<p>The number 021 313 31 00 is no longer in use.'],
  ['the old one', RO, '<p>Old number: 021 313 31 00. New: 021 313 31 99'],
  ['a link whose text is another number', RO, '<a href="tel:0213133100">021 313 31 99</a>'],
  ['hidden', RO, '<p hidden>021 313 31 00</p><p>021 313 31 99'],
  ['other letters on the keypad', US, '<p>1-800-THE-LAST'],
  ['letters that go on', US, '<p>1-800-THE-LOSTX'],
  ['a count', CHILD, '<p>En 2024, 116 000 appels au numéro vert'],
  ['a count with a comma', CHILD, '<p>The hotline took 116,000 calls'],
  ['a price', CHILD, '<p>The helpline costs 116000 € a year'],
  ['an amount behind a currency', CHILD, '<p>Budget of the hotline: EUR 116000'],
  ['the end of a number', CHILD, '<p>Téléphone 01 116 000'],
  ['a law', SOS, '<p>Law 112/2010 on the emergency number'],
  ['a page', SOS, '<p>See page 112 of the report on helplines'],
  ['a house', SOS, '<p>Police, Strada Unirii 112, telefon 021 313 31 99'],
  ['a house in English', SOS, '<p>Police: 112 Main Street, phone 021'],
  ['people', SOS, '<p>The hotline helped 112 people'],
  ['part of a date', SOS, '<p>The hotline opened on 1.12.2020'],
  ['part of a number', SOS, '<p>Phone 021 112 33 44'],
  ['a price behind a sign', SOS, '<p>Each call to the hotline costs $112'],
  ['a percentage', SOS, '<p>Calls to the hotline rose to 112 %'],
  ['a year', YEAR, '<p>In 1926 the first hotline was founded'],
  ['a year in brackets', YEAR, '<p>The police hotline (founded 1926)'],
  ['a code without its star', STAR, '<p>Teléfono 0800 4141'],
  ['a hash that makes a word', SOS, '<p>Emergency #112 on the social networks'],
];

const encoded = (charset, text, head = charset) => ({
  bytes: iconv.encode(text, charset),
  type: head ? `text/html; charset=${head}` : 'text/html',
});
// prettier-ignore
const CHARSETS = [
  ['windows-1251 by its header', { ...SOS, country: 'UA' }, encoded('windows-1251', '<p>Телефон поліції: 112, звоните круглосуточно. '.repeat(12))],
  ['koi8-r by meta', { ...SOS, country: 'RU' }, encoded('koi8-r', `<meta charset="koi8-r">${'<p>Телефон полиции: 112, звоните круглосуточно. '.repeat(12)}`, '')],
  ['shift_jis by meta', { ...SOS, country: 'JP' }, encoded('shift_jis', `<meta http-equiv="content-type" content="text/html; charset=Shift_JIS">${'<p>警察への通報は電話112へ。相談してください。'.repeat(12)}`, '')],
  ['gb2312 by its header', { ...SOS, country: 'CN' }, encoded('gbk', '<p>紧急求助请拨打112报警电话。'.repeat(16), 'gb2312')],
  ['euc-kr by guess', { ...SOS, country: 'KR' }, encoded('euc-kr', '<p>긴급 신고 전화는 112번입니다. 상담은 무료로 받을 수 있습니다. '.repeat(12), '')],
  ['utf-16 by its mark', RO, { bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(page('<p>021 313 31 00'), 'utf-16le')]), type: 'text/html' }],
  ['utf-16 without a mark', RO, { bytes: iconv.encode(page('<p>021 313 31 00'), 'utf-16be'), type: 'text/html; charset=utf-8' }],
  ['utf-8 that calls itself latin1', RO, { bytes: Buffer.from(page('<p dir=rtl>٠٢١ ٣١٣ ٣١ ٠٠')), type: 'text/html; charset=iso-8859-1' }],
  ['latin1 that calls itself utf-8', CHILD, { bytes: iconv.encode(`<p>Numéro d'été : 116 000. ${words} déjà vécu à côté`, 'latin1'), type: 'text/html; charset=utf-8' }],
  ['an unknown charset', RO, { bytes: Buffer.from(page('<p>021 313 31 00')), type: 'text/html; charset=klingon' }],
];

async function pdf(draw) {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const sheet = file.addPage([400, 400]);
  draw((text, x, y) => sheet.drawText(text, { x, y, size: 10, font }), font);
  words.match(/.{1,60}/g).forEach((text, index) => {
    sheet.drawText(text, { x: 20, y: 300 - index * 14, size: 10, font });
  });
  return { bytes: Buffer.from(await file.save()), type: 'application/pdf' };
}

function oneByOne(text, font) {
  let x = 20;
  for (const sign of '021 313 31 00') {
    if (sign !== ' ') text(sign, x, 350);
    x += font.widthOfTextAtSize(sign, 10);
  }
}

// prettier-ignore
const pdfs = async () => [
  ['PDF', RO, true, await pdf((text) => text('Call 021 313 31 00', 20, 350))],
  ['PDF, every digit drawn by itself', RO, true, await pdf(oneByOne)],
  ['PDF that calls itself octets', CHILD, true, { ...(await pdf((text) => text('Hotline 116 000', 20, 350))), type: 'application/octet-stream' }],
  ['PDF, two columns', RO, false, await pdf((text) => (text('021 313', 20, 350), text('31 00', 300, 350)))],
  ['PDF, another number', RO, false, await pdf((text) => text('Call 021 313 31 01', 20, 350))],
];

/** @returns {Promise<{ what: string, number: object, found: boolean, bytes: Buffer, type: string }[]>} */
export async function samplePages() {
  const html =
    (found) =>
    ([what, number, body]) => ({
      what,
      number,
      found,
      bytes: Buffer.from(page(body)),
      type: 'text/html; charset=utf-8',
    });
  return [
    ...FOUND.map(html(true)),
    ...NOT_FOUND.map(html(false)),
    ...CHARSETS.map(([what, number, answer]) => ({ what, number, found: true, ...answer })),
    ...(await pdfs()).map(([what, number, found, answer]) => ({ what, number, found, ...answer })),
  ];
}
