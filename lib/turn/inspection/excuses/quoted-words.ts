import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Match } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'

/** Behind these the customer tells what he has read or heard; who only asks whether it is so has told nothing. */
const reports = new RegExp(unwrap`
  "|(?<![a-z])(?:says?|said|shows?|showing|reads?|states?|status|marked|listed|see|saw|got|wrote|tells?|told|dice|dijo|dijeron|aparece|sale|figura|pone|marca|estado|veo|vi|llego|escrib\w+)(?![a-z])|
  写|显示|说|标|提示|状态|看到|收到|(?<![\u0620-\u06ff])[وف]?(?:كاتب|مكتوب|[يت]?كتب|[يت]ظهر|ظاهر|[يت]قول|قال|قالوا|حال(?:ه|ته|تها)|شفت|اشوف|وصلني|[يت]طلع|طالع)\S{0,3}
`)
const before = 60

/** Whether the quotation that a phrase stands in says what the customer has reported. */
export function isCustomersWord({ start }: Match, { text }: Sentence, { said }: Prepared): boolean {
  const end = text.indexOf('"', start)
  const words = text.slice(text.lastIndexOf('"', start) + 1, end === -1 ? undefined : end).replace(/[ .,;:!?。]+$/, '')
  if (words === '') return false
  return said.some((message) => {
    const at = message.indexOf(words)
    return at !== -1 && reports.test(message.slice(Math.max(0, at - before), at))
  })
}

/** Behind these a label tells how a thing stands: "its status is "shipped"", "the system says: "…"". */
const tellsStanding = new RegExp(unwrap`
  (?<![a-z])(?:(?:status|state|it|that|order|refund|account|page|system|record|tracking|i)(?:'s| is| are| now| currently| still| just|'ll)* ?(?:shows?|reads?|says?|is|sees?|listed|marked|set|down)(?: up)?(?: (?:as|to))?(?: (?:now|currently|still))?|
  (?:status|state)(?: of [a-z0-9-]+)?(?: is|:| shows| reads)?|(?:estado|situacion)(?: (?:actual|del? [a-z0-9 -]+))?(?: (?:es|dice|figura|aparece|marca))?|(?:figura|aparece|consta|sale|pone|marca|dice)(?: (?:como|en|que|ahora|actualmente))*)[:,]? "$|
  (?:状态|显示|进度|写着|标着|标记|处于|系统)[是为成的说写]{0,2}[:,]? ?"$|(?<![\u0620-\u06ff])(?:(?:ال)?حال(?:ه|ته|تها)|[يت]ظهر|مكتوب|مسجل(?:ه)?|ظاهر|(?:ال)?نظام يقول)(?: (?:هي|هو|الان|الحاليه|عندي|ك|ان[\u0620-\u06ff]*))*[:,]? "$
`)

/** Whether the quotation that a phrase stands in is said of how a thing stands, and is not the customer's. */
export function isLabelOfStanding(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  const open = sentence.text.lastIndexOf('"', match.start)
  return (
    open !== -1 && tellsStanding.test(sentence.text.slice(0, open + 1)) && !isCustomersWord(match, sentence, prepared)
  )
}
