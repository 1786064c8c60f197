import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { readableAs } from '../grammar/verbs.ts'
import { bounded } from '../matching/bounded.ts'
import type { Match } from '../matching/patterns.ts'
import { isAmendable } from './favour-asked.ts'

/** What an answer opens with before it names what is given. */
const opener: Readonly<Record<Language, string>> = {
  en: unwrap`
    (?:(?:yes|yep|yeah|sure(?: thing)?|okay|ok|of course|fine|done|deal|all ?right|right|no problem|no worries|absolutely|certainly|agreed|gladly|granted|very well|you bet|
    good news|poor you|sorry|fair enough|as an? [a-z-]+(?: [a-z]+)?|with (?:our|my) [a-z]+|then|so|for you|from us|our offer|here you go)[ ,.!:;-]{1,3}){0,3}
  `,
  es: unwrap`
    (?:(?:si|claro(?: que si)?|por supuesto|va|vale|listo|dale|hecho|de acuerdo|con gusto|bueno|perfecto|oke?y?|concedido|nosotros|como no|desde luego|faltaba mas|tranquil[oa]|
    no se preocupe|no te preocupes|entonces|en compensacion|como disculpa|para usted|para ti|perdon|disculpe)[ ,.!:;-]{1,3}){0,3}
  `,
  zh: '(?:(?:好的?|可以的?|行|没问题|当然(?:可以)?|嗯|成|有的?|能的?|会的?|没关系的?|放心|这样|那就?|是的?|抱歉|对不起|为表歉意|亲)[ ,.!:;~]{0,2}){0,3}',
  ar: unwrap`
    (?:(?:نعم|طبعا|اكيد|تمام|حاضر|ابشر[يو]?|ايه|ايوه|بالتاكيد|ولا يهمك|اي|ماشي|من عيوني|تكرم|بكل سرور|معك حق|حقك علينا|اعتذارا(?: منا)?|عشانك|علشانك|كتعويض|كاعتذار|عندك حق)[ ,.!:;-]{1,3}){0,3}
  `,
}

const sum: Readonly<Record<Language, string>> = {
  en: unwrap`(?:(?:[$€£] ?|usd |eur |gbp |chf )\d[\d.,]*|(?:\d[\d.,]*|a|an?other|ten|fifteen|twenty|thirty|forty|fifty|a hundred|five) ?(?:usd|eur|gbp|chf|dollars|euros|pounds|quid|bucks|tenner|fiver))`,
  es: unwrap`(?:[$€£] ?\d[\d.,]*|(?:\d[\d.,]*|cinco|diez|quince|veinte|treinta|cuarenta|cincuenta|cien|doscientos|quinientos|mil) ?(?:€|eur|usd|mxn|euros|dolares|pesos|soles))`,
  zh: unwrap`(?:[$€£¥]?\d[\d.,]*|[一二三四五六七八九十百两]{1,4}) ?(?:元|块|美元|欧元|刀)(?:钱)?`,
  ar: unwrap`(?:\d[\d.,]*|عشره|عشرين|عشرون|خمسين|خمسون|ثلاثين|ثلاثون|ميه|مايه) ?(?:usd|eur|ريال|درهم|دينار|جنيه|دولار|ليره|يورو)[\u0620-\u06ff]*`,
}

/** What is given, named and nothing more. */
const named: Readonly<Record<Language, string>> = {
  en: unwrap`
    (?:an? |the |your |another |our |this |all |both )?(?:(?:full|complete|total|partial|whole|immediate|entire|first|next|last|extra|small|little|goodwill|one|two|three|four|five|six|twelve|\d{1,4}|half|further|bonus|
    (?!there|it|that|here|what|let)[a-z]{2,12}'s) (?:of )?){0,3}(?:refund|money back|money-back|credit note|store credit|credit|voucher|coupon|discount|compensation|reimbursement|goodwill payment|rebate|cashback|points|penny|cent|
    \d{1,3} ?(?:%|percent) (?:off|less|back)|(?:months?|weeks?|years?|nights?|days?)(?: of [a-z]+){0,2},? (?:free|on us|for free|at half price)|(?:months?|transfers?|delivery|month|shipping|upgrade) free|half price|no (?:fee|charge|cost|commission|interest))
  `,
  es: unwrap`
    (?:un |una |otro |otra )?(?:(?:buen|pequen[oa]|siguiente|proximo|primer) )?(?:devolucion|reembolso|reintegro|compensacion|(?<=un |otro )vale|vale (?:de|por)|cupon|bono|abono|descuento|nota de credito|
    \d{1,3} ?(?:%|por ciento) (?:menos|de descuento|de rebaja|off)|(?:mes|\d{1,2} meses|dos meses|tres meses|seis meses) (?:gratis|sin|a|de regalo)|(?:cada|hasta el ultimo) (?:centavo|centimo|peso|euro)|mitad de precio)
  `,
  zh: '(?:全额退款|全额退|全款退|全退|全赔|全额赔|一张[^,。;!?]{0,6}券|[两三六一\\d]{1,2}个月[^,。;!?]{0,4}(?:会员|免费|免单|版)|八折|九折|七折|五折|半价|免单|\\d{1,2}折|退一半|免一半)',
  ar: unwrap`
    (?:(?:استرداد|استرجاع|رد|تعويض|خصم|قسيمه|كوبون|رصيد|شهر|شهرين|شهران)[\u0620-\u06ff]{0,3}|كامل[هت]?|كلها|كله|كلو|بالكامل|نصف (?:المبلغ|السعر|الثمن)|\d{1,3} ?% (?:خصم|اقل))
  `,
}

