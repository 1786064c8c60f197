import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { canonical } from './collector.ts'
import { estimate } from './date-grounds.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'
import { isBeforeMoment } from './time-offsets.ts'
import { asksHours, reads, serves } from './topics.ts'

const lifts =
  /(?<![a-z])(?:lifts?|unlocks?|again|ready|retry|desbloque\w+|se quita|de nuevo|list[oa])(?![a-z])|解除|解锁|再试|重试|يزول|يفتح|مجددا/
const estimates = (sentence: string) => estimate.test(sentence) || lifts.test(sentence)

const zoned = new RegExp(unwrap`
    (?<![a-z])(?:local|[acemp][ds]t|(?:c|e|m|w|ce|ee|we)s?t|[bijk]st|a?east|aedt|nz[ds]t|hkt|[ms]gt|myt|pht|wita?|wat|
    eat|cat|sast|pkt|[abcp][elr]t|uyt|[a-z]{3,} time|hora(?: de| local)?|gmt|utc|eastern|pacific|(?:in|en|de) (?:(?:la )?ciudad de )?(?:mexico|bogota|lima|
    madrid|caracas|santiago|buenos aires|london|new york|dubai|riyadh|singapore|tokyo|berlin|paris))(?![a-z])|北京时间|当地|بتوقيت|التوقيت|(?<![\u0620-\u06ff])[بل]?(?:دبي|الرياض|القاهره|مكه|ابو ?ظبي|الدوحه|الكويت|عمان)(?![\u0620-\u06ff])
  `)

/** "5 点多", "8 点左右": how far behind, or about, the hour a moment may lie, in minutes of half a day. */
function roughly(behind: string): ((minutes: number) => boolean) | undefined {
  if (/^ ?(?:多|许|出头|过)/.test(behind)) return (minutes) => minutes < 60
  if (/^ ?(?:钟?左右|前后|上下)/.test(behind)) return (minutes) => minutes <= 30 || minutes >= 690
  return undefined
}

/** Whether a time lies a known length behind a known one. */
function timeFollows(figure: Figure, ground: Ground, chinese: boolean): boolean {
  const shifts = chinese ? [0, 480] : [0]
  for (const hours of ground.durations) {
    if (hours >= 24) continue
    const by = Math.round(hours * 60)
    for (const time of ground.times)
      if (shifts.some((shift) => (time + shift + by) % 1440 === figure.value)) return true
  }
  return false
}

/** "Sent at 08:12, so over at 08:22": a known time stands before it, and a known length lies between them. */
function followsShownTime({ value, start }: Figure, ground: Ground, chinese: boolean, sentence: string): boolean {
  const shifts = chinese ? [0, 480] : [0]
  const shown = findFigures(sentence).filter((one) => one.kind === 'time' && one.start < start)
  return shown.some(
    (one) =>
      [...ground.times].some((time) => shifts.some((shift) => (time + shift) % 1440 === one.value)) &&
      [...ground.durations].some((hours) => hours < 24 && (one.value + Math.round(hours * 60)) % 1440 === value),
  )
}

