import { unwrap } from '#lib/text/unwrap.ts'
import type { Figure } from './figure.ts'

/** A unit behind a number, and a half or a quarter of it behind that: "dos horas y media", "三天半", "ثلاث ساعات ونصف". */
const unitThenPart = new RegExp(unwrap`
    ^(?<unit> ?(?:hours?|days?|weeks?|months?|years?|horas?|dias?|semanas?|mes(?:es)?|anos?|个?小时|个?钟头|天|个?星期|年|ساعات|ساعه|ايام|اسابيع|اشهر|شهور|سنوات))?(?:(?<most> and three quarters| y tres cuartos)|(?<half> and a half| y medi[oa]|半|(?: و ?(?:نصف?|نصفا)))|(?<quarter> and a quarter| y cuarto| و ?ربع))(?![a-z\u0620-\u06ff])
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
      const share = part.groups?.half ? 0.5 : part.groups?.most ? 0.75 : 0.25
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

const hourThen = /^ ?(?:hours?|hrs?|h|horas?|个?小时|个?钟头|ساعه|ساعات)? ?(?:,|and|y|con|零|又)? ?و?$/
const isHour = /^ ?(?:hours?|hrs?|h|horas?|个?小时|个?钟头|ساعه|ساعات)(?![a-z\u0620-\u06ff])/
const minutesBehind = /^ ?(?:minutes?|mins?|m(?![a-z])|minutos?|分(?!之)|'|دقيقه|دقايق|دقيقتين|دقيقتان)/
/** Behind minutes whose unit goes without saying: "dos horas y cuarenta". */
const minutesOver =
  /^(?: ?[.,;:!?)]| ?$| (?:in|long|with|without|from|en|sin|con|de|desde|من|بدون|في)(?![a-z\u0620-\u06ff]))/

/** One of a unit without a number: "an hour and 40 minutes", "ساعة وأربعين دقيقة". */
const single: readonly (readonly [form: RegExp, hours: number])[] = [
  [/(?:(?<![a-z])(?:an hour|a full hour|(?:una )?hora)(?:,? and|,| y| con)? |(?<![\u0620-\u06ff])ساعه و)$/, 1],
  [/(?:(?<![a-z])(?:a|un) (?:day|dia)(?:,? and|,| y| con)? |(?<![\u0620-\u06ff])يوم و)$/, 24],
  [/(?:(?<![a-z])(?:a|una) (?:week|semana)(?:,? and|,| y| con)? |(?<![\u0620-\u06ff])اسبوع و)$/, 168],
  [/(?:(?<![a-z])(?:a|un) (?:month|mes)(?:,? and|,| y| con)? |(?<![\u0620-\u06ff])شهر و)$/, 720],
  [/(?:(?<![a-z])(?:a|un) (?:year|ano)(?:,? and|,| y| con)? |(?<![\u0620-\u06ff])سنه و)$/, 8640],
  [/(?:(?<![a-z])(?:a|un) (?:minute|minuto)(?:,? and|,| y| con)? |(?<![\u0620-\u06ff])دقيقه و)$/, 1 / 60],
]
/** Between a number and the next smaller one stands its unit, and at most an "and". */
const unitBetween =
  /^ ?(?:(?:calendar |full |whole )?(?:days?|weeks?|months?|years?|minutes?|mins?)|dias?|semanas?|mes(?:es)?|anos?|minutos?|天|周|个?星期|个?月|年|分钟?|يوما?|ايام|اسابيع|اسبوعا?|اشهر|شهور|شهرا?|سنوات|سنه|دقايق|دقيقه)? ?(?:,? ?and|,|y|con|零|又)? ?و?$/

const shortForm = /(?<![\d.,])(\d{1,2}) ?h ?(\d{1,2}) ?m(?:in)?(?![a-z])/g

/** A length of time in two units. */
export interface Together {
  from: number
  to: number
  hours: number
}

/** What a unit is, in hours; a year is twelve months. */
function unitOf({ kind, value, written }: Figure): number | undefined {
  if (kind !== 'duration' || !written) return undefined
  const unit = value / written
  return unit > 8000 ? 8640 : unit
}

/** The lengths that two units side by side make: "a year and three months", "1 day 4 hours". */
function unitsTogether(text: string, figures: readonly Figure[]): Together[] {
  return figures.flatMap((figure, at): Together[] => {
    const unit = unitOf(figure)
    const written = figure.written ?? 0
    if (unit === undefined || !Number.isInteger(written)) return []
    const lead = text.slice(Math.max(0, figure.start - 24), figure.start)
    const one = single.find(([form]) => form.test(lead))
    const last = figures[at - 1]
    const larger = last && unitOf(last)
    if (last && larger && larger > unit && unitBetween.test(text.slice(last.end, figure.start)))
      return [{ from: last.start, to: figure.end, hours: larger * (last.written ?? 0) + figure.value }]
    // What is counted before the unit is not one of it.
    if (!one || one[1] <= unit || /\d $/.test(lead.replace(one[0], ''))) return []
    const from = figure.start - (one[0].exec(lead)?.[0].length ?? 0)
    return [{ from, to: figure.end, hours: one[1] + figure.value }]
  })
}

/** Minutes that stand behind "an hour and" without their unit. */
function minutesAlone(text: string, { start, end, kind, value, decimals }: Figure): Together[] {
  if ((kind !== 'bare' && kind !== 'exempt') || decimals > 0 || value < 5 || value > 59) return []
  const lead = text.slice(Math.max(0, start - 16), start)
  const [hour] = single[0] ?? []
  const before = hour?.exec(lead)?.[0]
  if (before === undefined || !minutesOver.test(text.slice(end))) return []
  return [{ from: start - before.length, to: end, hours: 1 + value / 60 }]
}

/** The lengths that two units side by side make: "2 小时 25 分", "two hours and 25 minutes", "2h 25m", "a day and four hours". */
export function hoursAndMinutes(text: string, figures: readonly Figure[]): readonly Together[] {
  const found = [...text.matchAll(shortForm)].map(({ 0: whole, 1: one, 2: two, index }) => ({
    from: index,
    to: index + whole.length,
    hours: Number(one) + Number(two) / 60,
  }))
  figures.forEach((figure, at) => {
    found.push(...minutesAlone(text, figure))
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
    const behind = text.slice(next.end)
    const alone = (next.kind === 'bare' || next.kind === 'exempt') && minutes >= 5 && minutesOver.test(behind)
    if (!hourThen.test(text.slice(figure.end, next.start)) || !(short ?? (alone || minutesBehind.test(behind)))) return
    found.push({ from: figure.start, to: next.end, hours: written + minutes / 60 })
  })
  return [...found, ...unitsTogether(text, figures)]
}
