import { dayLength } from './collector.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'

const pair = /(?<![\d.,/-])(\d{1,2})([-/.])(\d{1,2})(?![\d/%-]|[.,]\d)/g
/** What a day in figures stands behind where its sign parts other things too. */
const dayBefore =
  /(?:(?<![a-z])(?:on|by|el|al|del|the|dia|until|hasta)|(?<![\u0620-\u06ff])(?:في|يوم|بتاريخ)|[于在(]) ?$/

/** "Se entregó el 18/11": a known day without its year, in either order. */
export function isShortDate(figure: Figure, ground: Ground, sentence: string): boolean {
  for (const match of sentence.matchAll(pair)) {
    const { index } = match
    if (index > figure.start || index + match[0].length < figure.end) continue
    const [one, other] = [Number(match[1]), Number(match[3])]
    if (match[2] !== '/' && !dayBefore.test(sentence.slice(Math.max(0, index - 12), index))) return false
    for (const known of ground.days) {
      const date = new Date(known * dayLength)
      const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1]
      if ((day === one && month === other) || (day === other && month === one)) return true
    }
  }
  return false
}

const ofCode = /[=(){}[\]^\\$;|<>]|[a-z]\.[a-z]/
/** Code between back-ticks, which are folded to the same sign as quotation marks. */
const quoted = /(?<=^|[\s(:])'([^'\n]{2,120})'(?=$|[\s.,;:!?)])/g

/** Whether a number stands in a piece of code, and is nobody's figure: `config.timeout = 30`. */
export function standsInCode({ start, end }: Figure, sentence: string): boolean {
  if (!sentence.includes("'")) return false
  return [...sentence.matchAll(quoted)].some(
    ({ 0: whole, 1: code = '', index }) => index < start && index + whole.length > end && ofCode.test(code),
  )
}
