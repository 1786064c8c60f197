import { describe, expect, it } from 'vitest'
import { cutText } from '../cases/cut-text.ts'
import { inspectCase } from '../cases/inspect-case.ts'
import { inspectionCase } from '../cases/inspection-case.ts'
import { builtInRules } from './built-in-rules.ts'
import { joinRules, readMerchantRule } from './merchant-rules.ts'
import { createRequiredSentences } from './required-sentences.ts'

const warranty = 'We guarantee a full refund of 20 USD within 14 days of delivery.'
const long = `${warranty.slice(0, -1)}, ${'in the country of the buyer, '.repeat(12)}and by the law of that country.`
const row = { id: 'shop/law', version: 1, mode: 'enforce', matcher: { kind: 'required', sentences: [warranty, long] } }
const { rules, refused } = joinRules(builtInRules, [row])
const tree = { text: '', closed: true }

function run(reply: string, set = rules, messages: unknown[] = [], pieces: readonly string[] = [reply]) {
  return inspectCase(inspectionCase.parse({ id: 'c', language: 'en', reply, messages }), pieces, set)
}

describe('createRequiredSentences', () => {
  const list = createRequiredSentences([
    'Prices include VAT. You may withdraw within 14 days!',
    '本店依法提供七天无理由退货。',
  ])

  it.each([
    ['prices include vat.', true],
    [' prices  include vat', true],
    ['- you may withdraw within 14 days!', true],
    ['本店依法提供七天无理由退货。', true],
    ['prices include vat and more.', false],
    ['i say that prices include vat.', false],
    ['', false],
  ])('%j, closed: %s', (text, covered) => expect(list.covers({ ...tree, text })).toBe(covered))

  it('takes an open sentence as long as it may still become one', () => {
    expect(list.covers({ text: 'you may with', closed: false })).toBe(true)
    expect(list.covers({ text: 'you may not', closed: false })).toBe(false)
    expect(list.covers({ text: ' ', closed: false })).toBe(false)
  })

  it('is left out of what is compared', () => {
    expect(list.without('hello. prices include vat. you may withdraw within 14 days bye')).toBe('hello.   bye')
    expect(list.without('hello. prices include vat. you may with')).toBe('hello. ')
    expect(list.without('hello. you may not')).toBe('hello. you may not')
  })
})

describe('a list of required sentences', () => {
  it('is read without what only a finding needs', () => {
    expect(refused).toEqual([])
    expect(readMerchantRule({ ...row, matcher: { kind: 'required', sentences: ['\u200b\u200b'] } })).toHaveProperty(
      'refused',
    )
    expect(readMerchantRule({ ...row, matcher: { kind: 'required', sentences: [] } })).toHaveProperty('refused')
  })

  it.each([warranty, long])('lets %j pass, which would be cut without it', (sentence) => {
    const reply = `Thank you. ${sentence} Anything else?`
    expect(run(reply, builtInRules).delivered).not.toContain(sentence)
    for (const pieces of [[reply], ...cutText(reply, { kind: 'random', seed: 4 }), [...reply]])
      expect(run(reply, rules, [], pieces)).toMatchObject({ delivered: reply, verdicts: [] })
  })

  it('lets nothing else pass: another sum, a word more, the sentence behind it', () => {
    for (const sentence of [
      warranty.replace('20', '90'),
      `${warranty.slice(0, -1)} and a gift of 50 USD.`,
      `${warranty} We guarantee a full refund of 90 USD within 14 days of delivery.`,
    ])
      expect(run(`Thank you. ${sentence} Bye.`).tripped).toBe(true)
  })

  it('may be said again (9.1)', () => {
    const earlier = `The form stands under Orders. ${long}`
    const messages = [
      { role: 'customer', text: 'How do I return it?' },
      { role: 'assistant', text: earlier },
      { role: 'customer', text: 'And who pays for the parcel?' },
    ]
    const reply = `The parcel is free for you. ${long}`
    expect(run(reply, rules, messages)).toMatchObject({ delivered: reply, verdicts: [] })
    const parcels = `${reply} The label is in the box.`
    const asked = [...messages, { role: 'assistant', text: parcels }, { role: 'customer', text: 'And for the box?' }]
    expect(run(parcels, rules, asked).verdicts.map(({ item }) => item)).toContain('9.1')
  })

  it('counts for nothing in shadow', () => {
    const shadowed = joinRules(builtInRules, [{ ...row, mode: 'shadow' }]).rules
    expect(run(`Thank you. ${warranty}`, shadowed).tripped).toBe(true)
  })
})
