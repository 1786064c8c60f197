import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { ClaimedAct } from './claimed-acts.ts'
import { actVerbs, behindOf, type Concept, conceptOfAct } from './concepts.ts'

/** "Done, SP-1 will go there." */
const doneOpening =
  /^\W*(?:done|all set|sorted|hecho|listo|ya esta)(?![a-z])|^[^\u3400-\u9fff]*(?:改|换|办|设)好了|^[^\u0620-\u06ff]*تم(?:ت)?(?![\u0620-\u06ff])/

const told = new WeakMap<Prepared, ReadonlySet<string>>()

/** Whether an earlier reply of this conversation, which was inspected with the calls of its own turn, has said that such an act is done. */
export function toldEarlier(concept: Concept, prepared: Prepared): boolean {
  let names = told.get(prepared)
  if (!names) {
    const found = new Set(
      prepared.replies.flatMap((reply) =>
        actVerbs
          .actsIn(reply)
          .filter(
            ({ tense, agent, negated }) => tense === 'done' && !negated && (agent === 'house' || agent === 'unsaid'),
          )
          .map((act) => conceptOfAct(act, reply).name),
      ),
    )
    if (prepared.replies.some((reply) => doneOpening.test(reply))) found.add('done')
    names = found
    told.set(prepared, names)
  }
  return names.has(concept.name) || (concept.name === 'other' && names.size > 0)
}

/** Said of what was done before, and not now. */
const before = new RegExp(unwrap`
  (?<![a-z])(?:earlier|a (?:moment|minute|while) ago|just now|already|before|previously|as i (?:said|wrote|mentioned)|hace (?:un|unos|poco|rato|nada)(?: [a-z]+)?|
  antes|ya|como (?:dije|escribi|comente))(?![a-z])|刚才|刚刚|之前|已经|前面|(?<![\u0620-\u06ff])(?:قبل قليل|منذ قليل|سابقا|قبل لحظات|بالفعل|للتو|كما (?:ذكرت|قلت|كتبت))(?![\u0620-\u06ff])
`)
/** Acts that leave no trace in the facts: whether they were done, only the turn that ran the call has seen. */
const traceless = new Set(['address', 'callback', 'handoff', 'other'])

/** "Yes, I changed it a moment ago": said again, of an act that no fact could show. */
export function saidAgain(concept: Concept, text: string, prepared: Prepared): boolean {
  return (
    traceless.has(concept.name) &&
    before.test(text) &&
    toldEarlier(concept, prepared) &&
    !prepared.records().some(({ name, status }) => concept.tools.includes(name) && status === 'error')
  )
}

const ofOrders = new Set(['cancel_order', 'refund_order', 'update_address', 'open_dispute'])

/** Things that no call about an order touches. */
const others = new RegExp(unwrap`
  (?<![a-z])(?:shipping (?:method|speed|option)|(?:the )?(?:shipping|delivery) to (?:express|priority|next-day)|express|points|
  password|passcode|pin|phone(?: number)?|plan|subscription|membership|payment method|gift wrap(?:ping)?|limit|
  metodo de (?:pago|envio)|envio (?:expres|urgente)|puntos|contrasena|telefono|suscripcion|membresia|limite)(?![a-z])|
  加急|特快|积分|密码|手机号|套餐|会员|支付方式|限额|(?<![\u0620-\u06ff])(?:شحن سريع|(?:ال)?شحن (?:الي|ل)?(?:ال)?سريع|نقاط|كلمه (?:ال)?مرور|(?:ال)?اشتراك|(?:ال)?باقه|طريقه الدفع)
`)

/** "I've also upgraded the shipping to express", where the call has changed an address: another thing than the call's. */
export function isOfAnotherThing(claim: ClaimedAct, text: string, prepared: Prepared): boolean {
  if (!claim.self || !/^(?:other|address)$/.test(claim.concept.name)) return false
  const behind = behindOf({ ...claim, end: claim.end } as never, text)
  const found = others.exec(behind)
  if (!found) return false
  const done = prepared
    .records()
    .filter(({ status, name }) => status === 'ok' && !/^(?:get|list|start|request|handoff)_/.test(name))
  return (
    done.length > 0 &&
    done.every(
      ({ name, args }) =>
        ofOrders.has(name) &&
        !JSON.stringify(args ?? {})
          .toLowerCase()
          .includes(found[0]),
    )
  )
}
