import { unwrap } from '#lib/text/unwrap.ts'
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

/** Whether a pledge's words only tell what has been, or how a rate is fixed. */
export function isReport({ language, text: phrase, start, end }: Match, text: string): boolean {
  if (language === 'zh')
    return /^没/.test(phrase) && (recordedZh.test(phrase.slice(2) + text.slice(end)) || !conceivedZh.test(phrase))
  if (language !== 'en') return false
  if (fixedEn.test(phrase) && !/^ to /.test(text.slice(end)))
    return fixedWhenEn.test(text.slice(end)) || fixedThingEn.test(text.slice(0, start))
  return reportedEn.test(phrase)
}

/** "ستصلك رسالة خلال دقيقة": a message that the system sends. */
export const noticeAr = new RegExp(unwrap`
  ^[\u0620-\u06ff]* (?:ال|علي [\u0620-\u06ff]+ |الي [\u0620-\u06ff]+ )?(?:رساله|رمز|كود|اشعار|رابط|بريد|ايميل|تنبيه|
  تاكيد)
`)
