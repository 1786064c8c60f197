import { languages } from '#lib/text/language.ts'
import { contextOf } from '#lib/turn/inspection/cases/inspection-case.ts'
import { createInspector } from '#lib/turn/inspection/create-inspector.ts'
import { type CorpusCase, readCorpus } from '#tests/corpus/inspection/read-corpus.ts'

/** Clean replies of whole conversations, written by people who had not read the rules. */
const blind = 'seen-k'

/** Characters held at chunk ends: where what is held is the beginning of a match, and where it waits behind a trigger. */
interface Held {
  without: number[]
  behind: number[]
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function heldIn(cases: readonly CorpusCase[]): Held {
  const held: Held = { without: [], behind: [] }
  for (const { given } of cases) {
    const inspector = createInspector(contextOf(given))
    let out = 0
    for (let from = 0; from < given.reply.length; from += 4) {
      const chunk = given.reply.slice(from, from + 4)
      const pieces = inspector.push(chunk)
      // A reply that is cut falsely holds nothing any more.
      if (pieces.some(({ type }) => type === 'trip')) break
      for (const piece of pieces) if (piece.type === 'release') out += piece.text.length
      const list = inspector.opened() ? held.behind : held.without
      list.push(from + chunk.length - out)
    }
    inspector.end()
  }
  held.without.sort((a, b) => a - b)
  held.behind.sort((a, b) => a - b)
  return held
}

/** Prints what is held at chunk ends on replies of people who had not read the rules. */
export function printHeld(): void {
  const cases = readCorpus()
    .filter(({ name }) => name === blind)
    .flatMap((part) => part.cases)
    .filter(({ expect }) => expect.clean)
  console.log(`\nheld characters at chunk ends, ${cases.length} clean replies written without the rules (${blind}):\n`)
  console.log(
    '| | chunk ends behind a trigger | p50 | p99 | longest | chunk ends without | p50 | p90 | p99 |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|',
  )
  for (const language of [...languages, undefined]) {
    const { behind, without } = heldIn(cases.filter((one) => language === undefined || one.language === language))
    const cells = [
      language ?? 'all',
      behind.length,
      at(behind, 0.5),
      at(behind, 0.99),
      behind.at(-1) ?? 0,
      without.length,
      at(without, 0.5),
      at(without, 0.9),
      at(without, 0.99),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}
