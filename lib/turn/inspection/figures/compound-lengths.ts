import { unwrap } from '#lib/text/unwrap.ts'
import type { Figure } from './figure.ts'

/** A unit behind a number, and a half or a quarter of it behind that: "dos horas y media", "三天半", "ثلاث ساعات ونصف". */
const unitThenPart = new RegExp(unwrap`
    ^(?<unit> ?(?:hours?|days?|weeks?|months?|years?|horas?|dias?|semanas?|mes(?:es)?|anos?|个?小时|个?钟头|天|个?星期|年|ساعات|ساعه|ايام|اسابيع|اشهر|شهور|سنوات))?(?:(?<half> and a half| y medi[oa]|半|(?: و ?(?:نصف?|نصفا)))|(?<quarter> and a quarter| y cuarto| و ?ربع))(?![a-z\u0620-\u06ff])
  `)
/** "两个半小时": the half stands before the unit. */
const halfUnit = /^个半(?=小时|钟头|月|星期|礼拜)/
const hours: readonly (readonly [form: RegExp, hours: number])[] = [
  [/^(?:小时|钟头)/, 1],
  [/^(?:星期|礼拜)/, 168],
  [/^月/, 720],
]

/** Lengths with a half or a quarter behind them are one length. */
export function joinLengths(text: string, figures: Figure[]): void {
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at]
    if (!figure || figure.decimals > 0) continue
    const rest = text.slice(figure.end, figure.end + 32)
    const before = halfUnit.exec(rest)
    const unit = before ? hours.find(([form]) => form.test(rest.slice(2)))?.[1] : undefined
    let end = figure.end
    if (before && unit !== undefined && figure.value < 100 && Number.isInteger(figure.written ?? figure.value)) {
      const written = (figure.written ?? figure.value) + 0.5
      figures[at] = { ...figure, kind: 'duration', value: written * unit, written, decimals: 1 }
      end += 2
    } else {
      const part = figure.kind === 'duration' && figure.written ? unitThenPart.exec(rest) : null
      // "Hora y media" has a name of its own; a dual holds its unit.
      if (!part || !figure.written || (!part.groups?.unit && figure.written !== 2)) continue
      const one = figure.value / figure.written
      const share = part.groups?.half ? 0.5 : 0.25
      figures[at] = {
        ...figure,
        value: figure.value + one * share,
        written: figure.written + share,
        decimals: 1,
        end: figure.end + part[0].length,
      }
      end = figure.end + part[0].length
    }
    while (figures[at + 1] && (figures[at + 1]?.start ?? 0) < end + (before ? 4 : 0)) figures.splice(at + 1, 1)
  }
}

const hourThen = /^ ?(?:hours?|hrs?|h|horas?|个?小时|个?钟头|ساعه|ساعات)? ?(?:,|and|y|con)? ?و?$/
const isHour = /^ ?(?:hours?|hrs?|h|horas?|个?小时|个?钟头|ساعه|ساعات)(?![a-z\u0620-\u06ff])/
const minutesBehind = /^ ?(?:minutes?|mins?|m(?![a-z])|minutos?|分(?!之)|'|دقيقه|دقايق|دقيقتين|دقيقتان)/

const shortForm = /(?<![\d.,])(\d{1,2}) ?h ?(\d{1,2}) ?m(?:in)?(?![a-z])/g

/** The lengths that hours and minutes side by side make: "2 小时 25 分", "two hours and 25 minutes", "2h 25m". */
export function hoursAndMinutes(
  text: string,
  figures: readonly Figure[],
): readonly { from: number; to: number; hours: number }[] {
  const found = [...text.matchAll(shortForm)].map(({ 0: whole, 1: one, 2: two, index }) => ({
    from: index,
    to: index + whole.length,
    hours: Number(one) + Number(two) / 60,
  }))
  figures.forEach((figure, at) => {
    const next = figures[at + 1]
    if (!next || next.start < figure.end || next.start - figure.end > 12) return
    const written = figure.written ?? figure.value
    // "25m" reads as millions elsewhere.
    const short = /^(\d{1,2})m$/.exec(text.slice(next.start, next.end))?.[1]
    const minutes = short === undefined ? (next.written ?? next.value) : Number(short)
    if (!Number.isInteger(written) || written > 48 || !Number.isInteger(minutes) || minutes > 59) return
    const dual = figure.kind === 'duration' && figure.value === 2 && /^ساعت/.test(text.slice(figure.start))
    if (!dual && !isHour.test(text.slice(figure.end, figure.end + 12))) return
    if (figure.kind === 'duration' && figure.value !== written) return
    if (!hourThen.test(text.slice(figure.end, next.start)) || !(short ?? minutesBehind.test(text.slice(next.end))))
      return
    found.push({ from: figure.start, to: next.end, hours: written + minutes / 60 })
  })
  return found
}
