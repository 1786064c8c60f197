import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from './concept.ts'

/** A card, a bag or a telephone is in other hands. */
const stolen = concept({
  en: unwrap`
    (?:cards?|wallet|purse|bag|handbag|backpack|phone|mobile|laptop)<3> (?:stolen|nicked|snatched|taken|robbed|pinched|swiped|grabbed|lifted|pickpocketed|cloned|skimmed)|(?:stole|nicked|snatched|grabbed|pinched|took|has got|got hold of)<2> (?:my|our|her|his|mum's|dad's)<1> (?:cards?|wallet|purse|bag|handbag|phone|mobile|laptop)|
    (?:lost|left|dropped|mislaid)<2> (?:my|our|the) (?:cards?|wallet|purse|bag|handbag|phone|mobile)|pickpocket~|mugged|helped me<3> (?:cash ?machine|cashpoint|atm|machine)
  `,
  es: unwrap`
    (?:robaron|robado|robo|arrebataron|quitaron|hurtaron|sacaron|asaltaron|chorearon|afanaron|tumbaron|bolsearon)<2> (?:el |la |mi |un )?(?:tarjeta|cartera|bolso|bolsa|billetera|celular|celu|movil|telefono|mochila)|(?:perdi|deje|olvide|extravie)<2> (?:tarjeta|cartera|bolso|bolsa|billetera|celular|celu|movil|telefono)|me (?:asaltaron|bolsearon|carterearon)|me ayudo<2> (?:en )?(?:el )?cajero
  `,
  zh: '(?:卡|钱包|包|手机)[^,。!?]{0,4}(?:被(?:偷|抢|盗|扒|顺)|丢|掉|落|不见|没了|让人(?:偷|顺))|(?:偷|抢|捡)(?:了|走|到)?我?的?(?:卡|钱包|包|手机)|小偷|扒手|取款机[^。]{0,8}(?:帮我|帮忙)',
  ar: '(?:خطفوا|سرقوا|انسرق|انسرقت|اتسرق|اتسرقت|انخطف|نشلوا|انتشل|ضيعت|ضاع|ضاعت|وقع|وقعت|فقدت|نسيت)<2> (?:مني )?(?:ال)?(?:شنطه|شنطتي|محفظه|محفظتي|جوال|جوالي|موبايل|موبايلي|تلفون|تلفوني|هاتفي|بطاقه|بطاقتي|كارت|فيزا|فيزتي|جزدان|جزداني)|ساعدني<1> (?:عند|علي) (?:ال)?(?:صراف|ماكينه)~',
})
/** Whoever has it spends. */
const used = concept({
  en: unwrap`
    (?:they|he|she|someone|somebody|whoever|thief|thieves|scumbags?|lad|kid)(?:'ve|'s|'re)?<4> (?:using|used|shopping|spending|spent|bought|buying|done|paying|paid|moved|moving|withdr~|tapping|tapped|emptied|transferred|made|ordered|ordering|been)|
    (?:contactless )?(?:payments|charges|purchases|transactions|withdrawals|transfers)<4> (?:coming|going|every|already|since|made|showing|on it|popping|at)|being used|been used|(?:already )?spent(?: on)?|notifications? (?:coming|come|keep)~|(?:money|pounds|dollars|euros|\d+|card) (?:is )?(?:gone|missing|moved|taken)|so is [£$€]?\d~|moved [£$€]?\d+~
  `,
  es: 'ya (?:me )?(?:hicieron|compr|gast|sac|pag|us|transf|retir|pas)~|(?:esta|estan|anda|andan|siguen)<1> (?:comprando|gastando|usando|sacando|pagando|pasando)|(?:compras|cargos|pagos|retiros|transferencias)<3> (?:en|desde|que|hace|cada)|(?:alguien|el que la tiene|el ladron|quien la tiene)<3> (?:compr|us|pas|sac|gast|pag|transf)~|me (?:faltan|vaciaron|sacaron|gastaron)|(?:ya )?(?:se )?(?:gastaron|gastado|llevan gastad)~|usad[oa]s?|no (?:la )?tengo<2> (?:tarjeta|ni los)~',
  zh: '(?:正在|已经|刚刚?|一直在?|拿去?|又|被)[^,。]{0,4}(?:刷|买|消费|转走|转账|取|用我|花)|有人[^,。]{0,8}(?:转|刷|用|买|取)|被刷|盗刷|转走|扣款|免密|取了|没了',
  ar: '(?:قاعد|قاعدين|عم|بي|ي)?(?:يشتري|بيشتري|يشترون|بيشتروا|يصرف|بيصرف|يسحب|بيسحب|يستخدم|يستعمل)~|(?:اشتروا|اشتري|سحبوا|سحب|صرفوا|دفعوا|حولوا|حول|نقل|نقلوا|استخدموا|انسحب|اتسحب|انصرف|اتصرف)~|عمليات (?:شراء|سحب)|راحت~<3>',
})
const unused = concept({
  en: "no (?:payments?|charges?|transactions?|purchases?)|nothing<3> (?:taken|missing|gone|used|spent)|(?:not|hasn't|never) been used|(?:any|were there) (?:payments|charges|transactions)|got it back|found it|at home|handed in",
  es: 'no (?:hay|veo|aparece)<2> (?:cargo|compra|movimiento)~|ya l[ao] (?:recupere|encontre)|aparecio|en (?:mi )?casa|(?:hay|hubo) (?:algun|alguna)',
  zh: '没(?:有)?(?:异常|被刷|消费|损失|盗刷)|找(?:到|回)|拿回|有没有(?:被|人)|在家里',
  ar: 'ما في (?:عمليات|سحب)~|لقيتها|لقيته|رجعت لي|بالبيت|في البيت',
})

