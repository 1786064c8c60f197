import { concept } from '../scenes/concept.ts'

/** "This is robbery", "you thieves": said of what the house itself did. */
const insult = concept({
  en: "(?:this|that|it)(?:'s| is| was| feels like| looks like)<3> (?:scam|fraud|theft|robbery|con|rip-?off|daylight robbery)(?= ?(?:[!.,?]|$))|(?:this|it|that|you)(?:'s| is|'re| are)<2> (?:scam|scammy|thieving|crooked|robbing|fraudulent|fraud) (?:company|app|shop|bank|outfit|firm|store|business|operation|platform)|(?:what|such) a (?:scam|con|rip-?off)|(?:you )?(?:bunch of |lot of )?(?:thieves|crooks|robbers|scammers|con artists|fraudsters)(?= ?(?:[!.,?]|$))|(?:you(?:'re| are| guys| people| just)?|i(?:'m| am| was|'ve been)<1>)<2> (?:robbing me|robbed me|being robbed|robbed) (?:with|by|on|over) (?:the|your|these|those|this) (?:fees?|prices?|charges?|rates?|shipping|delivery)",
  es: '(?:esto|eso|vaya|que|menuda|menudo|pura|puro)<1>(?: es)? ?(?:un |una )?(?:estafa|robo|timo|fraude|atraco|engano)(?= ?(?:[!.,?]|$| a mano))|(?:son|sois|eres|pinches|malditos|partida de|banda de|panda de|manga de)?<1> ?(?:unos )?(?:ladrones|estafadores|chorros|rateros|timadores)(?= ?(?:[!.,?]|$))|me (?:roban|robaron|estan robando|estafan) con (?:la|las|el|los|sus) (?:comisi|tarifa|precio|envio|gastos|cargos)~',
  zh: '(?:这|你们这?)?(?:不?就?是|简直是?|纯属|分明是|跟)?(?:诈骗|欺诈|抢钱|抢劫|坑人|骗人|骗钱|骗局)(?:吗|吧|呢|嘛|啊|一样)?(?=[,。!?]|$)|(?:一群|一帮|你们(?:这群|这帮|都是)?|大|死)?(?:骗子|强盗|土匪)(?:公司|平台|商家|店)?(?:吧|啊|呀|吗)?(?:你们)?(?=[,。!?]|$)',
  ar: '(?:شرك|موقع|تطبيق|منص|متجر|محل|ناس|بنك|جماع)(?:ه|كم|كو)?<1> (?:نصاب|نصابه|نصابين|حرامي|حراميه|سراقين|محتاله|محتالين|لصوص)(?: و ?(?:نصاب|حرام|سراق|محتال|كذاب)~){0,2}|(?:هذا|هاد|هيدا|ده|دا|هي|هذي|هاي|صار)<1> (?:نصب|احتيال|سرقه|نهب|حراميه|نصب واحتيال)(?= ?(?:[!.,?]|$|عيني|علني|ه{3,}|والله|امزح|بمزح))|يا (?:نصابين|حراميه|سراقين|نصاب|حرامي|لصوص|محتالين)(?: (?:و|يا) ?(?:نصابين|حراميه|سراقين|لصوص|محتالين|كذابين)){0,2}|(?:انتو|انتم|انتوا) (?:نصابين|حراميه|سراقين|لصوص|محتالين)(?: و ?(?:نصابين|حراميه|سراقين|لصوص|محتالين|كذابين)){0,2}|(?:سرقتوني|نهبتوني|تسرقوني|بتسرقوني|سرقتونا|سرقتو فلوسي|نصبتوا علي) (?:ب|في |علي )?(?:ال)?(?:رسوم|عموله|سعر|اسعار|توصيل|شحن|عمولات)~',
})
/** What the house itself does, and does late, twice or too dear. */
const service = concept({
  en: 'fees?|twice|two charges|double|delivery|shipping|express|cancel~|refund~|return~|prices?|expensive|subscription|late|days|(?:where is|give(?: me)?(?: back)?|want|owe me) my money|voucher|order|withdrawal|shipped',
  es: 'comisi~|tarifa~|dos veces|doble|envi~|expres~|cancel~|reembolso|devoluci~|precio~|car[oa]s?|suscripcion|tarde|dias|(?:donde esta|devuelv[a-z]+|quiero|y) mi (?:dinero|plata)|vale|cupon|pedido|retiro|pedi',
  zh: '费|两次|重复|双倍|运费|快递|取消|退|价|贵|订阅|会员|天|券|订单|提现|发货|送',
  ar: '(?:ال)?(?:رسوم|عموله|توصيل|شحن|استرداد|ارجاع|سعر|اسعار|اشتراك|قسيمه|طلب~|الغاء|الغي|سحب)|مرتين|دبل|تاخر~|غالي~|ايام|يشحن|شحنتو~|(?:وين|فين|اين|رجعوا|رجعولي|هاتوا|متي|ليش|ليه)<2> (?:فلوسي|مصاري|المبلغ|مبلغي|الفلوس)',
})
/** And others had a hand in it, or a complaint is made: no mere abuse. */
const beyond = concept({
  en: "someone|somebody|unknown|recogni[sz]e|never (?:made|placed|ordered|bought|heard)|not mine|(?:didn't|did not) (?:make|place|order|buy|authori[sz]e)|caller|rang|phoned|links?|texts?|seller|websites?|passwords?|logged|hacked|account (?:was|is|has)|empt~|drained|gone|savings|identity|police|lawyer|solicitor|court|sue|report|complain~|ombuds~|regulator|press charges|without (?:asking|permission|my)",
  es: 'alguien|desconocid~|no (?:reconozco|hice|fui|autorice|pedi|compre)|llam~|enlace|link|sms|mensaje|vendedor~|pagina|contrasena|clave|codigo|hacke~|mi cuenta|vaci~|ahorros|identidad|policia|abogad~|juicio|demand~|denunci~|quej~|reclam~|consumo|profeco|sin (?:mi|permiso|avisar)',
  zh: '有人|别人|陌生|不认识|没(?:买|下|操作|授权)|不是我|电话|链接|短信|卖家|网站|密码|登录|验证码|账[户号]被|余额|没了|转(?:账|走)|积蓄|身份|报警|警察|律师|法院|告|投诉|举报|曝光|消协|12315|维权|未经|擅自|上当|我被|被骗',
  ar: 'حدا?|احد|واحد|شخص|غريب|ما (?:سويت|عملت|طلبت|اعرف|اشتريت)~|مو انا|مش انا|اتصل~|رابط|رساله|بائع|بايع|موقع|كلمه|رمز|كود|تهكر~|انخترق~|رصيدي|محفظتي|مدخرات~|هويتي|شرطه|محامي~|محكمه|اشتكي~|شكوي|شكواي|ارفع~|بلاغ|بدون (?:علمي|اذني)|وزاره|حمايه',
})
const everyInsult = new RegExp(insult.source, 'g')

/** A message without what is shouted at the house for its own service. */
export const withoutInsults = (message: string): string => {
  if (!insult.test(message)) return message
  const rest = message.replace(everyInsult, ' ')
  return service.test(message) && !beyond.test(rest) ? rest : message
}
