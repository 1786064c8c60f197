import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CorpusCase, readCorpus } from '#tests/corpus/inspection/read-corpus.ts'
import { cutText } from '../cases/cut-text.ts'
import { inspectCase } from '../cases/inspect-case.ts'
import { contextOf, type InspectionCase } from '../cases/inspection-case.ts'
import type { SentenceDetector } from '../claims/sentence-detector.ts'
import { createInspector, longestHold } from '../create-inspector.ts'
import { sentenceDetectors } from '../detectors/sentence-detectors.ts'
import { builtInRules } from '../rules/built-in-rules.ts'

/** The four properties of the hold-back, each for every rule, on replies of the corpus that the rule trips on. */

const rules = builtInRules.rules.map(({ id }) => id)
/** So many replies stand for a rule: the shortest, of different languages where there are any. */
const perRule = 4
const casesOf = new Map<string, InspectionCase[]>(rules.map((id) => [id, []]))

beforeAll(() => {
  const tripping: CorpusCase[] = readCorpus()
    .filter(({ name }) => name.startsWith('seen'))
    .flatMap(({ cases }) => cases)
    .filter(({ expect: wanted, given }) => !wanted.clean && given.reply.length < 600)
    .sort((a, b) => a.given.reply.length - b.given.reply.length)
  const missing = () => [...casesOf.values()].some((cases) => cases.length < perRule)
  for (const { given, language } of tripping) {
    if (!missing()) break
    for (const { rule } of inspectCase(given, [given.reply]).verdicts) {
      const cases = casesOf.get(rule)
      if (!cases || cases.length >= perRule || cases.includes(given)) continue
      if (cases.length > 1 && cases.every((one) => one.language === language)) continue
      cases.push(given)
    }
  }
}, 300_000)

/** What may stand around a reply, and changes what it means. */
const noise = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\n',
    'Hello. ',
    '好的。',
    '¿',
    '"',
    '\u200b',
    '\u0301',
    '\ud83d',
    'I have ',
    '12.5 ',
    '<',
    'أ',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const around = fc.record({ before: noise, after: noise, at: fc.nat(), sizes: fc.array(fc.integer({ min: 1, max: 9 })) })

function cutBy(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = []
  for (let at = 0, next = 0; at < text.length; next += 1) {
    const size = sizes.length === 0 ? text.length : (sizes[next % sizes.length] ?? 1)
    pieces.push(text.slice(at, at + size))
    at += size
  }
  return pieces
}

/** The pieces that a streaming decoder makes of single bytes; a lone surrogate has none of its own. */
function byBytes(text: string): string[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return [...new TextEncoder().encode(text)].map((byte) => decoder.decode(Uint8Array.of(byte), { stream: true }))
}

describe.each(rules)('%s', (rule) => {
  /** A reply with something around it, and its pieces. */
  function each(judge: (given: InspectionCase, sizes: readonly number[]) => void, numRuns: number): void {
    const cases = casesOf.get(rule) ?? []
    expect(cases.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(around, ({ before, after, at, sizes }) => {
        const given = cases[at % cases.length]
        if (given) judge({ ...given, reply: before + given.reply + after }, sizes)
      }),
      { numRuns },
    )
  }

  test('the cut of the stream changes nothing, down to single bytes', () => {
    each((given, sizes) => {
      const whole = inspectCase(given, [given.reply])
      expect(inspectCase(given, cutBy(given.reply, sizes))).toEqual(whole)
      if (given.reply.isWellFormed()) expect(inspectCase(given, byBytes(given.reply))).toEqual(whole)
    }, 20)
  })

  test('nor does any single cut of a short reply, nor any size of pieces', () => {
    const [given] = casesOf.get(rule) ?? []
    if (!given) throw new Error(`no reply of the corpus trips ${rule}`)
    const short = { ...given, reply: given.reply.slice(0, 160) }
    const whole = inspectCase(short, [short.reply])
    for (const pieces of cutText(short.reply, { kind: 'every' })) expect(inspectCase(short, pieces)).toEqual(whole)
  })

  test('no character of a withheld span goes out, and the hold is bounded', () => {
    each((given, sizes) => {
      const inspector = createInspector(contextOf(given))
      let taken = ''
      let out = ''
      let masked = false
      for (const piece of cutBy(given.reply, sizes.length === 0 ? [3] : sizes)) {
        taken += piece
        for (const event of inspector.push(piece)) {
          if (event.type === 'release') out += event.text
          else if (event.type === 'verdict') masked ||= event.verdict.action === 'mask'
          else if (!masked) expect(out).toBe([...given.reply].slice(0, event.verdict.start).join(''))
          if (event.type === 'trip') return
        }
        // A claim that waits for its call may wait another bound's length; a piece has nine units at most.
        if (!masked) expect(taken.length - out.length).toBeLessThanOrEqual(2 * longestHold + 9)
      }
    }, 20)
  })
})

test('the work for a character does not grow with the reply, nor with the rules that nothing triggers', () => {
  let read = 0
  const counted = Object.fromEntries(
    Object.entries(sentenceDetectors).map(([name, detector]): [string, SentenceDetector] => [
      name,
      {
        ...detector,
        opens(sentence, prepared, language) {
          read += sentence.text.length
          return detector.opens(sentence, prepared, language)
        },
      },
    ]),
  )
  const prose =
    'You can change the delivery address until the parcel leaves. Refunds to a card take a few days. If a payment fails, the bank says why. '
  const given: InspectionCase = { ...(casesOf.get('4.1/offline-promise')?.[0] as InspectionCase), language: 'en' }
  const workOf = (length: number, more: number): number => {
    const extra = Array.from({ length: more }, (_, index) => `zq${index}x`)
    const phrases = {
      ...(builtInRules.rules.find(({ id }) => id === '7.1/rude') as (typeof builtInRules.rules)[number]),
      id: 'merchant/phrases',
      matcher: { kind: 'phrases' as const, phrases: extra },
    }
    const set = { version: `${more}`, rules: more === 0 ? builtInRules.rules : [...builtInRules.rules, phrases] }
    const inspector = createInspector(contextOf(given), set, counted)
    read = 0
    const text = prose.repeat(Math.ceil(length / prose.length))
    for (let at = 0; at < text.length; at += 4) inspector.push(text.slice(at, at + 4))
    return read / text.length
  }
  const short = workOf(4000, 0)
  expect(short).toBeGreaterThan(0)
  expect(workOf(40_000, 0)).toBeLessThanOrEqual(short * 1.05)
  expect(workOf(4000, 2000)).toBe(short)
})
