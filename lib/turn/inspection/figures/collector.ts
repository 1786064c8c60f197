import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { clauseAt, sentenceAt } from './clauses.ts'
import { hoursAndMinutes } from './compound-lengths.ts'
import { feastDays } from './feasts.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { type Frequency, frequenciesIn } from './frequencies.ts'
import {
  bareArabicDay,
  colloquialTenth,
  firstOfMonth,
  lastYear,
  nextDay,
  nextYear,
  partsNamed,
  secondThing,
  timesSign,
  twofold,
  workdays,
} from './ground-words.ts'
import { endOfMonth, hoursKept, hoursNamed, monthdaysListed, shortLengths } from './named-terms.ts'
import { weekdaysNamed, weekendDays } from './named-weekdays.ts'
import { nth, nthUnits, nthValues } from './nth.ts'
import { offsetsIn } from './time-offsets.ts'
import { type Topic, topicOf } from './topics.ts'

/** A day, in milliseconds. */
export const dayLength = 86_400_000

/** A number as it is compared. */
export function canonical(value: number): number {
  return Math.round((value + Number.EPSILON) * 1e6) / 1e6
}

/** The day of a moment, counted from 1970. */
export function dayOf(at: Date): number {
  return Math.floor(at.getTime() / dayLength)
}

const amountPath = new RegExp(unwrap`
    total|amount|price|fee|balance|cost|paid|limit|credit|refund|discount|tax|shipping|charge|payout|net|gross|subtotal|
    due|value|available|budget|deposit|spent|used|minimum|maximum|outstanding|owed|saved|allowance|instal{1,2}ment$
  `)
/** What is counted, and is no sum. */
const countPath =
  /(?:items?|count|quantity|qty|length|nights?|days?|hours?|minutes?|weeks?|months?|parts|instal{1,2}ments|users?|seats?|units|pieces|parcels?|cards?|last4|tail|digits|attempts?|devices?|orders|points)(?:left|remaining|total|used)?$/i
const sharePath = /percent|pct|rate|discount|fee|tax|vat|share|apr|apy|interest|yield|cashback|commission/

const lengthPath = /day|hour|week|month|year|minute|second|term|window|period|eta|dur/
/** "wait:express": how long one waits, in whatever unit. */
const waitSource = /(?<![a-z])(?:wait|eta|delay)(?:_?time)?(?![a-z])/

/** The unit of time in the name of a field, in hours. */
const pathUnits: readonly (readonly [form: RegExp, hours: number])[] = [
  [/seconds$/, 1 / 3600],
  [/(?:minutes|mins)$/, 1 / 60],
  [/(?:hours|hrs)$/, 1],
  [/weeks$/, 168],
]

/** A length of time, and what it is given for. */
export interface Length {
  hours: number
  topic: Topic
}

/** A known day, and what happened on it. */
export interface Event {
  day: number
  topic: Topic
}

/** A sum, and what told it. */
export interface Sum {
  value: number
  origin: string
}

const beforeEvent = /(?:出发|起飞|入住|登机|抵达|到店|出行|开[始课演场团营]|活动|演出|航班|提前|离店)[^。;每]{0,28}$/

/** Collects the figures of a context. */
export class Collector {
  readonly values = new Set<number>()
  readonly plain = new Set<number>()
  readonly moneys = new Set<number>()
  /** Sums with what told them: a fact's key, a unit, or who spoke. */
  readonly sums: Sum[] = []
  /** Counts by what told them. */
  readonly countsOf = new Map<string, Set<number>>()
  /** Numbers without a unit that may be a sum, a share, a count. */
  readonly plainMoneys = new Set<number>()
  readonly plainPercents = new Set<number>()
  readonly plainCounts = new Set<number>()
  /** What is being read. */
  origin = ''
  readonly bases = new Set<number>()
  readonly rates = new Set<number>()
  readonly counts = new Set<number>()
  readonly percents = new Set<number>()
  readonly days = new Set<number>()
  /** Days of the calendar that public knowledge names without a year. */
  readonly yearly = new Set<number>()
  readonly monthdays = new Set<number>()
  readonly months = new Set<number>()
  readonly weekdays = new Set<number>()
  readonly times = new Set<number>()
  readonly instants = new Set<number>()
  readonly durations = new Set<number>()
  readonly spans = new Set<number>()
  /** Lengths of time with what they are given for, and days with what happened on them. */
  readonly lengths: Length[] = []
  readonly events: Event[] = []
  /** Times of day that are no reading's. */
  readonly clocks = new Set<number>()
  /** Weekdays that somebody has named. */
  readonly namedWeekdays = new Set<number>()
  readonly namedDays = new Set<number>()
  private topic: Topic = ''
  readonly terms = new Set<number>()
  /** How often things are done. */
  readonly frequencies: Frequency[] = []
  /** How far from a moment something lies, in minutes. */
  readonly offsets = new Set<number>()
  /** Times of day of the records, that are no reading's. */
  readonly moments = new Set<number>()
  calendar = false
  readonly now: Date

