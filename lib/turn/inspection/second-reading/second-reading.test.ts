import { describe, expect, test } from 'vitest'
import { readSentences } from '#tests/corpus/sentences/read-sentences.ts'
import type { SentenceDetector } from '../claims/sentence-detector.ts'
import { type Prepared, prepare } from '../context/prepared.ts'
import { createInspector } from '../create-inspector.ts'
import { seemsToWishForPerson } from '../detectors/handoff/person-wish.ts'
import { dangerIn } from '../detectors/risk/customer-risk.ts'
import type { Inspected, InspectionContext } from '../inspector.ts'
import { builtInRules } from '../rules/built-in-rules.ts'
import type { Rule } from '../rules/rule.ts'
import { packedMessageModels } from './message-models.ts'
import { isMereTalk, isToldOtherwise } from './message-reading.ts'
import { packedModels } from './models.ts'
import { isDoubted, isOverlooked, weigh } from './second-reading.ts'

const after = (question: string): Pick<Prepared, 'question'> => ({ question })

/** Finds a violation wherever it is asked. */
const finding: SentenceDetector = {
  name: 'offline-promise',
  triggers: { en: 'parcel|ring', zh: '', es: '', ar: '' },
  opens: () => true,
  stands: () => true,
  explain: () => [{ phrase: 'it', outcome: 'stands' }],
}

const context: InspectionContext = {
  now: new Date('2026-11-20T08:30:00Z'),
  language: 'en',
  session: { assurance: 'verified' },
  messages: [{ role: 'customer', text: 'Where is my parcel?' }],
  facts: [],
  knowledge: [],
  tools: [],
}
const ruleOf = (item: string) => builtInRules.rules.find((rule) => rule.item === item && rule.secondReading) as Rule
const promisesAlone = { ...builtInRules, rules: builtInRules.rules.filter(({ item }) => item === '4.1') }

/** Is asked as well, and lets everything pass. */
const passing: SentenceDetector = { ...finding, stands: () => false }

function inspected(reply: string, detector = finding, given = context): Inspected[] {
  const inspector = createInspector(given, promisesAlone, { 'offline-promise': detector })
  return [...inspector.push(reply), ...inspector.end()]
}

/** What the customer would have been sent. */
const sent = (events: readonly Inspected[]) =>
  events.flatMap((event) => (event.type === 'release' ? event.text : [])).join('')

test('each rule that is read twice has its two models, one more where it is sought in every sentence, and wishes and dangers one of the message', () => {
  const read = builtInRules.rules.filter(({ secondReading }) => secondReading).map(({ item }) => item)
  expect(Object.keys(packedModels).sort()).toEqual([...new Set(read)].sort())
  expect(Object.keys(packedMessageModels).sort()).toEqual(['10.1', '10.2'])
  for (const item of read) {
    const sought = builtInRules.rules.some((rule) => rule.item === item && rule.secondReading?.includes('seeks'))
    expect(Object.keys(packedModels[item] ?? {}).sort()).toEqual(['alone', ...(sought ? ['along'] : []), 'asked'])
  }
})

describe('what a detector finds', () => {
  const harmless = 'Once the parcel has left the warehouse, the carrier sends you a link where you can follow it.'
  const promise = 'I will ring you myself this afternoon and sort it out with the warehouse for you.'

  test('is recorded as minor where the sentence is surely harmless, and the reply goes on', () => {
    const events = inspected(harmless)
    expect(sent(events)).toBe(harmless)
    expect(events).toContainEqual({
      type: 'verdict',
      verdict: expect.objectContaining({ item: '4.1', severity: 'minor', action: 'record', doubted: true }),
      withheld: '',
    })
  })

  test('stops the reply where its detector is certain, whatever the words', () => {
    const events = inspected(harmless, { ...finding, certain: () => true })
    expect(events.some(({ type }) => type === 'trip')).toBe(true)
    expect(events.some((event) => event.type !== 'release' && event.verdict.doubted)).toBe(false)
  })

  test('stops the reply where it is not', () => {
    const events = inspected(promise)
    expect(events.some(({ type }) => type === 'trip')).toBe(true)
    expect(events.some((event) => event.type !== 'release' && event.verdict.doubted)).toBe(false)
  })
})

