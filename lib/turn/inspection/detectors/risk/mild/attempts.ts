import { concept, says } from '../scenes/concept.ts'

/** Somebody called or wrote. */
const contact = concept({
  en: 'rang|called|calls?|calling|phoned|texted|texts?|sms|e-?mail(?:ed|s)?|messages?|messaged|whatsapp|popped up',
  es: 'llam(?:o|aron|ada|adas)|me (?:escribio|escribieron|contacto|mando|mandaron)|sms|mensajes?|correos?|whatsapp',
  zh: '电话|来电|短信|邮件|微信|私信|二维码|消息|打给我|打来说?|自称|冒充|说是你们',
  ar: '(?:ال)?(?:اتصال|مكالمه|رساله|رسايل|ايميل|واتساب)|اتصل~|دق~|كلمني|جاني|جتني|وصلتني|وصلني',
})
/** And got nothing. */
const declined = concept({
  en: "(?:i |and |so |but |just |then )*(?:hung up|put the phone down|ignored|deleted|blocked)(?: (?:it|him|her|them|on (?:him|her|them)))?|nothing was (?:paid|sent|given|lost)|(?:nearly|almost) fell for|(?:didn't|did not|haven't|have not|never|wouldn't|not)<1> (?:click|clicked|tap|open|opened|reply|replied|answer|answered|give|given|gave|tell|told|pay|paid|send|sent|fall|respond|share|shared)<6>",
  es: '(?:no|ni|nunca)<1>(?: (?:se|le|les|lo|la|los|las))* (?:di|dije|pinche|pique|pulse|abri|conteste|respondi|hice (?:caso|clic|nada)|pague|mande|envie|toque|comparti|cai)<4>|(?:le )?colgue<3>|(?:lo |la |los )?(?:borre|ignore|bloquee)',
  zh: '没(?:有)?(?:给|点|理|回|填|信|转|说|告诉|打开|接|付|上当|扫)(?:他|她|过|任何)?|(?:一看|一听)就(?:是)?(?:假|骗)[^,。!?]{0,2}|(?:直接|我就|就|马上|立刻)?挂(?:了|断了?|掉了?)(?:电话)?|拉黑了?|删了',
  ar: '(?:ما|لم|مش|ولا) (?:عطيت|اعطيت|قلت|ضغطت|رديت|فتحت|دفعت|حولت|رسلت|ارسلت|اديت|شاركت|صدقت)~|(?:و)?(?:سكرت|قفلت|طنشت|تجاهلت|حذفت|مسحت|حظرت)~',
})
/** Whether it is one of those is what the customer wants to know. */
const whether = concept({
  en: 'is (?:it|this|that)<1> (?:a )?(?:scam|fraud|phishing|fake|spam)|(?:is|was) (?:it|this|that)<1> (?:you|yours|from you|normal|usual|standard|allowed|how it works)|normal (?:for|that)',
  es: '(?:es|sera|era)<1> (?:una )?(?:estafa|fraude|timo|phishing|falso|suyo|suya)<2>\\?|(?:es|era|son) de ustedes|(?:es|era|sera|parece)<1> (?:normal|habitual|usual)',
  zh: '(?:这)?是(?:不是)?(?:骗子|诈骗|骗人的|假的)(?:吗|吧|\\?)|是(?:不是)?你们(?:发|打)的|正常(?:吗|么|嘛|的吗|吧|\\?)|正不正常',
  ar: '(?:هذا|هذي|هذه|هل|هاد|هاي|ده|دي|هو|هي)<2> (?:نصب|احتيال|نصاب|نصابين|منكم|من عندكم|طبيعي|عادي)',
})
/** Or more: it goes on, it is pressed, something was given, done or lost, one of the family is in it. */
const further = concept({
  en: "(?:i|we|she|he)(?:'ve|'d)?(?: have| had| just| already| then| did)? (?:gave|given|told|sent|paid|clicked|entered|typed|installed|transferred|read|confirmed|downloaded|shared|put)|gone|missing|taken|charg~|changed|locked|lost|drained|empt~|(?:on|down) the (?:phone|line)|right now|still|keeps?|kept|waiting|insist~|threat~|or else|arrest~|safe account|(?:transfer|move|send)<4> (?:money|savings|it|funds)|gift cards?|bitcoin|crypto|remote|anydesk|teamviewer|what (?:do|should) i do|my (?:mum|mom|mother|dad|father|nan|gran~|wife|husband|son|daughter)|knows? my|knew my|had my|complain~|report(?:ing|ed)? you|sue|unknown|recogni[sz]e",
  es: '(?:le|se|les|lo|la)? ?(?:di|dicte|dije|pague|mande|envie|deposite|transferi|instale|descargue|meti|puse|pinche|abri)|falta~|desaparec~|cobr~|cambi~|bloque~|vaci~|sacaron|(?:en|al)<1> (?:la )?(?:linea|telefono)|ahora mismo|ahorita|sigue~?|siguen|insist~|amenaz~|presion~|carcel|cuenta segura|(?:transfer|mover|mande|envie)~<3> (?:dinero|saldo|ahorros|todo)|tarjetas? de regalo|bitcoin|cripto|anydesk|que hago|mi (?:madre|padre|mama|papa|abuel|espos|hij|marido)~|sab(?:e|ia)n? mi|tenian? mi|denunci~|demand~|quej~|reclam~|desconocid~|no reconozco',
  zh: '(?:我|妈|爸|她|他)?(?:已经|都|还是|就)?(?:给|告诉|念|报|发|转|付|点|填|输|装|下载)了|没了|少了|不见|被(?:扣|转|刷|改|盗)|扣了|改了|还在|没挂电话|一直(?:打|催)|现在|正在|催|威胁|坐牢|逮捕|安全账户|转(?:账|钱|到)|礼品卡|比特币|远程|屏幕|怎么办|我(?:妈|爸|奶奶|爷爷|老公|老婆|儿子|女儿)|知道我的|投诉|举报(?!入口|渠道|按钮|功能)|起诉|不认识',
  ar: '(?:عطيت|اعطيت|قلت|ارسلت|بعت|دفعت|حولت|ضغطت|دخلت|نزلت|كتبت|ثبتت)(?:ه|ها|هم|له|لهم)?|راح~|طار~|انسحب~|سحب~|خصم~|انخصم~|تغير~|غيروا|ناقص~|انقفل~|(?:علي|ع) (?:ال)?(?:خط|تلفون)|عالخط|الحين|دلوقتي|هلق|الان|لسه|كل شوي|يضغط~|يهدد~|سجن|حساب امن|(?:ا|ي|ت)?حول (?:فلوس|المبلغ|رصيد)~|بطاقات هدايا|بتكوين|(?:شو|ايش|وش) (?:اسوي|اعمل)|(?:امي|ابوي|جدتي|جدي|زوجتي|زوجي)|(?:عارف|يعرف) (?:اسمي|رقمي|حسابي)|اشتكي~|شكوي|ارفع~',
})
const everyRefusal = new RegExp(declined.source, 'g')

