import { fold } from '#lib/text/fold.ts'
import type { Prepared } from '../context/prepared.ts'
import { chineseNumber } from './chinese-number.ts'
import { hoursAndMinutes } from './compound-lengths.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'

interface AskedTimes {
  clocks: readonly { minutes: number; loose: boolean }[]
  lengths: readonly number[]
}

const cache: { question: string; asked: AskedTimes }[] = []
/** "2h15": two hours and a quarter, as well as a quarter past two. */
const shortLength = /(?<![\d.,:])(\d{1,2}) ?h ?([0-5]\d)(?!\d)/g
/** "Between 9 and 5". */
const bareHours =
  /(?<![a-z\u0620-\u06ff])(?:between|from|entre(?: las?)?|desde(?: las?)?|de|从|بين|من) ?(1[0-2]|[1-9]) ?(?:and|to|till|until|a(?: las?)?|y(?: las?)?|hasta(?: las?)?|到|و|الي|لحد|ل) ?(1[0-2]|[1-9])(?![\d:%/.,]|\s?(?:items?|days?|weeks?|orders?|dias|ايام|天|个))/g
/** "It's 5.15 now". */
const dottedHour =
  /(?<=(?<![a-z])(?:it'?s|its|is|at|son las|es la|las) |(?<![\u0620-\u06ff])الساعه )(1[0-9]|2[0-3]|0?[1-9])\.([0-5]\d)(?![\d%]|[.,]\d| ?(?:[$€£]|a\.?m|p\.?m))/g
/** The customer tells what time it is. */
const tellsNow =
  /(?<![a-z])(?:it'?s|its|it is|the time is|now|here|son las|es la|ahora)(?![a-z])|现在|这边|已经|(?<![\u0620-\u06ff])(?:الساعه|الان|الحين|دلوقتي|هلق|هلا)(?![\u0620-\u06ff])/
const hanHours = /([一二两三四五六七八九十]{1,2})点?(?:钟|半)?(?:到|至)([一二两三四五六七八九十]{1,2})点/g
/** Lengths are set against each other. */
const reckons = /(?<![a-z])(?:minus|plus|less|menos|mas)(?![a-z])|[+]| - |[减加]|(?<![\u0620-\u06ff])(?:ناقص|زايد)/
/** The two ends of one length: "3 to 5 days". */
const bounds =
  /\d ?(?:-|–|~|to|or|a|o|u|到|至|或|الي|او) ?\d|[一二两三四五六七八九十](?:到|至|[、,]?)[一二三四五六七八九十]/
const halfDay = 720
const day = 1440

function read(question: string): AskedTimes {
  const text = question.slice(-400)
  const figures = findFigures(text)
  const short = [...text.matchAll(shortLength)]
  const clocks = figures
    .filter(({ kind }) => kind === 'time')
    .map(({ value, loose }) => ({ minutes: value, loose: loose === true || value < halfDay }))
  for (const [, from, to] of text.matchAll(bareHours))
    for (const hour of [from, to]) clocks.push({ minutes: Number(hour) * 60, loose: true })
  for (const [, from = '', to = ''] of text.matchAll(hanHours))
    for (const hour of [from, to]) clocks.push({ minutes: (chineseNumber(hour) % 12) * 60, loose: true })
  for (const [, hour, minute] of text.matchAll(dottedHour))
    clocks.push({ minutes: Number(hour) * 60 + Number(minute), loose: Number(hour) <= 12 })
  const compound = hoursAndMinutes(text, figures)
  const lengths = [
    ...short.map(({ 1: hours, 2: minutes }) => Number(hours) * 60 + Number(minutes)),
    ...compound.map(({ hours }) => Math.round(hours * 60)),
    ...figures
      .filter(({ kind, value }) => kind === 'duration' && (value <= 24 || reckons.test(text)))
      .filter(({ start, end }) => !compound.some(({ from, to }) => from <= start && to >= end))
      .map(({ value }) => Math.round(value * 60)),
  ]
  return { clocks, lengths }
}

function askedIn(question: string): AskedTimes {
  const known = cache.find((one) => one.question === question)
  if (known) return known.asked
  const asked = read(question)
  if (cache.length === 8) cache.shift()
  cache.push({ question, asked })
  return asked
}

/** Whether a time of day lies as far from one that the customer gives as a length that is given with it. */
export function timeFromAsked({ value, loose }: Figure, question: string): boolean {
  const { clocks, lengths } = askedIn(question)
  return clocks.some((clock) =>
    lengths.some((length) =>
      [clock.minutes + length, clock.minutes - length].some((made) => {
        const apart = (((made - value) % day) + day) % day
        return apart === 0 || (apart === halfDay && (loose === true || clock.loose))
      }),
    ),
  )
}

/** Whether so many minutes lie between two times that the customer gives. */
export function lengthFromAsked(minutes: number, question: string): boolean {
  const { clocks, lengths } = askedIn(question)
  if (
    !bounds.test(question) &&
    lengths.some((one, at) =>
      lengths.slice(at + 1).some((other) => Math.abs(one - other) === minutes || one + other === minutes),
    )
  )
    return true
  return clocks.some((one, at) =>
    clocks.slice(at + 1).some((other) => {
      const apart = Math.abs(one.minutes - other.minutes)
      return (
        [apart, day - apart].includes(minutes) || ((one.loose || other.loose) && Math.abs(halfDay - apart) === minutes)
      )
    }),
  )
}

const before =
  /^ ?(?:分钟|个?小时|个?钟头|[a-z]+|[\u0620-\u06ff]+)? ?(?:before|prior|ahead|in advance|early|antes|previ[oa]s?|de antelacion|de anticipacion|之前|以前|前|قبل|مبكر)/
const leading = /(?:前|提前|提早|(?<![\u0620-\u06ff])قبل(?: [\u0620-\u06ff]+){0,3} ?ب?) ?$/
const ahead = new WeakMap<Prepared, readonly number[]>()

/** The lengths, in minutes, that public knowledge tells before a time; its texts do not change in a conversation. */
function lengthsAhead(prepared: Prepared): readonly number[] {
  const known = ahead.get(prepared)
  if (known) return known
  const found = prepared.publicUnits.flatMap(({ text }) => {
    const { folded } = fold(text)
    return findFigures(folded)
      .filter(({ kind, value }) => kind === 'duration' && value <= 6)
      .filter(
        ({ start, end }) =>
          before.test(folded.slice(end, end + 32)) || leading.test(folded.slice(Math.max(0, start - 32), start)),
      )
      .map(({ value }) => Math.round(value * 60))
  })
  ahead.set(prepared, found)
  return found
}

/** "15 minutes before departure, so for the 9:20 by 9:05": a time that lies so long before one that the customer names. */
export function leadsUpToAsked({ value, loose }: Figure, prepared: Prepared): boolean {
  const lengths = lengthsAhead(prepared)
  if (lengths.length === 0) return false
  return askedIn(prepared.question).clocks.some((clock) =>
    lengths.some((length) => {
      const apart = (clock.minutes - length - value + 2 * day) % day
      return apart === 0 || (apart === halfDay && (loose === true || clock.loose))
    }),
  )
}

/** Whether so many minutes lie between the time that it is for the customer and a known one. */
export function lengthFromNow(minutes: number, known: ReadonlySet<number>, question: string): boolean {
  if (minutes < 1 || minutes >= halfDay || !tellsNow.test(question)) return false
  const { clocks } = askedIn(question)
  return clocks.some((clock) =>
    [...known].some((time) => {
      const apart = (time - clock.minutes + day) % day
      return apart === minutes || (clock.loose && apart === minutes + halfDay)
    }),
  )
}
