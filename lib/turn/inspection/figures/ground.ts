import { fold } from '#lib/text/fold.ts'
import type { Prepared } from '../prepared.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'

const dayLength = 86_400_000

/** Everything that a reply may take its figures from. */
interface Ground {
  values: ReadonlySet<number>
  /** Sums, rates and shares that arithmetic may use. */
  moneys: readonly number[]
  /** Plain numbers of the customer's: a share or a rate may be taken of them. */
  bases: readonly number[]
  /** Plain numbers of the context: their unit may stand once for several. */
  plain: ReadonlySet<number>
  rates: readonly number[]
  counts: readonly number[]
  percents: readonly number[]
  /** Days since the epoch of every known date. */
  days: ReadonlySet<number>
  weekdays: ReadonlySet<number>
  /** Minutes since midnight, UTC. */
  times: ReadonlySet<number>
  durations: ReadonlySet<number>
  text: string
}

const cache = new WeakMap<Prepared, { revision: number; ground: Ground }>()
const round = (value: number, decimals: number): number =>
  Math.round((value + Number.EPSILON) * 10 ** decimals) / 10 ** decimals
const canonical = (value: number): number => round(value, 6)

function collect(prepared: Prepared): Ground {
  const values = new Set<number>()
  const moneys = new Set<number>()
  const bases = new Set<number>()
  const plain = new Set<number>()
  const rates = new Set<number>()
  const counts = new Set<number>([2])
  const percents = new Set<number>()
  const days = new Set<number>()
  const weekdays = new Set<number>()
  const times = new Set<number>()
  const durations = new Set<number>()
  const texts: string[] = []
  const now = prepared.now
  const thisYear = now.getUTCFullYear()
  const dayOf = (at: Date): number => Math.floor(at.getTime() / dayLength)

  function add(figure: Figure, calculable: boolean): void {
    if (figure.kind === 'date') {
      const year = figure.year ?? thisYear
      days.add(dayOf(new Date(Date.UTC(year, Math.floor(figure.value / 100) - 1, figure.value % 100))))
    } else if (figure.kind === 'weekday') weekdays.add(figure.value)
    else if (figure.kind === 'time') times.add(figure.value)
    else {
      values.add(canonical(figure.value))
      if (figure.other !== undefined) values.add(canonical(figure.other))
      if (figure.kind === 'bare') plain.add(figure.value)
      if (figure.kind === 'duration') durations.add(canonical(figure.value))
      if (figure.kind === 'percent') percents.add(figure.value)
      if (figure.kind === 'count') counts.add(figure.value)
      if (calculable && figure.kind === 'money' && moneys.size < 120) {
        moneys.add(figure.value)
        if (figure.other !== undefined) moneys.add(figure.other)
      }
    }
  }

  function read(text: string, calculable: boolean): void {
    const folded = fold(text).folded
    texts.push(folded)
    for (const figure of findFigures(folded)) add(figure, calculable)
    for (const match of folded.matchAll(/\d+(?:\.\d+)?/g)) values.add(canonical(Number(match[0])))
  }

  for (const message of prepared.context.messages) {
    read(message.text, true)
    if (message.role !== 'customer') continue
    for (const { kind, value, other } of findFigures(fold(message.text).folded))
      if (kind === 'bare' && value >= 10 && bases.size < 40) bases.add(other ?? value)
  }
  for (const unit of prepared.context.knowledge) if (unit.id !== 'system-prompt') read(unit.text, true)
  const states = new Map<string, number>()
  for (const leaf of prepared.leaves()) {
    const iso = /^(\d{4})-(\d\d)-(\d\d)(?:t(\d\d):(\d\d))?/i.exec(leaf.value)
    if (iso) {
      days.add(dayOf(new Date(`${iso[1]}-${iso[2]}-${iso[3]}T00:00:00Z`)))
      if (iso[4] && iso[5]) times.add(Number(iso[4]) * 60 + Number(iso[5]))
      continue
    }
    if (/^-?\d+(?:\.\d+)?$/.test(leaf.value)) {
      const value = Math.abs(Number(leaf.value))
      values.add(canonical(value))
      if (leaf.path.endsWith('.length')) counts.add(value)
      else if (/^rate:|rate$/.test(leaf.source) || /rate$/.test(leaf.path)) rates.add(value)
      else if (
        /total|amount|price|fee|balance|cost|paid|limit|credit|refund|discount|tax|shipping|charge|payout|net|gross|subtotal|due/.test(
          `${leaf.source}.${leaf.path}`,
        )
      )
        moneys.add(value)
      else if (/count|quantity|qty|items|number/.test(leaf.path)) counts.add(value)
      else if (/percent|share|pct/.test(leaf.path)) percents.add(value)
      texts.push(leaf.value)
    } else {
      read(leaf.value, true)
      if (/(?:state|status)$/.test(leaf.path))
        states.set(`${leaf.source} ${leaf.value}`, (states.get(`${leaf.source} ${leaf.value}`) ?? 0) + 1)
    }
    if (/currency|unit/.test(leaf.path)) texts.push(leaf.value.toLowerCase())
  }
  for (const number of states.values()) {
    values.add(number)
    counts.add(number)
  }
  const byKind = new Map<string, number>()
  for (const { fact } of prepared.facts()) {
    read(fact.key, false)
    const kind = fact.key.split(':')[0] ?? ''
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
  }
  for (const number of byKind.values()) values.add(number)
  const profile = prepared.context.session.customer
  if (profile) {
    for (const list of [profile.orders, profile.emails, profile.phones, profile.cards, profile.accounts]) {
      values.add(list.length)
      for (const text of list) read(text, false)
    }
  }
  days.add(dayOf(now))
  for (const day of days) weekdays.add((day + 4) % 7)
  times.add(now.getUTCHours() * 60 + now.getUTCMinutes())
  return {
    values,
    moneys: [...moneys],
    bases: [...bases],
    plain,
    rates: [...rates],
    counts: [...counts],
    percents: [...percents],
    days,
    weekdays,
    times,
    durations,
    text: texts.join('\n'),
  }
}

