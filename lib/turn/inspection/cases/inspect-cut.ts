import type { SentenceDetector } from '../claims/sentence-detector.ts'
import { sentenceDetectors } from '../detectors/sentence-detectors.ts'
import type { Detectors } from '../stream/compile-rules.ts'
import type { Sentence } from '../watches/watch.ts'
import { type Cut, cutText } from './cut-text.ts'
import { type InspectionResult, inspectCase } from './inspect-case.ts'
import type { InspectionCase } from './inspection-case.ts'

interface Answer extends Sentence {
  answer: boolean
}

/** What the detectors have answered of the case that is judged, by question and place; emptied before the next, whose context is another. */
const answers = new Map<string, Map<number, Answer>>()

function once(question: string, sentence: Sentence, ask: () => boolean): boolean {
  const { closed, from, text, cased, previous, quoted } = sentence
  const place = (from * 65_536 + text.length) * 2 + (closed ? 1 : 0)
  const ofQuestion = answers.get(question) ?? new Map<number, Answer>()
  answers.set(question, ofQuestion)
  const known = ofQuestion.get(place)
  if (known && known.text === text && known.cased === cased && known.previous === previous && known.quoted === quoted)
    return known.answer
  const answer = ask()
  ofQuestion.set(place, { ...sentence, answer })
  return answer
}

/** The same detectors, each asked once for one sentence of a case. One object, so that the rules are compiled for it once. */
const remembering: Detectors = Object.fromEntries(
  Object.entries(sentenceDetectors).map(([name, detector]) => [
    name,
    {
      ...detector,
      opens: (sentence, prepared, language) =>
        once(`${name} ${language}`, sentence, () => detector.opens(sentence, prepared, language)),
      stands: (sentence, prepared) => once(name, sentence, () => detector.stands(sentence, prepared)),
    } satisfies SentenceDetector,
  ]),
)

/** Judges a case under a way of cutting: the one result, or two that differ. */
export function inspectCut(
  given: InspectionCase,
  cut: Cut,
): InspectionResult | { unlike: [InspectionResult, InspectionResult] } {
  // Cut in every way, a reply puts the same questions at each cut.
  const detectors = cut.kind === 'every' ? remembering : undefined
  answers.clear()
  let first: InspectionResult | undefined
  let line = ''
  for (const pieces of cutText(given.reply, cut)) {
    const result = inspectCase(given, pieces, undefined, detectors)
    if (!first) {
      first = result
      line = JSON.stringify(result)
    } else if (JSON.stringify(result) !== line) return { unlike: [first, result] }
  }
  return first ?? inspectCase(given, [])
}
