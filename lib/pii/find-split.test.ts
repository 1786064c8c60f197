import { describe, expect, test } from 'vitest'
import { findBegunCard, findSplit, withoutLeadingDigits } from './find-split.ts'

describe('findSplit', () => {
  test.each([
    [['my card is 4242 4242', '4242 4242 is the rest'], 'card', '4242424242424242', ['4242 4242', '4242 4242']],
    [['4242 42', '42 4242 4242'], 'card', '4242424242424242', ['4242 42', '42 4242 4242']],
    [['it is 4242', '4242', '4242', '4242'], 'card', '4242424242424242', ['4242', '4242', '4242', '4242']],
    [['DE89 3704 0044', '0532 0130 00 thanks'], 'iban', 'DE89370400440532013000', ['DE89 3704 0044', '0532 0130 00']],
    [['write to john.doe@', 'example.com please'], 'email', 'john.doe@example.com', ['john.doe@', 'example.com']],
    [['write to john.doe', '@example.com'], 'email', 'john.doe@example.com', ['john.doe', '@example.com']],
    [['my SSN: 219-09', '-9999'], 'us-ssn', '219099999', ['219-09', '-9999']],
    [['call +1 415', '555 2671'], 'phone', '+14155552671', ['+1 415', '555 2671']],
  ])('%j', (texts, type, value, parts) => {
    const [found] = findSplit(texts)
    expect(found).toMatchObject({ type, value })
    expect(found?.parts.map(({ message, start, end }) => texts[message]?.slice(start, end))).toEqual(parts)
  })

  test.each([
    [['What is 100 USD in EUR?', 'and 250?']],
    [['order SP-10023', '2 days late']],
    [['I paid 4155', '552671 was the amount']],
    [['my card is 4242 4242 4242 4242', 'thanks']],
    [['hello', 'world']],
    [['mail a@example.com', 'and b@example.com']],
  ])('nothing goes on from %j', (texts) => {
    expect(findSplit(texts)).toEqual([])
  })
})

describe('findBegunCard', () => {
  test.each([
    ['my card is 4242 4242', '4242 4242'],
    ['my card is 4242 42', '4242 42'],
    ['5105-1051-0510.', '5105-1051-0510'],
    ['我的卡号是 4242 4242', '4242 4242'],
    ['tarjeta 424242424242', '424242424242'],
  ])('%j', (text, run) => {
    const found = findBegunCard(text)
    expect(text.slice(found?.start, found?.end)).toBe(run)
  })

  test.each([
    'my card ends in 4242',
    'the card ending in 424242',
    'order SP-10023',
    'what is 400000',
    'convert 4,500,000',
    'how much is 45000.00',
    'my card is 4242',
    'reference A-42424242',
    'what is 10000000 in euros',
  ])('%j begins none', (text) => {
    expect(findBegunCard(text)).toBeUndefined()
  })
})

test.each([
  ['42 4242 4242, where is my order?', '******, where is my order?'],
  ['4242424242 what about my refund', '****** what about my refund'],
  ['2 orders, where are they?', '2 orders, where are they?'],
  ['SP-10023 where is it?', 'SP-10023 where is it?'],
])('a refused text begins without digits: %j', (text, starred) => {
  expect(withoutLeadingDigits(text)).toBe(starred)
})
