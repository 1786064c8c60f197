import { unwrap } from '#lib/text/unwrap.ts'
import type { Kind } from './state-kinds.ts'
import type { State } from './state-verbs.ts'

/**
 * What only a fact says of a thing: it waits to be fetched, its money is only reserved or has come back, it rests for a while,
 * not all of it may be used, or only a part of it has moved.
 */
export type FactState = State | 'waiting' | 'reserved' | 'paused' | 'bounced' | 'limited' | 'partly'

/** Values whose meaning hangs on what they are said of, or that no word of another value shows; all of a value must fit. */
const values: Readonly<Partial<Record<Kind, readonly (readonly [FactState, RegExp])[]>>> = {
  order: [
    [
      'processing',
      new RegExp(unwrap`
        ^(?:on_)?back_?order(?:ed)?$|^out_of_stock$|^awaiting_(?:stock|fulfil?lment|production)$|^pre_?order(?:ed)?$|
        ^in_production$|^(?:预售|缺货|待补货|补货中|生产中|制作中)$|^(?:agotad[oa]|sin_existencias|en_produccion|pendiente_de_existencias)$|
        ^(?:نفد_من_المخزون|غير_متوفره?|طلب_مسبق|قيد_التصنيع)$
      `),
    ],
    [
      'waiting',
      new RegExp(unwrap`
        ^(?:ready|available|waiting)_(?:for|to)_(?:be_)?(?:pick_?up|picked_up|collection|collect(?:ed)?)$|
        ^awaiting_(?:pick_?up|collection)$|^(?:at|in)_(?:pick_?up_point|store|locker)$|^ready_(?:in|at)_(?:store|shop)$|
        ^(?:待自提|待取件|可自提|待提货|已到店|到店待取)$|^list[oa]_para_(?:recoger|retirar|recogida)$|^disponible_para_(?:recoger|retiro)$|
        ^جاهزه?_للاستلام$
      `),
    ],
  ],
  settlement: [
    [
      'pending',
      /^(?:scheduled|queued|planned|upcoming|initiated|calculating|accruing|待打款|待结算|已排期|排期中|programad[oa]|en_cola|مجدوله?)$/,
    ],
    [
      'bounced',
      /^(?:returned(?:_by_bank)?|bounced|sent_back|bank_returned|退票|已退票|被退回|devuelt[oa]|rebotad[oa]|مرتجعه?)$/,
    ],
  ],
  payment: [
    [
      'reserved',
      /^(?:pre_?)?authori[sz]ed$|^reserved$|^uncaptured$|^requires_capture$|^(?:已?预授权|已授权|autorizad[oa]|preautorizad[oa]|محجوزه?|مفوضه?)$/,
    ],
    [
      'waiting',
      /^(?:ready|available)_(?:for|to)_(?:pick_?up|collection|collect|cash_out)$|^awaiting_(?:pick_?up|collection)$|^(?:待领取|可领取|待取款)$|^list[oa]_para_(?:cobrar|recoger|retirar)$|^جاهزه?_للاستلام$/,
    ],
    ['bounced', /^(?:returned(?:_by_bank)?|bounced|sent_back|退票|被退回|devuelt[oa]|مرتجعه?)$/],
  ],
  dispute: [
    ['closed', /^(?:won|lost|ganad[oa]|perdid[oa]|已?胜诉|已?败诉|decided|ruled)$/],
    ['open', /^(?:(?:needs|awaiting)_(?:response|evidence)|evidence_(?:needed|required|requested)|待举证|举证中)$/],
  ],
  verification: [
    [
      'pending',
      /^(?:action_(?:needed|required)|needs_(?:action|input|resubmission|documents?)|resubmission_(?:needed|required)|more_info(?:rmation)?_(?:needed|required)|需补充|待补充)$/,
    ],
  ],
  subscription: [
    ['paused', /^(?:paused|on_pause|pausing|en_pausa|pausad[oa]|已?暂停|متوقفه?_موقتا|موقوفه?_موقتا)$/],
    ['active', /^(?:trial(?:ing|ling)?|in_trial|试用中|en_prueba|تجريبي)$/],
  ],
  account: [['limited', /^(?:limited|受限|已受限|limitad[oa]|مقيده?)$/]],
}

const partial = /(?:^|_)part(?:ial(?:ly)?|ly)?_|部分|parcial(?:mente)?(?:_|$)|جزيي/
const moved = /ship|dispatch|deliver|fulfil|sent|发|签收|送|env|despach|entreg|شحن|تسليم/

/** Of a thing of which a part stands so, and the rest does not: what has moved is still a thing in hand, of all else nothing is known. Folded, with `_` for spaces. */
export function valueOfPart(joined: string): 'partly' | 'unknown' | undefined {
  if (!partial.test(joined)) return undefined
  return moved.test(joined) ? 'partly' : 'unknown'
}

/** What a value says of a thing of this kind, where the kind decides. Folded, with `_` for spaces. */
export function valueOfKind(kind: Kind | undefined, joined: string): FactState | undefined {
  if (kind === undefined) return undefined
  return values[kind]?.find(([, pattern]) => pattern.test(joined))?.[0]
}

const fetched =
  /^(?:picked (?:it |them )?up|collected|recogid[oa]s?|recogio|retirad[oa]s?|取走|领走|签收|收货)$|ستل[ما]/
const goesBack = /back|return|refund|reimburs|bounc|devol|devuel|reintegr|reembols|退|返|عاد|عيد|رجع|رد|ردت/
const unlimited = /restric|limit|hold|block|限|冻|锁|قيود|قيد|حظر|تجميد|bloqueo/

/**
 * Whether a claim of a state belies such a value, where its very word decides: what waits in a shop has arrived there, and nobody has
 * fetched it; money that a bank has sent back is back; a limited account is open and has limits.
 */
export function hangsOnWord(now: FactState, claimed: State, word: string): boolean | undefined {
  if (now === 'waiting' && claimed === 'delivered') return fetched.test(word)
  if (now === 'bounced' && claimed === 'refunded') return !goesBack.test(word)
  return now === 'limited' && claimed === 'active' ? unlimited.test(word) : undefined
}
