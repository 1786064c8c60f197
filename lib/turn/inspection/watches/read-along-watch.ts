import { isDigit } from '#lib/text/characters.ts'
import type { SentenceDetector } from '../claims/sentence-detector.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Rule } from '../rules/rule.ts'
import { buckets, createFeatureReader } from '../second-reading/features.ts'
import { isCharacter, isLetter, nought } from '../second-reading/letters.ts'
import type { LinearModel } from '../second-reading/linear-model.ts'
import { isOverlooked, wordModelOf } from '../second-reading/second-reading.ts'
import type { Report, Sentence, Watch } from './watch.ts'

/** A rule that is sought in every sentence, and the detector that knows where it applies. */
export interface Sought {
  rule: Rule
  detector: SentenceDetector
}

/** A sentence is opened where what there is of it scores so much of what the whole has to. */
const share = 0.5
/** Fewer features (some four words) say too little. */
const fewest = 10
/** What is longer is no sentence any more. */
const most = 600

/** Every model's weight of a feature side by side: one place in memory for each word. */
interface Table {
  weights: Float32Array
  models: readonly LinearModel[]
  /** Where a sentence that is coming is opened, by model. */
  opening: Float64Array
}

const tables = new WeakMap<readonly Sought[], Table>()

function tableOf(sought: readonly Sought[]): Table {
  const known = tables.get(sought)
  if (known) return known
  const models = sought.flatMap(({ rule }) => wordModelOf(rule.item) ?? [])
  const weights = new Float32Array(buckets * models.length)
  for (const [at, model] of models.entries())
    model.weights.forEach((steps, feature) => {
      weights[feature * models.length + at] = steps * model.step
    })
  const table = { weights, models, opening: Float64Array.from(models, ({ above }) => above * share) }
  tables.set(sought, table)
  return table
}

/** Of the rules that read sentences, those that are sought in every one. */
export function soughtAlong(bySentence: readonly Sought[]): Sought[] {
  return bySentence.filter(({ rule }) => rule.secondReading?.includes('seeks') && wordModelOf(rule.item))
}

/** A detector that cannot say so is asked, and said to be unavailable then. */
function applies(detector: SentenceDetector, prepared: Prepared): boolean {
  try {
    return detector.applies?.(prepared) !== false
  } catch {
    return true
  }
}

/**
 * Reads every sentence along with what was learnt of the items that are sought, and opens it for one where its words so far have begun to
 * sound like a violation; whether it is one is weighed at its end, by all of them. It holds nothing by itself.
 */
export function createReadAlongWatch(
  sought: readonly Sought[],
  isServed: (rule: Rule) => boolean,
  prepared: Prepared,
  report: Report,
): Watch | undefined {
  if (sought.length === 0) return undefined
  const { weights, models, opening } = tableOf(sought)
  const served = sought.map(({ rule, detector }) => isServed(rule) && applies(detector, prepared))
  const reader = createFeatureReader()
  const sums = new Float64Array(models.length)
  /** What was opened in this sentence, by model; at its end, whether the whole sounds like one. */
  let opened: ({ sounds: boolean } | undefined)[] = []
  const seen = new Set<number>()
  let inWord = false
  let wordStart = 0

  function scoreAt(at: number): number {
    return (models[at] as LinearModel).bias + (sums[at] as number) / Math.sqrt(seen.size)
  }

  function open(at: number, to: number): void {
    const { rule, detector } = sought[at] as Sought
    const one = { sounds: false }
    const from = wordStart
    opened[at] = one
    report({
      rule,
      from,
      to,
      stands: (whole) => one.sounds && isOverlooked(rule, whole, prepared, detector, Math.max(0, from - whole.from)),
      ...(detector.waitsFor ? { waitsFor: detector.waitsFor } : {}),
    })
  }

  function endWord(to: number): void {
    inWord = false
    const features = reader.endWord()
    if (seen.size >= most) return
    for (let next = 0; next < features.length; next += 1) {
      const feature = features[next] as number
      if (seen.has(feature)) continue
      seen.add(feature)
      const place = feature * models.length
      for (let at = 0; at < models.length; at += 1) sums[at] = (sums[at] as number) + (weights[place + at] as number)
    }
    if (seen.size < fewest) return
    for (let at = 0; at < models.length; at += 1)
      if (served[at] && !opened[at] && scoreAt(at) > (opening[at] as number)) open(at, to)
  }

  function endSentence({ from, text }: Sentence): void {
    if (inWord) endWord(from + text.length)
    opened.forEach((one, at) => {
      if (one) one.sounds = scoreAt(at) > (models[at] as LinearModel).above
    })
    opened = []
    sums.fill(0)
    seen.clear()
    reader.beginAnew()
  }

  return {
    feed(unit, at) {
      if (isCharacter(unit)) {
        if (inWord) endWord(at)
        wordStart = at
        reader.letter(unit)
        endWord(at + 1)
      } else if (isLetter(unit) || isDigit(unit)) {
        if (!inWord) wordStart = at
        inWord = true
        reader.letter(isDigit(unit) ? nought : unit)
      } else if (inWord) endWord(at)
    },
    close: endSentence,
    end: endSentence,
    hold: () => Number.POSITIVE_INFINITY,
    decide() {
      // What it has opened is held, and decided, as a finding.
    },
  }
}
