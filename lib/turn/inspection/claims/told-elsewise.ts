import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { doneByAnotherAr, isAtHandAr, isStepAt } from '../excuses/arabic-senses.ts'
import type { Match } from '../matching/patterns.ts'

/*
 * Where news of a change is none of the house's: what is welcomed or read elsewhere, one of several cases, a step of how it goes, what a thing is made for.
 */

const welcomed = new RegExp(unwrap`
    (?<![a-z])(?:glad|good|great|happy|pleased|relieved|sorry|lovely) to (?:hear|read|learn)(?: that| it)?[!,]? (?:(?!it's|i've|we've|your
    |done)[a-z' ]){0,40}$
  `)
/** "You'll get an e-mail that says it's off". */
const saidThere = new RegExp(unwrap`
    (?<![a-z])(?:e-?mail|text|message|note|letter|notification|banner|line|label|correo|mensaje|aviso|nota) (?:that|
    which|que) (?:says|reads|tells you|dice|indica)(?: that| que)? ?[^,;:.]{0,24}$
  `)
/** "…: the card was reported lost, the account is closed, or the number is wrong". */
const listed = /:[^:;.]*$/
const orBehind = /^[^;:.]{0,60}, (?:or|o) (?:the|an?|it|your|el|la|los|las|su|tu|un|una)(?![a-z])/
/** "- The jar is opened and the money goes to you." */
const item = /^\s*(?:\d{1,2}[.)]|[-*•]) /
const asItGoes = /^ ?(?:is|are|gets?|'s|goes|go) /
const news = /(?<![a-z])(?:your|now|already|has|have|just|been|we|i)(?![a-z])/
/** "Choose Gift card; the amount is taken off your basket right there". */
const stepFirst = new RegExp(unwrap`
    (?:^|[:,;.] ?|(?<![a-z])(?:then|and) )(?:choose|tap|click|select|enter|type|press|paste|pick)(?![a-z])[^.!?]*[,;] (?:and )?(?:the|it|that)(?![a-z])[^,;.!?]*$
  `)
/** "Está pensada para pagar". */
const madeFor = /^.{0,12}(?:pensad|disenad|hech|cread|orientad|indicad|previst)[oa]s? para(?![a-z])/

/** Whether a phrase of change tells nothing that has been done for the customer. */
export function isElsewise({ language, text: phrase, start, end }: Match, text: string): boolean {
  const head = text.slice(0, start)
  if (
    saidThere.test(text.slice(0, end).replace(/ [^ ]+$/, '')) ||
    (listed.test(head) && orBehind.test(text.slice(end)))
  )
    return true
  if (language === 'es')
    return madeFor.test(text.slice(start)) || (/^queda/.test(phrase) && /(?<![a-z])se $/.test(head))
  if (language !== 'en') return false
  if (welcomed.test(head)) return true
  if (!asItGoes.test(phrase)) return false
  return (item.test(text) && !news.test(text)) || (stepFirst.test(head) && !/ (?:now|already|been) /.test(phrase))
}

const handedOver = new RegExp(unwrap`
  ^[وف]?(?:حول|نقل|رفع|احيل)[\u0620-\u06ff]{0,2} (?:محادثت|قضيت|حالت|موضوع|طلب|ملف|ملاحظ|استفسار|
  مشكلت)[\u0620-\u06ff]{0,3}(?: [\u0620-\u06ff]+){0,2} (?:الي |عند |ل|لل)(?:ال)?(?:موظف|زميل|مختص|فريق|مشرف|مدير|قسم|احد)
`)

/** "طلب فتح النزاع", "خطوات فتح نزاع": the name of an act. */
const namedAr = new RegExp(unwrap`
  (?<![\u0620-\u06ff])[وفبل]?(?:طلب|خيار|زر|خطوات|اجراءات|نموذج|رابط|صفحه|شروط|رسوم|مهله|قرار|عند|امكانيه|حق|بدل|سبب|
  قبل|بعد) $
`)
/** "ان تفتح حسابك ثم العناوين وتعدل العنوان": the next of the steps that the customer takes. */
const stepsAr =
  /(?<![\u0620-\u06ff])(?:ان|بان|كي|لكي|حتي) ت[\u0620-\u06ff]{2,10}(?<!ت)(?![\u0620-\u06ff])[^,;:.!?]{0,60}$/
/** "خرج من المستودع": on its way, and no act undone. */
const underWayAr = new RegExp(unwrap`
  ^(?: [^ ,;:.!?]+){0,3} (?:من (?:ال)?(?:مستودع|مخزن|مخازن|مستودعات|مركز|فرع)(?:نا)?|للتوصيل|للشحن|مع (?:ال)?(?:مندوب|ناقل|شركه الشحن)|
  في طريقه|الي (?:شركه الشحن|الناقل|مدينتك))(?![\u0620-\u06ff])
`)

function isAsItGoesAr({ text: phrase, start, end }: Match, text: string): boolean {
  const head = text.slice(0, start)
  if (/^(?:فتح|رفع|نقل|رد|حفظ)$/.test(phrase) && namedAr.test(head)) return true
  if (/^[وف]ت(?:عدل|غير|حول|وقف)$/.test(phrase) && stepsAr.test(head)) return true
  return /^[وف]?(?:خرج|وصل|انتقل)ت?$/.test(phrase) && underWayAr.test(text.slice(end))
}

/** "العمليه TX-1 اكتملت اليوم": the customer's own payment, whose fact says so. */
const paymentAr =
  /(?<![\u0620-\u06ff])[وف]?(?:ال)?(?:عمليه|حواله|تحويل|دفعه|دفع|عمليه (?:ال)?(?:شراء|دفع|تحويل))[^,;:.!?]{0,30}$/
const undoneAr = /استرد|استرجاع|ارجاع|الغاء|رد |نزاع|تعديل|تغيير/
function isPaymentOver({ text: phrase, start }: Match, text: string, prepared: Prepared): boolean {
  if (!/^[وف]?(?:اكتمل|تم|نفذ|انتهي|انته)ت?$/.test(phrase)) return false
  const head = text.slice(0, start)
  if (!paymentAr.test(head.replace(/(?<=\d)[.,](?=\d)/g, '')) || undoneAr.test(head)) return false
  return prepared
    .leaves()
    .some(({ path, value }) => /(?:state|status)$/.test(path) && /complet|success|settled|captur|deliver/i.test(value))
}

/** "حول البنك المبلغ", "من حول لك المبلغ", "رد على رسالتك"; and "حولت محادثتك الي موظف" where the call has handed it over. */
export function isAnothersAr(match: Match, text: string, prepared: Prepared): boolean {
  if (match.language !== 'ar') return false
  const head = text.slice(0, match.start)
  const behind = text.slice(match.end)
  if (
    (/ردت?$/.test(match.text) && /^(?: [\u0620-\u06ff]+){0,2} (?:علي|عليك|عليه)(?![\u0620-\u06ff])/.test(behind)) ||
    isStepAt(text, match.start, match.end) ||
    isAtHandAr(match.text.trim(), behind) ||
    doneByAnotherAr.test(behind) ||
    /> ?$|(?<![\u0620-\u06ff])(?:من|اللي|كلما|متي|لما|حين|حيث|كيف) $/.test(head)
  )
    return true
  if (isAsItGoesAr(match, text) || isPaymentOver(match, text, prepared)) return true
  return (
    handedOver.test(text.slice(match.start)) &&
    prepared.records().some(({ name, status }) => name === 'handoff_to_human' && status === 'ok')
  )
}
