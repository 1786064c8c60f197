import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { openActs } from './open-acts.ts'

/** Puts a question. */
const asks = new RegExp(unwrap`
  \?|(?<![a-z])(?:when|how|why|where|what|which|who|has|have you|did|was|were|is|are|am|does|do i|can i|could i|may i|
  should i|will (?:it|i|my|the)|cuando|como|por que|donde|que pasa|q (?:paso|pasa|onda)|cual|cuanto|en (?:que|q|k)|[xp]q|x que|dnd|cdo|puedo|se puede|es posible|
  tengo que)(?![a-z])|怎么|为什么|为啥|多久|什么|啥|哪|几|多少|吗|了没|没有?\?|(?<!还|(?:定|弄|办|理|改|退|消|解|换|关|停)[好完掉了]?)没有?$|嘛$|进度|能不能|可不可以|是否|如何|(?<![\u0620-\u06ff])(?:متي|كيف|ليش|لماذا|
  وين|
  وينه|وينها|ولا (?:لسا|لسه|لا|بعد|للحين)|اين|كم|هل|ماذا|شو|ايش|وش|شنو|ليه|ازاي|امتي|فين|ما (?:هو|هي|هذا|هذه|ال[\u0620-\u06ff]+))(?![\u0620-\u06ff])
`)
/** Asks to be told something, however politely. */
const asksToKnow = new RegExp(
  unwrap`
    (?<![a-z])(?:(?:please|(?:can|could|would|will) you|i(?:'d| would) like|i want|i need)(?: you)?(?: to)?(?: please|
    just| kindly)? )?(?:explain|tell me|show me|let me know|help me understand|walk me through|know|understand|
    find out|clarify)(?:,? please)?(?![a-z])|(?<![a-z])(?:por favor,? )?(?:(?:puede|puedes|pueden|podria|podrias|
    podrian|
    quiero|quisiera|necesito) )?(?:explic[a-z]+|digame|dime|decirme|saber|entender|mostrarme|
    aclar[a-z]+)(?:,? por favor)?(?![a-z])|(?:请问|(?:请|麻烦|帮我|我想|能帮我?|可以帮我?|给我)?(?:您|你)?(?:帮我)?(?:查|看看?|解释|说明|说说|讲讲|知道|
    了解|问)(?:一下|下)?)|
    (?<![\u0620-\u06ff])(?:(?:ممكن|لو سمحت|لو سمحتي|ارجو|رجاء|اريد|ابي|ابغي|ابغا|بدي|عايز|عاوز|ودي|محتاج|يمكنك|يمكنكم|تستطيع|تقدر)(?: ان)? )?(?:
    اعرف|افهم|تشرح[\u0620-\u06ff]*|اشرح[\u0620-\u06ff]*|توضح[\u0620-\u06ff]*|توضيح|تقول[\u0620-\u06ff]*|تخبر[\u0620-\u06ff]*|
    استفسر|اسال)(?![\u0620-\u06ff])
  `,
  'g',
)
/** Asks for an act of the house, or says yes to one, or what the house will do about it. */
const asksFor = new RegExp(unwrap`
  (?<![a-z])(?:please|(?:can|could|would|will) (?:you|someone|anyone)|i(?:'d| would) like|i want|i need|go ahead|
  what now|now what|what (?:can|will) you|what (?:can|do) (?:i|we) do|por favor|(?:puede|puedes|pueden|podria|
  podrias|podrian)(?! (?:ser|haber|tardar))|
  quiero|quisiera|necesito|que (?:hago|hacen|haceis|hacemos))(?![a-z])|请|麻烦|帮|给我|我要|我想|能帮|可以帮|怎么办|
  (?<![\u0620-\u06ff])(?:ممكن|لو سمحت|لو سمحتي|ارجو|رجاء|اريد|ابي|ابغي|ابغا|بدي|عايز|عاوز|ودي|محتاج|يمكنك|يمكنكم|تستطيع|تستطيعون|تقدر|تقدرون|بامكانك|تسوون|تسوي|
  تعملون|تعملوا|بتعملو|العمل|اسوي|اعمل)(?![\u0620-\u06ff])
`)

/** Whether a message asks for no act, whatever else it asks. */
export function wantsNoAct(message: string): boolean {
  return !asksFor.test(message.replace(asksToKnow, ' '))
}

const known = new WeakMap<Prepared, boolean>()

/**
 * Whether the customer only wants to know something: how it stands, how it goes, what it costs. What is then told in the passive, or
 * of nobody, is what a record says, and no act of the assistant's.
 */
export function onlyAsks(prepared: Prepared): boolean {
  let only = known.get(prepared)
  if (only === undefined) {
    const { question } = prepared
    const rest = question.replace(asksToKnow, ' ')
    only = (rest !== question || asks.test(question)) && !asksFor.test(rest)
    known.set(prepared, only)
  }
  return only && openActs(prepared).length === 0
}