/** Stolen or lost, and used. */
export const isStolenAndUsed = (text: string): boolean => says(text, stolen, used) && !unused.test(text)

/** Money given, by the customer or one of the family. */
const paid = concept({
  en: unwrap`
    (?:i|we|he|she|lady|mum|dad|mother|father|husband|wife|gran|nan|accounts)(?:'ve|'d)?(?: (?:have|has|had|just|already|even|did|then|stupidly))* (?:paid|sent|transferred|wired|bought|gave|given|deposited|put|invested|moved|topped|did it|lost)|(?:put|had to top up|have to top up|top up) (?:in |up )?[£$€]?\d~|(?<=^|[,.;!] ?|and )(?:paid|sent|transferred|wired)|(?:gave|given|put|entered|typed)<4> (?:card|bank|details|code)|payment (?:has )?gone
  `,
  es: '(?:le |les |ya |me )*(?:pague|mande|envie|transferi|deposite|compre|inverti|recargue|gire|adelante|pagamos|mandamos|transferimos|enviamos|(?:hice|hicimos)<3> (?:pagos?|transferencias?|depositos?|compras?|giros?|envios?|inversion(?:es)?|recargas?)|(?<=(?:le|les) )(?:di|puse)|(?:di|puse)<3> (?:\\d+|dinero|plata|mil|anticipo|sena|pesos|euros|dolares|soles|ahorros)|(?:puse|meti|di|ingrese)<2> (?:tarjeta|datos|clave)|invertir|recargar|pago|mando|transfirio|deposito)',
  zh: '钱?(?:付|转|汇|打|充|投|垫|交|买|投资)(?:了|过去|完|出去|给|进去)|(?:已经|刚|都)?(?:付款|转账|汇款|打款|打过去)|转完|先垫|填了[^,。]{0,4}(?:卡|信息)|(?:交|付)[^,。]{0,4}(?:押金|定金|保证金)',
  ar: '(?:حولت|دفعت|ارسلت|بعتت|بعت|اشتريت|شريت|شحنت|استثمر|استثمرت|اودعت|دفعنا|حولنا)~|(?:حطيت|عطيت|اعطيت|سلمت)(?:ه|ها|هم|و|له|لها)?<3> (?:فلوس|مصار|مبلغ|عربون|دفع|الف|[0-9])~|(?:عطيت|سلمت)(?:ه|ها|هم)|(?:حطيت|كتبت|ادخلت)<2> (?:بطاقتي|الفيزا|بياناتي|فيزتي)',
})
/** Who has it is not who they said. */
const notReal = concept({
  en: unwrap`
    it's a con|was a con|faked?|fakes?|bogus|scam~|conned|con man|fraud(?! (?:alert|warning|check|team|department|dept|protection|prevention|filter|score|review|flag|screening|shield|cover|desk|hold|notice)s?(?![a-z]))~|impost~|impersonat~|pretend~|posing|cloned|spoofed|phish~|(?:wasn't|was not|isn't|is not|not) (?:him|her|them|really (?:him|her|them|my|from (?:you|the|my)|the (?:bank|seller|owner|police))|real|the real|genuine|my (?:son|daughter|boss|mum|dad))|(?:don't|didn't) (?:believe|think) it(?:'s| is| was)? (?:him|her|them)|(?<!(?:code|number|order|page|coupon) )(?:doesn't|didn't|does not|did not) exist|
    (?:details|iban|account|number)<3> (?:were|had been|was|have been|got) (?:changed|swapped|altered|tampered)|intercepted|to the (?:crooks?|scammers?|thieves|fraudsters?)|spoke to the real|(?:turn(?:s|ed) out|actually|but|in fact|all along|whole time|all the while|rang|called|asked|spoke|reached)<6> (?:he|she)(?:'s| is| was)<2> (?:fine|at (?:school|home|work)|safe)|(?:blocked|ghosted) me|(?:thought|believed)<4> (?:was|were)<1> (?:real|from|the|royal|you|genuine)|the real (?:one|\w+)<2> (?:says|said|knows|never)
  `,
  es: unwrap`
    fals[oa]s?|falsificad~|trucad~|estafa~|engan~|fraude~|impostor~|suplant~|haciendose pasar|no (?:era|es|fue) (?:el|ella|ellos)(?= ?(?:[.,!?;]|$|quien))|no (?:era|es|fue) (?:mi (?:hij|jef|mam|pap|madre|padre|espos|marid|mujer|amig|herman|sobrin|niet|prim)[a-z]*|de verdad|real)|(?<!(?:codigo|cupon|pedido|numero|pagina) )no exist(?:e|en|ia)|(?:la|el) (?:de verdad|verdader)~|(?:cuenta|iban|clabe|datos)<2> (?:cambiad|alterad|modificad|era de otr|hackead)~|resulta que no|trucho|trucha|me bloque(?:o|aron)(?! (?:la|el|mi|un))|(?:resulta|result[oa]|pero|en realidad|llame|hable|pregunte|todo el tiempo)<6> (?:el|ella)? ?(?:esta|estaba)<1> (?:bien|en (?:la escuela|casa|el trabajo|clase))|(?:cre[iy]a?|pense) que era(?! (?:para |por |de |el |la |las |los |a |mas |menos |un |una |talla |tamano |color )*(?:tarde|manana|noche|madrugada|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|talla|tamano|color|[smlx]{1,3}|azul|negr[oa]|roj[oa]|blanc[oa]|grande|chic[oa]|median[oa]|gratis|barat[oa]|car[oa]|dia|dias|mes|hora|ida|adultos?|ninos?|\d+)(?![a-z]))~<1>
  `,
  zh: '假的?|冒充|骗|不是(?:她|他|真|本人|他的)|根本不是|被人(?:改|篡改)|伪造|仿冒|钓鱼|人间蒸发|拉黑|以为是(?![^,。!?]{0,8}(?:点|号|日|天|周|月|年|上午|下午|早上|晚上|中午|凌晨|明|码|色|款|尺|寸|升|斤|件|双|套|份|包邮|免费|打折|元|块|单程|往返|成人|儿童|[一二两三四五六七八九十d]个))|(?:结果|其实)[^,。]{0,6}(?:好好|在(?:学校|家|上班)(?!有|要|也|不|没|点|收|等))|打电话才知道|真(?:的|正的?)?(?:客服|老板|房东|本人|银行|警察|公安|卖家|店家|商家|官方|公司|他|她|领导|那[个位家])[^,。]{0,4}(?:说|没)',
  ar: '(?:مزور|مزوره|مزيف|وهمي|وهميه|نصاب|نصابين|نصب|محتال|احتيال|منتحل|مقلد)~(?<!(?:طريقه|كيفيه|عمليه|خطوات|فيديو|دليل|رسوم|سعر|خدمه|تكلفه|سهله?|صعبه?) ?(?:ال)?نصب)(?! (?:ال|هال)?(?:خيم|كامير|مظل|ستار|مكيف|دش|رف|اثاث|سرير|ارجوح))|طلع~(?! (?:لي |معي |معاي )?(?:ال)?(?:سعر|مبلغ|مقاس|لون|حجم|وزن|عدد|رسوم|صرف|تاريخ|موعد|شكل|موديل|اجمالي|مجموع|فرق|رقم)~)<2> (?:مو|مش|ما|غير|كذب|نصب)(?! (?:لون~|حجم~|مقاس~|شكل~|موديل~|(?:اللي|الي) (?:ا?ب(?:ي|غ)~|ا?طلب~|بد~|عايز~|عاوز~|شف~|اتفق~|مكتوب~|توقع~|ب?(?:ال|في ال)?صور~)|مقاسي|مناسب~|زي|مثل))<1>|(?:مو|مش|ما) (?:ابني|بنتي|المدير)|(?:مو|مش) (?:هو|هي)(?! (?:اللي|الي|المقاس|اللون|نفس))|ما (?:هو|هي)(?= ?[.,!]|$| (?:هو|هي|من|لي|لنا|مني|حقي|حقتي|البنك|حقيقي|حقيقيه|صحيح))|مو موجوده?|مش موجوده?|بلوك|حظرني|بلكني|طلع~<1> (?:بالمدرسه|بالبيت|في المدرسه|بخير)|(?:فكرته|افتكرته|حسبته|ظننته)~(?! (?:ال)?(?:عصر|صبح|صباح|مسا|مساء|ظهر|فجر|ليل|بكره|اليوم|مقاس|لون|حجم|كبير|صغير|مجاني|ببلاش|ارخص|اكبر|اصغر)~)',
})
/** Love, work, prizes, gains: where the money was to go. */
const lure = concept({
  en: 'invest~|trading|broker|crypto|bitcoin|forex|met (?:online|on)|dating|tinder|boyfriend|girlfriend|"?job"?|tasks?|reviews|winnings|prize|won|girl|guy|customs|talking to|chatting|lottery|inheritance|loan|visa|puppy|telegram|flat|apartment|rental|landlord|tickets?|ticket seller|profits?|returns',
  es: 'inver~|trading|broker|cripto~|bitcoin|forex|por internet|tinder|novi[oa]|trabaj~|tareas|likes|telegram|premio|gane|chic[oa] con (?:la|el) que|aduana|loteria|herencia|prestamo|visa|depto|departamento|piso|alquiler|sena|ganancias|rendimientos|conoci',
  zh: '投资|理财|炒|外汇|虚拟币|交友|网上认识|男朋友|女朋友|对象|兼职|刷单|任务|中奖|中了|海关|聊了|彩票|贷款|签证|租房|押金|房东|返利|收益|盈利|带单|博彩|炒币|以太|群里',
  ar: '(?:ال)?(?:استثمار|استثمر|تداول|بيتكوين|بتكوين|عملات|فوركس|تعارف|حب|شغل|وظيفه|مهام|جايزه|تيليجرام|ربحت|جمارك|اكلم(?:ها|ه)|يانصيب|ورثه|قرض|فيزا|شقه|ايجار|عربون|ارباح)~|استثمر~|تعرفت علي|من النت',
})
/** And nobody answers, or more is wanted. */
const gone = concept({
  en: "can't (?:withdraw|get (?:it|anything|my money|a penny)<2> (?:out|back)|take<2> out)|won't (?:let me|release|pay)|stopped (?:replying|answering|responding)|(?:blocked|ghosted|unfriended) (?:me|us)|disappeared|vanished|has gone|is gone|(?:number|phone|account|profile|page)(?: is|'s)? (?:dead|gone|deleted|disconnected)|(?:wants?|asking for|asks for|demand~|needs?|now it's)<2> (?:more|another|one more|\\d+)|every (?:day|hour|week)|coming off|before they(?:'ll| will)",
  es: 'no (?:puedo|me deja|me dejan|deja|se puede)<1> (?:retirar|sacar|recuperar)|no (?:contesta|responde|aparece|abre|funciona|existe|me contesta|me responde)~|me (?:bloque|dej)~<2>|desaparec~|(?:piden|pide|quieren|quiere|necesita|necesitan)<2> (?:mas|otr[oa]|\\d+)|todos los dias|cada dia|ya no (?:abre|funciona|esta|existe|contesta|responde)|esfum~|borr~',
  zh: '提不出|每天扣|还差[一几]?[笔点]|取不出|不让提|提现(?:失败|不了)|人也?不(?:回|见)|不回(?:消息|我)|联系不上|失联|拉黑|跑了|跑路|消失|解散|打不开|不见了|蒸发|(?:才能|先)[^,。]{0,4}提|要?(?:先)?交[^,。]{0,3}(?:税|费|(?<![押定订租])金)|还(?:要|让)我?再?(?:交|充)|还让我再?转',
  ar: '(?:ما|مش|مو|لا)<1> (?:اقدر|قادر|قادره|بقدر|يخليني|ينسحب|يرد|بيرد|ترد)~<1>|رقمه مقفل|كل يوم|(?:حواله|مبلغ) (?:تاني|ثاني)~|مقفل~|بلكني|حظرني|اختفي~|اختفوا|يبون~|(?:يطلب|طلبوا|يبي|عايزين)<2> (?:زياده|كمان|مره|[0-9]+)|(?:عمل|عملي|عمل لي|سوي|سوالي|عطاني)<1> بلوك|عشان ي(?:فك|سحب|رجع)~|سكر~ (?:الموقع|الصفحه)|الموقع اختفي',
})
/** Paid amiss by oneself, or waiting for a parcel: a case of every day. */
const everyday = concept({
  en: "by mistake|my (?:own )?(?:mistake|fault|error)|typed|typo|wrong person|refund policy|how (?:do|can) i pay|warranty|spelt|voucher code|discount|not arrived|hasn't (?:shipped|arrived|sent)|do you (?:accept|take|support)",
  es: 'por error|me equivoque|puse mal|equivocad~|garantia|no ha llegado|no llego|no despacho|descuento|cupon|aceptan',
  zh: '转错|输错|填错|点错|自己手|发货|没到货|质保|优惠|支持.{0,6}吗',
  ar: 'بالغلط|غلط|بالخطا|كتبت<2> خطا|ما وصل|ما شحن|ضمان المنتج|تقبلون|خصم',
})

