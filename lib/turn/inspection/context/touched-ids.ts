import { unwrap } from '#lib/text/unwrap.ts'
import { objectId } from './order-ids.ts'

/** What is said of a thing that is left as it is. */
const leftAlone = new RegExp(unwrap`
  (?<![a-z])(?:stays?|remains?|unaffected|untouched|unchanged|(?:is|are|was|were|has|have|'s|'re|
  will)(?: [a-z]+)? ?(?:not|n't)|isn't|wasn't|
  hasn't|won't|still|as (?:it|they) (?:is|was|are|were)|as planned|as normal|as usual|continues?|goes ahead|keeps?|
  kept|left (?:it|alone|as)|carries on|
  on schedule|on track|separate|(?:i|we)(?:'d| would|'ll| will)?(?: still| also)? need|needs? your|necesit(?:o|amos|aria) (?:tu|su|que)|hace falta (?:tu|su)|falta (?:tu|su)|couldn't|could not|can't|cannot|can not|didn't|did not|failed|too late|unable|
  sigue[n]?|contin[uú]an?|permanecen?|se mantienen?|se queda(?! (?:cancel|anul))|no (?:se|ha|lo|la|he|hemos|cambia)|
  sin cambios|igual|intact[oa]|tal cual|aparte|no hubo|en pie|aun|todavia|no (?:fue|pude|pudo|pudimos|puedo|podemos|
  es posible|era posible|llego|llegue|me fue)|no(?= ?[:.,;])|rechaz[a-z]+|demasiado tarde|imposible)(?![a-z])|需要[您你]|得[您你]|照常|照旧|
  没有?[动变改受]|不[变动]|不受影响|保留|保持|[仍还]|未[动变改做作受]|原计划|原样|
  不做|继续|没能|没法|无法|没有?(?:取消|退款|改|修改)?成功?|未能|失败|来不及|晚了一步|[انيت]حتاج|موافقتك|تاكيدك|باق|كما (?:هو|هي)|ما زال|لا (?:ي|ت)زال|مازال|لم (?:ي|ت|ا|
  ن)[\u0620-\u06ff]+|مستمر|علي حاله|(?:ي|ت)?بق[يا]|دون تغيير|لن (?:ي|ت)تاثر|ما (?:ب)?(?:ا|ن)?قدر[\u0620-\u06ff]{0,2}|لم (?:ا|ن)تمكن|تعذر|يتعذر|لا (?:يمكن|استطيع|يقبل)|لم يعد|
  فشل|رفض|قايم|(?:ي|ت)ستمر
`)
/** "I couldn't cancel SP-2": what was not done to it, before its number. */
const notDone = new RegExp(unwrap`
  (?<![a-z])(?:(?:could|did|was|were|am|are|is) ?(?:not|n't)|couldn't|wasn't|weren't|didn't|can't|cannot|unable to|failed to|too late to|no (?:he|hemos|ha|han) (?:podido|logrado)|no (?:pude|pudimos|puedo|podemos|se (?:pudo|ha podido)|fue posible|logre))(?: [a-z]+){0,5} $|
  (?:没能|无法|没法|未能|不能|没有?办法)[^,。;]{0,6}$|(?<![\u0620-\u06ff])[وف]?(?:ما ب?(?:ا|ن)?قدر[\u0620-\u06ff]{0,2}|لم (?:ا|ن)(?:تمكن|ستطع)|تعذر|لا (?:يمكن|استطيع|اقدر))(?: [\u0620-\u06ff]+){0,4} $
`)
const anyAct = /[;。!?\n]|\.(?!\d)/

/** The ids that a sentence names, but for those that it says are left as they are: "SP-1 is cancelled, and SP-2 stays". */
export function touchedIds(text: string): string[] {
  const found = [...text.matchAll(objectId)]
  if (found.length < 2) return found.map(([id]) => id)
  return found.flatMap((match, at) => {
    const [id] = match
    const from = match.index + id.length
    const rest = text.slice(from, found[at + 1]?.index ?? text.length)
    const stop = rest.search(anyAct)
    const own = stop === -1 ? rest : rest.slice(0, stop)
    const head = text.slice(at === 0 ? 0 : (found[at - 1]?.index ?? 0) + (found[at - 1]?.[0].length ?? 0), match.index)
    return leftAlone.test(own.slice(0, 60)) || notDone.test(head) ? [] : [id]
  })
}
