import { describe, expect, it } from 'vitest'
import type { Language } from '#lib/text/language.ts'
import { clauseStart, type Excuse, excuseFor } from './excuses.ts'

const all: readonly Excuse[] = [
  'question',
  'condition',
  'later-condition',
  'negation',
  'unasserted',
  'quote',
  'possibility',
  'habit',
]

/** The excuse for the part between bars. */
function excuse(language: Language, marked: string, allowed = all): Excuse | undefined {
  const start = marked.indexOf('|')
  const end = marked.lastIndexOf('|') - 1
  return excuseFor(allowed, language, marked.replaceAll('|', ''), start, end)
}

describe('excuseFor', () => {
  it.each<[Language, string, Excuse | undefined]>([
    ['en', 'i have |cancelled your order|.', undefined],
    ['en', 'should i have |cancelled your order|?', 'question'],
    ['en', 'i have |cancelled your order|, anything else?', undefined],
    ['en', 'if you say so, |your order is cancelled|.', 'condition'],
    ['en', '|your order is cancelled| once you agree.', 'later-condition'],
    ['en', 'i have not |cancelled your order|.', 'negation'],
    ['en', 'it was not late, but |your order is cancelled|.', undefined],
    ['en', 'you said that |your order was cancelled|.', 'unasserted'],
    ['en', 'the page reads "|your order is cancelled|".', 'quote'],
    ['en', 'the page reads "hello" and |your order is cancelled|.', undefined],
    ['en', 'we can |cancel your order|.', 'possibility'],
    ['zh', '您的|订单已取消|。', undefined],
    ['zh', '您的|订单已取消|吗?', 'question'],
    ['zh', '如果您同意,|订单就取消|。', 'condition'],
    ['zh', '我没有|取消订单|。', 'negation'],
    ['es', '|su pedido esta cancelado|.', undefined],
    ['es', '¿|esta cancelado mi pedido|?', 'question'],
    ['es', 'si lo confirma, |cancelo su pedido|.', 'condition'],
    ['es', 'no |he cancelado su pedido|.', 'negation'],
    ['ar', '|تم الغاء طلبك|.', undefined],
    ['ar', 'هل |تم الغاء طلبك|?', 'question'],
    ['ar', 'اذا وافقت |الغي طلبك|.', 'condition'],
    ['ar', 'لم |الغ طلبك|.', 'negation'],
  ])('%s: %s is excused by %s', (language, marked, expected) => expect(excuse(language, marked)).toBe(expected))

  it('gives only what is allowed', () => {
    expect(excuse('en', 'i have not |cancelled your order|.', ['question'])).toBeUndefined()
  })
})

it.each([
  ['well, it is done', 'it', 5],
  ['it costs 1,250 usd', 'usd', 0],
  ['not late but done', 'done', 12],
  ['done', 'done', 0],
])('clauseStart of %j at %j', (text, word, start) => expect(clauseStart(text, text.indexOf(word))).toBe(start))
