/**
 * The words beside a number that say what it is, in the languages of the pages. Beginnings of words,
 * in lower case; for scripts that write without spaces, parts of words.
 */

/** The digits are a number to call. */
const TELLING = `
call phone tel telephone dial ring hotline helpline toll-free tollfree freephone emergenc lifeline sms text whatsapp viber number police ambulance fire urgent free line report contact anonym helplin operator reach assist counsel crisis abuse support
appel téléphon numéro urgence joindre gratuit secours composer pompiers ligne allo écoute
anruf rufen telefon notruf hilfe rufnummer nummer hotline feuerwehr polizei notfall
llam teléfono línea emergencia marque marcar marca gratuit número ambulancia bomberos policía
lig telefone linha número disque ligue emergência polícia gratuit linea
chiam numero telefono emergenza verde soccorso polizia linea gratuit
apel sun număr telefonul gratuit urgenț poliți
zadzwo telefon numer infolini alarmowy policj pogotowi
zavol volej linka číslo tísňov telef polici hasič
hív segély telefonszám vonal ingyen
pozovi pozov nazov poziv telefon linija broj hitn policij
обад телефон линия номер бесплатн горячая звоните позвон вызов полици скорая пожарн экстренн
телефон лінія номер гаряча безкоштовн дзвон поліц швидк
телефон линия номер спешн обаждане безплат
телефон линија број позов
τηλ γραμμή κλήση αριθμ καλέστε επικοιν αστυνομ έκτακτ
alo ara arayın telefon hat numara acil imdat polis
هاتف اتصل اتصال خط رقم مجان طوارئ شرطة الخط الساخن
تلفن شماره تماس خط اورژانس پلیس
טלפון חייגו קו חירום מוקד משטרה
फ़ोन फोन कॉल हेल्पलाइन नंबर आपातकाल पुलिस
ফোন কল হেল্পলাইন নম্বর জরুরি
ስልክ ይደውሉ
bel noodnummer nummer hulplijn telefoon
ring nummer telefon nødnummer hjelpetelefon larmnummer hjälplinje nødtelefon politi polis
soita puhelin numero hätänumero auttava poliisi
helista telefon number abitelefon hädaabi
zvan tālrunis tālruņ numur
skambin telefon numer linija
símanúm hringdu
telefono tumawag tawag numero
hubungi telepon talian nomor nombor darurat
gọi điện thoại số đường dây khẩn cấp
piga simu namba dharura
wac telefoon khadka
telefon numri linja thirr
զանգ հեռախոս թեժ գիծ
დარეკ ტელეფონ ცხელი ხაზი ნომერ
qo'ng'iroq telefon raqam ishonch
қоңырау телефон сенім
`
  .trim()
  .split(/\s+/);

/** Without spaces between words: Han, Kana, Hangul with particles, Thai, Lao, Khmer, Burmese. */
const TELLING_PARTS =
  '电话 電話 热线 熱線 拨打 撥打 紧急 求助 报警 ダイヤル 通報 番号 相談 전화 신고 상담 번호 โทร สายด่วน ฉุกเฉิน ໂທ ສາຍດ່ວນ ទូរស័ព្ទ ហៅ ဖုန်း ☎ ☏ 📞 📱'.split(
    ' ',
  );

/** What directly before the digits says that they are something else. */
const OTHER_BEFORE =
  '(?:page|pages|p|pp|room|rooms|suite|flat|floor|box|p\\.? ?o\\.? box|art|article|articles|articolul|artikel|section|sect|§|law|act|legea|lege|loi|ley|gesetz|decree|resolution|chapter|vol|volume|no\\. of|street|str|strada|rue|avenue|av|ave|road|calle|ul|straße|strasse|platz|bd|bld|building|block|bl|apt|zip|postcode|bus|tram|route|more than|over|about|around|nearly|almost|least|plus de|environ|über|rund|mehr als|más de|cerca de|mais de|più di|circa|peste|ponad|około|более|около|понад|близько|number of calls|calls(?=: ?$)|cases|victims|received|total|totalling|copyright|©|№ закона|стр|закон|ст|статья|стаття|ul\\.|улица|ул|дом|д|кв|кабинет|oda|sayfa|madde|ημέρες|σελ|άρθρο|صفحة|مادة|غرفة|第)';

