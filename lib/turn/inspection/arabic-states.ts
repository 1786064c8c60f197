import { isOrderAr } from './arabic-orders.ts'
import { doneByAnotherAr, isMisreadAr, isStepAr } from './arabic-senses.ts'
import type { Act } from './grammar/act.ts'
import { kindsIn } from './state-kinds.ts'

/** Whether an Arabic form tells no state, although it is written as a verb that does: an order, a noun, what another does. */
export function isNoStateAr(act: Act, text: string): boolean {
  if (act.language !== 'ar') return false
  if (act.agent !== 'house' && (isOrderAr(act, text) || isStepAr(act, text))) return true
  const form = text.slice(act.start, act.end)
  const behind = text.slice(act.end)
  if (isMisreadAr(act, text) || form === 'عبر' || (form === 'تحقق' && /^ من /.test(behind))) return true
  // "دفعتك الأخيرة": your payment, a noun.
  if (/^[وفبل]?دفعت(?:ك|كم)$/.test(form)) return true
  // "رفض البائع التبديل": what another does to a thing that stands in no state.
  const another = act.passive ? null : doneByAnotherAr.exec(behind)
  return another !== null && kindsIn(behind.slice(another[0].length).slice(0, 30)).length === 0
}
