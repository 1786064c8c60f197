import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { holds } from '../../turn.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Leaf, Prepared } from '../context/prepared.ts'
import { dayLength } from './collector.ts'
import { findFigures } from './find-figures.ts'

/** Facts that anybody may hear. */
const open = new RegExp(unwrap`
    ^(?:links|policy|rate|price|fares?|surcharges?|product|stock|store|shipping|coupon|promo|fee|tariff|limit|hours|instal?lments?(?=:\d)|quote|plan|opening|catalog|faq|
    branch|status-page|service|get_exchange_rate|start_verification|request_callback|handoff_to_human|
    events?|shows?|concerts?|match|venue|seats|seating|slots|restock|incidents?|outages?|maintenance|inventory|availability|fx|exchange-rates?|menu|weather|zones?|sale|campaign|
    promotions?|outlets?|items?(?=:)|listings?|notices?|announcements?|queue|holidays?|catalogue|
    (?:get|check|find|search|list|lookup)_(?:stock|availability|products?|stores?|branch|branches|events?|prices?|menu|(?:opening_)?hours|catalog|rates?|fees?|incidents?|
    service_status|seats|slots|policy|policies|faq))(?![a-z_])
  `)
/** Facts that only the second level may hear. */
const secondLevel = new RegExp(unwrap`
    ^(?:balance|wallet|history|profile|points|usage|cards?|movements?|transactions?|statement|credit-?line|portfolio|
    savings|get_balance|list_transactions)(?![a-z])
  `)
/** How long a figure holds, and not how long a thing of the customer's runs. */
const holdsUntil = /(?:^|\.)validuntil$/
const runsOut = /^(?:subscription|plan|membership|policy|ticket|pass|card|contract|insurance|voucher)(?![a-z])/
const neutral = /(?:^|\.)(?:currency|unit|asof|language|locale|timezone|id)$|\.length$|^args(?:\.|$)/

/** The values that this session may not hear, as a sentence would hold them. */
interface Hidden {
  any: boolean
  numbers: ReadonlySet<number>
  /** Sums without their cents. */
  whole: ReadonlySet<number>
  digits: ReadonlySet<string>
  dates: ReadonlySet<number>
  /** The same as days since the epoch, for weekdays, days of the month and "tomorrow". */
  days: ReadonlySet<number>
  /** Weekdays and days of a month that the customer has named. */
  openWeekdays: ReadonlySet<number>
  openMonthdays: ReadonlySet<number>
  texts: readonly string[]
}

const cache = new WeakMap<Prepared, { revision: number; hidden: Hidden }>()

/** Whether what a source names is one of the customer's own things. */
function isOwned(source: string, prepared: Prepared): boolean {
  const named = /:(.+)$/.exec(source)?.[1]?.toLowerCase()
  return (
    named !== undefined && (prepared.context.session.customer?.orders ?? []).some((one) => one.toLowerCase() === named)
  )
}

/** "policy:auto" with an end or a holder is somebody's insurance, and no rule of the house. */
function isInsurance(source: string, prepared: Prepared): boolean {
  return (
    source.startsWith('policy:') &&
    prepared
      .leaves()
      .some(
        (leaf) => leaf.source === source && /^(?:state|status|expires|renews|holder|insured|premium)/.test(leaf.path),
      )
  )
}

/** Whether a fact's key or a tool's name speaks of what this session has no assurance for. */
function isHiddenSource(source: string, prepared: Prepared): boolean {
  if (open.test(source) && !isOwned(source, prepared) && !isInsurance(source, prepared)) return false
  return !holds(prepared.assurance, secondLevel.test(source) ? 'verified' : 'basic')
}

/** What an account holds and what it did is for the second level: of an account, the first may hear its state. */
const heldPath = new RegExp(unwrap`
    balance|available|frozen|held|onhold|limit|funds|transaction|movement|history|statement|spen[dt]|deposit|withdraw|
    points|savings|topup|cashback|lastmonth|monthly|total|amount|credit|debit|income|activity|purchase|payment|card|
    transfer|usage
  `)

function isHiddenSum({ source, path }: Leaf, prepared: Prepared): boolean {
  return (
    /^(?:account|customer|merchant|me|user)(?![a-z])/.test(source) &&
    heldPath.test(path) &&
    !/(?:state|status|reason)$/.test(path) &&
    !holds(prepared.assurance, 'verified')
  )
}

/** Masked contact data is for the first level. */
function isMaskedFor({ source, value }: Leaf, prepared: Prepared): boolean {
  return /^(?:profile|contact)/.test(source) && /[*•]{2}/.test(value) && holds(prepared.assurance, 'basic')
}

