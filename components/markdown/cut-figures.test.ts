import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutFigures } from './cut-figures.ts'

const figures = (text: string) => cutFigures(text).flatMap((piece) => (piece.figure ? [piece.text] : []))

test.each([
  ['سعر 7.1234 CNY للدولار', ['7.1234 CNY']],
  ['الطلب SP-10023 بقيمة 129.90 USD.', ['SP-10023', '129.90 USD']],
  ['USD/CNY at 08:30 on 2026-11-20', ['USD/CNY', '08:30', '2026-11-20']],
  ['$1,000.50 or -3%', ['$1,000.50', '-3%']],
  ['no figure here', []],
  ['12 USDollars', ['12']],
])('finds the figures of %j', (text, expected) => {
  expect(figures(text)).toEqual(expected)
})

test('the pieces joined are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(
        cutFigures(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
