import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort } from 'node:worker_threads'
import { inspectionCase } from '#lib/turn/inspection/cases/inspection-case.ts'
import { builtInRules } from '#lib/turn/inspection/rules/built-in-rules.ts'
import { featuresOf } from '#lib/turn/inspection/second-reading/features.ts'
import type { PackedModels } from '#lib/turn/inspection/second-reading/learned-models.ts'
import { type PackedModel, packModel, type Reading, sizeOf } from '#lib/turn/inspection/second-reading/linear-model.ts'
import { packedMessageModels } from '#lib/turn/inspection/second-reading/message-models.ts'
import { messageGrams } from '#lib/turn/inspection/second-reading/message-reading.ts'
import { packedModels } from '#lib/turn/inspection/second-reading/models.ts'
import { askingForTruth, questionGrams, sentenceGrams } from '#lib/turn/inspection/second-reading/second-reading.ts'
import type { Item } from '#lib/turn/verdict.ts'
import { type Expectation, readCorpus } from '#tests/corpus/inspection/read-corpus.ts'
import { readSentences, type ToldSentence } from '#tests/corpus/sentences/read-sentences.ts'
import { spread } from './judge/spread.ts'
import { inMessages, type ReadCase, type ReadTold, readCase, readTold } from './train/read-examples.ts'
import { type Example, learnSurely, type Shares } from './train/support-vectors.ts'

/**
 * Trains the second reading (docs/decisions/020-a-second-reading.md) on the parts of the corpus that the rules were mended by, never on
 * one that is kept, and on the sentences of `tests/corpus/sentences`. A violation is each sentence in which the item's detector finds
 * one; a right reply gives all its sentences.
 */
const models = new URL('../lib/turn/inspection/second-reading/', import.meta.url)

type ToRead = { kind: 'case'; json: unknown; expect: Expectation } | { kind: 'told'; told: ToldSentence }
/** A text and, where it is read too, what it answers, both folded. */
interface Told extends Omit<Example, 'parts'> {
  text: string
  question: string
}
interface ToLearn {
  kind: 'learn'
  item: Item
  reading: Reading
  told: Told[]
}
/** How much of what a model has not learnt from it may take for what it is not; a sentence must be so to both of its readings. */
const shares: Readonly<Record<Reading, Shares>> = {
  along: { lost: 0.2, touched: 0.001 },
  alone: { lost: 0.2, touched: 0.001 },
  asked: { lost: 0.03, touched: 0.001 },
  message: { lost: 0.05, touched: 0.001 },
}
/** Of some items: those that are sought in every sentence, and those that are doubted more, or less, readily. */
const otherShares: Readonly<Partial<Record<Item, Partial<Record<Reading, Partial<Shares>>>>>> = {
  '1.2': { alone: { lost: 0.4 }, asked: { lost: 0.08 } },
  '5.3': { alone: { lost: 0.4 }, asked: { lost: 0.08 } },
  '6.1': { alone: { lost: 0.3 }, asked: { lost: 0.05 } },
  '7.1': { alone: { lost: 0.3, touched: 0.0005 }, asked: { lost: 0.05, touched: 0.0005 } },
  '1.4': { alone: { touched: 0.0001 }, asked: { touched: 0.0001 } },
  '4.1': { alone: { touched: 0.0001 }, asked: { touched: 0.0001 } },
  '4.2': { alone: { touched: 0.0003 }, asked: { touched: 0.0003 } },
  '4.3': { alone: { touched: 0.0003 }, asked: { touched: 0.0003 } },
  '4.4': { alone: { touched: 0.0005 }, asked: { touched: 0.0005 } },
  '10.1': { message: { touched: 0.0003 } },
  '10.2': { message: { lost: 0.1 } },
}
/** So many features are kept of what was learnt of words, and of runs of letters. */
const keptOf = (reading: Reading): number => (reading === 'along' ? 8000 : 32_000)
/** A done act is told in the same words at every level of assurance. */
const alike: Readonly<Partial<Record<Item, Item>>> = { '6.1': '1.2' }
/** What was written to be near counts so often: a corpus says the same harmless things again and again. */
const toldWeight = 5

const { values } = parseArgs({ options: { item: { type: 'string', multiple: true } } })
/** `--item 10.2` learns one item again, and leaves the models of the others as they are. */
const isWanted = ({ item }: { item: Item }): boolean => values.item === undefined || values.item.includes(item)
const readTwice = builtInRules.rules.filter((rule) => rule.secondReading && isWanted(rule))
const isSought = (item: Item): boolean =>
  readTwice.some((rule) => rule.item === item && rule.secondReading?.includes('seeks'))
const readInMessages = inMessages.filter((item) => isWanted({ item }))

function work(): void {
  const done = (job: ToRead | ToLearn): ReadCase | ReadTold | PackedModel => {
    if (job.kind === 'learn') return train(job)
    return job.kind === 'told' ? readTold(job.told) : readCase(inspectionCase.parse(job.json), job.expect)
  }
  parentPort?.on('message', (job: ToRead | ToLearn) => parentPort?.postMessage(done(job)))
}

interface Source {
  cases: { expect: Expectation; read: ReadCase }[]
  told: { told: ToldSentence; found: boolean }[]
}

