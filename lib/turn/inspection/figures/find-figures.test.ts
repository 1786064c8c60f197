import { expect, it } from 'vitest'
import { findFigures } from './find-figures.ts'

it.each<[string, string, number]>([
  ['it costs 12.50 usd.', 'money', 12.5],
  ['it costs $1,250.', 'money', 1250],
  ['cuesta 1.250,75 euros.', 'money', 1250.75],
  ['共3万元。', 'money', 30000],
  ['退您二十五元。', 'money', 25],
  ['المبلغ 99.90 دولار.', 'money', 99.9],
  ['a fee of 1.9 %.', 'percent', 1.9],
  ['within 14 days.', 'duration', 336],
  ['it came on 14 november.', 'date', 1114],
  ['el 3 de mayo llega.', 'date', 503],
  ['11月12日下单。', 'date', 1112],
  ['at 16:30 it closes.', 'time', 990],
])('%j holds the %s %d', (text, kind, value) => {
  expect(findFigures(text)).toContainEqual(expect.objectContaining({ kind, value }))
})

it.each(['no number at all.', ''])('%j holds none', (text) => expect(findFigures(text)).toEqual([]))

it('tells where a figure stands', () => {
  const text = 'we refund 12.50 usd today.'
  const [figure] = findFigures(text)
  expect(text.slice(figure?.start, figure?.end)).toContain('12.50')
})
