import { unwrap } from '#lib/text/unwrap.ts'
import type { Figure } from './figure.ts'

/** What two or three of a kind are like, by which a sentence speaks of any such two. */
const alike = new RegExp(unwrap`
    ^[^.;:!?]{0,3}(?:separate|different|consecutive|adjacent|neighbou?ring|similar|identical|distinct|back-to-back|successive)(?![a-z])|
    ^ (?:[a-z-]+ ){1,3}(?:next to each other|in a row|side by side|so close|that close|apart|running|back to back|together|alike|the same)(?![a-z])|
    ^ (?:[a-z-]+ ){1,2}(?:separad[oa]s|distint[oa]s|diferentes|seguid[oa]s|consecutiv[oa]s|contigu[oa]s|parecid[oa]s|iguales|tan (?:cerca\w*|junt[oa]s|seguid[oa]s|parecid[oa]s)|junt[oa]s|pegad[oa]s)(?![a-z])|
    ^[天个张件笔单次份种号日]?(?:订单|预订|账户|日期|时间)?(?:挨|连着|相邻|紧挨|靠得|离得|差不多|很像|不同|分开|本来就)|
    ^ ?[\u0620-\u06ff]{0,9} ?(?:متتالي[\u0620-\u06ff]*|متشابه[\u0620-\u06ff]*|متجاور[\u0620-\u06ff]*|منفصل[\u0620-\u06ff]*|مختلف[\u0620-\u06ff]*|ورا بعض|جنب بعض|متقارب[\u0620-\u06ff]*)
  `)
const alikeBefore = /(?:相邻|挨着|连着|紧挨|前后|不同|任意|任何|any )的?$/
/** The customer's own, or what has come to pass, is told and not only spoken of. */
const theirs = new RegExp(unwrap`
    (?<![a-z])(?:your|you (?:have|had|were|made|placed|paid|got|ordered|are|can|get|will)|you've|you'll|i (?:see|can see|found|have)|there (?:are|were)|was|were|has|had|have|been|charged|
    su|sus|tu|tus|tiene[ns]?|tienes|hay|veo|hubo|constan?|figuran?|se (?:han?|cobr\w+|hizo|hicieron)|han?|fue|fueron|le|les|quedan?)(?![a-z])|[您你](?!好)|
    已|了|有|查到|显示|还|(?<![\u0620-\u06ff])(?:لديك|عندك|لك|طلبك|حسابك|تم|يوجد|هناك|اجد|ظهر|لقد|قد|سجل[\u0620-\u06ff]*|خصم[\u0620-\u06ff]*)(?![\u0620-\u06ff])
  `)
const leadsCondition =
  /(?:^|[,;:] ?|(?:and|but|y|pero) )(?:with|on|for|between|if|when|con|en|entre|si|cuando|ب|لو|اذا|عند|مع|如果|若|要是|万一)(?: the)? ?$/
const pairs =
  /^[^.;:!?]{0,40}(?:get|gets|be|are|easily|easy to|commonly|often) (?:be )?(?:easily |quickly |so )?(?:mixed|confused?|muddled|swapped)|^[^.;:!?]{0,30}se confunden|^[^,。]{0,8}(?:容易|常)[^,。]{0,3}(?:看错|看混|弄混|搞混|记错)|^[^.;:!?]{0,30}(?:[يت]ختلط|[يت]لخبط|[يت]تشابه)/

/** Whether a small number in words is that of any two: "two days next to each other get mixed up", "with two separate bookings you'd …". */
export function isOfAnyTwo({ start, end, value, written = value, spelled, kind }: Figure, sentence: string): boolean {
  if (!spelled || written > 3 || (kind !== 'count' && kind !== 'duration')) return false
  const before = sentence.slice(0, start)
  const behind = sentence.slice(end, end + 60)
  const dual = /(?:ان|ين)$/.test(sentence.slice(start, end)) ? sentence.slice(end, end + 60) : behind
  if (pairs.test(behind)) return true
  if (!alike.test(behind) && !alike.test(dual) && !alikeBefore.test(before)) return false
  const clause = before.slice(Math.max(before.search(/[,;:。.!?\n][^,;:。.!?\n]*$/), 0))
  const rest = behind.slice(0, /[,;:。.!?]/.exec(behind)?.index ?? behind.length)
  if (leadsCondition.test(before) || /(?<![\u0620-\u06ff])ب$/.test(before.slice(-2))) return true
  return !theirs.test(clause) && !/(?<![a-z])(?:was|were|has|had|have|been|hubo|han|fueron)(?![a-z])/.test(rest)
}
