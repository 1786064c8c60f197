import { unwrap } from '#lib/text/unwrap.ts'
import { isOrderAr } from '../claims/arabic-orders.ts'
import { isAttributeAr, isNounHereAr } from '../excuses/arabic-nouns.ts'
import { doneByAnotherAr, isByRuleAr, isMisreadAr, isNounAr, isStepAr } from '../excuses/arabic-senses.ts'
import type { Act } from '../grammar/act.ts'
import { kindsIn } from './state-kinds.ts'

/** "تأكد أن بطاقتك مفعّلة": what the customer is to look after. */
export function isToCheckAr(text: string, start: number, end: number): boolean {
  if (isAttributeAr(text, start, end) || isByRuleAr(text, start, end)) return true
  return /(?:تاكد|تاكدي|تفقد|تحقق)(?: من)? ان(?: [\u0620-\u06ff]+){0,3} $/.test(text.slice(0, start))
}

/** "أعاد البنك المبلغ لأن الاسم لا يطابق": what was sent there came back. */
const sentBack = /^ (?:ال)?(?:بنك|مصرف)ك? (?:ال)?(?:مبلغ|حواله|تحويل|دفعه)[^.;]{0,4}(?:لان|بسبب|لعدم|نظرا)/

const goods = /طلب|طرد|شحن|منتج|بضاع|قطع|اوردر|[a-z]{2,4}-\d/
const money = /مبلغ|فلوس|استرداد|ريال|درهم|دينار|جنيه|دولار|مال|رصيد|\d/

/** A relative clause on a noun without its article takes the noun up again: "محطة وصلت إليها". */
const resumed = /^ (?:الي|في|من|علي)(?:ه|ها|هم|هما)(?![\u0620-\u06ff])/
const indefinite = /(?:^| )(?!(?:[وفبك]?ال|لل|[وف]?(?:قد|لقد|هل|لا|ما|لم|ثم|انه|انها)(?: |$)))[\u0620-\u06ff]{3,} $/

const sendsAr = /^[وف]?(?:ارسل|احول|ارجع|انقل|اسلم)$/
const requestAr =
  /^ (?:ال)?طلب (?:ال)?(?:تعديل|تغيير|الغا|استرداد|ارجاع|استبدال|تحويل|مراجع|تفعيل|تصحيح|نقل|الان|حالا|فورا|الحين|هذا الان)|^(?: [\u0620-\u06ff]+){1,3} (?:الان|حالا|فورا|الحين)(?![\u0620-\u06ff])/
const pastAr = /(?<![\u0620-\u06ff])[وف]?(?:قد|لقد|تم|امس|البارح[هة]?|المتجر|البايع)(?: [\u0620-\u06ff]+){0,2} $/

/** "وأرسل طلب التعديل", "أرسل الطلب الآن": what I send, and what is sent is a request. */
export function isSendingAr(form: string, before: string, behind: string): boolean {
  return sendsAr.test(form) && requestAr.test(behind) && !pastAr.test(before)
}

const receipt =
  /^ (?:ال)?(?:تبرع|استلام|قبض|سداد|ايداع|امانه|صرف|تسديد|شراء|دفع(?! (?:علي|في)))(?:ك|كم|ات)?(?![\u0620-\u06ff])/
const word =
  /^ (?:ال)?(?:فكر[هت]|معلوم[هت]|ملاحظ[هت]|رسال[هت]|صور[هت]|نقط[هت]|استفسار|سوال|قصد)(?:ك|كم)?(?![\u0620-\u06ff])/

const shippingAr = /^[وف]?شحن$/
const ofShippingAr = /^ ?:? ?(?:\d|مجان|سريع|عادي|دولي|محلي|بحري|جوي|مباشر|منزلي|قياسي|اقتصادي)/

/** "وشحن 3.95", "شحن مجاني": what shipping costs, or of what kind it is. */
export const isShippingAr = (form: string, behind: string): boolean =>
  shippingAr.test(form) && ofShippingAr.test(behind)