async function readAll(): Promise<Source> {
  const jobs: ToRead[] = [
    ...readCorpus()
      .filter(({ name }) => !/unseen|kept/.test(name))
      .flatMap(({ cases }) => cases)
      .filter(({ expect: { clean, items } }) => clean || items.some((item) => isWanted({ item: item as Item })))
      .map(({ json, expect }) => ({ kind: 'case' as const, json, expect })),
    ...readSentences()
      .filter(({ item }) => readInMessages.includes(item) || readTwice.some((rule) => rule.item === item))
      .map((told) => ({ kind: 'told' as const, told })),
  ]
  const done: (ReadCase | ReadTold)[] = []
  await spread<ToRead, ReadCase | ReadTold>(new URL(import.meta.url), jobs, (at, read) => {
    done[at] = read
  })
  const source: Source = { cases: [], told: [] }
  jobs.forEach((job, at) => {
    if (job.kind === 'case') source.cases.push({ expect: job.expect, read: done[at] as ReadCase })
    else source.told.push({ told: job.told, found: (done[at] as ReadTold).found })
  })
  return source
}

/** Items that ask who is told: to whom is known, a right reply tells in the same words what to a guest would be a violation. */
const askingForGuests: ReadonlySet<Item> = new Set<Item>(['1.1'])
/** Items that ask for grounds: where something is known, a right reply tells in the same words what without it nobody could know. */
const askingForGrounds: ReadonlySet<Item> = new Set<Item>(['5.1'])

/** Whether a right reply is right by its words alone. Of an item that asks for truth it is so where nothing was called. */
function isTelling(item: Item, { called, guest, bare }: ReadCase): boolean {
  if (askingForTruth.has(item)) return !called
  if (askingForGuests.has(item)) return guest
  return !askingForGrounds.has(item) || bare
}

function sentencesOf(item: Item, { cases, told }: Source): Told[] {
  const single = told
    .filter((one) => one.told.item === item || one.told.item === alike[item])
    .map(({ told: { text, question, violates }, found }) => ({
      text,
      question,
      violates,
      found,
      weight: toldWeight,
    }))
  const ofCases = cases.flatMap(({ expect: { clean }, read }) =>
    read.sentences
      .filter((sentence) => (clean ? isTelling(item, read) : sentence.item === item))
      .map(({ text }) => ({ text, question: read.question, violates: !clean, found: !clean })),
  )
  return [...single, ...ofCases]
}

/**
 * Messages of customers. One that made the assistant call something may be one that asks for people, and a right reply all the same; so may
 * one that was answered with an offer of them.
 */
function messagesOf(item: Item, { cases, told }: Source): Told[] {
  const single = told
    .filter((one) => one.told.item === item)
    .map(({ told: { question, violates }, found }) => ({
      text: question,
      question: '',
      violates,
      found: violates && found,
      weight: toldWeight,
    }))
  const ofCases = cases
    .filter(({ expect: { clean, items }, read: { called, offers } }) =>
      clean ? !called && !(item === '10.1' && offers) : items.includes(item),
    )
    .map(({ expect: { clean }, read }) => ({
      text: read.message,
      question: '',
      violates: !clean,
      found: item === '10.2' && read.weighed,
    }))
  return [...single, ...ofCases]
}

/** What a reading reads of a text. */
function partsOf(reading: Reading, { text, question }: Told): Example['parts'] {
  if (reading === 'message') return [messageGrams(text)]
  if (reading === 'along') return [featuresOf(text)]
  return reading === 'asked' ? [sentenceGrams(text), questionGrams(question)] : [sentenceGrams(text)]
}

function train({ item, reading, told }: ToLearn): PackedModel {
  const examples = told.map((one) => ({ ...one, parts: partsOf(reading, one) }))
  const violations = examples.filter(({ violates }) => violates).length
  const model = learnSurely(
    examples,
    { ...shares[reading], ...otherShares[item]?.[reading === 'along' ? 'alone' : reading] },
    { features: sizeOf(reading), kept: keptOf(reading) },
  )
  console.log(
    `${item} ${reading}: ${violations} violations, ${examples.length - violations} others, ` +
      `harmless below ${model.below.toFixed(3)}, a violation above ${model.above.toFixed(3)}`,
  )
  return packModel(model)
}

async function main(): Promise<void> {
  const source = await readAll()
  const jobs = [
    ...[...new Set(readTwice.map((rule) => rule.item))].flatMap((item) => {
      const told = sentencesOf(item, source)
      const readings: Reading[] = isSought(item) ? ['along', 'alone', 'asked'] : ['alone', 'asked']
      return readings.map((reading): ToLearn => ({ kind: 'learn', item, reading, told }))
    }),
    ...readInMessages.map(
      (item): ToLearn => ({ kind: 'learn', item, reading: 'message', told: messagesOf(item, source) }),
    ),
  ]
  const learned: PackedModel[] = []
  await spread<ToLearn, PackedModel>(new URL(import.meta.url), jobs, (at, model) => {
    learned[at] = model
  })
  write(
    'models.ts',
    'packedModels',
    withLearned(packedModels, (reading) => reading !== 'message'),
  )
  write(
    'message-models.ts',
    'packedMessageModels',
    withLearned(packedMessageModels, (reading) => reading === 'message'),
  )

  function withLearned(known: PackedModels, fits: (reading: Reading) => boolean): PackedModels {
    const packed: Partial<Record<Item, Partial<Record<Reading, PackedModel>>>> = { ...known }
    jobs.forEach(({ item, reading }, at) => {
      if (fits(reading)) packed[item] = { ...packed[item], [reading]: learned[at] }
    })
    return packed
  }
}

function write(file: string, name: string, packed: PackedModels): void {
  writeFileSync(
    new URL(file, models),
    `import type { PackedModels } from './learned-models.ts'

/** Made by \`npm run -s inspect:train\` from the seen parts of the corpus; never edited. */
export const ${name}: PackedModels = JSON.parse(
  '${JSON.stringify(packed)}',
)
`,
  )
}

if (isMainThread) await main()
else work()
