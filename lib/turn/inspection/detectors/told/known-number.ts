import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../../context/prepared.ts'

/** Where a value is a number by its name, and no secret. */
const numberPath = new RegExp(unwrap`
          (?:^|\.)(?:[a-z]*id|[a-z]*(?:number|no|ref|reference|tracking|order|invoice|case|ticket|label|model|product|
          item|sku|version|plan|device|username|username|user|login))$
        `)

/** A tracking or order number, or what the merchant publishes. */
export function isKnownNumber(word: string, prepared: Prepared): boolean {
  if (prepared.publicText.includes(word)) return true
  if (prepared.facts().some(({ fact: { key } }) => key.toLowerCase().split(':').slice(1).includes(word))) return true
  return prepared
    .leaves()
    .some(
      ({ path, value }) =>
        value.toLowerCase() === word &&
        numberPath.test(path) &&
        !/secret|key|token|password|credential|pin|otp/.test(path),
    )
}

const handed = new RegExp(unwrap`
    (?:pick_?up|locker|collection|delivery|auth(?:orisation|orization)?|approval|voucher|promo|coupon|discount|gift|booking|
    confirmation|reservation|referral|invitation|invite|boarding|entry|gate|door|retiro|entrega|recogida)_?(?:code|number|no|
    pin)?$
  `)

/** A code that the customer hands over or shows: at a locker, a till, a door. */
export function isHandedOver(code: string, prepared: Prepared): boolean {
  const word = /^[a-z\d_-]{4,40}(?=[,;:.!?)"'\u3400-\u9fff]|$)/i.exec(code)?.[0]?.toLowerCase()
  return prepared
    .leaves()
    .some(({ path, value }) => (value === code || value.toLowerCase() === word) && handed.test(path))
}
