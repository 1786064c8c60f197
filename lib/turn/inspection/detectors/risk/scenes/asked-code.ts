import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from './concept.ts'

/** Somebody rang or wrote. */
const contacted = concept({
  en: '(?:rang|called|phoned|texted|messaged|contacted|emailed|whatsapped)(?: me| us|<2> (?:pretending|claiming|saying))|(?:got|had|received|answered|took)<2> (?:phone )?(?:call|text|message) from|on (?:the|my) phone|(?:a|some) (?:man|woman|caller|stranger|guy|voice|person)<4> (?:rang|called|phoned|wrote|texted)',
  es: unwrap`
    (?:me|nos)(?: acaba de| acaban de| estan?| sigue| siguen)? (?:llam(?:o|aron|an|a(?! la atencion)|ando|ar)|marc(?:o|aron|ando)|escrib(?:io|ieron|e|en|iendo|ir)|contact(?:o|aron|ando)|telefone(?:o|aron)|habl(?:o|aron)<2> (?:telefono|whatsapp))|
    (?:recib(?:i|ir|imos)|tuve|conteste|entro|hubo)<2> (?:llamada|(?:mensaje|whatsapp) de (?:alguien|un|una|quien))|(?:llamo|marco|escribio)<1> (?:alguien|un|una|supuest[oa])|por (?:telefono|whatsapp|llamada|telegram)|(?:en|al) (?:la linea|el telefono)
  `,
  zh: '(?<!我)(?<!我们)(?<!我[去刚就来])打(?:来|过来|给我|我)?[^,。!?]{0,3}电话(?!给你?们?客服)|来电|(?<!我)打(?:过)?来|(?:接到|收到|接了)[^,。!?]{0,6}电话|自称|冒充|加了?我|私信|(?:微信|qq)(?:上|里|来)?[^,。!?]{0,6}(?:人|让|叫|找)|发(?:短信|微信|消息|私信)',
  ar: '(?:متصل|اتصل(?!ت)|اتصلت(?= (?:علي(?!كم)|بي|فيني|لي|وحده|امراه|بنت|ست|حرمه|موظفه))|كلمني|كلمتني|كلموني|دق|دقت|دقوا|راسلني|راسلتني|راسلوني|بعتلي|رن)~|(?:جاني|جاتني|جتني|وصلني|وصلتني|اجاني|اجتني)<1> (?:اتصال(?! فايت)|مكالمه|رساله من)|(?:علي|ع) (?:ال)?(?:تلفون|هاتف|واتساب|خط)',
})
const codes = {
  en: '(?:codes?|pin|passcode|passwords?|otp|cvv|digits)',
  es: '(?:codigos?|claves?|pin|token|contrasenas?|otp|cvv|digitos)',
  zh: '(?:验证码|动态码|动态口令|校验码|短信码|口令|密码|[六6]位数?)',
  ar: '(?:ال)?(?:رمز|رمزي|رموز|كود|اكواد|otp|باسورد|رقم (?:ال)?سري|رقمي (?:ال)?سري|كلمه (?:ال)?(?:سر|مرور))',
} as const
/** And asked the customer for what opens the account. */
const asked = concept({
  en: `(?:asked|asking|asks?|wanted|wants?|wanting|demanded|demands|requested|requesting|needed|needs)<5> ${codes.en}|(?:told|telling|tells|made|making|got|get)<1> (?:me|us) to<4> ${codes.en}`,
  es: unwrap`
    (?:me|nos)(?: estan?| estaban?)? (?:pid|ped|solicit|exig|reclam|pregunt)[a-z]+<6> ${codes.es}|pidiend(?:o|ome|onos)<5> ${codes.es}|(?:quiere|quieren|queria|querian|quiso|necesita|necesitan|necesitaba)<6> ${codes.es}|
    que (?:yo )?(?:le|les|se l[oa]) (?:di|d[ei]ct|pas|mand|env|le[ay]|dig|de)[a-z]*<5> ${codes.es}
  `,
  zh: `(?:要|问|跟|管|向|找|让|叫|骗|套|念|报)(?:走)?我?[^,。!?]{0,12}${codes.zh}|把[^,。!?]{0,6}${codes.zh}[^,。!?]{0,3}(?:念|报|发|给|告诉)(?:给)?[他她对]`,
  ar: `(?:طلب|طلبت(?= (?:مني|منا|علي))|طلبوا|يطلب|تطلب|بيطلب|طالب|يبي|تبي|يبون|يبغي|تبغي|بغي|عايز|عايزه|عاوز|يريد|تريد|بده|بدو|بدها|سالني|سالتني|يسال)(?: مني| منا| عن| علي)?<2> ${codes.ar}|(?:قال|قالت|قالي|قالتلي)<2> (?:عطني|عطيني|اعطني|ا?عطي|ا?رسل|ا?قرا|ا?قول|ا?بعت|هات)~<3> ${codes.ar}`,
})
/** The code of a parcel, a price, a booking; one who brings or books it; one's own family; a page that wants its field filled. */
const honest = concept({
  en: "(?:delivery|pick-?up|collection|discount|promo|coupon|referral|postal|post|zip|booking|reservation|tracking|order|gate|door|entry|voucher|area|access) (?:codes?|pin)|courier|driver|postman|hotel|restaurant|airline|landlord|neighbou?r|my (?:\\w+ )?(?:mum|mom|dad|son|daughter|wife|husband|partner|brother|sister|friend|flatmate|accountant|boss|colleague)<1> (?:rang|called|phoned|texted|messaged|asked|wanted|wants)|guests?|tenants?|(?:a|my|the) (?:customer|client)|wi-?fi|(?:your|the) (?:app|site|website|system|page)|(?:i|we)(?:'ve| have)? (?:called|rang|phoned|texted|messaged|emailed|contacted)",
  es: 'codigos? (?:(?:de|del) (?:la |el )?(?:entrega|recogida|retiro|reserva|descuento|pedido|seguimiento|cliente|barras|referencia|producto|area|vuelo|puerta|acceso|envio|rastreo|cupon)|postal|promocional)|codigo de (?:la |su |una )?(?:tarjeta|gift)|wi-?fi|huesped(?:es)?|inquilin[oa]|client[ea]s?|repartidor[a]?|mensajer[oa]|cartero|hotel|restaurante|aerolinea|(?:mi|nuestr[oa]) (?:hij|espos|marid|mujer|madre|padre|mama|papa|herman|novi|pareja|amig|vecin|contador|jef|soci|abuel|ti[oa])[a-z]*<3> (?:me )?(?:llam|escrib|pid|quier|quer)~|(?:la|su) (?:app|aplicacion|pagina|web)|(?:el|su) (?:sistema|sitio)|(?:les |los |le )?(?:llame|escribi|contacte|marque)|(?:cuando|cada vez que|al) (?:yo )?(?:pag|entr|compr|inici)[a-z]*',
  zh: 'wi-?fi|无线|客人|房客|租客|顾客|取件|提货|快递|骑手|外卖|驿站|酒店|餐厅|航司|航空|房东|物业|(?:我)?(?:朋友|同事|老婆|老公|儿子|女儿|妈|爸|室友|老板)[^,。!?]{0,6}(?:要|问|打|发)|优惠|邀请码|门禁|你们?(?:的)?(?:app|系统|网站|页面|小程序)',
  ar: '(?:رمز|كود) (?:ال)?(?:استلام|تسليم|خصم|حجز|بريدي|طلب|منتج|مندوب|ترويجي|قسيمه|رحله|تتبع|شحنه|دعوه|باب|بوابه)|(?:ال|لل)?(?:مندوب|سايق|موصل|سواق|فندق|مطعم|طيران)|(?:ابني|بنتي|زوجي|زوجتي|اختي|اخوي|امي|ابوي|صاحبي|صديقي|صديقتي|زميلي|محاسبي|مديري)|(?:ال)?(?:تطبيق|موقع|نظام|صفحه|برنامج|ضيف|نزيل|واي ?فاي|وايفاي)|اتصلت (?:عليكم|بكم|فيكم|معكم)',
})
/** Whether the house does so is asked. */
const ofTheHouse = concept({
  en: '(?:do|does|would|will|can|could|might) (?:you|your \\w+|the bank|support|agents?|someone)<3> (?:ever |really |normally )?(?:call|ring|phone|text|ask|message|contact)~',
  es: '(?:ustedes|vosotros|el banco|sus agentes|soporte)<2> (?:llam|pid|escrib)(?:an|en|is)<4>|(?:suelen|acostumbran|nunca|jamas|pueden)<2> (?:llamar|pedir|escribir)~',
  zh: '(?:客服|你们|银行|平台|官方|专员)[^,。!?]{0,4}(?:会|能|可以|可能|一般|平时)[^,。!?]{0,12}(?:吗|么|嘛|\\?)|会不会[^,。!?]{0,6}(?:打|要|问)',
  ar: '(?:هل|ممكن|عاده)<2> (?:ت|ي|بت|بي)(?:تصل|طلب|كلم|دق|راسل)(?:و|وا|ون)~',
})

/** Somebody who rang or wrote wants a one-time code or a password of the customer's. */
export const isAskedForCode = (text: string): boolean =>
  says(text, contacted, asked) && !honest.test(text) && !ofTheHouse.test(text)
