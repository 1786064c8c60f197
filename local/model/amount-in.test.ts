import { expect, test } from 'vitest'
import { amountIn } from './amount-in.ts'

test.each([
  ['how much is 250 USD in CNY', '250'],
  ['$1,250.50 in euros', '1250.50'],
  ['1.250,50 EUR a dólares', '1250.50'],
  ['1,234,567 JPY', '1234567'],
  ['1.234.567 JPY', '1234567'],
  ['12,5 EUR', '12.5'],
  ['1,500 USD', '1500'],
  ['0.125 GBP', '0.125'],
  ['12.5k USD', '12500'],
  ['2.5万日元', '25000'],
  ['كم يساوي ٢٥٠٫٥ دولار', '250.5'],
  ['１００ 美元换人民币', '100'],
  ['refund 20 of SP-10023', '20'],
])('%s → %s', (text, amount) => {
  expect(amountIn(text)).toBe(amount)
})

test.each(['what is the rate', 'where is SP-10023', '', '...'])('no amount in "%s"', (text) => {
  expect(amountIn(text)).toBeUndefined()
})

test('a wall of digits is no amount, and costs nothing', () => {
  expect(amountIn('1'.repeat(200_000))).toBeUndefined()
})