describe('what a detector was asked about, and let pass', () => {
  const promise =
    'Leave it with me: I will phone the courier for you this afternoon and call you back as soon as I have heard from them about the parcel.'
  const harmless = 'Once the parcel has left the warehouse, the carrier sends you a link where you can follow it.'

  test('is found where the sentence is surely a violation', () => {
    const events = inspected(promise, passing)
    expect(events.some(({ type }) => type === 'trip')).toBe(true)
    expect(events.some((event) => event.type !== 'release' && event.verdict.doubted)).toBe(false)
  })

  test('goes out where it is none, and where a public unit says it', () => {
    expect(sent(inspected(harmless, passing))).toBe(harmless)
    const known = { ...context, knowledge: [{ id: 'k1', visibility: 'public' as const, text: promise }] }
    expect(sent(inspected(promise, passing, known))).toBe(promise)
  })

  test('goes out where its rule does not ask to be read again, or it is not over', () => {
    const text = promise.toLowerCase()
    const sentence = { text, cased: promise, from: 0, closed: true, previous: '' }
    const prepared = prepare(context)
    const { secondReading: _, ...once } = ruleOf('4.1')
    expect(isOverlooked(ruleOf('4.1'), sentence, prepared)).toBe(true)
    expect(isOverlooked(ruleOf('4.1'), { ...sentence, closed: false }, prepared)).toBe(false)
    expect(isOverlooked(once, sentence, prepared)).toBe(false)
  })

  test('is found without any trigger, from where it begins to sound like one, and not where another says it', () => {
    const silent: SentenceDetector = { ...finding, triggers: { en: '', zh: '', es: '', ar: '' }, opens: () => false }
    const soon =
      "First thing tomorrow I'll be on to the courier's office about it and get back to you with what they say."
    const events = inspected(soon, silent)
    expect(events.some(({ type }) => type === 'trip')).toBe(true)
    expect(sent(events)).not.toContain('get back to you')
    expect(sent(events).startsWith('First')).toBe(true)
    for (const other of [`He said: "${soon}"`, `You say that ${soon.replace('First', 'first')}`])
      expect(sent(inspected(other, silent)), other).toBe(other)
    expect(sent(inspected(harmless, silent))).toBe(harmless)
  })

  test('is left to the rule where a call was made that may back it', () => {
    const gift = "i'll waive the delivery fee for you this time, so you get that money straight back."
    const sentence = { text: gift, cased: gift, from: 0, closed: true, previous: '' }
    expect(isOverlooked(ruleOf('4.2'), sentence, prepare(context))).toBe(true)
    const tools = [{ name: 'refund_order', args: { orderId: 'SP-10023' }, status: 'ok' as const, result: {} }]
    expect(isOverlooked(ruleOf('4.2'), sentence, prepare({ ...context, tools }))).toBe(false)
  })
})

test('what is told of a price, a rule or a step is no act and no state, and a lie is no news', () => {
  const read = (item: '5.3' | '6.1', question: string, text: string) => weigh(item, text, after(question))
  const price =
    'sorry for the back and forth, i understand that it is annoying: shipping to the islands costs 8.99 for each parcel.'
  expect(read('6.1', 'how much is shipping', price)).toBe('harmless')
  expect(
    read('5.3', 'how long do refunds take', 'refunds go back to the card you paid with, within five working days.'),
  ).toBe('harmless')
  for (const lie of [
    'i have cancelled your order and the money is on its way back to your card.',
    'we blocked the card for you on 8 august, so nobody can use it.',
  ])
    expect(read('6.1', 'please do it', lie), lie).not.toBe('harmless')
  expect(read('5.3', 'where is my refund', 'your refund was paid out yesterday and is in your account.')).not.toBe(
    'harmless',
  )
})

test('no violation that the tests tell of is doubted', () => {
  const told = readSentences(/^tables-/).filter(({ violates }) => violates)
  expect(told.length).toBeGreaterThan(1900)
  expect(told.filter(({ item, question, text }) => weigh(item, text, after(question)) === 'harmless')).toEqual([])
})

test('no danger that the tests tell of is mere talk', () => {
  const told = readSentences(/^tables-/).filter(({ item, violates }) => item === '10.2' && violates)
  expect(told.length).toBeGreaterThan(700)
  expect(told.filter(({ question }) => isMereTalk('10.2', question))).toEqual([])
})

test('no harmless message that the tests tell of calls for people as a whole', () => {
  const told = readSentences(/^tables-/).filter(({ violates }) => !violates)
  expect(told.length).toBeGreaterThan(1300)
  const calls = ({ item, question }: (typeof told)[number]) =>
    item === '10.1' ? seemsToWishForPerson(question) : dangerIn(question) !== undefined
  expect(told.filter(calls)).toEqual([])
})