function groundOf(prepared: Prepared): Ground {
  const known = cache.get(prepared)
  if (known && known.revision === prepared.revision()) return known.ground
  const ground = collect(prepared)
  cache.set(prepared, { revision: prepared.revision(), ground })
  return ground
}

function close(figure: Figure, value: number): boolean {
  if (!Number.isFinite(value)) return false
  if (figure.other !== undefined && canonical(figure.other) === canonical(value)) return true
  return canonical(figure.value) === canonical(value) || figure.value === round(value, Math.min(figure.decimals, 4))
}

/** One sum, difference, product (a share of, a rate times) or quotient of known numbers, rounded as it is written. */
function followsByArithmetic(figure: Figure, ground: Ground): boolean {
  for (const rate of ground.rates) {
    if (close(figure, rate)) return true
    if (figure.decimals > 0 && close(figure, 1 / rate)) return true
  }
  for (const a of ground.bases) {
    for (const rate of ground.rates) if (close(figure, a * rate) || close(figure, a / rate)) return true
    for (const share of ground.percents)
      if (close(figure, (a * share) / 100) || close(figure, a * (1 - share / 100))) return true
  }
  for (const a of ground.moneys) {
    if (a === 0) continue
    if (close(figure, a)) return true
    for (const b of ground.moneys) if (close(figure, a + b) || close(figure, Math.abs(a - b))) return true
    for (const rate of ground.rates) if (close(figure, a * rate) || close(figure, a / rate)) return true
    for (const share of ground.percents) {
      if (
        close(figure, (a * share) / 100) ||
        close(figure, a * (1 - share / 100)) ||
        close(figure, a * (1 + share / 100))
      )
        return true
    }
    for (const times of ground.counts) if (close(figure, a * times) || close(figure, a / times)) return true
  }
  return false
}

/** Words of an estimate: only there may a date follow from another by a known number of days. */
const estimate =
  /will|should|expect|estimat|by |until|within|latest|before|due|from|预计|将|会|之前|应|内|最晚|截止|起|llegar|antes|hasta|deberia|sera|estima|prev|a partir|سي|ست|قبل|حتي|متوقع|خلال|بحلول/

