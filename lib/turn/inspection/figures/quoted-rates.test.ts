import { expect, test } from 'vitest'
import { prepare } from '../context/prepared.ts'
import { quotedFor } from './quoted-rates.ts'

const rate = (value: string | Record<string, string>, unit?: string) =>
  quotedFor(
    prepare({
      now: new Date('2026-11-26T10:00:00Z'),
      language: 'en',
      session: { assurance: 'none' },
      messages: [],
      facts: [
        {
          key: 'rate:HKD/CNY',
          value,
          ...(unit === undefined ? {} : { unit }),
          source: 'rates',
          asOf: '2026-11-26T09:58:40Z',
          validUntil: '2026-11-26T10:08:40Z',
        },
      ],
      knowledge: [],
      tools: [],
    }),
  ).get('rate:HKD/CNY')

test('a rate says for how many units it is quoted', () => {
  expect(rate('91.52', 'CNY per 100 HKD')).toBe(100)
  expect(rate('0.0631', 'USD/1000 IDR')).toBe(1000)
  expect(rate({ rate: '91.52', per: '100' })).toBe(100)
})

test('or is quoted for one', () => {
  expect(rate('0.9152')).toBeUndefined()
  expect(rate('0.9152', 'CNY per HKD')).toBeUndefined()
  expect(rate({ rate: '0.9152', amount: '250' })).toBeUndefined()
})
