import { unwrap } from '#lib/text/unwrap.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'

const nthDay = /(?<![a-z\u0620-\u06ff])(?:day|dia|(?:ال)?يوم)(?: (?:number|no\.?|numero|رقم))? ?\d{1,3}$/
/** That a term runs, and how far: "you are on day 19 of 30". */
const runs = new RegExp(unwrap`
    (?<![a-z])(?:you(?:'re| are)|(?:today|it|this)(?:'s| is)|now|currently|still|so far|va|vas|van|lleva\w*|estas?|esta usted|estamos|hoy|por ahora|todavia|aun)(?![a-z])|
    (?<![\u0620-\u06ff])(?:[اي]?نت[يم]?ا?|حضرتك|اليوم|الان|حاليا|هذا|وصلت)(?![\u0620-\u06ff])
  `)

/** Whether a number is that of the day on which a term that began on a known day now is. */
export function isDayOfTerm({ start, end, value }: Figure, ground: Ground, sentence: string): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 400) return false
  if (!nthDay.test(sentence.slice(Math.max(0, start - 20), end)) || !runs.test(sentence)) return false
  return [...ground.days].some((day) => day < ground.today && [0, 1].includes(value - (ground.today - day)))
}
