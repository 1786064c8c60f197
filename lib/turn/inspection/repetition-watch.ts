import { isHan, isWordUnit } from '#lib/text/characters.ts'
import { echoSource } from './echo-watch.ts'
import type { Prepared } from './prepared.ts'
import type { Rule } from './rule.ts'
import type { Report, Sentence, Watch } from './watch.ts'
import { isRepetition } from './whole-reply.ts'

/** A shared run of so many words, or Han characters, makes the rest wait. */
const suspicious = { words: 4, han: 7 } as const
const heldFrom = { words: 3, han: 4 } as const
/** No more of a reply than this is compared. */
const longest = 4000

/** Watches for what an earlier reply said: a shared run is held until the reply is over, or the bound is met. `weighed`: the part of the text that counts. */
export function createRepetitionWatch(
  rule: Rule,
  prepared: Prepared,
  report: Report,
  weighed: (folded: string) => string = (folded) => folded,
): Watch | undefined {
  if (prepared.otherReplies.length === 0) return undefined
  const source = echoSource(rule, prepared.otherReplies.slice(-8))
  let text = ''
  let word = ''
  let wordStart = -1
  let position = -1
  let alive = new Map<number, number>()
  let starts: number[] = []
  let suspect = -1

  function endWord(token: string, start: number): void {
    const next = new Map<number, number>()
    for (const at of source.positions.get(token) ?? []) next.set(at, (alive.get(at - 1) ?? 0) + 1)
    alive = next
    starts.push(start)
    if (starts.length > 64) starts = starts.slice(-32)
    const han = isHan(token.charCodeAt(0))
    const length = Math.max(0, ...alive.values())
    if (suspect !== -1 || length < (han ? suspicious.han : suspicious.words)) return
    const back = length - (han ? heldFrom.han : heldFrom.words) + 1
    suspect = starts[starts.length - Math.min(starts.length, back)] ?? start
  }

  function finish(): void {
    if (word === '') return
    const token = word
    word = ''
    endWord(token, wordStart)
  }

  function settle(to: number): void {
    if (suspect !== -1 && isRepetition(weighed(text), prepared)) report({ rule, from: suspect, to })
    suspect = -1
  }

  return {
    feed(unit, at) {
      position = at
      if (text.length < longest) text += String.fromCharCode(unit)
      if (isHan(unit)) {
        finish()
        endWord(String.fromCharCode(unit), at)
      } else if (isWordUnit(unit)) {
        if (word === '') wordStart = at
        if (word.length < 64) word += String.fromCharCode(unit)
      } else finish()
    },
    close() {
      finish()
    },
    end() {
      finish()
      settle(position + 1)
    },
    hold() {
      if (suspect !== -1) return suspect
      const length = Math.max(0, ...alive.values())
      const [last] = alive.keys()
      const han = last !== undefined && isHan((source.words[last] ?? '').charCodeAt(0))
      const needed = han ? heldFrom.han : heldFrom.words
      if (length >= needed) return starts[starts.length - Math.min(starts.length, length - needed + 1)] ?? wordStart
      return word !== '' && length >= needed - 1 ? wordStart : Number.POSITIVE_INFINITY
    },
    decide(_sentence: Sentence) {
      settle(position + 1)
      alive = new Map()
    },
  }
}
