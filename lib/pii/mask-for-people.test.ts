import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPersonalData } from './find-personal-data.ts'
import { maskForPeople } from './mask-for-people.ts'

describe('maskForPeople', () => {
  test.each([
    ['pay with 4242 4242 4242 4242', 'pay with **** **** **** 4242'],
    ['mail a.b@example.com', 'mail a***@example.com'],
    ['call 13812341234', 'call 138****1234'],
    ['DE89 3704 0044 0532 0130 00', 'DE** **** **** 3000'],
    ['4242424242424242 5555', '**** **** **** **** 5555'],
    ['https://bob:s3cret@host.example/x', 'https://******@host.example/x'],
  ])('%j becomes %j', (text, masked) => {
    expect(maskForPeople(text)).toBe(masked)
  })

  const piece = fc.oneof(
    fc.constantFrom(
      '4242 4242 4242 4242',
      '378282246310005',
      'DE89370400440532013000',
      'john@example.com',
      '+1 415 555 2671',
      '13812341234',
      '219-09-9999',
      '192.168.1.17',
      '2341 2341 2346',
      '12345678Z',
      'cvv 123',
      '12/27',
      'my name is John Smith',
      '我叫王小明',
      'password: hunter2!',
      'NDI0MjQyNDI0MjQyNDI0Mg==',
      '4242%204242%204242%204242',
      '221B Baker Street, London',
      'order SP-10023',
      '****',
      '138****1234',
      '⟦card:1⟧',
    ),
    fc.string({ unit: fc.constantFrom(...'0123456789 -.()+*@:/%=aAzZoOl١４一'), maxLength: 24 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const text = fc
    .array(piece, { maxLength: 6 })
    .chain((pieces) => fc.constantFrom(' ', '', ', ', '\n').map((between) => pieces.join(between)))

  test('masking twice is masking once', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 'US', 'CN', 'ES', 'SG'), (value, region) => {
        const options = region ? { region } : {}
        const once = maskForPeople(value, options)
        expect(maskForPeople(once, options)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })

  test('spans stand in order, apart, and inside the text', () => {
    fc.assert(
      fc.property(text, (value) => {
        let last = 0
        for (const { start, end } of findPersonalData(value)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(value.length)
      }),
      { numRuns: 1000 },
    )
  })
})