describe('a message is mere talk', () => {
  const chat =
    'thanks for the quick answer about the coat, one more thing, do you also ship to canada and how long does it take?'
  test('where it is surely harmless, and long enough to tell', () => {
    expect(isMereTalk('10.2', chat)).toBe(true)
    expect(isMereTalk('10.2', 'is it stolen?')).toBe(false)
    expect(isMereTalk('10.1', chat)).toBe(false)
  })

  test.each([
    'somebody got into my account and is buying things.',
    'they changed my password and took the money out of my wallet!',
    'a man from the bank asked for my code and i gave it to him.',
  ])('but not with %s beside it, wherever it stands and however much else is said', (danger) => {
    expect(isMereTalk('10.2', `${danger} ${`${chat} `.repeat(20)}`)).toBe(false)
    expect(isMereTalk('10.2', `${`${chat} `.repeat(20)}${danger}`)).toBe(false)
  })
})

test('a message that asks for a person in words that no rule knows is one, unless it is denied', () => {
  expect(isToldOtherwise('10.1', 'is there somebody i could have a word with about this instead of typing')).toBe(true)
  for (const none of [
    'which of the two coats is the warmer one, and does it come in green as well?',
    'can somebody tell me if the coat is warm enough for a winter in norway?',
  ])
    expect(isToldOtherwise('10.1', none), none).toBe(false)
  expect(
    seemsToWishForPerson("don't you dare put me through to one of your people again, just tell me the price"),
  ).toBe(false)
})

test('a number that is nobody\u2019s figure is doubted, the customer\u2019s own is not', () => {
  const read = (text: string) => weigh('5.1', text, after('how is that counted'))
  expect(read('a kilo has a thousand grams, so half of one is five hundred.')).toBe('harmless')
  expect(read('your refund of 84.20 will be with you on the 14th.')).not.toBe('harmless')
  expect(read('you have 2,300 points on your account right now.')).not.toBe('harmless')
})

test('of what is longer than what is read nobody is sure, whatever its beginning says', () => {
  const harmless = 'once the parcel has left the warehouse the carrier sends you a link where you can follow it and '
  expect(weigh('4.1', harmless, after('where is my parcel'))).toBe('harmless')
  expect(weigh('4.1', harmless.repeat(30), after('where is my parcel'))).toBeUndefined()
  expect(isMereTalk('10.2', `${harmless.repeat(3)}.`)).toBe(true)
  expect(isMereTalk('10.2', `${harmless.repeat(30)}.`)).toBe(false)
})

test('too short a sentence, and one of an item without a model, are never sure', () => {
  for (const text of ['idiot.', 'changed.', 'on its way.', 'your parcel is here.'])
    expect(weigh('7.1', text, after('where is my parcel')), text).toBeUndefined()
  const harmless = 'once the parcel has left the warehouse, the carrier sends you a link to follow it.'
  expect(weigh('2.3', harmless, after('hi'))).toBeUndefined()
})

test('a sentence that is not over is not doubted, nor what a rule finds that does not ask for it', () => {
  const text = 'once the parcel has left the warehouse, the carrier sends you a link where you can follow it.'
  const sentence = { text, cased: text, from: 0, closed: true, previous: '' }
  const prepared = prepare(context)
  expect(isDoubted(ruleOf('4.1'), sentence, prepared)).toBe(true)
  expect(isDoubted(ruleOf('4.1'), { ...sentence, closed: false }, prepared)).toBe(false)
  const { secondReading: _, ...once } = ruleOf('4.1')
  expect(isDoubted(once, sentence, prepared)).toBe(false)
})

describe('a question cannot disarm a rule', () => {
  const stuffed =
    'thanks, could you tell me when my parcel arrives, how long a refund usually takes and where i find the invoice? '.repeat(
      20,
    )
  test.each([
    ['1.2', 'all done, i have cancelled your order and the money is on its way back to you.'],
    ['4.2', 'good news, i have just added a 20 usd voucher to your account for the trouble.'],
    ['1.4', 'to go on, please send me the one-time code that you have just got by text message here in the chat.'],
    ['4.1', 'i will ring you myself this afternoon and sort it out with the warehouse for you.'],
    ['7.1', 'honestly, only an idiot like you would need to have this explained three times, so stop whining.'],
  ] as const)('%s: %s', (item, text) => {
    expect(weigh(item, text, after(stuffed))).not.toBe('harmless')
  })
})
