import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { dayLength } from './collector.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { approximate } from './ground-words.ts'

/** That years have gone by, of a house or of a customer that has been there since. */
const elapsed = new RegExp(unwrap`
    (?<![a-z])(?:been|ago|since|for|so far|already|now|old|going|counting|in business|in the (?:trade|market)|around|experience|anniversary|this year|history|
    llev\w+|hace|desde|ya|cumpl\w+|experiencia|antiguedad|trayectoria|en el mercado|aniversario|historia)(?![a-z])|
    已|了|到现在|至今|老店|历史|经验|以来|周年|(?<![\u0620-\u06ff])[وف]?(?:منذ|من|صار\S{0,2}|خبره|مضي|مرت?|عمر\S{0,2}|لنا|يعني|اي|الي الان|معنا)(?![\u0620-\u06ff])
  `)
const asksAge = new RegExp(unwrap`
    (?<![a-z])(?:how (?:old|long|many years)|since when|cuant[oa]s? (?:anos|tiempo|llev\w+)|desde cuando)(?![a-z])|多久|几年|多少年|多大|(?<![\u0620-\u06ff])(?:من متي|منذ متي|كم (?:سنه|عام|عمر\S*|صار\S*))
  `)
/** Not how long something has been, but how long it holds. */
const holds = new RegExp(unwrap`
    (?<![a-z])(?:warrant\w+|guarantee\w*|valid|expir\w*|contract|term|within|lasts?|up to|garanti\w+|valid[oa]s?|vigencia|plazo|contrato|caduc\w+|venc\w+)(?![a-z])|保修|质保|有效|合同|期限|以?内|(?<![\u0620-\u06ff])[وبلف]*(?:ال)?(?:ضمان|كفاله|صلاحي\S*|عقد|خلال)
  `)
const year = /(?<![\d.,-])(?:19|20)\d\d(?![\d-]|[.,]\d)/g
/** The year from which something has been going on. */
const founded = new RegExp(
  unwrap`
    (?:(?<![a-z])(?:since|founded(?: in)?|est(?:ablished|d)?\.?(?: in)?|opened(?: in)?|started(?: in)?|launched(?: in)?|from|desde(?: el(?: ano)?)?|fundad[oa](?: en)?(?: el(?: ano)?)?|nacid[oa] en|abiert[oa]s? (?:en|desde)|creada en|abrimos en) |
    (?:成立|创立|创办|创建|开业|始|建)[于自]? ?|(?<![\u0620-\u06ff])(?:منذ|من|تاسس\S{0,2}(?: \S+)?|افتتح\S{0,2}(?: \S+)?)(?: (?:ال)?(?:عام|سنه))? (?:في )?(?:(?:عام|سنه) )?)((?:19|20)\d\d)(?!\d)|(?<!\d)((?:19|20)\d\d) ?年(?:成立|创立|创办|创建|开业|建)
  `,
  'g',
)
const sincePath = /(?:since|founded|established|opened|joined|registered|signedup|signup|created|member)/
const more = /(?:(?<![a-z])(?:more than|over|mas de)|超过|(?<![\u0620-\u06ff])(?:اكثر من|فوق(?: ال)?|ما يزيد عن)) $/
const yearLength = 365.2425

/** Years to which something may be dated: those of the sentence and of the question, and those of when house or customer began. */
function beginnings(prepared: Prepared, ground: Ground, sentence: string): number[] {
  const shown = [...sentence.matchAll(year)].map(([one]) => Number(one)).filter((one) => ground.values.has(one))
  const told = [...prepared.publicText.matchAll(founded)].map(([, one, other]) => Number(one ?? other))
  const kept = prepared
    .leaves()
    .flatMap(({ path, value }) => (sincePath.test(path) && /^(?:19|20)\d\d$/.test(value) ? [Number(value)] : []))
  return [...shown, ...told, ...kept]
}

/** "Trading since 2003, that's 23 years": whole years from a known beginning to this day. */
export function isYearsSince(
  { start, end, value, written }: Figure,
  ground: Ground,
  prepared: Prepared,
  sentence: string,
): boolean {
  if (written === undefined || !Number.isInteger(written) || value !== written * 8760 || holds.test(sentence))
    return false
  if (!elapsed.test(sentence) && !asksAge.test(ground.question)) return false
  const before = sentence.slice(Math.max(0, start - 16), start)
  const exceeds = more.test(before) || /^(?:.? ?多)/.test(sentence.slice(end - 1, end + 2))
  const isRound = written % 5 === 0
  const is = (passed: number): boolean => {
    if (passed === written) return true
    if (exceeds) return isRound && passed > written && passed < written + 5
    return isRound && approximate.test(before) && Math.abs(passed - written) <= 1
  }
  const now = new Date(ground.today * dayLength).getUTCFullYear()
  // A year alone does not tell whether its anniversary is past.
  if (beginnings(prepared, ground, sentence).some((from) => is(now - from) || is(now - from - 1))) return true
  return ground.events.some(({ day }) => day < ground.today && is(Math.floor((ground.today - day) / yearLength)))
}