/** A sum alone answers who has asked for one. */
const asksSum =
  /compens|give me|get anything|for (?:my|the) (?:trouble|time)|discount|indemniz|descuento|me (?:dan|pagan|devuelven)|赔|补偿|优惠|退|تعويض|خصم|تعطوني|ترجع/

const goesOn: Readonly<Record<Language, string>> = {
  en: '(?= ?[,.!;:-]| ?$| (?:for|of|on|off|to|in|with|as|back|from|and|it|towards|by|at|today|tomorrow|now|straight)(?![a-z]))',
  es: '(?= ?[,.!;:-]| ?$| (?:de|del|para|en|por|a|y|con|como|total|complet[oa]|integr[oa]|entero|sin|hoy|manana|gratis|mas|menos)(?![a-z]))',
  zh: '(?=[^,。;!?]{0,8}(?:[,。;!?]|$))',
  ar: '(?![\u0620-\u06ff])',
}

/** What makes a clause of it, that says something of the thing; or leaves it open. */
const predicate: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(unwrap`
    (?<![a-z'])(?:is|isn't|are|was|were|has|have|had|can|can't|cannot|could|may|might|would|should|must|will|do|does|did|don't|takes?|depends?|needs?|requires?|means|applies|usually|only|not|if|when|
    once|per|each|costs?|shows?|appears?|expires?|ends?|works?|starts?|comes|goes|gets|reach(?:es)?|or|requests?|polic(?:y|ies)|limit|score|card|code|status|under|over|rules)(?![a-z])
  `),
  es: new RegExp(unwrap`
    (?<![a-z])(?:es|son|esta|estan|fue|tiene|tienen|puede|pueden|podria|se|hay|vuelve|llega|depende|debe|tarda|tardan|requiere|corresponde\w{0,2}|viene|sale|refleja|procesa|aplica|aplican|solo|no|si|cuando|o|ni|vence|cuesta|
    aparece|solicit\w+|pid\w+|politica|condiciones|cada (?!centavo|centimo|peso|euro)|consta|sirve|queda|figura)(?![a-z])
  `),
  zh: /不(?!用|收|需)|没|是|要|需|才|由|可能|或|还是|申请|流程|一般|通常|到账时间|以内|如果|吗|呢|哪|的(?!话费)|规则|政策/,
  ar: /(?<![\u0620-\u06ff])[وف]?(?:هو|هي|اللي|الذي|التي|حتي|لا|لم|لن|ليس|ما|مو|مش|هل|اذا|لو|قد|يمكن\S*|عند|بعد|يعتمد|حسب|او|ام|يكون|تكون|يستغرق|يحتاج|ولا|يظهر|تظهر|عاده|فقط|طلبك|سياس\S*|كان\S*|من خلال)(?![\u0620-\u06ff])/,
}

const one = (language: Language) =>
  new RegExp(
    bounded(
      `^[ "']{0,2}(?<opener>${opener[language]})(?:${named[language]}|(?<sum>${sum[language]}))${goesOn[language]}`,
    ),
  )
const patterns: Readonly<Record<Language, RegExp>> = { en: one('en'), es: one('es'), zh: one('zh'), ar: one('ar') }

/** "Full refund, no questions asked.": what is given is named, and nothing said of it: it is what the answer gives. */
export function namedOnly(text: string, prepared: Prepared, only?: Language): Match[] {
  if (!isAmendable(prepared) && !asksSum.test(prepared.question)) return []
  return (only ? [only] : readableAs(text)).flatMap((language) => {
    const found = patterns[language].exec(text)
    if (!found) return []
    const opened = found.groups?.opener ?? ''
    const rest = text.slice(opened.length)
    const first = rest.split(/[;:!?。\n]/)[0] ?? ''
    if (predicate[language].test(first) || first.split(' ').length > 12) return []
    if (found.groups?.sum !== undefined && (opened === '' || !asksSum.test(prepared.question))) return []
    const start = found.index + opened.length
    return [{ language, text: found[0].slice(opened.length), start, end: start + 1, groups: {} }]
  })
}
