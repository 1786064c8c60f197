import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Match } from '../matching/patterns.ts'

/** A cost is let go, in whatever tense. */
const waives = new RegExp(unwrap`
    (?<![a-z])(?:waiv|let you off|forgiv|writ(?:e|ing) off|perdon|condon|exoner|exim|bonific)|免(?!费|息|税)|
    (?<![\u0620-\u06ff])[وف]?(?:س|سوف |راح |ه|ح)?[انت]?(?:عفي|سقط|سامح)|اعفا
  `)
const waived = /waiv|forgiv|exempt|fee|cost|charge|免|费|exent|comision|رسوم|اعفا/

/** Something of worth that is no money back. */
const extras = new RegExp(unwrap`
    (?<![a-z])(?:vouchers?|coupons?|gift ?cards?|discount(?: code)?s?|(?:loyalty |bonus |extra )?points|store credit|goodwill|
    free (?:month|gift|shipping on)|vales?|cupon(?:es)?|descuentos?|puntos|saldo (?:de regalo|promocional)|tarjeta regalo|
    mes gratis|next (?:order|delivery|transfer|month|trip)|(?:proxim[oa]|siguiente) (?:pedido|envio|compra|entrega|transferencia|mes)|promo code|
    codigo del? (?:descuento|\d+)|\d+ ?% (?:off|code|discount))(?![a-z])|下一?[单次笔]|优惠券|代金券|抵用券|(?<!证|债|入场)券|积分|红包|礼品|折扣|会员时长|
    (?<![\u0620-\u06ff])[وف]?(?:ال|ب|بال)?(?:قسيم[هت]|كوبون|نقاط|هدي[هت]|كود خصم|(?:طلب|شحنت|تحويل|رحلت)ك (?:ال)?(?:قادم|جاي|تالي))
  `)
const extra =
  /red_?packet|hongbao|voucher|coupon|gift|discount|promo|point|bonus|goodwill|credit|reward|loyal|cashback|compens|券|积分|优惠|cupon|vale/

/** Where a part of a sentence ends that says something of its own. */
const parts = /[,;:،؛。]|(?<![a-z])(?:and|plus|y|e)(?![a-z])|(?: )و(?=[سنا])/

const asked = new WeakMap<Prepared, { revision: number; waived: boolean; extra: boolean }>()
function known(prepared: Prepared): { waived: boolean; extra: boolean } {
  const already = asked.get(prepared)
  const revision = prepared.revision()
  if (already?.revision === revision) return already
  const told = prepared.leaves().map(({ source, path, value }) => `${source}.${path} ${value}`.toLowerCase())
  const found = { revision, waived: told.some((one) => waived.test(one)), extra: told.some((one) => extra.test(one)) }
  asked.set(prepared, found)
  return found
}

/** Whether a grant is of another thing than the refund that facts or calls tell of: a fee let go, a voucher on top. */
export function isBesideRefund({ text: phrase, start, end }: Match, text: string, prepared: Prepared): boolean {
  const before = text.slice(0, start).split(parts).at(-1) ?? ''
  const part = before + phrase + (text.slice(end).split(parts)[0] ?? '')
  return (waives.test(phrase) && !known(prepared).waived) || (extras.test(part) && !known(prepared).extra)
}
