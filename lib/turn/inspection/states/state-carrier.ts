import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'

/** "DHL lo recogió el 18": what a carrier takes in is on its way. */
export const takesIn = /^(?:pick|collect|receiv|take|recog|recib|recolect|retir|استلم|تسلم|收|揽|取)/
const carrierName = new RegExp(unwrap`
    (?<![a-z])(?:rider|driver|repartidora?|mensajero|dhl|ups|fedex|usps|dpd|gls|hermes|evri|seur|mrw|correos|aramex|smsa|royal mail|carrier|courier|
    transportista|mensajeria|paqueteria)(?![a-z])|顺丰|中通|圆通|韵达|申通|京东|极兔|邮政|ems|快递|骑手|司机|小哥|配送员|شركه الشحن|المندوب|السايق|الموصل|الكابتن|الناقل|ارامكس|سمسا
  `)
/** Whether the act is a carrier's. */
export function isCarrier(text: string, act: Act): boolean {
  const head = text.slice(act.clauseStart, act.start)
  return carrierName.test(act.language === 'ar' ? head + text.slice(act.end, act.end + 20) : head)
}
