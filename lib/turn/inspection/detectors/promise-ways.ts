import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Act } from '../grammar/act.ts'

/** The assistant itself, and not a house that sends notices. */
export const alone =
  /(?<![a-z])(?:i(?:'ll| will|'m| am)|voy a|(?:le|te|lo|la) [a-z]{3,9}[aei]re)(?![a-z])|我(?!们)|(?<![\u0620-\u06ff])[وف]?سا/
/** To ask the customer for something is done here. */
export const asksYouEs = /^(?:pedi|pid[oe]|pregunt|consult|solicit)[a-z]*(?![a-z])(?! al? )/

export const toCustomerEs = /(?<![a-z])(?:le|les|te|os|lo|la|los|las|yo|ustedes|usted)(?: [a-z]+)? $/
export const toCustomerAr = new RegExp(unwrap`
    ^[\u0620-\u06ff]*(?:ك|كم)(?![\u0620-\u06ff])|^[\u0620-\u06ff]* (?:بك|بكم|لك|لكم|معك|معكم|معاك|فيك|فيكم|اليك|عليك|
    عليكم)(?![\u0620-\u06ff])
  `)
export const bySpeaking = new RegExp(unwrap`
    ^(?:talk|speak|writ|tell|walk)[a-z]* (?:you through|to (?:confirm|let|say|inform|thank|apolog|ask)|about|plainly|
    out|it)|^go over (?:it|this|that|what|how|why|both|each|(?:the|these|those|your) (?:[a-z]+ )?(?:points?|steps?|options?|details|basics|rules?|fees?|terms|numbers|figures|conditions|choices))(?![a-z])|^pick (?:it|this|things) up (?:from (?:there|here)|where we)(?![a-z])
  `)

/** "他们会联系您": whoever it is that was spoken of. */
export const byThemZh = new RegExp(unwrap`
    (?:有的|有些|多数|大多|不少|部分|他们|她们|对方|银行|发卡行|收款行|开户行|主办方|卖家|商家|店家|门店|酒店|餐厅|航空公司|骗子|快递|物流|骑手|承运商|保险公司|厂家|品牌方)[^,。;!?我]{0,8}$|(?:^|[。;!?])[^,。;!?我]{0,4}(?:银行|
    发卡行|收款行|卖家|商家|店家|快递|承运商|驿站|对方)[^,。;!?我]{0,12},可能会?[^,。;!?我]{0,12}$
  `)

/** "El equipo lo está revisando", "lo revisa hoy"; "lo revisa el equipo" is how things go. */
export function runsEs({ start, end }: Act, text: string, timed: boolean): boolean {
  return timed || /[ai]e?ndo$/.test(text.slice(start, end))
}
/** "发卡行受理后,可能会给您打电话": nobody of the house is spoken of. */
export const isTheirsZh = (act: Act, clause: string, text: string): boolean =>
  act.language === 'zh' &&
  (tellsHowZh.test(text.slice(act.start)) || (!/我|这边|平台/.test(clause) && byThemZh.test(text.slice(0, act.start))))
/** "告诉您怎么操作": told in the chat. */
const tellsHowZh = /^(?:告诉|告知|跟|和)[您你](?:说)?(?:一下)?(?:具体)?(?:怎么|如何|操作|步骤|方法|流程)/
/** "短信一般几秒就会到您手机", "会发到您绑定的手机": what a system sends by itself. */
const bySystemZh = /^(?:短信|消息|邮件|信息)/
export const isSentBySystemZh = (phrase: string, behind: string): boolean =>
  bySystemZh.test(phrase) && (/一般|通常|几秒/.test(phrase) || /^的?(?:绑定|预留|注册|登记)的/.test(behind))

export const looksUpEs = /^(?:revis|consult|chec|verific|averig|comprueb)[oa](?:mos)?(?: ahora| ya| enseguida)/
/** "Voy a consultar el pedido": looked up in the chat. */
export const recordEs = new RegExp(unwrap`
    ^(?:consult|revis|verific|chec|comprob|comprueb|busc|mir|localiz|averigu)[a-z]* (?:el|la|los|las|[st]us?|est[ea]|es[ea]) (?:estado|
    pedido|cuenta|orden|compra|pago|transferencia|reembolso|envio|sistema|datos|saldo|recarga|reserva|cargo|
    liquidacion)(?![a-z])|^(?:consult|revis|verific|chec|comprob|mir|v)[a-z]* (?:lo que|que|como|cual) (?:figura|aparece|
    consta|sale|hay|tengo|veo|muestra|me sale|me aparece|dice)(?![a-z])
  `)

