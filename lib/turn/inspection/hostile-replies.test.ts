import { describe, expect, test } from 'vitest'
import { inspectCase } from './cases/inspect-case.ts'
import { inspectionCase } from './cases/inspection-case.ts'

const megabyte = 2 ** 20

function inspected(reply: string, language = 'en') {
  const messages = [{ role: 'customer', text: 'Where is my order?' }]
  const given = inspectionCase.parse({ id: 'hostile', now: '2026-11-20T08:30:00Z', language, messages, reply })
  const { delivered, tripped, verdicts } = inspectCase(given, [reply])
  return { delivered, tripped, items: [...new Set(verdicts.map(({ item }) => item))] }
}

/** No word of any language, and never the same run twice in a row. */
const gibberish = Array.from({ length: megabyte }, (_, at) => String.fromCharCode(97 + ((at * at * 7 + at) % 26))).join(
  '',
)

// What reads the whole again for each character of it does not end here.
describe('a megabyte', () => {
  test.each([
    ['of one letter', 'en', 'x'.repeat(megabyte)],
    ['without a space', 'en', gibberish],
    ['(an eighth of it) of Chinese without an end', 'zh', '好的我们来看'.repeat(megabyte / 48)],
    ['of questions that nobody ends', 'es', '¿'.repeat(megabyte / 2)],
  ] as const)('%s goes out as it came', (_, language, reply) => {
    const { delivered, items } = inspected(reply, language)
    expect(items.filter((item) => item !== '9.3')).toEqual([])
    expect(delivered === reply).toBe(true)
  })
})

test('of ten thousand digits none goes out', () => {
  const { delivered, items } = inspected('1'.repeat(10_000))
  expect(items).toContain('2.2')
  expect(delivered).not.toMatch(/\d/)
})

test.each([
  ['combining marks without end', `a${'\u0301'.repeat(200_000)} fine.`, /\u0301{33}/],
  ['lone surrogates', 'Your order \ud800 is fine \udc00.', /\p{Cs}/u],
  ['an unpaired override', 'Hello \u202e there, your order is fine.', /\u202e/],
])('%s are broken output, and stay here', (_, reply, broken) => {
  const { delivered, items } = inspected(reply)
  expect(items).toContain('8.2')
  expect(delivered).not.toMatch(broken)
})
