import { isHan, isWordUnit } from '#lib/text/characters.ts'
import { createCopiedRuns } from './copied-runs.ts'
import type { Rule } from './rule.ts'
import type { Report, Watch } from './watch.ts'

/** So many words in a row are a copy. */
const longEnough = { words: 5, han: 8 } as const

/** The words of a source, and where each stands; a border is an empty word. */
export interface EchoSource {
  rule: Rule
  words: readonly string[]
  positions: ReadonlyMap<string, readonly number[]>
}

/** Splits folded text into words; each Han character is one. */
export function echoWords(text: string): string[] {
  return text.match(/[\u2e80-\u2fff\u3040-\u9fff]|[a-z0-9\u00c0-\u1fff]+/g) ?? []
}

/** Indexes texts that may not be repeated. */
export function echoSource(rule: Rule, texts: readonly string[]): EchoSource {
  const words = texts.flatMap((text) => ['', ...echoWords(text)])
  const positions = new Map<string, number[]>()
  words.forEach((word, at) => {
    if (word === '') return
    const known = positions.get(word)
    if (known) known.push(at)
    else positions.set(word, [at])
  })
  return { rule, words, positions }
}

/** Watches for text copied from a source; `sayable` tells which runs of words stand in public texts too. */
export function createEchoWatch(
  source: EchoSource,
  sayable: (run: readonly string[]) => boolean,
  report: Report,
): Watch {
  let word = ''
  let wordStart = -1
  let position = -1
  const runs = createCopiedRuns(source)
  let reported = -1

  function endWord(text: string, start: number, to: number): void {
    const { length, end, from } = runs.add(text, start)
    const enough = isHan(text.charCodeAt(0)) ? longEnough.han : longEnough.words
    if (length < enough || sayable(source.words.slice(end - enough + 1, end + 1)) || from === reported) return
    reported = from
    report({ rule: source.rule, from, to })
  }

  function finish(to: number): void {
    if (word === '') return
    const text = word
    word = ''
    endWord(text, wordStart, to)
  }

  return {
    feed(unit, at) {
      position = at
      if (isHan(unit)) {
        finish(at)
        endWord(String.fromCharCode(unit), at, at + 1)
      } else if (isWordUnit(unit)) {
        if (word === '') wordStart = at
        word += word.length < 64 ? String.fromCharCode(unit) : ''
      } else finish(at)
    },
    close() {
      finish(position + 1)
    },
    end() {
      finish(position + 1)
    },
    hold: () => runs.hold(word === '' ? undefined : wordStart),
    decide() {
      runs.clear()
    },
  }
}