/** Paid to one who is not what they said, or who paid for a lure and gets nothing. */
export function isSwindled(text: string): boolean {
  if (!paid.test(text) || everyday.test(text)) return false
  return notReal.test(text) || says(text, lure, gone)
}

/** A link, a code on the wall, a form: and then the money. */
const clicked = concept({
  en: '(?:clicked|pressed|opened|tapped|followed|scanned|filled|entered|typed|put|fell for|approved|hit)<8> (?:link|text|message|qr|form|e-?mail|sms|pop-?up|wrong one)',
  es: '(?:pique|pinche|abri|toque|segui|escanee|llene|entre|puse|meti|ingrese|di click|di clic|cai)<8> (?:link|enlace|mensaje|qr|formulario|correo|sms)',
  zh: '(?:点|扫|填|输|进|按)(?:了|进去|开|完)?[^。!?]{0,10}(?:链接|短信|二维码|网址)|(?<!收不到)(?<!没收到)(?<!接不到)(?:链接|短信|二维码|网址)[^。!?]{0,12}(?:点(?!不|没|钟)|扫|填|输)(?!不)',
  ar: '(?:ضغطت|فتحت|دخلت|نقرت|مسحت|كبست|حطيت|كتبت|عبيت|ادخلت|سجلت)<6> (?:ال)?(?:رابط|لينك|رساله|كيو)~',
})
const drained = concept({
  en: '(?:minutes|seconds|hour|straight|moments|right|immediately|then)<3> (?:later|after|away)?<4> (?:gone|taken|charged|missing|left|out)|[£$€]?\\d[\\d,.]*k?<2> (?:was|were|is|has|had|have)<1> (?:gone|taken|charged|missing|left|disappeared|vanished)|it took [£$€]?\\d|(?:balance|account|pot|wallet|savings)<4> (?:0|zero|empty|nothing|dollars?|pounds?|gone)',
  es: 'me (?:faltan?|falta|faltaban?|sacaron|cobraron|descontaron|vaciaron|quitaron|llevaron|debitaron)<3> \\d|se (?:me )?(?:fueron|fue)<2> \\d|(?:cuenta|saldo)<3> (?:en cero|vacia|0|sin nada)|desaparec~',
  zh: '(?:扣|转|刷|划|少|没|提)(?:了|走|掉)[^,。]{0,4}[0-9一二两三四五六七八九十几百千万]|钱(?:就)?(?:没了|少了|不见)|(?:马上|立刻|就|秒|分钟)[^,。]{0,6}(?:扣(?!税|分)|转(?!圈|到人|人)|没(?:了|钱)|刷(?!新|不|出))',
  ar: '(?:انسحب|اتسحب|سحبوا|خصموا|انخصم|اتخصم|راح|راحت|اختفي|طار)<3> [0-9]|(?:فضي|فضيت|صفر|فاضي)~|(?:انسحب|اتسحب|سحبوا|طار|طارت|راحت)<2> (?:فلوسي|مصاري|رصيدي|المبلغ|كل)',
})
export const isPhished = (text: string): boolean => says(text, clicked, drained) && !everyday.test(text)
