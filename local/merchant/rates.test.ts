import { expect, test } from 'vitest'
import { quotedCurrencies, rateAt } from './rates.ts'

const now = new Date('2026-11-20T08:30:42Z')

test('a quote names its minute, its end and its source', () => {
  const rate = rateAt('USD/CNY', now)
  expect(rate).toMatchObject({
    pair: 'USD/CNY',
    asOf: '2026-11-20T08:30:00.000Z',
    validUntil: '2026-11-20T08:31:42.000Z',
    source: 'rehearsal rates',
  })
  expect(rate?.rate).toMatch(/^7\.[01]\d{3}$/)
  expect(rateAt('USD/CNY', now)).toEqual(rate)
})

test('every pair is plausible, and the way there and back is about one', () => {
  expect(quotedCurrencies.length).toBeGreaterThanOrEqual(15)
  for (const base of quotedCurrencies) {
    for (const quote of quotedCurrencies) {
      const there = rateAt(`${base}/${quote}`, now)
      const back = rateAt(`${quote}/${base}`, now)
      if (base === quote) expect(there).toBeUndefined()
      else expect(Math.abs(Number(there?.rate) * Number(back?.rate) - 1)).toBeLessThan(0.001)
    }
  }
})

test('ticks each minute, and never jumps', () => {
  let moved = 0
  let before = Number(rateAt('EUR/JPY', now)?.rate)
  for (let minute = 1; minute <= 1440; minute += 1) {
    const rate = Number(rateAt('EUR/JPY', new Date(now.getTime() + minute * 60_000))?.rate)
    if (rate !== before) moved += 1
    expect(Math.abs(rate / before - 1)).toBeLessThan(0.003)
    before = rate
  }
  expect(moved).toBeGreaterThan(1300)
})

test('does not quote what it does not know', () => {
  for (const pair of ['USD/XXX', 'XXX/USD', 'USD/constructor', 'USD', '']) expect(rateAt(pair, now)).toBeUndefined()
})