/** Whether an Arabic form tells no state, although it is written as a verb that does: an order, a noun, what another does. */
export function isNoStateAr(act: Act, text: string): boolean {
  if (act.language !== 'ar') return false
  if (act.agent !== 'house' && (isOrderAr(act, text) || isStepAr(act, text))) return true
  const form = text.slice(act.start, act.end)
  if (isSendingAr(form, text.slice(0, act.start), text.slice(act.end))) return true
  if (isShippingAr(form, text.slice(act.end))) return true
  // "ولن ألغي شيئا": what is not to be, and no past.
  if (/(?<![\u0620-\u06ff])[وف]?(?:لن|لا) $/.test(text.slice(0, act.start))) return true
  // "بطاقه شحن", "او رفض النزاع": a noun.
  if (!act.passive && isNounHereAr(text.slice(0, act.start))) return true
  const behind = text.slice(act.end)
  if (
    isMisreadAr(act, text) ||
    form === 'عبر' ||
    (/^[وف]?عبرت$/.test(form) && / عن /.test(behind)) ||
    isNounAr(act, text) ||
    (/^[وف]?تحقق(?:ت|نا)?$/.test(form) && /^ من /.test(behind))
  )
    return true
  // "وصل التبرع", "وصلت الفكرة": a receipt, and what has been understood.
  if (/^[وفبل]?وصل$/.test(form) && receipt.test(behind)) return true
  if (act.verb === 'وصل' && word.test(behind)) return true
  // "دفعتك الأخيرة": your payment, a noun.
  if (/^[وفبل]?(?:دفعت|رد|طلب|عرض|سجل)(?:ك|كم)$/.test(form)) return true
  if (/^(?:اعاد|رد|ارجع)$/.test(act.verb) && sentBack.test(behind)) return true
  // "آخر محطة وصلت إليها": which one is meant.
  if (resumed.test(behind) && indefinite.test(text.slice(0, act.start))) return true
  // "مبلغ دفعه", "وما عليك فعله": what one has paid, what is to be done.
  if (form === 'فعله' && /(?:عليك|يمكنك|يجب|تستطيع|المطلوب|علينا|الذي) $/.test(text.slice(0, act.start))) return true
  // "نزلت الترجمه": what comes down is money, or it tells nothing.
  if (act.verb === 'نزل' && !money.test(text.slice(act.clauseStart, act.clauseEnd))) return true
  // "ضاع وقتك": what is lost on its way is a parcel.
  if (act.verb === 'ضاع' && !goods.test(text.slice(act.clauseStart, act.clauseEnd))) return true
  // "رفض البائع التبديل": what another does to a thing that stands in no state.
  const another = act.passive ? null : doneByAnotherAr.exec(behind)
  if (another === null) return false
  const object = behind.slice(another[0].length)
  return (
    kindsIn(object.slice(0, 30)).length === 0 || /^ [\u0620-\u06ff]{2,}(?:ره|به|ته|ها)(?![\u0620-\u06ff])/.test(object)
  )
}

/** "وصل الى مدينتك", "وصلت مركز الفرز": on its way still, and not with the customer. */
const hub = new RegExp(unwrap`
  ^(?: [^ ,;:.!?]+){0,2} (?:الي |ل)?(?:ال)?(?:مدينت|مدينه|مركز|محط[هت]|مستودع|مطار|ميناء|فرع|جمارك|منطق[هت]|منشا[هت]|نقط[هت] (?:ال)?(?:فرز|توزيع|تجميع))[\u0620-\u06ff]{0,2}(?![\u0620-\u06ff])
`)
export function isAtHubAr(act: Act, text: string): boolean {
  return act.language === 'ar' && act.verb === 'وصل' && hub.test(text.slice(act.end))
}

/** Behind these words an Arabic form is a noun. */
export const nounBefore = new RegExp(unwrap`
    (?<![\u0620-\u06ff])[وف]?(?:او|من|عمن|ممن|عن|علي|في|بعد|قبل|عند|سبب|بسبب|قرار|حاله|حال|عمليه|طلب|تاريخ|موعد|تكلفه|رسوم|شركه|
    خدمه|قيد|الي|وشك) $
  `)

export const soLong = /ما دام|طالما|(?<![\u0620-\u06ff])(?:التي|الذي|الذين|القطع|الباقي)(?![\u0620-\u06ff])/
