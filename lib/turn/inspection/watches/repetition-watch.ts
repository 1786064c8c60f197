import { isHan, isWordUnit } from '#lib/text/characters.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Rule } from '../rules/rule.ts'
import { isRepetition } from '../whole/whole-reply.ts'
import { createCopiedRuns } from './copied-runs.ts'
import { echoSource } from './echo-watch.ts'
import type { Report, Sentence, Watch } from './watch.ts'

/** A shared run of so many words, or Han characters, makes the rest wait. */
const suspicious = { words: 4, han: 7 } as const
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
  const runs = createCopiedRuns(source)
  let suspect = -1

  function endWord(token: string, start: number): void {
    const { length, from } = runs.add(token, start)
    if (suspect === -1 && length >= (isHan(token.charCodeAt(0)) ? suspicious.han : suspicious.words)) suspect = from
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
    hold: () => (suspect === -1 ? runs.hold(word === '' ? undefined : wordStart) : suspect),
    opened: () => suspect !== -1,
    decide(_sentence: Sentence) {
      settle(position + 1)
      runs.clear()
    },
  }
}