  constructor(now: Date) {
    this.now = now
  }

  addDay(day: number, topic: Topic = ''): void {
    this.days.add(day)
    this.events.push({ day, topic })
  }

  addLength(hours: number): void {
    this.durations.add(hours)
    this.lengths.push({ hours, topic: this.topic })
  }

  addMoney(value: number): void {
    if (this.moneys.size >= 120) return
    this.moneys.add(value)
    this.sums.push({ value, origin: this.origin })
  }

  addCount(value: number): void {
    this.counts.add(value)
    const known = this.countsOf.get(this.origin)
    if (known) known.add(value)
    else this.countsOf.set(this.origin, new Set([value]))
  }

  addPlain(value: number): void {
    for (const known of [this.plain, this.plainMoneys, this.plainPercents, this.plainCounts]) known.add(value)
  }

  add(figure: Figure): void {
    const { kind, value, other } = figure
    if (kind === 'date') {
      if (figure.year === undefined && this.origin.startsWith('unit:')) this.yearly.add(value)
      const year = figure.year ?? this.now.getUTCFullYear()
      this.addDay(dayOf(new Date(Date.UTC(year, Math.floor(value / 100) - 1, value % 100))))
    } else if (kind === 'month') this.months.add(value)
    else if (kind === 'monthday') this.monthdays.add(value)
    else if (kind === 'relative') this.addDay(dayOf(this.now) + value)
    else if (kind === 'weekday') {
      this.weekdays.add(value)
      this.namedWeekdays.add(value)
    } else if (kind === 'time') {
      for (const known of [this.times, this.clocks]) {
        known.add(value)
        if (figure.loose) known.add((value + 720) % 1440)
      }
    } else {
      if (figure.written !== undefined) this.values.add(figure.written)
      for (const one of other === undefined ? [value] : [value, other]) {
        this.values.add(canonical(one))
        if (kind === 'bare' || (kind === 'exempt' && !figure.spelled)) {
          this.addPlain(canonical(one))
          this.terms.add(one)
        }
        if (kind === 'duration') this.addLength(canonical(one))
        if (kind === 'duration' && figure.written !== undefined) this.addSpan(value, figure.written)
        if (kind === 'percent') this.percents.add(one)
        if (kind === 'count' || kind === 'exempt') this.addCount(one)
        if (kind === 'money') this.addMoney(one)
      }
    }
  }

  addSpan(hours: number, written: number): void {
    const unit = Math.round(hours / written)
    if (unit === 720 || unit === 8760) this.spans.add(written * (unit === 720 ? 1 : 12))
  }

  digits = ''

