import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'
import type { Match } from '../matching/patterns.ts'

/** "Nothing shows a failed payment", "没有被拒的记录": what has been so far is told, and nothing is pledged. */
const reportedEn = new RegExp(unwrap`
    ^(?:nothing|nobody|no one|none)(?: [a-z']+){0,5} (?:has|have|had|was|were|shows?|showed|says|lists?|appears?|went|
    rejected|refused|declined|denied)(?![a-z])
  `)
const recordedZh = /^[^。]{0,6}(?:记录|提示|显示|通知|标记)/
const conceivedZh = /可能|道理|理由|余地|说法|会|情况|事|什么|任何|半点|一点/
/** "The rate is locked in once you confirm": how a rate or a price is fixed. */
const fixedEn = /^(?:(?:is|are|be)|'s|'re) (?:[a-z]+ )?(?:locked in|guaranteed|sealed|set in stone)$/
const fixedWhenEn = new RegExp(unwrap`
  ^ (?:only |just )?(?:when|once|until|as soon as|at the (?:moment|time|point)|the moment|from|for (?:\d|that|this|the|
  your))(?![a-z])
`)
const fixedThingEn = new RegExp(unwrap`
  (?<![a-z])(?:rates?|prices?|fees?|amounts?|terms|instal?ments?|boxe?s?|basket|menu|recipes?|selection|choices?|slots?|
  seats?|contents?)(?: [a-z]+){0,4} ?$
`)

/** "لا يمكن ان يتاخر دون ان يصلك اشعار": what does not go without another thing. */
const outcomeBarred = /^[وف]?(?:لا يمكن|يستحيل|من المستحيل|مستحيل)/
const butFor =
  /^[^.;,:]{0,40}(?<![\u0620-\u06ff])(?:(?:دون|بدون|من دون) ان|الا (?:بعد|اذا|برمز|بموافق[\u0620-\u06ff]{0,3})|معا)(?![\u0620-\u06ff])/
/** "متي يصل", "كما يظهر": asked after, or told by what shows it. */
const openAr =
  /(?<![\u0620-\u06ff])[وف]?(?:متي|اين|وين|كيف|هل|لماذا|ليش|حين|عندما|لما|قبل ان|بعد ان|حتي|كلما|كما|مثلما|حسب ما|بحسب ما|وفق ما) $/
const screenAr =
  /^[\u0620-\u06ff]* (?:لك |عندك |امامك )?(?:ال)?(?:خيار|زر|خان[هت]|رمز|صفح[هت]|قايم[هت]|نموذج|رابط|شاش[هت]|تبويب|تفاصيل|حال[هت]|رقم|رساله|اشعار)/
/** "ولا يظهر عليه الغاء", "ولم يصل": what is not there is told. */
const notSoAr = /(?<![\u0620-\u06ff])[وف]?(?:لا|لم|ما) $/
const seenAr = /^[يت](?:ظهر|وجد|صل|وصل|رد|سجل|طرا|تغير|تم)(?![\u0620-\u06ff])/
/** "سيتم خصم الاشتراك": what nobody hopes for. */
const chargedAr = /^[\u0620-\u06ff]+ (?:ال)?(?:خصم|سحب|تجديد|تحصيل|استقطاع)(?![\u0620-\u06ff])/

/** "سيكون معك أحد زملائي بعد قليل": who takes over. */
const joinsAr =
  /^[وف]?س?ي(?:كون|نضم|تولي|كمل|تابع)(?: (?:معك|معكم|اليك|الي))?(?: (?:المحادثه|الدردشه))? (?:ال)?(?:احد|زميل|زملاي|موظف|مختص)/

/** Whether an act that stands beside a word of certainty or a moment is no outcome of the customer's. */
export function isNoOutcomeAr(start: number, text: string): boolean {
  const behind = text.slice(start)
  return (
    openAr.test(text.slice(0, start)) ||
    (notSoAr.test(text.slice(0, start)) && seenAr.test(behind)) ||
    noticeAr.test(behind) ||
    chargedAr.test(behind) ||
    joinsAr.test(behind) ||
    (/^[وف]?(?:س|ب|ه)?[يت]ظهر/.test(behind) && screenAr.test(behind))
  )
}

/** "اكيد تقدر تستلمه من الفرع": says yes to what the customer may do. */
export function mayBehindAr(sure: Match, act: Act, text: string): boolean {
  return (
    act.tense !== 'will' &&
    /^ (?:تقدر|تقدري|تقدرون|يمكنك|ممكن|بامكانك|فيك|تستطيع|يحق)(?![\u0620-\u06ff])/.test(text.slice(sure.end))
  )
}

/** "跟订单总额一分不差": two sums are alike. */
const exactZh = /^(?:一[分毛厘件个]|分文|丝毫)(?:钱)?(?:都|也)?不差/
const comparedZh = /(?:跟|和|与|同)(?!您|你)[^,。;!?会将]{1,14}$|(?:一致|相符|对得上|吻合|相同),?[^,。;会将退]{0,2}$/

export function tellsAlike({ language, text: phrase, start }: Match, text: string): boolean {
  return language === 'zh' && exactZh.test(phrase) && comparedZh.test(text.slice(0, start))
}

/** Whether a pledge's words only tell what has been, or how a rate is fixed. */
export function isReport({ language, text: phrase, start, end }: Match, text: string): boolean {
  if (language === 'zh')
    return /^没/.test(phrase) && (recordedZh.test(phrase.slice(2) + text.slice(end)) || !conceivedZh.test(phrase))
  if (language === 'ar') return outcomeBarred.test(phrase) && butFor.test(text.slice(end))
  if (language !== 'en') return false
  if (fixedEn.test(phrase) && !/^ to /.test(text.slice(end)))
    return fixedWhenEn.test(text.slice(end)) || fixedThingEn.test(text.slice(0, start))
  return reportedEn.test(phrase)
}

/** "ستصلك رسالة خلال دقيقة": a message that the system sends. */
const noticeAr = new RegExp(unwrap`
  ^[\u0620-\u06ff]* (?:ال|علي [\u0620-\u06ff]+ |الي [\u0620-\u06ff]+ )?(?:رساله|رمز|كود|اشعار|رابط|بريد|ايميل|تنبيه|
  تاكيد)
`)
