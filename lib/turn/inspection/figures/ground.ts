import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import {
  bareArabicDay,
  colloquialTenth,
  firstOfMonth,
  lastYear,
  nextDay,
  nextYear,
  secondThing,
  twofold,
  weekdayRange,
  workdays,
} from './ground-words.ts'
import { monthEnds, recurringDays, termsNamed } from './named-terms.ts'
import { nth, nthUnits, nthValues } from './nth.ts'
import { quotedFor } from './quoted-rates.ts'

/** A day, in milliseconds. */
export const dayLength = 86_400_000

/** Everything that a reply may take its figures from. */
export interface Ground {
  /** Any number of the context, references and parts of dates included: enough for a number without a unit. */
  values: ReadonlySet<number>
  /** Numbers without a unit, and values of facts: they back a figure of any kind. */
  plain: ReadonlySet<number>
  /** Sums, rates and shares that arithmetic may use. */
  moneys: readonly number[]
  /** Plain numbers of the customer's: a share or a rate may be taken of them. */
  bases: readonly number[]
  rates: readonly number[]
  counts: readonly number[]
  percents: readonly number[]
  /** Days since the epoch of every known date. */
  days: ReadonlySet<number>
  monthdays: ReadonlySet<number>
  months: ReadonlySet<number>
  /** The context tells working days from others. */
  calendar: boolean
  weekdays: ReadonlySet<number>
  /** Minutes since midnight, UTC. */
  times: ReadonlySet<number>
  /** Known moments, in milliseconds. */
  instants: readonly number[]
  durations: ReadonlySet<number>
  /** Lengths of time in calendar months. */
  spans: ReadonlySet<number>
  /** The texts with their numbers written in one piece: telephone numbers are parted anyhow. */
  digits: string
  /** Numbers that may be a length of time whose unit stands elsewhere. */
  terms: ReadonlySet<number>
}

const cache = new WeakMap<Prepared, { revision: number; ground: Ground }>()

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
/** Collects the figures of a context. */
class Collector {
  readonly values = new Set<number>()
  readonly plain = new Set<number>()
  readonly moneys = new Set<number>()
  readonly bases = new Set<number>()
  readonly rates = new Set<number>()
  readonly counts = new Set<number>()
  readonly percents = new Set<number>()
  readonly days = new Set<number>()
  readonly monthdays = new Set<number>()
  readonly months = new Set<number>()
  readonly weekdays = new Set<number>()
  readonly times = new Set<number>()
  readonly instants = new Set<number>()
  readonly durations = new Set<number>()
  readonly spans = new Set<number>()
  readonly terms = new Set<number>()
  calendar = false
  readonly now: Date

  constructor(now: Date) {
    this.now = now
  }

  add(figure: Figure): void {
    const { kind, value, other } = figure
    if (kind === 'date') {
      const year = figure.year ?? this.now.getUTCFullYear()
      this.days.add(dayOf(new Date(Date.UTC(year, Math.floor(value / 100) - 1, value % 100))))
    } else if (kind === 'month') this.months.add(value)
    else if (kind === 'monthday') this.monthdays.add(value)
    else if (kind === 'relative') this.days.add(dayOf(this.now) + value)
    else if (kind === 'weekday') this.weekdays.add(value)
    else if (kind === 'time') {
      this.times.add(value)
      if (figure.loose) this.times.add((value + 720) % 1440)
    } else {
      if (figure.written !== undefined) this.values.add(figure.written)
      for (const one of other === undefined ? [value] : [value, other]) {
        this.values.add(canonical(one))
        if (kind === 'bare' || (kind === 'exempt' && !figure.spelled)) {
          this.plain.add(canonical(one))
          this.terms.add(one)
        }
        if (kind === 'duration') this.durations.add(canonical(one))
        if (kind === 'duration' && figure.written !== undefined) this.addSpan(value, figure.written)
        if (kind === 'percent') this.percents.add(one)
        if (kind === 'count' || kind === 'exempt') this.counts.add(one)
        if (kind === 'money' && this.moneys.size < 120) this.moneys.add(one)
      }
    }
  }

  addSpan(hours: number, written: number): void {
    const unit = Math.round(hours / written)
    if (unit === 720 || unit === 8760) this.spans.add(written * (unit === 720 ? 1 : 12))
  }

  digits = ''

