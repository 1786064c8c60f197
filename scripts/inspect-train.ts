import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort } from 'node:worker_threads'
import { fold } from '#lib/text/fold.ts'
import { inspectCase } from '#lib/turn/inspection/cases/inspect-case.ts'
import { contextOf, type InspectionCase, inspectionCase } from '#lib/turn/inspection/cases/inspection-case.ts'
import { prepare } from '#lib/turn/inspection/context/prepared.ts'
import { sentenceDetectors } from '#lib/turn/inspection/detectors/sentence-detectors.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'
import type { RuleSet } from '#lib/turn/inspection/rules/rule.ts'
import { type PackedModel, packModel, type Reading } from '#lib/turn/inspection/second-reading/linear-model.ts'
import { questionFeatures, sentenceFeatures } from '#lib/turn/inspection/second-reading/second-reading.ts'
import type { Detectors } from '#lib/turn/inspection/stream/compile-rules.ts'
import type { Item } from '#lib/turn/verdict.ts'
import { type Expectation, readCorpus } from '#tests/corpus/inspection/read-corpus.ts'
import { readSentences } from '#tests/corpus/sentences/read-sentences.ts'
import { spread } from './judge/spread.ts'
import { type Example, learnSurely } from './train/support-vectors.ts'

/**
 * Trains the second reading (docs/decisions/020-a-second-reading.md) on the parts of the corpus that the rules were mended by; never on
 * one that is kept. A violation is each sentence in which the item's detector finds one; a right reply gives all its sentences.
 */
const out = fileURLToPath(new URL('../lib/turn/inspection/second-reading/models.ts', import.meta.url))

interface Job {
  json: unknown
  expect: Expectation
}
interface Read {
  /** Of a violation those of its item, of a right reply all. */
  sentences: { item?: Item; features: readonly number[] }[]
  question: readonly number[]
}

/** Items that ask whether what is said is so: the same words are right where a call or a fact backs them. */
const contextual: ReadonlySet<string> = new Set(['1.2', '4.2'])

/** Whether a right reply is right by its words alone: nothing in its conversation could back what the item is about. */
function isBare(json: unknown, item: Item): boolean {
  if (!contextual.has(item)) return true
  return inspectionCase.parse(json).tools.length === 0
}

/** Of violations that it has not learnt from, so many each reading may take for harmless; a sentence must be so to both. */
const shares = { alone: 0.2, asked: 0.03 } as const

const doubted = builtInRules.rules.filter(({ secondReading }) => secondReading)
const readOnce: RuleSet = {
  ...builtInRules,
  rules: builtInRules.rules.map(({ secondReading: _, ...rule }) => rule),
}

/** The sentences in which a detector of an expected item finds a violation. */
function violating(given: InspectionCase, items: readonly string[]): Read['sentences'] {
  const found: Read['sentences'] = []
  const detectors: Detectors = Object.fromEntries(
    Object.entries(sentenceDetectors).map(([name, detector]) => {
      const item = doubted.find(({ matcher }) => matcher.kind === 'detector' && matcher.name === name)?.item
      if (item === undefined || !items.includes(item)) return [name, detector]
      return [
        name,
        {
          ...detector,
          stands(sentence, prepared) {
            const stands = detector.stands(sentence, prepared)
            if (stands) found.push({ item, features: sentenceFeatures(sentence.text) })
            return stands
          },
        },
      ]
    }),
  )
  inspectCase(given, [given.reply], readOnce, detectors)
  return [...new Map(found.map((one) => [`${one.item} ${one.features}`, one])).values()]
}

function harmless(given: InspectionCase): Read['sentences'] {
  return fold(given.reply)
    .folded.split(/(?<=[。\n]|[.!?](?=\s))/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ features: sentenceFeatures(text) }))
}

function work(): void {
  parentPort?.on('message', ({ json, expect }: Job) => {
    const given = inspectionCase.parse(json)
    const sentences = expect.clean ? harmless(given) : violating(given, expect.items)
    const question = questionFeatures(prepare(contextOf(given)).question)
    parentPort?.postMessage({ sentences, question } satisfies Read)
  })
}

async function main(): Promise<void> {
  const jobs: Job[] = readCorpus()
    .filter(({ name }) => !/unseen|kept/.test(name))
    .flatMap(({ cases }) => cases.map(({ json, expect }) => ({ json, expect })))
  const read: Read[] = []
  await spread<Job, Read>(new URL(import.meta.url), jobs, (at, done) => {
    read[at] = done
  })
  const isClean = (at: number) => jobs[at]?.expect.clean === true
  const told = readSentences()
  const sentencesOf = (item: Item, reading: Reading): Example[] => {
    const asIn = (features: readonly number[], question: readonly number[]): readonly number[] =>
      reading === 'asked' ? features.concat(question) : features
    const single = told
      .filter((one) => one.item === item)
      .map(({ violates, text, question }) => ({
        features: asIn(sentenceFeatures(text), questionFeatures(question)),
        violates,
      }))
    const ofCases = read.flatMap(({ sentences, question }, at) =>
      sentences
        .filter((sentence) => (isClean(at) ? isBare(jobs[at]?.json, item) : sentence.item === item))
        .map(({ features }) => ({ features: asIn(features, question), violates: !isClean(at) })),
    )
    return [...single, ...ofCases]
  }
  function train(item: Item, reading: Reading, examples: readonly Example[]): PackedModel {
    const violations = examples.filter(({ violates }) => violates).length
    const model = learnSurely(examples, shares[reading])
    console.log(
      `${item} ${reading}: ${violations} violations, ${examples.length - violations} others, sure below ${model.threshold.toFixed(3)}`,
    )
    return packModel(model)
  }
  const packed = new Map<Item, Partial<Record<Reading, PackedModel>>>()
  for (const { item } of doubted) {
    if (packed.has(item)) continue
    packed.set(item, {
      alone: train(item, 'alone', sentencesOf(item, 'alone')),
      asked: train(item, 'asked', sentencesOf(item, 'asked')),
    })
  }
  writeFileSync(
    out,
    `import type { Item } from '../../verdict.ts'
import type { PackedModel, Reading } from './linear-model.ts'

/** Made by \`npm run -s inspect:train\` from the seen parts of the corpus; never edited. */
export const packedModels: Readonly<Partial<Record<Item, Partial<Record<Reading, PackedModel>>>>> = JSON.parse(
  '${JSON.stringify(Object.fromEntries(packed))}',
)
`,
  )
}

if (isMainThread) await main()
else work()
