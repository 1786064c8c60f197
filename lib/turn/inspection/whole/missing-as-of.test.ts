import { expect, test } from 'vitest'
import type { FactValue } from '../../turn.ts'
import { prepare } from '../context/prepared.ts'
import { foldWhole, missingAsOf } from './whole-reply.ts'

const now = new Date('2026-11-20T08:30:00Z')

function missing(reply: string, key: string, value: FactValue, asOf: string): string | undefined {
  const fact = { key, value, source: 's', asOf, validUntil: '2026-11-20T08:45:00Z' }
  const prepared = prepare({
    now,
    language: 'en',
    session: { assurance: 'verified' },
    messages: [{ role: 'customer', text: 'how does it stand?' }],
    facts: [fact],
    knowledge: [],
    tools: [],
  })
  return missingAsOf(foldWhole(reply), prepared)
}

test.each([
  ['Your balance is 412.80 EUR.'],
  ['Tienes 412,80 EUR disponibles en tu cuenta.'],
  ['您的余额是 412.80 欧元。'],
  ['رصيدك 412.80 يورو.'],
])('%s: a balance of eight minutes ago needs its moment, one of this minute is what one has now', (reply) => {
  const told = { available: '412.80', currency: 'EUR' }
  expect(missing(reply, 'balance:main', told, '2026-11-20T08:22:00Z')).toBe('2026-11-20T08:22:00Z')
  expect(missing(reply, 'balance:main', told, '2026-11-20T08:29:01Z')).toBeUndefined()
  expect(missing(`${reply} (08:22 UTC)`, 'balance:main', told, '2026-11-20T08:22:00Z')).toBeUndefined()
})

test('a rate needs its moment however new it is', () => {
  const at = '2026-11-20T08:29:50Z'
  expect(missing('One US dollar is 7.1234 yuan.', 'rate:USD/CNY', '7.1234', at)).toBe(at)
  expect(missing('One US dollar is 7.1234 yuan, as of 08:29 UTC.', 'rate:USD/CNY', '7.1234', at)).toBeUndefined()
})
