import type { Prepared } from '../context/prepared.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { quotedFor } from './quoted-rates.ts'

/** Whether a date with its year lies ten years back or more: then it may be somebody's birth. */
export function isLongAgo(figure: Figure, prepared: Prepared): boolean {
  return figure.kind === 'date' && figure.year !== undefined && figure.year <= prepared.now.getUTCFullYear() - 10
}

/** Whether a date is the birth date that a fact holds. */
export function isBirthDate(figure: Figure, prepared: Prepared): boolean {
  return prepared
    .leaves()
    .some(
      (leaf) =>
        /birth|dob/.test(leaf.path) &&
        findFigures(leaf.value.toLowerCase()).some(
          ({ kind, value, year }) => kind === 'date' && value === figure.value && year === figure.year,
        ),
    )
}

/** The rates that are quoted for one, and for which a sum has been named: what that sum makes is volatile too. */
export function isMadeOf(rate: number, figure: Figure, prepared: Prepared): boolean {
  const { kind, value, decimals } = figure
  if ((kind !== 'money' && kind !== 'bare') || (decimals === 0 && value < 100)) return false
  const said = prepared.said.flatMap((text) => findFigures(text).map((other) => other.value))
  return [10, 100, 1000, 1e4, 1e5, 1e6, ...said].some(
    (sum) =>
      sum >= 2 &&
      sum !== value &&
      [sum * rate, sum / rate].some((made) => Math.round(made * 10 ** decimals) / 10 ** decimals === value),
  )
}

/** Whether a figure stands in a volatile fact that is past its validity, and in nothing that still holds. */
export function isStale(figure: Figure, prepared: Prepared): boolean {
  if (figure.kind === 'date' || figure.kind === 'time' || figure.kind === 'weekday' || figure.kind === 'exempt')
    return false
  if (Number.isNaN(figure.value) || (figure.value <= 1 && figure.decimals < 2)) return false
  if (prepared.said.some((said) => findFigures(said).some(({ value }) => value === figure.value))) return false
  const stale = prepared.facts().filter(({ fresh }) => !fresh)
  if (stale.length === 0) return isOfStaleResult(figure, prepared)
  const keys = new Set(stale.map(({ fact }) => fact.key))
  const holds = (leaf: { value: string; path: string }): boolean => {
    const known = Number(leaf.value)
    if (leaf.value.trim() === '' || !Number.isFinite(known)) return false
    const rounded = Math.round(known * 10 ** figure.decimals) / 10 ** figure.decimals
    return known === figure.value || known === figure.other || (figure.decimals >= 2 && rounded === figure.value)
  }
  const leaves = prepared.leaves()
  const made = stale.some(
    ({ fact }) =>
      /^rate:/.test(fact.key) &&
      Number(fact.value) > 0 &&
      isMadeOf(Number(fact.value) / (quotedFor(prepared).get(fact.key) ?? 1), figure, prepared),
  )
  if (!made && !leaves.some((leaf) => keys.has(leaf.source) && holds(leaf))) return isOfStaleResult(figure, prepared)
  return !leaves.some((leaf) => !keys.has(leaf.source) && holds(leaf))
}

/** Whether a figure stands in what a tool gave for a time that is over, and in nothing else that is known. */
function isOfStaleResult(figure: Figure, prepared: Prepared): boolean {
  if (figure.decimals < 2) return false
  const holds = (value: unknown) => Number(value) === figure.value || Number(value) === figure.other
  let stale = false
  for (const { status, result } of prepared.records()) {
    if (status !== 'ok' || typeof result !== 'object' || result === null) continue
    if (!Object.values(result).some(holds)) continue
    const { validUntil } = result as Record<string, unknown>
    if (typeof validUntil !== 'string' || !(Date.parse(validUntil) < prepared.now.getTime())) return false
    stale = true
  }
  if (!stale) return false
  const keys = new Set(prepared.facts().flatMap(({ fact, fresh }) => (fresh ? [fact.key] : [])))
  return !prepared.leaves().some(({ source, value }) => keys.has(source) && holds(value))
}
