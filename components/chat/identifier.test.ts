import { expect, test } from 'vitest'
import { readCode, readIdentifier } from './identifier.ts'

test.each([
  ['SP-10023', { orderId: 'SP-10023' }],
  [' sp 10023 ', { orderId: 'SP-10023' }],
  ['sp10023', { orderId: 'SP-10023' }],
  ['ＳＰ－１００２３', { orderId: 'SP-10023' }],
  ['a@example.com', { email: 'a@example.com' }],
  ['a@b', undefined],
  ['10023', undefined],
  ['', undefined],
  ['SP-10023 or so', undefined],
])('reads %j', (typed, expected) => {
  expect(readIdentifier(typed)).toEqual(expected)
})

test.each([
  ['123456', '123456'],
  ['123 456', '123456'],
  ['１２３４５６', '123456'],
  ['١٢٣٤٥٦', '123456'],
  ['۱۲۳۴۵۶', '123456'],
  ['12', undefined],
  ['12345a', undefined],
])('reads the code %j', (typed, expected) => {
  expect(readCode(typed)).toBe(expected)
})
