import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { dayOf } from './collector.ts'
import { monthsAfter } from './date-grounds.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'

const span = /^(?:\d{4}-\d\d-\d\d[t ])?(\d\d):(\d\d)(?::\d\d)?z? ?(?:-|–|\/|to) ?(?:\d{4}-\d\d-\d\d[t ])?(\d\d):(\d\d)/i
const begins = /(?:placed|deliver|start|began|begin|purchas|bought|issued|created|activ|since|from|opened|signed|sold)/
const ends = /(?:until|till|expir|end|valid|renew|through)/
const day = /^(\d{4}-\d\d-\d\d)(?!\d)/
const opens = /(?:^|\.)(?:from|start(?:s|sat)?|begin(?:s)?|opens?)$/i
const closes = /(?:^|\.)(?:to|ends?|endsat|until|till|closes?)$/i
const clock = /(?:^|[t ])(\d\d):(\d\d)/i

/** How many minutes the windows of the records last: a callback's from three to five is two hours. */
export function windowsIn(prepared: Prepared): ReadonlySet<number> {
  const found = new Set<number>()
  const begun = new Map<string, number>()
  for (const { source, path, value } of prepared.leaves()) {
    const both = span.exec(value)
    if (both) {
      const [a = 0, b = 0, c = 0, d = 0] = both.slice(1).map(Number)
      if (c * 60 + d > a * 60 + b) found.add(c * 60 + d - a * 60 - b)
      continue
    }
    if (!opens.test(path) && !closes.test(path)) continue
    const time = clock.exec(value)
    if (!time) continue
    const minutes = Number(time[1]) * 60 + Number(time[2])
    if (opens.test(path)) begun.set(source, minutes)
    else {
      const from = begun.get(source)
      if (from !== undefined && minutes > from) found.add(minutes - from)
    }
  }
  return found
}

/** "Delivered in March 2025, in guarantee until March 2027: two years": the months from which to which a record says that it holds. */
export function isTermOfRecord({ value, written }: Figure, prepared: Prepared): boolean {
  if (written === undefined || !Number.isInteger(written)) return false
  const months = value === written * 8760 ? written * 12 : value === written * 720 ? written : 0
  if (months < 1 || months > 240) return false
  const dated = prepared.leaves().flatMap(({ source, path, value: told }) => {
    const at = day.exec(told)?.[1]
    return at === undefined || path === 'asof' || path === 'validuntil'
      ? []
      : [{ source, path, day: dayOf(new Date(`${at}T00:00:00Z`)) }]
  })
  return dated.some(
    (from) =>
      begins.test(from.path) &&
      !ends.test(from.path) &&
      dated.some((to) => {
        const after = monthsAfter(from.day, months)
        return to.source === from.source && ends.test(to.path) && (to.day === after || to.day === after - 1)
      }),
  )
}

const isOpen = new RegExp(unwrap`
    (?<![a-z])(?:open|closed|staffed|manned|on duty|between|overnight|(?:a|per|each|every) day|shifts?|slots?|windows?|abr(?:e|en|imos)|abiert[oa]s?|cerrad[oa]s?|al dia|turnos?|franjas?|atend\w+|seguidas)(?![a-z])|
    营业|打烊|开放|开门|全天|每天|时段|值班|(?<![\u0620-\u06ff])(?:مفتوح\S*|مغلق\S*|[نتي]فتح\S*|(?:ال)?دوام|يوميا|(?:في|كل) (?:ال)?يوم|فتره)
  `)
/** How long something takes is told by no opening hours. */
const takes = new RegExp(unwrap`
    (?<![a-z])(?:within|repl\w+|answer\w*|respon\w+|deliver\w*|arriv\w*|refund\w*|takes?|wait\w*|last\w*|valid|dentro de|contest\w+|tard\w+|demor\w+|entreg\w+|lleg\w+|reembols\w+|dura\w*)(?![a-z])|
    以?内|回复|送达|到账|退款|需要|等|(?<![\u0620-\u06ff])(?:خلال|غضون|[نيت]رد|[يت]صل|توصيل|استرداد|[يت]ستغرق|انتظار)
  `)
/** How long a thing is that has its hours. */
const asksLength =
  /(?<![a-z])(?:how long (?:is|are) (?:it|the|that|a|an|each|one)(?![a-z])|cuanto dura\w*|cuantas horas)|多长时间一|时长|全程多久|(?<![\u0620-\u06ff])(?:كم مد\S{1,3}|مد\S{1,3} (?:كم|قد ايه))/
const through = /^ ?(?:-|–|~|to|until|till|a(?: las?)?|hasta(?: las?)?|至|到|الي|حتي) ?$/

/** "We're open eight hours a day": what lies between the two ends of hours that public knowledge tells. */
export function isHoursOpen({ value }: Figure, { publicText, question }: Prepared, sentence: string): boolean {
  if (value >= 24) return false
  if (!asksLength.test(question) && (!isOpen.test(sentence) || takes.test(sentence))) return false
  const times = findFigures(publicText).filter(({ kind }) => kind === 'time')
  return times.some((from, at) => {
    const to = times[at + 1]
    if (!to || !through.test(publicText.slice(from.end, to.start))) return false
    return (to.value - from.value + 1440) % 1440 === Math.round(value * 60)
  })
}

const zone = /(?<![a-z])(?:utc|gmt) ?([+-])? ?(\d{1,2})(?::(\d\d))?(?![\d:])/g
const shifted = new RegExp(unwrap`
    (?<![a-z])(?:behind|ahead|difference|apart|menos|mas|diferencia|adelantad[oa]s?|atrasad[oa]s?|por (?:delante|detras))(?![a-z])|时差|相差|[早晚快慢]|(?<![\u0620-\u06ff])(?:[وب]?(?:ال)?فرق|متاخر\S*|متقدم\S*|تسبق|قبل|ورا)
  `)

/** "Eastern Time is five hours behind London": the distance of a zone that public knowledge tells from UTC, or of two of them. */
export function liesBetweenZones({ value }: Figure, { publicText }: Prepared, sentence: string): boolean {
  if (value > 14 || !shifted.test(sentence)) return false
  const told = [...publicText.matchAll(zone)].map(
    ([, sign, hours, minutes = '0']) => (sign === '+' ? 1 : -1) * (Number(hours) + Number(minutes) / 60),
  )
  return told.some((one) => [0, ...told].some((other) => Math.abs(one - other) === value))
}