const goingEs = /(?<![a-z])(?:(?:te|le|os) )?(?:voy|vamos) a $/
const howEs = new RegExp(unwrap`
    ^(?:cont|coment|dec|recordar|inform|habl)[a-z]* (?:de )?(?:como(?! va)|que (?:pued|hay|opcion|paso|plazo|dato)|
    cual(?:es)?|donde|por que|(?:los|las|el|la) (?:pasos|opcion|plazo|condicion|requisito|proceso|regla|politica|
    diferencia))
  `)
const repliesEs = new RegExp(unwrap`
    ^(?:respond|contest)[a-z]* (?:enseguida |ahora |ya |primero )?(?:(?:a (?:la|las|tu|tus|su|sus|esa|cada) (?:[a-z]+ )?(?:pregunta|
    duda|consulta))|por partes)|^(?:do[iy]|damos) una? (?:[a-z]+ )?(?:respuesta|explicacion) (?:clara|corta|breve|directa|
    sincera|completa|general)|^pregunt[a-z]{1,5} (?:algo|una cosa|un par|un dato)|^hac(?:emos|er) lo posible
  `)
/** "Voy a contarte cómo se bloquea": told by what follows. */
export const tellsHowEs = ({ language, start }: Act, text: string): boolean =>
  language === 'es' &&
  ((goingEs.test(text.slice(0, start)) && howEs.test(text.slice(start))) || repliesEs.test(text.slice(start)))
export const setsTo = /我[^,。您你]{0,4}(?:让|叫|派|安排)[^,。]{0,8}$/
/** In the dialects what is said with "b" comes: "بتواصل مع البنك". */
export const toThirdAr = new RegExp(unwrap`
  ^[وف]?ب[ا-ي]+ (?:مع|علي|ب|ل)? ?(?:(?:مسوول|مدير|موظف|مشرف|احد)[ا-ي]* (?:في |من |لدي )?)?(?:ال)?(?:بنك|فرع|مندوب|شركه|
  مستودع|بايع|متجر|ناقل|فريق|قسم)
`)

/** "سابقي اتابع": it goes on, and so is to come. */
export const keepsOnAr =
  /(?<![\u0620-\u06ff])[وف]?(?:س[ان]|[هح][ان]?|(?:راح|رح|سوف) [ان]?)(?:بقي|ظل|ضل|فضل|ستمر)(?: معك)? $/

/** "Puede iniciarla en cuanto quiera y después seguimos". */
export const atWillEs = /(?<![a-z])pued[ea]s? [^.;]{0,40}(?:en cuanto|cuando) (?:quiera|guste|desee|pueda)s?(?![a-z])/
const later = /(?<![a-z])(?:manana|luego|mas tarde|tarde|tomorrow|later|tonight|lunes|monday)(?![a-z])/
const looksUp = /^(?:revis|consult|chec|verific|averig|comprueb|comprob|busc|mir|localiz|check|look|pull|find|verify)/
const onlyReads = /^(?:get|find|look|search|list|track|check)_/

/** "Ya mismo reviso la orden": looked up by the call that is about to run. */
function isLookedUp(phrase: string, text: string, prepared: Prepared): boolean {
  return !later.test(text) && looksUp.test(phrase) && prepared.announced().some((name) => onlyReads.test(name))
}

/** "I need to know that I'm talking with the right person": it is what goes on here. */
export const sureWho =
  /(?<![a-z])(?:that|whether|if|who|whom|sure|know|check|confirm|verify)(?: who)? (?:i'm|i am|we're|we are) $/

/** Whom it is done for. */
export const forCustomer =
  /(?<![a-z])(?:you|your|le|les|te|su|sus|tu|tus|usted|ustedes)(?![a-z])|[您你]|(?:ك|كم)(?![\u0620-\u06ff])/

/** "وستجد تقريرها في لوحة التحكم": where a thing is shown. */
export const foundAr =
  /^[وف]?ستجد(?: [\u0620-\u06ff]+){0,4} (?:في|ضمن|تحت|من) (?:لوحه|صفحه|قسم|قايمه|التطبيق|تطبيق|حسابك|")/

const answerDue = /^you(?:'ll| will) (?:have|get|receive) (?:an? )?(?:answer|reply|response|decision)/
const answersPublic = /answer|repl(?:y|ies)|respon|decision|decide/

/** "You'll have an answer within 15 working days": the public rule, with its own number. */
function isRuleOfAnswers(phrase: string, text: string, prepared: Prepared): boolean {
  const term = /within (\d+ (?:[a-z]+ )?(?:hour|day|week))/.exec(text)?.[1]
  if (term === undefined || !answerDue.test(phrase)) return false
  return prepared.publicText.split(/[.;\n]/).some((rule) => answersPublic.test(rule) && rule.includes(term))
}

/** A call that runs, or a public rule, stands behind what is announced. */
export function isFounded(phrase: string, text: string, prepared: Prepared): boolean {
  return isLookedUp(phrase, text, prepared) || isRuleOfAnswers(phrase, text, prepared)
}
