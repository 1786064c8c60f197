import { expect, test } from 'vitest'
import type { ShownFact } from './chat-message.ts'
import { expiresIn, formatFact } from './format-fact.ts'
import { formatTime } from './format-time.ts'
import { strings } from './strings.ts'

const now = Date.parse('2026-11-20T08:30:00Z')
const fact = {
  key: 'rate:USD/CNY',
  value: '7.1234',
  unit: 'CNY',
  source: 'rehearsal rates',
  asOf: '2026-11-20T08:29:00Z',
  validUntil: '2026-11-20T09:00:00Z',
}
const fresh: ShownFact = { fact, status: 'fresh' }

test('a fresh figure keeps its digits and says since when', () => {
  expect(formatFact(fresh, now, 'en', strings.en)).toEqual({
    label: 'USD/CNY',
    value: '7.1234 CNY',
    source: 'rehearsal rates',
    freshness: 'fresh',
    standing: strings.en.facts.asOf(formatTime(fact.asOf, now, 'en')),
  })
})

test('it expires by itself one millisecond after its end', () => {
  const left = expiresIn(fresh, now)
  expect(left).toBe(30 * 60_000 + 1)
  expect(formatFact(fresh, now + (left ?? 0) - 1, 'en', strings.en).freshness).toBe('fresh')
  expect(formatFact(fresh, now + (left ?? 0), 'en', strings.en).freshness).toBe('expired')
  expect(expiresIn(fresh, now + (left ?? 0))).toBeUndefined()
  expect(expiresIn({ fact, status: 'stale' }, now)).toBeUndefined()
})

test('stale and missing are named in every language', () => {
  for (const [language, words] of Object.entries(strings)) {
    const stale = formatFact({ fact, status: 'stale' }, now, language as 'en', words)
    expect(stale.standing).toContain(words.facts.stale)
    const missing = formatFact(
      { fact: { key: 'order:SP-1', source: 'orders', reason: 'late' }, status: 'missing' },
      now,
      language as 'en',
      words,
    )
    expect(missing).toMatchObject({ value: words.facts.noValue, standing: words.facts.late, freshness: 'missing' })
  }
})

test('an object says its state and its amount, else its first values', () => {
  const order = {
    ...fact,
    key: 'order:SP-10023',
    value: { state: 'shipped', total: '129.90', currency: 'USD', placedOn: '2026-11-12' },
  }
  const { unit: _, ...unitless } = order
  expect(formatFact({ fact: unitless, status: 'fresh' }, now, 'zh', strings.zh)).toMatchObject({
    label: '订单 SP-10023',
    value: '已发货 · 129.90 USD',
  })
  const odd = { ...unitless, key: 'x', value: { a: '1', b: ['2'], c: 3 } }
  expect(formatFact({ fact: odd, status: 'fresh' }, now, 'en', strings.en)).toMatchObject({
    label: 'x',
    value: '1 · 3',
  })
})

test('times carry their zone, and their day where it is not today', () => {
  expect(formatTime('2026-11-20T08:29:00Z', now, 'en', 'UTC')).toBe('08:29 UTC')
  expect(formatTime('2026-11-19T08:29:00Z', now, 'en', 'UTC')).toBe('Nov 19 08:29 UTC')
  expect(formatTime('2026-11-20T08:29:00Z', now, 'ar', 'Europe/Berlin')).toBe('\u206609:29 GMT+1\u2069')
  expect(formatTime('not a time', now, 'en', 'UTC')).toBe('not a time')
})
