import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTokenFilter } from './token-filter.ts'

const forms: Readonly<Record<string, string>> = { '⟦phone:1⟧': '138****1234', '⟦us-ssn:12⟧': '******99' }
const filtered = (pieces: readonly string[]) => {
  const filter = createTokenFilter((token) => forms[token])
  return pieces.map((piece) => filter.push(piece)).join('') + filter.end()
}

test.each([
  ['call ⟦phone:1⟧.', 'call 138****1234.'],
  ['⟦us-ssn:12⟧⟦phone:1⟧', '******99138****1234'],
  ['⟦phone:2⟧ and ⟦card:1⟧', '[removed] and [removed]'],
  ['⟦ Phone : 1 ⟧, 〚phone:1〛', '138****1234, 138****1234'],
  ['a ⟦ b ⟧ c', 'a [ b ] c'],
  ['⟦⟦phone:1⟧⟧', '[138****1234]'],
  ['cut ⟦phone:1', 'cut [phone:1'],
  ['⟦phone:1234567⟧', '[phone:1234567]'],
  ['plain', 'plain'],
])('%j is read as %j, however it is cut', (text, read) => {
  expect(filtered([text])).toBe(read)
  expect(filtered([...text])).toBe(read)
  for (let at = 0; at <= text.length; at += 1) expect(filtered([text.slice(0, at), text.slice(at)])).toBe(read)
})

test('what stands before a beginning token goes on at once', () => {
  const filter = createTokenFilter((token) => forms[token])
  expect(filter.push('your number is ⟦pho')).toBe('your number is ')
  expect(filter.push('ne:1')).toBe('')
  expect(filter.push('⟧ ok')).toBe('138****1234 ok')
})

test('every cut reads the same, and no bracket of a token comes out', () => {
  const piece = fc.constantFrom(
    '⟦',
    '⟧',
    '〚',
    'phone',
    'PHONE',
    ':',
    '1',
    '12',
    ' ',
    'x',
    '-',
    '⟦phone:1⟧',
    '⟦card:9⟧',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const whole = filtered([pieces.join('')])
      expect(filtered(pieces)).toBe(whole)
      expect(filtered([...pieces.join('')])).toBe(whole)
      expect(whole).not.toMatch(/[⟦⟧〚〛⟬⟭]/)
    }),
    { numRuns: 3000 },
  )
})
