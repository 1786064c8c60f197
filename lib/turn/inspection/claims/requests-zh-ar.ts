import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'

type Eastern = 'zh' | 'ar'

/** Wants to know how, when, why or what, of everybody's or of his own thing. */
const asksHow: Readonly<Record<Eastern, RegExp>> = {
  zh: /怎么(?!还|又|回事)|怎样|如何|咋(?!还)|什么|啥|多久|为什么|为啥|哪(?!怕)|几(?=[天个时号点种])|多少|区别|意思|会怎|是不是|会不会|要不要|需不需要|麻烦不|[^了]吗\??$|[^了]嘛\??$|[^了]呢\??$/,
  ar: new RegExp(unwrap`
    (?<![\u0620-\u06ff])[وف]?(?:كيف|كيفاش|ازاي|متي|امتي|ايمتي|منين|من (?:وين|فين|اين)|ولا (?:لسا|لسه|لا|بعد|للحين)|لماذا|ليش|ليه|علاش|كم|بكم|قداش|شحال|ما (?:هو|هي|معني|الفرق|هذا|هذه|ال[\u0620-\u06ff]+)|ماذا|شو يعني|ايش يعني|
    وش يعني|يعني ايه|وين|فين|اين|وش|ايش|شو|شنو|شلون|ايه|ايش|هل (?!(?:تم|الغيت|غيرت|رجعت|[\u0620-\u06ff]+ت(?:م|وا?)(?![\u0620-\u06ff])))|ما الفرق|واش (?:نقدر|يمكن|كاين|ممكن)|هل (?:يمكن(?:ني)?|استطيع|اقدر|يجوز|هناك|يوجد|عندكم|لديكم|ستقومون|يمكنكم|سي|ست|يمكنك|بامكاني))(?![\u0620-\u06ff])
  `),
}
/** And yet puts it to the house as an errand, or complains that it has not been done. */
const asErrand: Readonly<Record<Eastern, RegExp>> = {
  zh: /帮(?!助|忙吗)|请(?!问)|麻烦(?!不|吗)|给我|替我|我要(?!死|疯|气|崩|哭|是)|快点|赶紧|尽快|还没|还不|怎么还|[行好成]吗|可以吗|能(?!不能[^帮给替])[^,。]{0,8}(?:[帮给替把]|一下)[^,。]{0,8}[吗么]|我(?:那个?|的)[^,。]{1,8}呢|[正在]弄吗/,
  ar: new RegExp(unwrap`
    (?<![\u0620-\u06ff])[وف]?(?:ممكن (?:ت|ن)[\u0620-\u06ff]+|تقدر(?:ون|وا)? ت[\u0620-\u06ff]+|لو سمحت[\u0620-\u06ff]?|ارجو[\u0620-\u06ff]*|رجاء|من فضلك|بليز|اريد|ابي|ابغي|ابغا|بدي|بدنا|
    عايز[\u0620-\u06ff]*|عاوز[\u0620-\u06ff]*|بغيت|محتاج[\u0620-\u06ff]*|هل (?:يمكنك|يمكنكم|بامكانكم) (?:ان )?[\u0620-\u06ff]+)(?![\u0620-\u06ff])
  `),
}
/** Only wants to be told, shown or explained something. */
const onlyTelling: Readonly<Record<Eastern, RegExp>> = {
  zh: /^[^,。]{0,4}(?:请|麻烦|帮我|给我|我想|想)?(?:您|你)?(?:帮我)?(?:解释|介绍|讲讲|说说|说明|问一?下(?=[,，您你]|$)|想问|咨询|了解|知道|告诉我)|^(?!.*(?:我要|帮|给|把|投|提交|上传|补|改|修|换|更|撤|取消))[^,。]{0,12}(?:政策|流程|条件|规则|标准|资格|时效|要求|区别|营业时间|上班时间|步骤|材料|资料|权益)[呢啊呀]?\??$|^[^提调降减免退改涨升加,。]*(?:限额|额度|手续费|费率|费用|运费|价格|汇率|利率)[呢啊呀]?\??$/,
  ar: /(?<![\u0620-\u06ff])(?:اعرف|افهم|تشرح[\u0620-\u06ff]*|اشرح[\u0620-\u06ff]*|توضح[\u0620-\u06ff]*|وضح[\u0620-\u06ff]*|استفسر|اسال|سوال|قول[\u0620-\u06ff]* لي|تقول[\u0620-\u06ff]* لي)(?![\u0620-\u06ff])/,
}
/** Tells that it is done, by himself or another. */
const reportsDone: Readonly<Record<Eastern, RegExp>> = {
  zh: /^(?:谢谢|感谢|多谢|好的?,?谢)|(?:我|俺|自己|我们?)(?:自己|刚刚?|已经?|昨天|今天|前天|上周|早上|在[^,。]{1,8}?)[^,。帮请要想没不]{0,8}(?:了|好|完|过)(?!吗|没)/,
  ar: /(?<![\u0620-\u06ff])(?:شكرا|مشكور|يسلمو|تسلم|بنفسي|حليتها|حللتها|خلاص ما)/,
}

/** "Have you cancelled it?" */
const didYouAr =
  /(?<![\u0620-\u06ff])(?:تم|تمت|[\u0620-\u06ff]{2,}ت(?:م|مو|موه|موها|و|وا|وه|وها|ي|يه|يها|وهم)|خلص|خلصت)(?![\u0620-\u06ff])/

const open = new WeakMap<Prepared, ReadonlyMap<Eastern, boolean>>()

/** Whether what the customer last wrote may be answered by an act: a request, a yes, a complaint, "have you done it?"; and no "how", "when" or "why". */
export function mayAskAct(language: Eastern, prepared: Prepared): boolean {
  let known = open.get(prepared)
  if (!known) {
    const { question } = prepared
    const asksAr = question.includes('?') && !didYouAr.test(question)
    known = new Map(
      (['zh', 'ar'] as const).map((one) => [
        one,
        question !== '' &&
          !reportsDone[one].test(question) &&
          !onlyTelling[one].test(question) &&
          (!(asksHow[one].test(question) || (one === 'ar' && asksAr)) || asErrand[one].test(question)),
      ]),
    )
    open.set(prepared, known)
  }
  return known.get(language) === true
}

/** Whether nothing but the talk itself is known: no fact and no result of a call from which a state could be read. */
export function knowsNothing(prepared: Prepared): boolean {
  return prepared.context.facts.length === 0 && prepared.records().every(({ status }) => status !== 'ok')
}

const plainOrder: Readonly<Record<Eastern, RegExp>> = {
  zh: /^[^了没吗么呢?]*$/,
  ar: /^[^?]*$/,
}

/** Whether an act is ordered in so many words, and no call that did anything has run: then a word of the order tells its result even beside facts. */
export function ordersAct(language: Eastern, prepared: Prepared): boolean {
  return (
    mayAskAct(language, prepared) &&
    plainOrder[language].test(prepared.question) &&
    prepared
      .records()
      .every(({ status, name }) => status !== 'ok' || /^(?:get|list|find|search|look|check|show|read)_/.test(name))
  )
}

/** Whether an act is put to the house as an errand, be it as a question: "能把它改一下吗". */
export function putsErrand(language: Eastern, prepared: Prepared): boolean {
  return mayAskAct(language, prepared) && asErrand[language].test(prepared.question)
}
