import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, compare, divide, multiply } from './decimal.ts'

test('money is exact and rounds half away from zero', () => {
  expect(multiply('250', '7.1234', 2)).toBe('1780.85')
  expect(multiply('1.005', '1', 2)).toBe('1.01')
  expect(multiply('-1.005', '1', 2)).toBe('-1.01')
  expect(multiply('0.1', '0.2', 3)).toBe('0.020')
  expect(divide('1', '3', 4)).toBe('0.3333')
  expect(divide('2', '3', 0)).toBe('1')
  expect(divide('0.921', '150.4', 8)).toBe('0.00612367')
  expect(add('0.1', '0.20')).toBe('0.30')
  expect(add('1.50', '-2')).toBe('-0.50')
  expect(compare('1.50', '1.5')).toBe(0)
  expect(compare('-2', '1')).toBe(-1)
  expect(() => divide('1', '0.00', 2)).toThrow(RangeError)
  expect(() => add('1e3', '1')).toThrow(TypeError)
})

test('dividing a product gives the factor back', () => {
  const cents = fc.bigInt({ min: 1n, max: 10n ** 15n }).map((units) => divide(String(units), '100', 2))
  fc.assert(fc.property(cents, cents, (a, b) => compare(divide(multiply(a, b, 4), b, 2), a) === 0))
})
