import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutText } from './cut-text.ts'

test('never loses a character, nor splits a pair', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 50 }),
      fc.boolean(),
      (text, size, varied) => {
        const pieces = cutText(text, size, varied)
        expect(pieces.join('')).toBe(text)
        for (const piece of pieces) {
          const length = [...piece].length
          expect(length).toBeGreaterThan(0)
          expect(length).toBeLessThanOrEqual(varied ? 2 * size - 1 : size)
          expect(piece.isWellFormed()).toBe(true)
        }
      },
    ),
  )
})

test('exact sizes', () => {
  expect(cutText('ab👍cd', 2, false)).toEqual(['ab', '👍c', 'd'])
})