function numbersIn(text: string): { numbers: number[]; dates: number[] } {
  const numbers: number[] = []
  const dates: number[] = []
  for (const figure of findFigures(text)) {
    if (figure.kind === 'date') dates.push(figure.value)
    else {
      numbers.push(figure.value)
      if (figure.other !== undefined) numbers.push(figure.other)
      if (figure.written !== undefined) numbers.push(figure.written)
    }
  }
  for (const [plain] of text.matchAll(/\d+(?:\.\d+)?/g)) numbers.push(Number(plain))
  return { numbers, dates }
}

/** The parts of a text value that would tell it: names, places, reasons, and no words that are mere states. */
function partsOf(leaf: Leaf): string[] {
  if (/(?:state|status|type|kind|source|result|stage)$/.test(leaf.path)) return []
  const carries = /(?:carrier|courier)$/.test(leaf.path)
  const words = /[\s\u0600-\u06ff\u3400-\u9fff]/.test(leaf.value)
  if (!words && !/^[A-ZÀ-Þ]/.test(leaf.value) && !/[*•@]/.test(leaf.value)) return []
  return fold(leaf.value)
    .folded.split(/[,;/()]/)
    .map((part) => part.trim())
    .filter((part) => (/[\u3400-\u9fff]/.test(part) ? part.length >= 2 : part.length >= (carries ? 3 : 4)))
    .filter((part) => idsIn(part).length === 0 && /[^\d\s.:-]/.test(part) && (carries || !/^[a-z]{3}$/.test(part)))
}

/** A seat, a flight, a locker: short, and of one customer. */
const placeCode = /^(?:\d{1,3}[a-z]|[a-z]{2}-?\d{2,4})$/

/** The words of a person's name: each of them tells whose it is. */
function namesOf({ path, value }: Leaf): string[] {
  if (!/(?:recipient|holder|addressee|fullname|firstname|lastname|(?:^|\.)name)$/.test(path)) return []
  return fold(value)
    .folded.split(/[\s,.]+/)
    .filter((word) => /^[a-z-]{4,}$/.test(word))
}

function collect(prepared: Prepared): Hidden {
  const known = new Set<number>()
  const knownDates = new Set<number>()
  const heard = [...prepared.said, prepared.publicText]
  const numbers = new Set<number>()
  const whole = new Set<number>()
  const digits = new Set<string>()
  const dates = new Set<number>()
  const days = new Set<number>()
  const texts: string[] = []
  const allowed: Leaf[] = []
  const hidden: Leaf[] = []
  for (const leaf of prepared.leaves()) {
    if (neutral.test(leaf.path) || (holdsUntil.test(leaf.path) && !runsOut.test(leaf.source))) continue
    if (isMaskedFor(leaf, prepared)) allowed.push(leaf)
    else if (isHiddenSource(leaf.source, prepared) || isHiddenSum(leaf, prepared)) hidden.push(leaf)
    else allowed.push(leaf)
  }
  if (hidden.length === 0)
    return { any: false, numbers, whole, digits, dates, days, openWeekdays: new Set(), openMonthdays: new Set(), texts }
  for (const text of [...heard, ...allowed.map(({ value }) => fold(value).folded)]) {
    const found = numbersIn(text)
    for (const number of found.numbers) known.add(number)
    for (const date of found.dates) knownDates.add(date)
  }
  const heardText = [...heard, ...allowed.map(({ value }) => fold(value).folded)].join('\n')
  for (const leaf of hidden) {
    const value = fold(leaf.value).folded
    if (/^\d{3,19}$/.test(value) && !heardText.includes(value)) digits.add(value)
    const found = numbersIn(value)
    if (!/^\d{4}-\d\d-\d\d/.test(value))
      for (const number of found.numbers)
        if (!known.has(number) && (number >= 10 || !Number.isInteger(number))) {
          numbers.add(number)
          if (number >= 20 && !known.has(Math.floor(number))) whole.add(Math.floor(number))
        }
    for (const date of found.dates) if (!knownDates.has(date)) dates.add(date)
    if (/^\d{4}-\d\d-\d\d/.test(value) && !found.dates.some((date) => knownDates.has(date)))
      days.add(Math.floor(Date.parse(value.slice(0, 10)) / dayLength))
    const code = placeCode.test(value) ? [value] : []
    for (const part of [...partsOf(leaf), ...namesOf(leaf), ...code]) if (!heardText.includes(part)) texts.push(part)
  }
  const named = heard.flatMap((text) => findFigures(text))
  const daysOf = (of: 'weekday' | 'monthday') =>
    new Set(named.flatMap(({ kind, value }) => (kind === of ? [value] : [])))
  const openWeekdays = daysOf('weekday')
  const openMonthdays = daysOf('monthday')
  return { any: hidden.length > 0, numbers, whole, digits, dates, days, openWeekdays, openMonthdays, texts }
}

