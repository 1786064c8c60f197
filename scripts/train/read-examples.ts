import { fold } from '#lib/text/fold.ts'
import { inspectCase } from '#lib/turn/inspection/cases/inspect-case.ts'
import { contextOf, type InspectionCase } from '#lib/turn/inspection/cases/inspection-case.ts'
import { prepare } from '#lib/turn/inspection/context/prepared.ts'
import { offersPerson } from '#lib/turn/inspection/detectors/customer-needs.ts'
import { tellsFraudAsScene } from '#lib/turn/inspection/detectors/risk/customer-risk.ts'
import { sentenceDetectors } from '#lib/turn/inspection/detectors/sentence-detectors.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'
import type { Rule } from '#lib/turn/inspection/rules/rule.ts'
import type { Detectors } from '#lib/turn/inspection/stream/compile-rules.ts'
import type { Item } from '#lib/turn/verdict.ts'
import type { Expectation } from '#tests/corpus/inspection/read-corpus.ts'
import type { ToldSentence } from '#tests/corpus/sentences/read-sentences.ts'
import { readOnceFor, toldCase } from '../judge/told-case.ts'

/** What is read of a case: of a violation the sentences of its items, of a right reply all. */
export interface ReadCase {
  sentences: { item?: Item; text: string }[]
  question: string
  message: string
  /** The message tells of what its model is asked about. */
  weighed: boolean
  called: boolean
  /** Who asks is not known. */
  guest: boolean
  /** Nothing is known that could back a figure. */
  bare: boolean
  /** The reply offers people. */
  offers: boolean
}
/** Of a sentence by itself: whether the rules find it. */
export interface ReadTold {
  found: boolean
}

/** Items that are read in the customer's message. */
export const inMessages: readonly Item[] = ['10.1', '10.2']

let heard: { name: string; text: string }[] = []
/** The tree's detectors, which tell where they find something: made once, as a rule set is compiled once for each table of detectors. */
const telling: Detectors = Object.fromEntries(
  Object.entries(sentenceDetectors).map(([name, detector]) => [
    name,
    {
      ...detector,
      stands(sentence, prepared) {
        const stands = detector.stands(sentence, prepared)
        if (stands) heard.push({ name, text: sentence.text })
        return stands
      },
    },
  ]),
)

/** The sentences in which the rules of an expected item find a violation. */
function violating(given: InspectionCase, item: Item): ReadCase['sentences'] {
  heard = []
  const { verdicts } = inspectCase(given, [given.reply], readOnceFor(item), telling)
  const detectors = new Set(
    builtInRules.rules.flatMap((rule) => (rule.item === item && rule.secondReading ? detectorOf(rule) : [])),
  )
  const texts = heard.filter(({ name }) => detectors.has(name)).map(({ text }) => text)
  // What no sentence detector finds is found in the sentence where its verdict begins.
  if (![...detectors].some((name) => name in sentenceDetectors))
    texts.push(...verdicts.filter((one) => one.item === item).flatMap(({ start }) => sentenceAt(given.reply, start)))
  return [...new Set(texts)].map((text) => ({ item, text }))
}

const detectorOf = ({ matcher }: Rule): string[] => (matcher.kind === 'detector' ? [matcher.name] : [])

/** The folded sentence that holds a code point of the reply. */
function sentenceAt(reply: string, codePoint: number): string[] {
  const before = fold([...reply].slice(0, codePoint).join('')).folded.length
  let end = 0
  return sentencesIn(reply)
    .filter((text) => {
      const holds = before >= end && before < end + text.length
      end += text.length
      return holds
    })
    .slice(0, 1)
}

const sentencesIn = (reply: string): string[] => fold(reply).folded.split(/(?<=[。\n]|[.!?](?=\s))/)

function harmless(given: InspectionCase): ReadCase['sentences'] {
  return sentencesIn(given.reply)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text }))
}

/** Reads a case of the corpus. */
export function readCase(given: InspectionCase, expect: Expectation): ReadCase {
  const { question } = prepare(contextOf(given))
  const message = given.messages.findLast(({ role }) => role === 'customer')?.text ?? ''
  return {
    sentences: expect.clean ? harmless(given) : expect.items.flatMap((item) => violating(given, item as Item)),
    question,
    message: fold(message).folded,
    weighed: !expect.clean && expect.items.includes('10.2') && tellsFraudAsScene(fold(message).folded),
    called: given.tools.length > 0,
    guest: given.session.assurance === 'none',
    bare: [...given.tools, ...given.facts, ...given.knowledge].length === 0,
    offers: offersPerson(fold(given.reply).folded),
  }
}

/** Reads a told sentence, or a message. */
export function readTold(told: ToldSentence): ReadTold {
  if (inMessages.includes(told.item)) return { found: told.item === '10.2' && tellsFraudAsScene(told.question) }
  if (told.tested) return { found: told.violates }
  return { found: violating(toldCase(told, told.text), told.item).length > 0 }
}