  read(text: string): void {
    const folded = fold(text).folded.replace(bareArabicDay, 'ال').replace(colloquialTenth, '$1.$2元')
    for (const figure of findFigures(folded)) this.add(figure)
    if (/\d{3}/.test(folded)) this.digits += `|${folded.replace(/(?<=\d)[ ().-]+(?=\d)/g, '')}`
    for (const match of folded.matchAll(/\d+(?:\.\d+)?/g)) this.values.add(canonical(Number(match[0])))
    for (const { groups } of folded.matchAll(weekdayRange)) {
      const last = /sun|domingo|[日天]/.test(groups?.last ?? groups?.hasta ?? groups?.zhi ?? '')
        ? 7
        : /sat|sabado|六/.test(groups?.last ?? groups?.hasta ?? groups?.zhi ?? '')
          ? 6
          : 5
      for (let day = 1; day <= last; day += 1) this.weekdays.add(day % 7)
    }
    for (const match of folded.matchAll(nth)) {
      const [word = '', unit = ''] = match.slice(1).filter((part) => part !== undefined)
      const count = nthValues.findIndex((form) => form.test(word)) + 2
      if (count < 2) continue
      this.counts.add(count)
      const hours = nthUnits.find(([form]) => form.test(unit))?.[1]
      if (hours) this.durations.add(count * hours)
    }
    if (twofold.test(folded) || secondThing.test(folded)) this.counts.add(2)
    if (nextDay.test(folded)) this.durations.add(24)
    if (firstOfMonth.test(folded)) this.monthdays.add(1)
    const year = this.now.getUTCFullYear()
    if (lastYear.test(folded)) for (const one of [year - 1, year]) this.values.add(one)
    if (nextYear.test(folded)) for (const one of [year, year + 1]) this.values.add(one)
    for (const day of recurringDays(folded)) this.weekdays.add(day)
    if (!workdays.test(folded)) return
    this.calendar = true
    for (const day of [1, 5]) this.weekdays.add(day)
  }

  readNumber(value: number, source: string, path: string, quotedFor = 1, written = ''): void {
    this.values.add(canonical(value))
    this.plain.add(canonical(value))
    if (/day|hour|week|month|year|minute|second|term|window|period|eta|dur/.test(path)) this.terms.add(value)
    if (/(?:business|working)_?days$/.test(path)) this.calendar = true
    if (/months$/.test(path) && value <= 120) this.spans.add(value)
    // So many nights from the first day is the last.
    if (/(?:nights|days)$/.test(path) && value <= 400) this.durations.add(value * 24)
    if (path.endsWith('.length')) this.counts.add(value)
    else if (/percent(?:age)?$|pct$/.test(path)) this.percents.add(value)
    else if (/^rate:|rate$/.test(source) || /rate$/.test(path)) this.rates.add(value / quotedFor)
    else if (amountPath.test(`${source}.${path}`)) this.moneys.add(value)
    else if (/percent|share|pct/.test(path)) this.percents.add(value)
    // Two decimals are how records write sums.
    else if (/\.\d\d$/.test(written) && this.moneys.size < 120) this.moneys.add(value)
    else this.counts.add(value)
    // A share is often kept as a fraction.
    if (value > 0 && value < 1 && /percent|share|pct|rate|fee|tax|vat|discount/.test(`${source}.${path}`))
      this.percents.add(canonical(value * 100))
  }
}