  read(text: string): void {
    const folded = fold(text.replace(/(?<=\d)、(?=\d)/g, '、 '))
      .folded.replace(bareArabicDay, 'ال')
      .replace(colloquialTenth, '$1.$2元')
      .replace(timesSign, ' x ')
    const figures = findFigures(folded)
    for (const { hours } of hoursAndMinutes(folded, figures)) this.durations.add(canonical(hours))
    if (this.frequencies.length < 80) this.frequencies.push(...frequenciesIn(folded, this.origin))
    for (const minutes of offsetsIn(folded)) this.offsets.add(minutes)
    for (const hours of shortLengths(folded)) this.addLength(canonical(hours))
    for (const day of monthdaysListed(folded)) this.monthdays.add(day)
    for (const minutes of hoursNamed(folded)) for (const known of [this.times, this.clocks]) known.add(minutes)
    for (const minutes of hoursKept(folded)) for (const known of [this.times, this.clocks]) known.add(minutes)
    if (endOfMonth.test(folded))
      for (const by of [0, 1, 2])
        this.addDay(dayOf(new Date(Date.UTC(this.now.getUTCFullYear(), this.now.getUTCMonth() + by, 0))))
    for (const figure of figures) {
      // A telephone number is no figure.
      if (figure.kind === 'bare' && /\+ ?$/.test(folded.slice(Math.max(0, figure.start - 2), figure.start))) {
        this.values.add(canonical(figure.value))
        continue
      }
      if (figure.kind === 'duration' && this.origin.startsWith('unit:'))
        this.topic = topicOf(clauseAt(folded, figure.start)) || topicOf(sentenceAt(folded, figure.start))
      // "出发前 14-7 日": days before it, and none of a month.
      if (figure.kind === 'monthday' && beforeEvent.test(folded.slice(Math.max(0, figure.start - 32), figure.start)))
        this.terms.add(figure.value)
      this.add(figure)
      this.topic = ''
    }
    if (/\d{3}/.test(folded)) this.digits += `|${folded.replace(/(?<=\d)[ ().-]+(?=\d)/g, '')}`
    for (const match of folded.matchAll(/\d+(?:\.\d+)?/g)) this.values.add(canonical(Number(match[0])))
    for (const day of weekendDays(folded)) this.weekdays.add(day)
    for (const match of folded.matchAll(nth)) {
      const [word = '', unit = ''] = match.slice(1).filter((part) => part !== undefined)
      const count = nthValues.findIndex((form) => form.test(word)) + 2
      if (count < 2) continue
      this.counts.add(count)
      const hours = nthUnits.find(([form]) => form.test(unit))?.[1]
      if (hours) this.addLength(count * hours)
    }
    // "A、B各一张".
    for (const [, list = ''] of folded.matchAll(/([^。;:]{2,40})各一/g)) this.counts.add(list.split(/[,和及与]/).length)
    if (twofold.test(folded) || secondThing.test(folded)) this.counts.add(2)
    for (const [form, share] of partsNamed) if (form.test(folded)) this.plainPercents.add(share)
    if (nextDay.test(folded)) this.addLength(24)
    if (firstOfMonth.test(folded)) this.monthdays.add(1)
    const year = this.now.getUTCFullYear()
    if (lastYear.test(folded)) for (const one of [year - 1, year]) this.values.add(one)
    if (nextYear.test(folded)) for (const one of [year, year + 1]) this.values.add(one)
    for (const day of feastDays(folded, year)) this.days.add(day)
    for (const day of weekdaysNamed(folded)) {
      this.weekdays.add(day)
      this.namedWeekdays.add(day)
    }
    if (!workdays.test(folded)) return
    this.calendar = true
    for (const day of [1, 5]) this.weekdays.add(day)
  }

  readNumber(value: number, source: string, path: string, quotedFor = 1, written = ''): void {
    this.values.add(canonical(value))
    this.plain.add(canonical(value))
    const cents = /\.\d\d$/.test(written)
    if (!countPath.test(path)) this.plainMoneys.add(canonical(value))
    if (!cents && !countPath.test(path)) this.plainPercents.add(canonical(value))
    else if (sharePath.test(`${source}.${path}`)) this.plainPercents.add(canonical(value))
    if (!cents) this.plainCounts.add(canonical(value))
    if (/day$/.test(path) && Number.isInteger(value) && value >= 1 && value <= 31) this.monthdays.add(value)
    if (lengthPath.test(path) || waitSource.test(source)) this.terms.add(value)
    if (/(?:business|working)_?days$/.test(path)) this.calendar = true
    if (/months$/.test(path) && value <= 120) this.spans.add(value)
    // So many nights from the first day is the last.
    if (/(?:nights|days)$/.test(path) && value <= 400) this.addLength(value * 24)
    const unit = pathUnits.find(([form]) => form.test(path))?.[1]
    if (unit !== undefined) {
      this.durations.add(canonical(value * unit))
      if (/duration|runtime|length/.test(path)) this.offsets.add(Math.round(value * unit * 60))
    }
    if (path.endsWith('.length')) this.addCount(value)
    else if (/percent(?:age)?$|pct$/.test(path)) this.percents.add(value)
    else if (/^rate:|rate$/.test(source) || /rate$/.test(path)) this.rates.add(value / quotedFor)
    else if (amountPath.test(`${source}.${path}`)) {
      this.addMoney(value)
      // "parts: 3" of a payout.
      if (!amountPath.test(path) && /^\d{1,2}$/.test(written)) this.addCount(value)
    } else if (/percent|share|pct/.test(path)) this.percents.add(value)
    // Two decimals are how records write sums.
    else if (cents) this.addMoney(value)
    else this.addCount(value)
    // A share is often kept as a fraction.
    if (value > 0 && value < 1 && /percent|share|pct|rate|fee|tax|vat|discount/.test(`${source}.${path}`))
      this.percents.add(canonical(value * 100))
  }
}
