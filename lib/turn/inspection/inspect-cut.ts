import { type Cut, cutText } from './cut-text.ts'
import { type InspectionResult, inspectCase } from './inspect-case.ts'
import type { InspectionCase } from './inspection-case.ts'
import type { SentenceDetector } from './sentence-detector.ts'
import { sentenceDetectors } from './sentence-detectors.ts'
import type { Sentence } from './watch.ts'

/** The same detectors, each asked once for one sentence. Only for one case: what they know of the context is not in the key. */
function remembering(): Readonly<Record<string, SentenceDetector>> {
  const known = new Map<string, boolean>()
  const once = (question: string, sentence: Sentence, ask: () => boolean) => {
    const key = JSON.stringify([question, sentence])
    const answer = known.get(key) ?? ask()
    known.set(key, answer)
    return answer
  }
  return Object.fromEntries(
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
}

/** A reply longer than this is cut in `every` way with detectors that remember: they are asked the same at each cut. */
const longReply = 110

/** Judges a case under a way of cutting: the one result, or two that differ. */
export function inspectCut(
  given: InspectionCase,
  cut: Cut,
): InspectionResult | { unlike: [InspectionResult, InspectionResult] } {
  const detectors = cut.kind === 'every' && given.reply.length > longReply ? remembering() : undefined
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
