import { isHan, isWordUnit } from '#lib/text/characters.ts'
import type { Rule } from '../rules/rule.ts'
import { createCopiedRuns } from './copied-runs.ts'
import type { Report, Watch } from './watch.ts'

/** So many words in a row are a copy. */
const longEnough = { words: 5, han: 8 } as const
/** A word that holds so many letters of a source in a row is several of its words, run together. */
const runTogether = 20
/** Beyond this, a word may be several. */
const longestWord = 12
const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' }

/** The words of a source, and where each stands; a border is an empty word. */
export interface EchoSource {
  rule: Rule
  words: readonly string[]
  positions: ReadonlyMap<string, readonly number[]>
  /** The words without anything between them. */
  compact: string
  /** Each word by how it reads where digits stand for letters. */
  disguised: ReadonlyMap<string, string>
}

/** Splits folded text into words; each Han character is one. */
export function echoWords(text: string): string[] {
  return text.match(/[\u2e80-\u2fff\u3040-\u9fff]|[a-z0-9\u00c0-\u1fff]+/g) ?? []
}

/** A word as it is written with digits for letters, where `l` and `i` are both a 1. */
function unleet(word: string): string {
  return word.replace(/[013457]/g, (digit) => leet[digit] ?? digit).replaceAll('l', 'i')
}

/** The source's word that digits disguise, or the word itself. */
function plainWord(word: string, { positions, disguised }: EchoSource): string {
  if (!/\d/.test(word) || !/[a-z]/.test(word) || positions.has(word)) return word
  return disguised.get(unleet(word)) ?? word
}

/** Whether a long word is made of a source's words. */
function isRunTogether(word: string, { compact }: EchoSource): boolean {
  for (let at = 0; at + runTogether <= word.length; at += 1)
    if (compact.includes(word.slice(at, at + runTogether))) return true
  return false
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
  const disguised = new Map([...positions.keys()].map((word) => [unleet(word), word]))
  return { rule, words, positions, compact: words.join(''), disguised }
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
    endWord(plainWord(text, source), wordStart, to)
    if (text.length < runTogether || source.positions.has(text) || !isRunTogether(text, source)) return
    if (sayable([text]) || wordStart === reported) return
    reported = wordStart
    report({ rule: source.rule, from: wordStart, to })
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
      const from = runs.hold(word === '' ? undefined : wordStart)
      return word.length > longestWord ? Math.min(from, wordStart + longestWord) : from
    },
    decide() {
      finish(position + 1)
      runs.clear()
    },
  }
}
