import { fold } from '#lib/text/fold.ts'
import type { Prepared } from '../context/prepared.ts'
import { rentMonths } from './asked-numbers.ts'
import { Collector, canonical, dayLength, dayOf, type Event, type Length, type Sum } from './collector.ts'
import { findFigures } from './find-figures.ts'
import type { Frequency } from './frequencies.ts'
import { isMonthKey, monthEnds, termsNamed } from './named-terms.ts'
import { quotedFor } from './quoted-rates.ts'
import { letteredSums, saidCounts, saidLengths, saidMeasures } from './said-counts.ts'
import { topicOfDay } from './topics.ts'
import { windowsIn } from './windows.ts'

/** Everything that a reply may take its figures from. */
export interface Ground {
  /** Any number of the context, references and parts of dates included: enough for a number without a unit. */
  values: ReadonlySet<number>
  /** Numbers without a unit, and values of facts: they back a figure of any kind. */
  plain: ReadonlySet<number>
  /** Sums, rates and shares that arithmetic may use. */
  moneys: readonly number[]
  /** The same with what told them, said: by whom spoke, unit: by public knowledge, else by a fact. */
  sums: readonly Sum[]
  countsOf: ReadonlyMap<string, ReadonlySet<number>>
  plainMoneys: ReadonlySet<number>
  plainPercents: ReadonlySet<number>
  plainCounts: ReadonlySet<number>
  /** Plain numbers of the customer's: a share or a rate may be taken of them. */
  bases: readonly number[]
  rates: readonly number[]
  counts: readonly number[]
  percents: readonly number[]
  /** Days since the epoch of every known date. */
  days: ReadonlySet<number>
  /** Days of every year that public knowledge names (`MMDD`). */
  yearly: ReadonlySet<number>
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
  lengths: readonly Length[]
  /** How long the windows last that records hold, in minutes. */
  windows: ReadonlySet<number>
  events: readonly Event[]
  clocks: ReadonlySet<number>
  /** How often things are done. */
  frequencies: readonly Frequency[]
  /** How far from a moment something lies, in minutes; what comes before it is negative. */
  offsets: ReadonlySet<number>
  /** Times of day that records hold, and that are no reading's. */
  moments: ReadonlySet<number>
  /** Minutes since midnight of this moment. */
  clock: number
  /** This day. */
  today: number
  /** What the customer's last message asks. */
  question: string
  namedWeekdays: ReadonlySet<number>
  /** The nearest days that the customer has named by their number alone. */
  namedDays: ReadonlySet<number>
  /** Lengths of time in calendar months. */
  spans: ReadonlySet<number>
  /** The texts with their numbers written in one piece: telephone numbers are parted anyhow. */
  digits: string
  /** Numbers that may be a length of time whose unit stands elsewhere. */
  terms: ReadonlySet<number>
}

const keptBySize = /^(?:stock|sizes?|availability|inventory|get_stock|check_stock|product)/

const cache = new WeakMap<Prepared, { revision: number; ground: Ground }>()

/** The nearest day with this number in its month. */
function nearestDay(date: number, today: number): number[] {
  for (let by = 0; by <= 16; by += 1)
    for (const day of [today + by, today - by]) if (new Date(day * dayLength).getUTCDate() === date) return [day]
  return []
}

/** What the customer's words tell without a number of it. */
function readSaid(folded: string, all: Collector): void {
  for (const count of saidCounts(folded)) all.addCount(count)
  for (const hours of saidLengths(folded)) all.addLength(hours)
  for (const months of rentMonths(folded)) all.terms.add(months)
  for (const measure of saidMeasures(folded)) {
    all.addPlain(measure)
    all.values.add(measure)
  }
  for (const sum of letteredSums(folded)) {
    all.addMoney(sum)
    all.addPlain(sum)
    all.values.add(sum)
  }
}