const tellsNow =
  /(?<![a-z])(?:now|right now|currently|it(?:'s| is) (?=\d)|ahora|son las|es la)(?![a-z])|现在|此刻|目前|(?<![\u0620-\u06ff])[وف]?(?:الان|الحين|هلا|هسا|هلق|دلوقتي?|توا)(?![\u0620-\u06ff])/

/** "1h40": a length that is written like a time. */
export function isLengthShort({ value, start, end }: Figure, ground: Ground, sentence: string): boolean {
  return /^\d{1,2} ?h/.test(sentence.slice(start, end)) && ground.durations.has(canonical(value / 60))
}

/** Whether a time of day leaves open which half of the day it is of: "7:15", "six o'clock". */
function isHalfless({ loose, value, start, end }: Figure, sentence: string): boolean {
  return loose === true || (value < 780 && /^[\d:.]+$/.test(sentence.slice(start, end)))
}

/** "It departs at 8:00, and the desk shuts 45 minutes before, at 7:15": a moment that is shown, asked about or on record, and a known distance from it. */
function followsMoment(figure: Figure, ground: Ground, chinese: boolean, sentence: string): boolean {
  const figures = findFigures(sentence)
  const turns = isBeforeMoment.test(sentence) ? [-1] : [1]
  const shown = figures.flatMap(({ kind, value }) =>
    kind === 'duration' && value <= 12 && ground.durations.has(value)
      ? turns.map((turn) => turn * Math.round(value * 60))
      : [],
  )
  const offsets = [...ground.offsets, ...shown]
  if (offsets.length === 0) return false
  const moments: { value: number; open: boolean }[] = [
    ...figures
      .filter((one) => one.kind === 'time' && one.start !== figure.start && isKnownTime(one, ground, chinese, sentence))
      .map((one) => ({ value: one.value, open: isHalfless(one, sentence) })),
    ...findFigures(ground.question)
      .filter(({ kind }) => kind === 'time')
      .map((one) => ({ value: one.value, open: isHalfless(one, ground.question) })),
    ...[...ground.moments].flatMap((value) =>
      [value, ...(chinese ? [value + 480] : [])].map((at) => ({ value: at, open: false })),
    ),
  ]
  const half = isHalfless(figure, sentence)
  return moments.some(({ value, open }) =>
    offsets.some((by) => (value + by - figure.value + 2880) % (open || half ? 720 : 1440) === 0),
  )
}

/** Whether a time of day is known, or lies a known length from one that is. */
export function timeIsGrounded(figure: Figure, ground: Ground, chinese: boolean, sentence: string): boolean {
  if (isKnownTime(figure, ground, chinese, sentence)) return true
  if (tellsNow.test(sentence) && (ground.clock + (chinese ? 480 : 0)) % 1440 === figure.value) return true
  return (
    (estimates(sentence) && timeFollows(figure, ground, chinese)) ||
    followsShownTime(figure, ground, chinese, sentence) ||
    followsMoment(figure, ground, chinese, sentence)
  )
}

/** "Doors at 7 pm, the show at 8:30": written like a morning's, beside a known hour of the afternoon. */
function goesOnAfternoon(figure: Figure, { clocks }: Ground, sentence: string): boolean {
  return (
    isHalfless(figure, sentence) &&
    findFigures(sentence).some(
      ({ kind, value, start }) => kind === 'time' && start !== figure.start && value >= 720 && clocks.has(value),
    )
  )
}

/** Whether a time of day is that of a moment on record, and no hour that is only named. */
function isInstant(time: number, { instants }: Ground): boolean {
  return instants.some((instant) => Math.floor(instant / 60_000) % 1440 === time)
}

/** Whether a time of day is known, on this or another clock. */
function isKnownTime(figure: Figure, ground: Ground, chinese: boolean, sentence: string): boolean {
  const around = chinese ? roughly(sentence.slice(figure.end, figure.end + 4)) : undefined
  // When a desk opens or a parcel comes is no matter of when a figure was read.
  const read = zoned.test(sentence) || reads.test(sentence)
  const served = !read && (figure.early || serves.test(sentence) || asksHours.test(ground.question))
  const known = served ? ground.clocks : ground.times
  for (const time of known) {
    if (around && [time, time + 480].some((one) => around(((one % 1440) - figure.value + 1440) % 720))) return true
    // China has one clock, eight hours ahead; elsewhere the sentence says whose clock it is.
    if (chinese && (time + 480) % 1440 === figure.value) return true
    if (zoned.test(sentence) && figure.value % 60 === time % 60) return true
    const apart = Math.abs(figure.value - time)
    if (apart === 0 || (apart === 720 && (figure.loose || goesOnAfternoon(figure, ground, sentence)))) return true
    // The same recorded moment on another clock: whole or half hours apart.
    if (
      !served &&
      time !== ground.clock &&
      isInstant(time, ground) &&
      figure.value % 60 === time % 60 &&
      figure.value % 60 !== 0
    )
      return true
  }
  return false
}

/** "At 12 Harbour Walk": a house's number and no hour, where public knowledge has it before the same word. */
export function standsAtStreet({ loose, start, end }: Figure, prepared: Prepared, sentence: string): boolean {
  const written = loose ? /\d{1,2} [a-z]{3,}/.exec(sentence.slice(start, end + 24))?.[0] : undefined
  return written !== undefined && prepared.publicText.includes(written)
}