/** The day that lies so many working days behind another. */
function workingDaysAfter(day: number, count: number): number {
  let at = day
  for (let left = count; left > 0; ) {
    at += 1
    const weekday = (at + 4) % 7
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return at
}

function dateIsGrounded(figure: Figure, ground: Ground, prepared: Prepared, sentence: string): boolean {
  const month = Math.floor(figure.value / 100) - 1
  const date = figure.value % 100
  const years = figure.year !== undefined ? [figure.year] : [-1, 0, 1].map((by) => prepared.now.getUTCFullYear() + by)
  for (const year of years) {
    for (const [m, d] of [
      [month, date],
      [date - 1, month + 1],
    ] as const) {
      if (m > 11 || (m !== month && figure.year === undefined)) continue
      const day = Math.floor(Date.UTC(year, m, d) / dayLength)
      if (ground.days.has(day)) return true
      if (!estimate.test(sentence)) continue
      for (const hours of ground.durations) {
        const by = hours / 24
        if (by < 1 || by > 120 || !Number.isInteger(by)) continue
        for (const known of ground.days)
          if (day === known + by || (by <= 60 && day === workingDaysAfter(known, by))) return true
      }
    }
  }
  return false
}

function timeIsGrounded(figure: Figure, ground: Ground): boolean {
  for (const time of ground.times) {
    const apart = Math.abs(figure.value - time)
    if (apart === 0 || (figure.loose && apart === 720)) return true
    // The same moment on another clock: whole or half hours apart.
    if (figure.value % 60 === time % 60 && figure.value % 60 !== 0) return true
  }
  return false
}

function durationIsGrounded(figure: Figure, ground: Ground, prepared: Prepared): boolean {
  const hours = canonical(figure.value)
  if (ground.durations.has(hours)) return true
  const { written } = figure
  // "3 months from 500, 6 from 1,500": the unit stands once, the numbers are known.
  if (written !== undefined && written > 1 && ground.plain.has(written)) {
    const unit = hours / written
    for (const known of ground.durations) if (known % unit === 0 && known / unit <= 120) return true
  }
  const days = hours / 24
  const today = Math.floor(prepared.now.getTime() / dayLength)
  for (const day of ground.days) if (Math.abs(today - day) === days && days > 0) return true
  for (const a of ground.days) for (const b of ground.days) if (days > 0 && Math.abs(a - b) === days) return true
  return false
}

/** Whether a figure stands in the context, in any writing, or follows from it by one step. */
export function isGrounded(figure: Figure, prepared: Prepared, sentence = ''): boolean {
  const { other, ...plain } = figure
  if (isGroundedAs(figure, prepared, sentence)) return true
  return other !== undefined && isGroundedAs({ ...plain, value: other, decimals: 0 }, prepared, sentence)
}

function isGroundedAs(figure: Figure, prepared: Prepared, sentence: string): boolean {
  const ground = groundOf(prepared)
  switch (figure.kind) {
    case 'exempt':
      return true
    case 'date':
      return dateIsGrounded(figure, ground, prepared, sentence)
    case 'weekday':
      return ground.weekdays.has(figure.value)
    case 'time':
      return timeIsGrounded(figure, ground)
    case 'duration':
      return durationIsGrounded(figure, ground, prepared)
    case 'count':
      return (
        figure.value <= 1 ||
        ground.values.has(figure.value) ||
        ground.counts
          .slice(1)
          .some((a) => ground.counts.slice(1).some((b) => a - b === figure.value || a + b === figure.value))
      )
    case 'bare':
      return (
        figure.value <= 1 ||
        ground.values.has(canonical(figure.value)) ||
        (figure.decimals > 0 && followsByArithmetic(figure, ground))
      )
    default:
      return (
        figure.value === 0 ||
        figure.value === 1 ||
        ground.values.has(canonical(figure.value)) ||
        followsByArithmetic(figure, ground)
      )
  }
}
