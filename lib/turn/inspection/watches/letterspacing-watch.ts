import { isDigit, isWordUnit } from '#lib/text/characters.ts'
import type { Rule } from '../rules/rule.ts'
import type { Report, Watch } from './watch.ts'

/** No word that a reader is helped by is spelled so long. */
const longestSpelling = 10
/** Two words of one letter are prose (`a`, `I`, `y`, `o`); what goes on behind them is held. */
const heldFrom = 2
const longestGap = 3

/** Watches for words whose letters stand apart, one by one: a reader puts together what no other watch reads. */
export function createLetterspacingWatch(rule: Rule, report: Report): Watch {
  let letters = 0
  let from = -1
  let length = 0
  let gap = 0
  let plain = true

  function endWord(at: number): void {
    if (length === 0) return
    if (length === 1 && plain) {
      letters += 1
      if (letters === heldFrom) from = at
    } else letters = 0
    length = 0
    gap = 0
  }

  return {
    feed(unit, at) {
      if (!isWordUnit(unit)) {
        endWord(at)
        gap += 1
        if (gap > longestGap) letters = 0
        return
      }
      if (length === 0) {
        plain = !isDigit(unit)
      }
      length += 1
      if (length > 1) letters = 0
      else if (plain && letters + 1 === longestSpelling) report({ rule, from, to: at + 1, stands: () => true })
    },
    close(sentence) {
      endWord(sentence.from + sentence.text.length)
    },
    end(sentence) {
      this.close(sentence)
    },
    hold: () => (letters >= heldFrom ? from : Number.POSITIVE_INFINITY),
    decide() {
      letters = 0
    },
  }
}
