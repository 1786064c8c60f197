import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../../context/order-ids.ts'
import type { Prepared } from '../../context/prepared.ts'
import { kindsNamed } from '../../states/stages/thing-names.ts'

/** The customer speaks of themselves or of a thing of theirs. */
const own = new RegExp(unwrap`
  (?<![a-z])(?:my|mine|our|i'm|i've|(?:am|did|do|have|was|had) i|i (?:have|owe|own|got|get|cancel|think|need|ordered|paid|ever)|me|mi|mis|mio|mia|mios|tengo|estoy|debo|cancele|
  pedi|compre|me (?:pag|reembols|cobr|lleg|devolv|deb|cancel|van)[a-z]*|nosotros|nuestr[oa]s?)(?![a-z])|[我咱俺]|
  (?:طلب|حساب|رصيد|فلوس|محفظ[هت]|شحن[هت]|بطاق[هت]|طرد|اشتراك|باق[هت]|دفع[هت]|استرداد|غرض|اغراض|طلبات|مبلغ|تسوي[هت]|دفع|طلبيت|مشتريات)ي(?![\u0620-\u06ff])|
  (?<![\u0620-\u06ff])(?:عندي|لي|علي|انا|اني|معي|باسمي|فيني|هتوصلني|وصلني|يوصلني)(?![\u0620-\u06ff])
`)

/** How things go with anybody's, what a word means, what the house offers. */
const general = new RegExp(unwrap`
  (?<![a-z])(?:what (?:does|do|is|are|happens|time|kind|sort|statuses|states|stages|cards|payment)|what's (?:the|your)|whats the|difference between|how (?:do|does|are|is|long do|to|can|much does)|do you|does it cost|
  can (?:i|a|an|any|you (?:tell|explain))|which (?:cards|countries|banks|carriers)|why (?:do|does|would|must)|where (?:do|can) i|is there (?:a|any) (?:fee|charge|discount|way)|are there (?:any )?(?:fees|discounts)|is the (?:shop|store) open|
  que (?:significa|es|son|quiere decir|estados|tarjetas|horario|comisiones|pasa (?:si|cuando))|como (?:se|puedo|hago|doy|cambio|veo|funciona|consigo|pago|devuelvo)|se (?:puede|pueden|devuelven?|cobra|paga)|puedo (?:pagar|comprar|usar|cambiar)|hacen|tienen|aceptan|cobran|entregan|envian|hay (?:comision|descuentos?|forma)|por que (?:falla|fallan|se)|
  cuanto (?:tarda|cuesta)|cuales son|esta abiert[oa] la tienda)(?![a-z])|
  什么意思|啥意思|有(?:何|什么|啥)(?:不同|区别)|怎么(?!样|还|没|回事|不)|如何|几点|支持(?:什么|哪|不)|周日|营业|一般|手续费|多少钱|能退吗|折扣|可以[^,。?]{0,10}吗|有[^,。?]{0,8}卖|哪些|店开|为什么会|
  (?<![\u0620-\u06ff])(?:ما (?:معني|هو|هي|الرسوم|حالات|الفرق|مواعيد[\u0620-\u06ff]*)|شو يعني|ايش يعني|كيف|لماذا (?:تفشل|يفشل|ترفض)|هل تقبلون|تقبلون|تشحنون|توصلون|تدعمون|مواعيدكم|ينفع|فيه (?:رسوم|خصم|مقاسات)|فواتير|كم (?:مده|الرسوم|ياخذ)|ليش اتحقق|[يت]رجع(?= (?:ال)?مستلم)|الارجاع)(?![\u0620-\u06ff])
`)

/** Whether the question is about how things go, and of nothing of the customer's. */
export const asksGenerally = ({ question }: Prepared): boolean =>
  general.test(question) && !own.test(question) && idsIn(question).length === 0

/** News, or how it stands, of whatever the talk is about. */
const news = new RegExp(unwrap`
  (?<![a-z])(?:news|update|status|has it|did it|is it|where is it|where's it|when will it|hint|novedad(?:es)?|estado|ya (?:llego|salio|se envio|se hizo)|se entrego|cuando llega)(?![a-z])|
  消息|动静|发没发|发货|到了?没|没到|状态|(?<![\u0620-\u06ff])(?:جديد|وصل|طلع|انشحن|اخبار|حاله|تسلم|اتسلم|صار|ماشي[هة]?)(?![\u0620-\u06ff])
`)

/** Whether the question is of something of the customer's, or of what the talk is about. */
export function asksOfOwn(prepared: Prepared): boolean {
  const { question } = prepared
  if (asksGenerally(prepared)) return false
  return own.test(question) || idsIn(question).length > 0 || kindsNamed(question).length > 0 || news.test(question)
}
