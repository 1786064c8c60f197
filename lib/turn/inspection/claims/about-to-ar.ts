import type { Prepared } from '../context/prepared.ts'
import type { ClaimedAct } from './claimed-acts.ts'

const nowAr = /^(?: [\u0620-\u06ff]+){0,3} (?:الان|حالا|فورا|هلق|هلا|الحين|دلوقتي|دابا)(?![\u0620-\u06ff])/

/** "أعتمد العنوان الآن": folded, it is written as a past is; the call that does it may run. */
export function isAboutToAr(
  { language, text: form, end, concept }: ClaimedAct,
  text: string,
  prepared: Prepared,
): boolean {
  if (language !== 'ar' || !/^[وف]?ا[\u0620-\u06ff]{3,}$/.test(form) || /(?:ت|نا)(?:ه|ها|ك)?$/.test(form)) return false
  if (!nowAr.test(text.slice(end))) return false
  const announced = prepared.announced()
  return concept.tools.some((tool) => announced.includes(tool))
}
