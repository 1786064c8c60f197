import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'

/** The numbers of a text. */
export function numbersIn(text: string): string[] {
  return fold(text).folded.match(/\d+/g) ?? []
}

/** A time or a price: what an address has none of. */
const measured = new RegExp(
  unwrap`
    [$€£¥] ?\d+(?:[.,]\d+)?|\d+(?:[.,]\d+)? ?(?:-|to|a|至|到|الي)? ?(?:\d+ ?)?(?:(?:business|working|calendar|more|extra) )?(?:days?|
    hours?|weeks?|eur|usd|gbp|cny|sar|aed|mxn|euros?|dollars?|个?(?:工作日|小时|天|日(?!路))|元|块|dias?|horas?|semanas?|pesos?|ايام|يوم|
    يوما|ساعات|ساعه|ريالا?|درهما?|دولارا?)(?![a-z\u0620-\u06ff])
  `,
  'g',
)

/** Whether the figures of a time or a price stand in the proposal, too. */
function runsIn(proposal: string, run: string): boolean {
  const given = numbersIn(proposal)
  return numbersIn(run).every((number) => given.includes(number))
}

/** A text without the times and prices that stand in the proposal, too. */
export function withoutMeasured(text: string, proposal: string): string {
  return text.replace(measured, (run) => (runsIn(proposal, run) ? ' ' : run))
}