/** What directly after the digits says that they count something. */
const OTHER_AFTER =
  '(?:%|‰|°|€|\\$|£|¥|₽|₴|₺|zł|lei|ron|eur|euro|euros|usd|gbp|dollars?|pounds?|rubl|руб|грн|лв|kr|sek|nok|dkk|chf|ft|huf|kč|km|m|m²|m2|cm|mm|kg|g|mg|ml|l|mb|kb|gb|hours?|hrs?|h|minutes?|mins?|seconds?|days?|weeks?|months?|years?|people|persons?|calls|cases|victims|children|women|men|girls|boys|migrants|employees|staff|times|members|countries|pages|st|nd|rd|th|personnes|appels|cas|victimes|enfants|femmes|heures|jours|ans|pays|menschen|anrufe|fälle|opfer|kinder|frauen|stunden|tage|jahre|personas|llamadas|casos|víctimas|niños|mujeres|horas|días|años|pessoas|chamadas|ligações|vítimas|crianças|dias|anos|persone|chiamate|casi|vittime|bambini|donne|ore|giorni|anni|persoane|apeluri|cazuri|victime|copii|femei|zile|ani|osób|osoby|połączeń|przypadków|dzieci|ofiar|godzin|dni|lat|lidí|hodin|dnů|let|fő|hívás|nap|év|человек|звонков|случа\\p{L}*|детей|жертв|часов|дней|лет|дзвінків|дітей|осіб|випадк\\p{L}*|годин|днів|років|души|деца|години|άτομα|κλήσεις|χρόνια|kişi|çağrı|çocuk|gün|yıl|saat|شخص|حالة|مكالمة|طفل|يوم|سنة|名|件|人|年|月|日|号楼|元|円|歳|명|건|년|월|일|원)';

/** After a number: it no longer answers. */
const ENDED =
  /no longer|not in use|not in service|out of service|discontinu|replaced|has been closed|was closed|is closed down|switched off|disconnected|ne fonctionne plus|n[’']est plus|remplac|nicht mehr|ersetzt|abgeschaltet|ya no|sustituid|reemplazad|já não|não funciona|desativad|substituíd|non è più|sostituit|disattivat|nu mai|înlocuit|desființ|już nie|nie działa|zastąpion|wycofan|již ne|zrušen|nahrazen|már nem|megszűnt|не работает|больше не|не действует|отключ[её]н|замен[её]н|не працює|більше не|замінено|не функционира|δεν λειτουργεί|καταργήθηκε|artık (?:kullanıl|hizmet)|kapatıl|لم يعد|توقف|停用|已停止|使われて|廃止|중단|폐지|ไม่ได้ใช้|ยกเลิก/iu;

/** Directly before a number: it is the old one. */
const OLD =
  /(?:old|former|previous|previously|formerly|instead of|replaces|ancien(?:ne)?(?: numéro)?|au lieu du|alte[rns]?|früher(?:e[rn]?)?|ehemalig\p{L}*|statt|anstelle|antigu[oa]|anterior|en lugar del?|antig[oa]|em vez d[eo]|vecchi[oa]|precedente|invece del|vechi(?:ul)?|fost(?:ul)?|în loc de|star[ye]|dawny|poprzedni\p{L}*|zamiast|star[éý]|bývalé|místo|régi|korábbi|стар(?:ый|ая|ого)|прежн\p{L}*|бывш\p{L}*|вместо|стари[йх]|колишн\p{L}*|замість|стар(?:ия|ият)?|παλι\p{L}*|eski|önceki|القديم|السابق|旧|舊|옛|예전|เดิม|เก่า)(?:[ :.(]+(?:\p{L}+\.?[ :(]*){0,2})?$/iu;

/** A house number: after a street's name, or before it. */
export const houseBefore =
  /(?<!\p{L})(?:[Ss]tr|[Ss]trada|[Ss]treet|[Rr]ue|[Aa]v|[Aa]ve|[Aa]venue|[Aa]venida|[Bb]oulevard|[Bb]d|[Bb]lvd|[Cc]alle|[Rr]ua|[Vv]ia|[Vv]iale|[Pp]iazza|[Uu]l|[Aa]l|[Uu]lica|[Uu]lice|[Уу]лица|[Уу]л|[Вв]ул|[Вв]улиця|[Пп]роспект|[Пп]р|[Бб]ул|[Οο]δός|[Jj]alan|[Jj]l|[Rr]oad|[Rr]d)\.? (?:\p{Lu}[\p{L}\p{M}'’.-]*,? ){1,3}(?:[Nn][ro°º]\.? ?|№ ?)?$|\p{L}(?:straße|strasse|str\.|gasse|platz|allee|straat|plein|vägen|gatan|utca) (?:[Nn]r\.? ?)?$/u;
export const houseAfter =
  /^,? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}'’.-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Boulevard|Blvd|Drive|Way|Square)(?!\p{L})|^,? (?:rue|avenue|boulevard|quai|allée|impasse) (?!\p{Ll}{4,} )/u;

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @param {string[]} own words of the line's name */
export function tellingWords(own = []) {
  const beginnings = [...TELLING, ...own].map(escape).join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${beginnings})|${TELLING_PARTS.join('|')}`, 'iu');
}

export const otherBefore = new RegExp(
  `(?:(?<![\\p{L}\\p{M}])${OTHER_BEFORE}[.:]? ?(?:n[ro°º]\\.? ?|№ ?|#)?|[$€£¥₽₴₺#№] ?|(?<![\\p{L}])(?:usd|eur|gbp|ron|chf|rs)\\.? ?)$`,
  'iu',
);
export const otherAfter = new RegExp(`^[ -]?${OTHER_AFTER}(?![\\p{L}\\p{M}])`, 'iu');
export const ended = ENDED;
export const old = OLD;