function collect(prepared: Prepared): Ground {
  const all = new Collector(prepared.now)
  all.origin = 'said'
  for (const message of prepared.context.messages) {
    all.read(message.text)
    if (message.role !== 'customer') continue
    const { folded } = fold(message.text)
    readSaid(folded, all)
    for (const { kind, value, other, decimals, spelled } of findFigures(folded)) {
      // A day by its number alone: the nearest such day.
      if (kind === 'monthday' || ((kind === 'bare' || kind === 'exempt') && !spelled && value >= 1 && value <= 31))
        for (const day of nearestDay(value, dayOf(prepared.now))) all.namedDays.add(day)
      // "On Monday": the last such day, and the next.
      if (kind === 'weekday')
        for (let by = -7; by <= 7; by += 1)
          if (by !== 0 && (dayOf(prepared.now) + by + 4) % 7 === value) all.namedDays.add(dayOf(prepared.now) + by)
      // "Sending 300 home": a sum without its currency.
      if (kind === 'count' && !spelled && value >= 50) {
        all.addPlain(canonical(value))
        if (all.bases.size < 40) all.bases.add(value)
      }
      if (kind !== 'bare' && kind !== 'exempt') continue
      if (kind === 'bare' && decimals === 2) all.addMoney(value)
      if (Number.isInteger(value) && value > 1 && value <= 100) all.addCount(value)
      if (kind === 'bare' && value >= 10 && all.bases.size < 40) all.bases.add(other ?? value)
    }
  }
  for (const unit of prepared.publicUnits) {
    all.origin = `unit:${unit.id}`
    all.read(unit.text)
  }
  const states = new Map<string, number>()
  const quoted = quotedFor(prepared)
  for (const units of quoted.values()) {
    all.addPlain(units)
    all.values.add(units)
  }
  const windows = windowsIn(prepared)
  // Parts that a record numbers ("parcel1", "parcel2") are so many.
  const siblings = new Map<string, Set<string>>()
  const quantities = new Map<string, number>()
  const monthly = new Map<string, Set<string>>()
  const dated = new Map<string, Set<string>>()
  for (const leaf of prepared.leaves()) {
    all.origin = leaf.source
    if (/(?:qty|quantity|units|pieces|count)$/i.test(leaf.path) && /^\d{1,4}$/.test(leaf.value)) {
      const key = `${leaf.source} ${leaf.path.replace(/\d+/g, '#').replace(/[a-z]+$/i, '')}`
      quantities.set(key, (quantities.get(key) ?? 0) + Number(leaf.value))
    }
    const key = /(?:^|\.)(\d{4}-\d\d-\d\d)(?:\.|$)/.exec(leaf.path)?.[1]
    if (key) {
      dated.set(leaf.source, (dated.get(leaf.source) ?? new Set()).add(key))
      all.addDay(dayOf(new Date(`${key}T00:00:00Z`)))
    }
    // "oct: 80": one month of those that the record holds.
    if (isMonthKey(leaf.path)) monthly.set(leaf.source, (monthly.get(leaf.source) ?? new Set()).add(leaf.path))
    // Sizes by which a stock is kept.
    const size = /(?:^|\.)(\d{1,3}(?:\.5)?)$/.exec(leaf.path)?.[1]
    if (size !== undefined && keptBySize.test(leaf.source)) all.values.add(Number(size))
    const part = /(?:^|\.)([a-z_]{3,}?)_?(\d{1,2})\./i.exec(leaf.path)
    if (part) {
      const key = `${leaf.source} ${leaf.path.slice(0, part.index)} ${part[1]}`
      siblings.set(key, (siblings.get(key) ?? new Set()).add(part[2] ?? ''))
    }
    const iso = /^(\d{4})-(\d\d)-(\d\d)(?:t(\d\d):(\d\d))?/i.exec(leaf.value)
    if (iso) {
      const day = dayOf(new Date(`${iso[1]}-${iso[2]}-${iso[3]}T00:00:00Z`))
      const read = leaf.path === 'asof' || leaf.path === 'validuntil'
      if (read) all.days.add(day)
      else all.addDay(day, topicOfDay(leaf.source, leaf.path))
      if (iso[4] && iso[5]) {
        const time = Number(iso[4]) * 60 + Number(iso[5])
        all.times.add(time)
        if (!read) for (const known of [all.clocks, all.moments]) known.add(time)
        all.instants.add(Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]), Number(iso[4]), Number(iso[5])))
      }
      // An interval ends on a known day too.
      for (const [, end = ''] of leaf.value.matchAll(/\D(\d{4}-\d\d-\d\d)/g))
        all.addDay(dayOf(new Date(`${end}T00:00:00Z`)))
      // Hours that stand behind the day.
      const behind = leaf.value.slice(iso[0].length)
      if (/^[, ]+\D{0,12}\d{1,2}[:.h]\d\d/.test(behind)) all.read(behind)
      continue
    }
    for (const end of monthEnds(leaf.value)) all.addDay(dayOf(end))
    // A card's last month.
    const expiry = /^(0?[1-9]|1[0-2])\/(?:20)?(\d\d)$/.exec(leaf.value)
    if (expiry) {
      all.months.add(Number(expiry[1]))
      all.values.add(2000 + Number(expiry[2]))
    }
    for (const term of termsNamed(leaf.path)) all.terms.add(term)
    if (/^\d{5,}$/.test(leaf.value)) all.digits += `|${leaf.value}`
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
  for (const quantity of quantities.values()) all.counts.add(quantity)
  // Figures that a record keeps day by day are those of so many days.
  for (const { size } of monthly.values()) {
    all.counts.add(size)
    all.addLength(size * 720)
  }
  for (const { size } of dated.values()) {
    all.counts.add(size)
    all.addLength(size * 24)
  }
  const byKind = new Map<string, number>()
  all.origin = 'key'
  for (const { fact } of prepared.facts()) {
    all.read(fact.key)
    for (const [number] of fact.key.startsWith('rate:') ? fact.key.matchAll(/\d+/g) : []) all.addPlain(Number(number))
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
  all.addDay(dayOf(prepared.now))
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
    yearly: all.yearly,
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
    sums: all.sums,
    lengths: all.lengths,
    windows,
    events: all.events,
    clocks: all.clocks,
    frequencies: all.frequencies,
    offsets: all.offsets,
    moments: all.moments,
    clock: prepared.now.getUTCHours() * 60 + prepared.now.getUTCMinutes(),
    today: dayOf(prepared.now),
    question: prepared.question,
    namedWeekdays: all.namedWeekdays,
    namedDays: all.namedDays,
    countsOf: all.countsOf,
    plainMoneys: all.plainMoneys,
    plainPercents: all.plainPercents,
    plainCounts: all.plainCounts,
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
