import { unwrap } from '#lib/text/unwrap.ts'
import { canonical, dayLength } from './collector.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'

/** A day on which something ends or falls due. */
export const fallsDue = new RegExp(unwrap`
    (?<![a-z])(?:expires?|lapses?|renews?|falls? due|is due|runs? out|caducan?|vencen?|expiran?|se renueva)(?![a-z])|到期|过期|
    失效|续费|(?<![\u0620-\u06ff])(?:تنتهي|ينتهي|يتجدد|تتجدد|يستحق|تستحق)
  `)

/** Whether a sentence names this day, in any way. */
export function showsDay(day: number, sentence: string): boolean {
  const date = new Date(day * dayLength)
  const monthday = date.getUTCDate()
  return findFigures(sentence).some(
    ({ kind, value }) =>
      (kind === 'date' && value === (date.getUTCMonth() + 1) * 100 + monthday) ||
      (kind === 'monthday' && value === monthday) ||
      (kind === 'weekday' && value === date.getUTCDay()),
  )
}

const spans = new RegExp(unwrap`
    (?<![a-z])(?:window|slot|lasted|last(?:ing|s)?|took|long|for|duro|duracion|franja|durante|ventana)(?![a-z])|持续|历时|时长|窗口|
    时段|时间段|(?<![\u0620-\u06ff])(?:و?استمر[\u0620-\u06ff]?|دام[\u0620-\u06ff]?|مده|خلال|لمده|فتره|نافذه)
  `)

/** Words by which one time is told to lie behind another. */
const moved = new RegExp(unwrap`
    (?<![a-z])(?:later|earlier|delay\w*|behind schedule|late|early|retras\w*|demora\w*|despues|antes|mas tarde|mas temprano|adelant\w*|difference|diferencia)(?![a-z])|
    晚了|晚点|延后|推迟|延迟|延误|推后|提前|提早|早了|相差|差了|多[了等]|(?<![\u0620-\u06ff])(?:[وب]*(?:ال)?تاخ[\u0620-\u06ff]*|[وب]*(?:ال)?تاجيل|اتاخر\S*|تقديم|قبل|ابكر|فرق|[وب]?(?:ال)?فارق|متاخر\S*)
  `)
const about =
  /(?:about|around|roughly|nearly|almost|just (?:over|under)|casi|unas?|unos|cerca de|alrededor|约|大概|左右|多|将近|حوالي|نحو|تقريبا|قرابه)/

/** "It shuts at 18:00 and it is 16:30, so an hour and a half": the times stand beside it, and are judged by themselves. */
function liesBetweenShown(minutes: number, sentence: string, question: string): boolean {
  const timesIn = (text: string) => findFigures(text).filter(({ kind }) => kind === 'time')
  const times = timesIn(sentence)
  // The one may be the customer's.
  const others = fromNow.test(sentence) ? [...times, ...timesIn(question)] : times
  return times.some((one) =>
    others.some((other) => {
      const apart = Math.abs(one.value - other.value)
      return apart === minutes || ((one.loose || other.loose) === true && Math.abs(720 - apart) === minutes)
    }),
  )
}

/** Whether so many minutes lie between two known times that are told as a window or a length. */
export function liesBetweenTimes(minutes: number, ground: Ground, sentence: string): boolean {
  if (minutes < 1440 && minutes >= 1 && moved.test(sentence)) {
    const by = about.test(sentence) ? 15 : 0
    const clocks = [...ground.clocks].slice(0, 24)
    const is = (apart: number) => Math.abs(apart - Math.round(minutes)) <= Math.min(by, minutes / 6)
    if (clocks.some((a) => clocks.some((b) => a !== b && is(Math.abs(a - b))))) return true
  }
  if (minutes >= 1440 || minutes < 1) return false
  if (liesBetweenShown(minutes, sentence, ground.question)) return true
  if (ground.windows.has(Math.round(minutes))) return true
  if (!spans.test(sentence)) return false
  const { instants } = ground
  if (instants.some((a) => instants.some((b) => a - b === minutes * 60_000))) return true
  const shown = findFigures(sentence).filter(({ kind }) => kind === 'time')
  const times = [...ground.times].filter((time) =>
    shown.some(({ value }) => value === time || Math.abs(value - time) === 720),
  )
  return times.some((a) => [...ground.times].some((b) => Math.abs(a - b) === minutes))
}

const listed = /^(?:, ?(?:or|o|u|و)?|、|或| (?:or|o|u|او|و))? ?$/
const oneBefore = new RegExp(unwrap`
    (?<![a-z])(?:one|1|un|uno|una|a)(?: [a-z]+)?(?:,| or| o) $|(?:一个?|1)(?:天|周|年|个?月|小时)?[、或,]$|(?:شهرا?|اسبوعا?|
    يوما?|سنه|ساعه|1)(?: واحد[ها]?)? او $
  `)

/** "One, two or three months": a choice whose last is known, and whose first is one or known. */
export function isChoice(figure: Figure, ground: Ground, sentence: string): boolean {
  const { written, value } = figure
  if (written === undefined || written < 2) return false
  const figures = findFigures(sentence)
  const at = figures.findIndex(({ start }) => start === figure.start)
  const next = figures[at + 1]
  const last = figures[at - 1]
  if (next?.kind !== 'duration' || next.written !== written + 1) return false
  if (
    !ground.durations.has(canonical(next.value)) ||
    canonical(next.value / next.written) !== canonical(value / written)
  )
    return false
  const before = sentence.slice(Math.max(0, figure.start - 16), figure.start)
  return (
    oneBefore.test(before) ||
    (last !== undefined &&
      (last.written ?? last.value) === written - 1 &&
      listed.test(sentence.slice(last.end, figure.start)) &&
      (ground.values.has(written - 1) || ground.terms.has(written - 1)))
  )
}

const fromNow = new RegExp(unwrap`
    (?<![a-z])(?:from (?:now|today)|left|away|to go|remain\w*|ago|more|still|dentro de|quedan?|faltan?|en|hace|todavia)(?![a-z])|还有|还剩|剩|距|不到|之后|以后|(?<![\u0620-\u06ff])[وف]?(?:باقي|بقي|[يت]بقي|تبقي|بعد|من (?:الان|اليوم|الحين)|قبل)
  `)

/** "Until 3 March, a bit over three months from now": weeks, months or years from today to a date beside it, which is judged by itself. */
export function runsToShown(unit: number, written: number, today: number, sentence: string): boolean {
  if (!fromNow.test(sentence)) return false
  const thisYear = new Date(today * dayLength).getUTCFullYear()
  return findFigures(sentence).some(({ kind, value, year }) => {
    if (kind !== 'date') return false
    return (year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [year]).some((of) => {
      const day = Date.UTC(of, Math.floor(value / 100) - 1, value % 100) / dayLength
      const apart = (Math.abs(day - today) * 24) / (unit === 720 ? 730.5 : unit)
      return apart >= 1 && [Math.floor(apart + 0.05), Math.round(apart)].includes(written)
    })
  })
}