function collect(prepared: Prepared): Ground {
  const all = new Collector(prepared.now)
  for (const message of prepared.context.messages) {
    all.read(message.text)
    if (message.role !== 'customer') continue
    for (const { kind, value, other, decimals, spelled } of findFigures(fold(message.text).folded)) {
      // "Sending 300 home": a sum without its currency.
      if (kind === 'count' && !spelled && value >= 50) {
        all.plain.add(canonical(value))
        if (all.bases.size < 40) all.bases.add(value)
      }
      if (kind !== 'bare' && kind !== 'exempt') continue
      if (kind === 'bare' && decimals === 2 && all.moneys.size < 120) all.moneys.add(value)
      if (Number.isInteger(value) && value > 1 && value <= 100) all.counts.add(value)
      if (kind === 'bare' && value >= 10 && all.bases.size < 40) all.bases.add(other ?? value)
    }
  }
  for (const unit of prepared.context.knowledge) if (unit.id !== 'system-prompt') all.read(unit.text)
  const states = new Map<string, number>()
  const quoted = quotedFor(prepared)
  for (const units of quoted.values()) for (const known of [all.plain, all.values]) known.add(units)
  // Parts that a record numbers ("parcel1", "parcel2") are so many.
  const siblings = new Map<string, Set<string>>()
  for (const leaf of prepared.leaves()) {
    const part = /(?:^|\.)([a-z_]{3,}?)_?(\d{1,2})\./i.exec(leaf.path)
    if (part) {
      const key = `${leaf.source} ${leaf.path.slice(0, part.index)} ${part[1]}`
      siblings.set(key, (siblings.get(key) ?? new Set()).add(part[2] ?? ''))
    }
    const iso = /^(\d{4})-(\d\d)-(\d\d)(?:t(\d\d):(\d\d))?/i.exec(leaf.value)
    if (iso) {
      all.days.add(dayOf(new Date(`${iso[1]}-${iso[2]}-${iso[3]}T00:00:00Z`)))
      if (iso[4] && iso[5]) {
        all.times.add(Number(iso[4]) * 60 + Number(iso[5]))
        all.instants.add(Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]), Number(iso[4]), Number(iso[5])))
      }
      // An interval ends on a known day too.
      for (const [, end = ''] of leaf.value.matchAll(/[/ ](\d{4}-\d\d-\d\d)/g))
        all.days.add(dayOf(new Date(`${end}T00:00:00Z`)))
      // Hours that stand behind the day.
      const behind = leaf.value.slice(iso[0].length)
      if (/^[, ]+\D{0,12}\d{1,2}[:.h]\d\d/.test(behind)) all.read(behind)
      continue
    }
    for (const end of monthEnds(leaf.value)) all.days.add(dayOf(end))
    // A card's last month.
    const expiry = /^(0?[1-9]|1[0-2])\/(?:20)?(\d\d)$/.exec(leaf.value)
    if (expiry) {
      all.months.add(Number(expiry[1]))
      all.values.add(2000 + Number(expiry[2]))
    }
    for (const term of termsNamed(leaf.path)) all.terms.add(term)
    if (/^-?\d+(?:\.\d+)?$/.test(leaf.value))
      all.readNumber(Math.abs(Number(leaf.value)), leaf.source, leaf.path, quoted.get(leaf.source), leaf.value)
    else {
      all.read(leaf.value)
      const state = `${leaf.source.split(':')[0]} ${leaf.value}`
      if (/(?:state|status)$/.test(leaf.path)) states.set(state, (states.get(state) ?? 0) + 1)
    }
  }
  for (const number of states.values()) all.counts.add(number)
  for (const { size } of siblings.values()) all.counts.add(size)
  const byKind = new Map<string, number>()
  for (const { fact } of prepared.facts()) {
    all.read(fact.key)
    for (const [number] of fact.key.startsWith('rate:') ? fact.key.matchAll(/\d+/g) : []) all.plain.add(Number(number))
    const kind = fact.key.split(':')[0] ?? ''
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
  }
  for (const number of byKind.values()) all.counts.add(number)
  const profile = prepared.context.session.customer
  if (profile) {
    for (const list of [profile.orders, profile.emails, profile.phones, profile.cards, profile.accounts]) {
      all.counts.add(list.length)
      for (const text of list) all.read(text)
    }
  }
  all.days.add(dayOf(prepared.now))
  for (const day of all.days) {
    all.weekdays.add((day + 4) % 7)
    const date = new Date(day * dayLength)
    all.values.add(date.getUTCFullYear())
    all.monthdays.add(date.getUTCDate())
    all.months.add(date.getUTCMonth() + 1)
  }
  for (const count of all.counts) all.values.add(count)
  all.times.add(prepared.now.getUTCHours() * 60 + prepared.now.getUTCMinutes())
  all.instants.add(prepared.now.getTime())
  const { values, plain, days, monthdays, months, weekdays, times, durations, spans, terms } = all
  return {
    values,
    plain,
    days,
    monthdays,
    months,
    calendar: all.calendar,
    digits: all.digits,
    weekdays,
    times,
    durations,
    spans,
    terms,
    moneys: [...all.moneys],
    bases: [...all.bases],
    rates: [...all.rates],
    counts: [...all.counts],
    percents: [...all.percents],
    instants: [...all.instants],
  }
}

/** The ground of a conversation, collected once for each state of its facts. */
export function groundOf(prepared: Prepared): Ground {
  const known = cache.get(prepared)
  if (known && known.revision === prepared.revision()) return known.ground
  const ground = collect(prepared)
  cache.set(prepared, { revision: prepared.revision(), ground })
  return ground
}
