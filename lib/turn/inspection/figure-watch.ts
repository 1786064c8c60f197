import { isDigit, isHan, isWordUnit } from '#lib/text/characters.ts'
import { excuseFor } from './excuses.ts'
import { findFigures } from './figures/find-figures.ts'
import { isGrounded } from './figures/ground.ts'
import { months } from './figures/lexicon.ts'
import { isBirthDate, isLongAgo, isStale } from './figures/sensitive.ts'
import type { Prepared } from './prepared.ts'
import type { Rule } from './rule.ts'
import type { Report, Sentence, Watch } from './watch.ts'
import { statesAsOf } from './whole-reply.ts'

/** Han numerals: a run of these before a currency is an amount too. */
const hanNumerals = new Set([...'零〇一二两三四五六七八九十百千万亿'].map((character) => character.charCodeAt(0)))
/** What may stand between such a run and the end of its currency. */
const hanCurrency = new Set([...'元块美欧英日港人新澳加迪里角分点之'].map((character) => character.charCodeAt(0)))
/** Units read behind a number before it is judged: its currency, unit or month stands there. */
const reach = 14
const birthWords = /(?<![a-z])(?:birth|born|d\.?o\.?b|nacimiento|naci|nacid|cumpleanos)|出生|生日|ميلاد|مواليد|ولد/
const monthAtEnd = new RegExp(`\\d(?:st|nd|rd|th)?(?: of| de)? ?${months}[ .,]*(?:de ?|del ?)?$`)

function withoutFigure(sentence: Sentence, from: number, to: number): string {
  return `${sentence.text.slice(0, from - sentence.from)} ${sentence.text.slice(to - sentence.from)}`
}

/** The rules that look at figures. */
export interface FigureRules {
  ungrounded?: Rule
  stale?: Rule
  /** A birth date is personal data even where a fact holds it. */
  birth?: Rule
}

/** Watches for figures: holds a number until the word behind it tells what it is, then lets go of what the context backs. */
export function createFigureWatch(rules: FigureRules, prepared: Prepared, report: Report): Watch {
  let open = -1
  let numberEnd = -1
  let wordsAfter = 0
  let inWord = false
  let hanRun = -1
  let reported: number[] = []
  let position = -1

  /** A currency sign or a month's name may stand before the number, and is held with it. */
  function startOf(at: number, sentence: Sentence): number {
    const before = sentence.text.slice(0, at - sentence.from)
    const sign = /[$€£¥₹~-]\s?$/.exec(before)
    return sign ? at - sign[0].length : at
  }

  function ungrounded(sentence: Sentence, from: number, to: number) {
    return findFigures(sentence.text).filter(
      (figure) =>
        sentence.from + figure.end > from &&
        sentence.from + figure.start < to &&
        !isGrounded(figure, prepared, sentence.text),
    )
  }

  /** Figures that are known, and may still not be said: a birth date, or a value past its time. */
  function sensitive(sentence: Sentence, from: number): void {
    for (const figure of findFigures(sentence.text)) {
      const start = Math.max(sentence.from + figure.start, from)
      const to = sentence.from + figure.end
      if (to <= from || reported.includes(-start)) continue
      if (rules.birth && isLongAgo(figure, prepared)) {
        reported.push(-start)
        report({
          rule: rules.birth,
          from: start,
          to,
          stands: (whole) => birthWords.test(whole.text) || isBirthDate(figure, prepared),
        })
      } else if (rules.stale && isStale(figure, prepared)) {
        reported.push(-start)
        report({
          rule: rules.stale,
          from: start,
          to,
          stands: (whole) => !statesAsOf(withoutFigure(whole, start, to)) && !/\?["')\s]*$/.test(whole.text),
        })
      }
    }
  }

  function judge(sentence: Sentence): void {
    if (open === -1) return
    const from = open
    open = -1
    numberEnd = -1
    hanRun = -1
    sensitive(sentence, from)
    const { ungrounded: rule } = rules
    if (!rule) return
    for (const figure of ungrounded(sentence, from, position + 1)) {
      const start = Math.max(sentence.from + figure.start, from)
      if (reported.includes(start)) continue
      reported.push(start)
      report({
        rule,
        from: start,
        to: sentence.from + figure.end,
        stands: (whole) => {
          const offset = start - whole.from
          if (excuseFor(['question', 'condition', 'quote'], 'en', whole.text, offset, offset + 1)) return false
          if (excuseFor(['condition'], prepared.language, whole.text, offset, offset + 1)) return false
          return ungrounded(whole, start, start + 1).length > 0
        },
      })
    }
  }

  return {
    feed(unit, at, sentence) {
      position = at
      const digit = isDigit(unit)
      if (!digit && hanNumerals.has(unit)) {
        // A numeral behind a number is its magnitude; by itself it may begin an amount.
        if (open === -1) {
          open = at
          hanRun = 0
        }
        if (hanRun >= 0 && open !== -1) {
          hanRun += 1
          numberEnd = -1
          return
        }
      } else if (open !== -1 && hanRun > 0 && numberEnd === -1 && !hanCurrency.has(unit) && unit !== 0x20 && !digit) {
        open = -1
        hanRun = -1
        return
      }
      if (digit && hanRun >= 0) hanRun = -1
      if (digit) {
        if (open === -1) open = startOf(at, sentence)
        numberEnd = -1
        wordsAfter = 0
        inWord = false
        return
      }
      if (open === -1) return
      if (numberEnd === -1) numberEnd = at
      const word = isWordUnit(unit)
      if (inWord && !word) wordsAfter += 1
      inWord = word
      const han = isHan(unit)
      const enough = wordsAfter >= 1 || at - numberEnd >= reach || (han && at - numberEnd >= 4)
      // "14 de noviembre", "5 to 7": a small word or a separator between leads on.
      const joined = /\d\s?(?:to|a|al|de|del|of|or|o|y|and|-|–|الي|او)\s?$/.test(sentence.text.slice(-8))
      if (enough && !joined && !monthAtEnd.test(sentence.text.slice(-28))) judge(sentence)
    },
    close(sentence) {
      judge(sentence)
      reported = []
    },
    end(sentence) {
      judge(sentence)
    },
    hold: () => (open === -1 ? Number.POSITIVE_INFINITY : open),
    decide(sentence) {
      judge(sentence)
    },
  }
}
