import { isHan, isWordUnit } from '#lib/text/characters.ts'
import type { Rule } from './rule.ts'
import type { Report, Watch } from './watch.ts'

/** So many words in a row are a copy; a run is held from its third word, or its fourth Han character, on. */
const longEnough = { words: 5, han: 8 } as const
const heldFrom = { words: 3, han: 4 } as const

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
  /** Where each run that is still alive stands in the source, and how long it is. */
  let alive = new Map<number, number>()
  let starts: number[] = []
  let reported = -1

  function reach(han: boolean, of: typeof longEnough | typeof heldFrom): number {
    return han ? of.han : of.words
  }

  function endWord(text: string, start: number, to: number): void {
    const next = new Map<number, number>()
    for (const at of source.positions.get(text) ?? []) next.set(at, (alive.get(at - 1) ?? 0) + 1)
    alive = next
    starts.push(start)
    if (starts.length > 64) starts = starts.slice(-32)
    const han = isHan(text.charCodeAt(0))
    let longest = 0
    let end = -1
    for (const [at, length] of alive) {
      if (length > longest) {
        longest = length
        end = at
      }
    }
    if (longest < reach(han, longEnough)) return
    const run = source.words.slice(end - reach(han, longEnough) + 1, end + 1)
    if (sayable(run)) return
    const from = starts[starts.length - Math.min(starts.length, longest - reach(han, heldFrom) + 1)] ?? start
    if (from === reported) return
    reported = from
    report({ rule: source.rule, from, to })
  }

  function longest(): number {
    let most = 0
    for (const length of alive.values()) if (length > most) most = length
    return most
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
    hold() {
      const most = longest()
      const han = word === '' && isHan(source.words[[...alive.keys()][0] ?? -1]?.charCodeAt(0) ?? 0)
      const needed = reach(han, heldFrom)
      if (most >= needed) return starts[starts.length - Math.min(starts.length, most - needed + 1)] ?? wordStart
      return word !== '' && most >= needed - 1 ? wordStart : Number.POSITIVE_INFINITY
    },
    decide() {
      alive = new Map()
    },
  }
}