function hiddenIn(prepared: Prepared): Hidden {
  const known = cache.get(prepared)
  if (known && known.revision === prepared.revision()) return known.hidden
  const hidden = collect(prepared)
  cache.set(prepared, { revision: prepared.revision(), hidden })
  return hidden
}

/** A weekday, a day of the month or "tomorrow" that is no other day than the hidden one, alone of its kind in the sentence. */
function toldDay(text: string, hidden: Hidden, prepared: Prepared): { start: number; end: number } | undefined {
  const dayFigures = findFigures(text).filter(({ kind }) => kind === 'weekday' || kind === 'monthday')
  const [figure] = dayFigures
  if (!figure || dayFigures.length > 1) return undefined
  const { kind, value, start, end } = figure
  const today = Math.floor(prepared.now.getTime() / dayLength)
  for (const day of hidden.days) {
    if (Math.abs(day - today) > 10) continue
    const same =
      kind === 'weekday'
        ? (day + 4) % 7 === value && !hidden.openWeekdays.has(value)
        : new Date(day * dayLength).getUTCDate() === value && !hidden.openMonthdays.has(value)
    if (same) return { start, end }
  }
  return undefined
}

/** "A little over 1,200", "casi 1.200", "نحو 1200": a sum told by its round figure. */
const roughly = new RegExp(unwrap`
  (?<![a-z])(?:over|under|above|below|about|around|roughly|almost|nearly|approximately|some|close to|more than|less than|
  just (?:shy|short) of|unos|unas|casi|cerca de|alrededor de|aproximadamente|mas de|menos de|algo mas de|
  poco mas de)(?: [a-z]{1,4})? ?[$€£¥]?$|(?:约|大约|大概|差不多|将近|近|超过|不到)[还有剩是共]{0,3} ?[$€£¥]?$|(?<![\u0620-\u06ff])(?:نحو|حوالي|قرابه|تقريبا|اكثر من|اقل من|ما يقارب|زهاء) ?$
`)

/** Whether a round sum that is told roughly is a hidden one: no further from it than a twentieth. */
function roundsHidden(value: number, before: string, hidden: Hidden): boolean {
  if (value < 100 || !roughly.test(before)) return false
  return [...hidden.numbers].some((number) => number >= 20 && Math.abs(number - value) <= number / 20)
}

/** Whether the context holds anything that this session may not hear. */
export function hidesAnything(prepared: Prepared): boolean {
  return hiddenIn(prepared).any
}

/** Where a folded sentence tells a value that this session may not hear: its span, or undefined. */
export function toldValue(text: string, prepared: Prepared): { start: number; end: number } | undefined {
  const hidden = hiddenIn(prepared)
  if (!hidden.any) return undefined
  for (const part of hidden.texts) {
    const start = text.indexOf(part)
    if (start === -1) continue
    const end = start + part.length
    const edge = placeCode.test(part) ? /[a-z\d]/ : /[a-z]/
    if (/[a-z]/.test(part) && (edge.test(text[start - 1] ?? '') || edge.test(text[end] ?? ''))) continue
    return { start, end }
  }
  const day = hidden.days.size > 0 ? toldDay(text, hidden, prepared) : undefined
  if (day || !/\d/.test(text)) return day
  for (const match of text.matchAll(/(?<![\d.,])\d{3,19}(?![\d]|[.,]\d)/g))
    if (hidden.digits.has(match[0])) return { start: match.index, end: match.index + match[0].length }
  for (const figure of findFigures(text)) {
    const { kind, value, other, start, end } = figure
    const tells =
      kind === 'date'
        ? hidden.dates.has(value)
        : kind !== 'duration' &&
          kind !== 'weekday' &&
          kind !== 'time' &&
          kind !== 'exempt' &&
          (hidden.numbers.has(value) ||
            (kind === 'money' && hidden.whole.has(value)) ||
            [value, other ?? value].some((one) => roundsHidden(one, text.slice(0, start), hidden)) ||
            (other !== undefined && hidden.numbers.has(other)))
    if (tells) return { start, end }
  }
  return undefined
}

/** Names, places and reasons that this session may not hear, folded, as they stand in the context. */
export function hiddenTexts(prepared: Prepared): readonly string[] {
  return hiddenIn(prepared).texts
}