/** Whether somebody tried, and the customer gave nothing or only asks whether it is genuine. */
export function isMereAttempt(message: string): boolean {
  if (!contact.test(message)) return false
  return (declined.test(message) || whether.test(message)) && !further.test(message.replace(everyRefusal, ' '))
}

/** The code by which a parcel is handed over, told to who brings it. */
const code = concept({
  en: 'codes?|pin',
  es: 'codigos?|pin|clave',
  zh: '取件码|提货码|取货码|验证码|收货码',
  ar: '(?:ال)?(?:رمز|كود|رقم)',
})
const handsOver = concept({
  en: '(?:gave|told|sent|read|showed|texted)<8> (?:courier|driver|delivery (?:guy|man|woman|person|driver)|postman)|(?:pick-?up|collection|locker|delivery) (?:code|one|pin)',
  es: '(?:repartidor[a]?|mensajer[oa]|cartero)|codigo de (?:recogida|entrega|retiro)',
  zh: '快递(?:员|小哥)?|取件码|骑手|外卖(?:员|小哥)?|驿站|丰巢',
  ar: '(?:ال|لل)?(?:مندوب|سايق|موصل|سواق)|(?:رمز|كود) (?:ال)?(?:استلام|تسليم)',
})
const pickup = concept({
  en: '(?:pick-?up|pickup|collection|locker|delivery|parcel) (?:code|one|pin)|(?:code|pin|one) for (?:the )?(?:parcel|locker|delivery|package|pick-?up)',
  es: 'codigo de (?:recogida|entrega|retiro)',
  zh: '取件码|提货码|取货码|收货码',
  ar: '(?:رمز|كود) (?:ال)?(?:استلام|تسليم|طرد|شحنه)',
})
const aftermath = concept({
  en: 'bank|otp|log-?in|sign-?in|account|money|charg~|changed|card|balance|gone|missing|password|security',
  es: 'banco|cuenta|dinero|cobr~|cambi~|tarjeta|saldo|falta~|desaparec~|contrasena|seguridad',
  zh: '银行|登录|账户|账号|钱(?!包裹)|扣|改了|卡|余额|没了|不见|密码',
  ar: '(?:ال)?(?:بنك|حساب|حسابي|فلوس~|بطاقه|بطاقتي|رصيد~)|خصم~|انسحب~|تغير~|راح~|كلمه',
})
export const isPickUpCode = (message: string): boolean =>
  says(message, code, handsOver, pickup) && !aftermath.test(message)
