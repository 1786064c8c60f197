import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { State } from './state-verbs.ts'

/** What the answer of a failed call says how the thing stands, as tools write it. */
const said: readonly (readonly [RegExp, readonly State[]])[] = [
  [
    new RegExp(unwrap`
      (?<![a-z])(?:shipped|dispatched|hand(?:ed|over)|carrier|courier|in transit|on its way|picked up|left (?:the )?(?:warehouse|depot)|out for delivery|enviado|despachado|transportista|
      en camino)(?![a-z])|已发|承运|快递|物流|揽收|(?<![\u0620-\u06ff])(?:ال)?(?:ناقل|شحن|شحنت|توصيل)
    `),
    ['shipped', 'transit', 'coming'],
  ],
  [/(?<![a-z])(?:delivered|entregado)(?![a-z])|已送达|已签收|تسليم/, ['delivered']],
  [/(?<![a-z])(?:cancel?led|cancelado|anulado)(?![a-z])|已取消|ملغ/, ['cancelled']],
  [/(?<![a-z])(?:refunded|reembolsado)(?![a-z])|已退款|استرد/, ['refunded']],
  [/(?<![a-z])(?:closed|cerrado)(?![a-z])|已关闭|مغلق/, ['closed']],
  [/(?<![a-z])(?:expired|vencido|caducado)(?![a-z])|过期|超过|منته/, ['expired']],
]

const known = new WeakMap<Prepared, { revision: number; states: ReadonlySet<State> }>()

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
}

/** The states that the answers of this turn's failed calls give as their reason: they are newer than any fact. */
export function statesOfFailures(prepared: Prepared): ReadonlySet<State> {
  const before = known.get(prepared)
  if (before?.revision === prepared.revision()) return before.states
  const states = new Set<State>()
  for (const { status, result } of prepared.records()) {
    if (status === 'ok') continue
    for (const text of textsOf(result)) {
      const { folded } = fold(text.slice(0, 400).replace(/[_-]/g, ' '))
      for (const [pattern, all] of said) if (pattern.test(folded)) for (const state of all) states.add(state)
    }
  }
  known.set(prepared, { revision: prepared.revision(), states })
  return states
}

const inVain = new RegExp(unwrap`
  (?<![a-z])(?:turned (?:it |that |the request )?down|reject[a-z]*|refus[a-z]+|declin[a-z]+|fail[a-z]*|unsuccessful|(?:didn't|did not|wouldn't) (?:go|work|take|let|accept|allow)|too late|(?:said|got|was|came back|came back with|answered) (?:a |an? outright )?(?:no(?= ?[,.;:!]| because| as |$)|negative)|bounced|rechaz[a-z]+|deneg[a-z]+|no prospero|
  fallo|fallado|no (?:se )?(?:pudo|fue posible|lo acepto|dejo|paso|entro|prospero|resulto)|(?:dijo|respondio|contesto|salio|volvio)(?: con)?(?: que)?(?: un)? no(?= ?[,.;:!]| porque| se (?:puede|podia)| era posible|$)|negativ[oa]|demasiado tarde)(?![a-z])|拒绝|失败|没批|不批|打回|(?:说|回的?是?|答|显示)[:"]?(?:不行|不能|不可以?|不准|不同意)|没能|没成功|未成功|不成功|驳回|[没未]通过|[没未]过去|没点成|不让|点不了|办不了|操作不了|取消不了|没有?(?:取消|退|改)成|(?:提交|试|请求|申请|取消|发)[^。;!?包货钱款件票]{0,10}被[^,。]{0,3}(?:退|打|弹|挡|驳)|(?<![\u0620-\u06ff])[وف]?(?:رفض|مرفوض|فشل|تعذر|بالرفض|رد(?:وا)? (?:علي[\u0620-\u06ff]* )?(?:ب?لا|بالنفي)(?![\u0620-\u06ff])|قال(?:وا)? لا(?![\u0620-\u06ff])|لم (?:ينجح|يقبل|يتم|تنجح|تتم)|ما (?:زبط|نجح|ظبط|مشي|انقبل|قبل))
`)

/** That it was tried, and no more. */
const tried = new RegExp(unwrap`
  (?<![a-z])(?:ask|request|tr(?:y|ied)|attempt|submit|sent|send|put|hice|pedi|solicit|intent|envi|tramit|mand)|提交|申请|尝试|试|发|点|按|(?<![\u0620-\u06ff])[وف]?(?:ا|ن)?(?:طلب|حاول|ارسل|رسل|قدم|جرب|رجع|عاد)
`)

/** Whether a claim tells only that a call was tried which has failed in this turn: the claimed act's own, or, where it has none, any. */
export function tellsAttempt(phrase: string, text: string, tools: readonly string[], prepared: Prepared): boolean {
  if (!inVain.test(text)) return false
  const failed = prepared.records().filter(({ status }) => status === 'error')
  if (failed.some(({ name }) => tools.includes(name))) return true
  return failed.length > 0 && tried.test(phrase)
}

const onTheWay =
  /(?<![a-z])(?:carrier|courier|shipp[a-z]+|dispatch[a-z]*|transit|transportista|mensajer[a-z]+|paqueteria|correos)(?![a-z])|承运|快递|物流|发出|发货|(?<![\u0620-\u06ff])[وبلف]{0,2}(?:ال|لل)?(?:ناقل|شحن|شاحن|توصيل|مندوب)/

const handedOn = new RegExp(unwrap`
  (?<![a-z])(?:hand|g[ai]ve|pass|ship|dispatch|sent|left|pick|with|has|have|came back|carrier|courier|tiene|manos|esta con|transportista|mensajer|entreg|envi|despach|sali|recog|dio|dad[oa])|交|发|揽|送到|(?<![\u0620-\u06ff])[وف]?(?:ال)?(?:ا?ت?سلم|سلم|شحن|ا?ن?شحن|خرج|ارسل|عند|لدي|عهد|ناقل|توصيل)
`)
const arrived = new RegExp(unwrap`
  (?<![a-z])(?:delivered|arriv|reach|receiv|refund|cancel|entregad[oa](?! al?(?![a-z]))|lleg|recib|reembols|anulad)|送达|签收|收到|退|取消|وصل|استلم|استرد|الغ
`)

/** "It's been handed over already": to whom is understood. */
const passedOn =
  /^(?:(?:been |was |is )?(?:handed|passed|given|turned) (?:over|on|off)|(?:已经?)?(?:移交|转交|交接|交出去?)|سلم)/
const toCustomer =
  /^[^,;.]{0,12}?(?<![a-z])(?:to|at) (?:you|your)(?![a-z])|^[^,。]{0,3}[您你]|^[^,;.]{0,16}?(?<![\u0620-\u06ff])(?:اليك|اليكم|لك|لكم|عندك|عندكم)(?![\u0620-\u06ff])/

/** Whether what is claimed at a place is only that the thing was handed on, as a failed call has answered; that it has come is more. */
export function tellsFailure(phrase: string, text: string, start: number, prepared: Prepared): boolean {
  if (arrived.test(phrase) || !statesOfFailures(prepared).has('shipped')) return false
  if (passedOn.test(text.slice(start)) && !toCustomer.test(text.slice(start + phrase.length))) return true
  return handedOn.test(phrase) && onTheWay.test(text.slice(Math.max(0, start - 40), start + phrase.length + 40))
}
