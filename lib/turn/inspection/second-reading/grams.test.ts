import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grams, gramsOf } from './grams.ts'

const read = (text: string) => new Set(gramsOf({ by: 'reply', text }))
const shared = (one: string, other: string) => {
  const [these, those] = [read(one), read(other)]
  return [...these].filter((gram) => those.has(gram)).length / Math.min(these.size, those.size)
}

test('numbers, punctuation and the room between words say nothing of themselves', () => {
  expect(read('it costs 12 in all')).toEqual(read('it  costs: 4,711... in all!'.replace('4,711', '4711')))
  expect(read('')).toEqual(read('  ?! '))
})

test.each([
  ['your refund was cancelled', 'the cancellation of your refunds'],
  ['ustedes lo entenderan', 'ustedes lo entendieron'],
  ['سيفهم ذلك اي شخص', 'اي شخص كان يفهم ذلك'],
  ['正常人看一遍就懂了', '正常人一遍都懂'],
])('%s: words of one stem have runs in common with %s', (one, other) => {
  expect(shared(one, other)).toBeGreaterThan(0.3)
  expect(shared(one, 'xyzzy qwrtp vbnmk')).toBe(0)
})

test('what the customer says is another feature than the same words of the reply', () => {
  const text = 'any normal person would'
  const mine = new Set(gramsOf({ by: 'customer', text }))
  expect([...read(text)].filter((gram) => mine.has(gram)).length).toBeLessThan(3)
})

test('each feature comes once, and is one of so many; a text without end is read no further than a sentence goes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const found = [...gramsOf({ by: 'reply', text })]
      expect(new Set(found).size).toBe(found.length)
      expect(found.every((gram) => gram >= 0 && gram < grams)).toBe(true)
    }),
  )
  const endless = Array.from({ length: 200_000 }, (_, at) => String.fromCharCode(97 + ((at * at * 7) % 26))).join('')
  expect(gramsOf({ by: 'reply', text: endless }).length).toBeLessThan(8000)
})
