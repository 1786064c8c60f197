import { isDigit, isHan, isWordUnit } from '#lib/text/characters.ts'
import type { Prepared } from '../context/prepared.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { statesPastMoment } from '../figures/as-of.ts'
import type { Figure } from '../figures/figure.ts'
import { findFigures } from '../figures/find-figures.ts'
import { isGrounded } from '../figures/is-grounded.ts'
import { months } from '../figures/lexicon.ts'
import { mayOpenFigure, opensFigure } from '../figures/openers.ts'
import { pointOf } from '../figures/pointing-numbers.ts'
import { isBirthDate, isLongAgo, isStale } from '../figures/sensitive.ts'
import { followsShown, isToldAgain } from '../figures/shown-grounds.ts'
import { isSupposed } from '../figures/supposed.ts'
import type { Rule } from '../rules/rule.ts'
import { isDoubted } from '../second-reading/second-reading.ts'
import { isSampleDate } from './sayable-span.ts'
import type { Report, Sentence, Watch } from './watch.ts'

/** What begins a figure in Chinese: a numeral, a day told from today, a weekday, a half. */
const hanOpeners = new Set(
  [...'零〇一二两三四五六七八九十百千万亿昨前明后周星礼半'].map((character) => character.charCodeAt(0)),
)
/** What may stand in such a figure behind its first character. */
const hanFollowers = new Set(
  [
    ...'零〇一二两三四五六七八九十百千万亿点分之元块刀美欧英日港人新澳加迪里角天晚个小时钟周年月号工作交易自然营业季笔张件单次位期台份成折多来余到至或半价刻期拜早无内家门店客户员',
  ].map((character) => character.charCodeAt(0)),
)
const hanDecimals = /点[零〇一二三四五六七八九]{0,6}$/
/** Units read behind a number before it is judged: its currency, unit or month stands there. */
const reach = 14
/** As many words are read behind a number whose unit has not come. */
const wordsToUnit = 3
/** So much of the text before an open figure is read to tell what it is. */
const contextBefore = 56
const birthWords = /(?<![a-z])(?:birth|born|d\.?o\.?b|nacimiento|naci|nacid|cumpleanos)|出生|生日|ميلاد|مواليد|ولد/
const monthAtEnd = new RegExp(`\\d(?:st|nd|rd|th)?(?: of| de)? ?${months}[ .,]*(?:de ?|del ?)?$`)

function withoutFigure(sentence: Sentence, from: number, to: number): string {
  return `${sentence.text.slice(0, from - sentence.from)} ${sentence.text.slice(to - sentence.from)}`
}

function isSum({ kind, value, decimals }: Figure): boolean {
  return (kind === 'money' || kind === 'bare') && (decimals > 0 || value >= 100)
}

/** The rules that look at figures. */
export interface FigureRules {
  ungrounded?: Rule
  stale?: Rule
  /** A birth date is personal data even where a fact holds it. */
  birth?: Rule
}

/** Watches for figures: holds a number until the words behind it tell what it is, then lets go of what the context backs. */
export function createFigureWatch(rules: FigureRules, prepared: Prepared, report: Report): Watch {
  let open = -1
  /** Where the figure's own text ended; -1 while it goes on. */
  let numberEnd = -1
  let wordsAfter = 0
  let digits = false
  let word = ''
  let wordStart = -1
  /** Whether the word so far may become one that opens a figure. */
  let mayOpen = false
  let reported: number[] = []
  /** Sums that the reply has told so far. */
  const sums = new Set<number>()
  let position = -1
  /** The number of the last point of a list, where every line begins with its number. */
  let point = 0

  /** A currency sign or a month's name may stand before the number, and is held with it. */
  function startOf(at: number, sentence: Sentence): number {
    const before = sentence.text.slice(0, at - sentence.from)
    const sign = /[$€£¥₹~-]\s?$/.exec(before)
    return sign ? at - sign[0].length : at
  }

  function ungrounded(sentence: Sentence, from: number, to: number, early = false) {
    const figures = findFigures(sentence.text)
    const supposed = figures.filter(({ start }) => isSupposed(sentence.text, start, sentence.previous))
    // What the sentence before has told may be reckoned with.
    const told = findFigures(sentence.previous).filter((figure) => figure.kind === 'money' || isSum(figure))
    const given = [...supposed, ...told].map(({ value }) => value)
    const inView = figures.filter((figure) => sentence.from + figure.start < to)
    const isBacked = (figure: Figure, at: number): boolean => {
      if (
        supposed.some((one) => one.start === figure.start || (one.kind === figure.kind && one.value === figure.value))
      )
        return true
      if (isGrounded(early ? { ...figure, early } : figure, prepared, sentence.text, given, sums)) return true
      if (isToldAgain(figure, sentence.previous, prepared)) return true
      if (!isSum(figure)) return false
      // A sum may be reckoned from those that stand before it and are backed.
      const before = inView.slice(0, at).filter((other) => isSum(other) && other.value !== figure.value)
      const backed = before.filter((other) => isGrounded(other, prepared, sentence.text, given))
      const shown = before.filter(
        (other) =>
          backed.includes(other) ||
          isGrounded(other, prepared, sentence.text, [...given, ...backed.map(({ value }) => value)]),
      )
      return isGrounded(figure, prepared, sentence.text, [...given, ...shown.map(({ value }) => value)], sums)
    }
    const loose = inView.filter(
      (figure, at) =>
        sentence.from + figure.end > from &&
        !supposed.includes(figure) &&
        !(figure.kind === 'bare' && figure.value === point + 1 && point > 0 && pointOf(sentence.text) === point + 1) &&
        !isBacked(figure, at),
    )
    if (loose.length === 0) return []
    // Or from anything that the sentence shows before it, step by step.
    const steps: Figure[] = []
    inView.forEach((figure, at) => {
      if (isBacked({ ...figure, reckoned: true }, at) || followsShown(figure, steps, prepared, sentence.text, sums))
        steps.push(figure)
    })
    return loose
      .filter((figure) => !steps.includes(figure))
      .map((figure) => ({ start: sentence.from + figure.start, end: sentence.from + figure.end }))
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
          stands: ({ text }) =>
            isBirthDate(figure, prepared) || (birthWords.test(text) && !isSampleDate(text, text, prepared)),
        })
      } else if (rules.stale && isStale(figure, prepared)) {
        reported.push(-start)
        report({
          rule: rules.stale,
          from: start,
          to,
          stands: (whole) =>
            !statesPastMoment(withoutFigure(whole, start, to), prepared, whole.previous) &&
            !/\?["')\s]*$/.test(whole.text),
        })
      }
    }
  }

  function shut(): void {
    open = -1
    numberEnd = -1
    wordsAfter = 0
    digits = false
  }

  function judge(sentence: Sentence): void {
    if (open === -1) return
    const from = open
    shut()
    sensitive(sentence, from)
    const { ungrounded: rule } = rules
    if (!rule) return
    for (const figure of ungrounded(sentence, from, position + 1, true)) {
      const start = Math.max(figure.start, from)
      if (reported.includes(start)) continue
      reported.push(start)
      report({
        rule,
        from: start,
        to: figure.end,
        stands: (whole) => {
          const offset = start - whole.from
          if (excuseFor(['question', 'quote'], prepared.language, whole.text, offset, offset + 1)) return false
          return ungrounded(whole, start, start + 1).length > 0
        },
        doubts: (whole) => isDoubted(rule, whole, prepared),
      })
    }
  }

  /** Whether what stands open is a figure whose kind is told. */
  function isTold(sentence: Sentence): boolean {
    const from = Math.max(0, open - sentence.from - contextBefore)
    return findFigures(sentence.text.slice(from), sentence.text).some(
      ({ kind, end }) => kind !== 'bare' && kind !== 'exempt' && sentence.from + from + end > open,
    )
  }

  function consider(unit: number, at: number, sentence: Sentence): void {
    const space = unit === 0x20
    const han = isHan(unit)
    if (isWordUnit(unit) || (space && at === numberEnd)) return
    const text = sentence.text
    // "14 de noviembre", "5 to 7": a small word or a separator between leads on.
    if (/\d\s?(?:to|a|al|de|del|of|or|o|y|and|-|–|الي|او)\s?$/.test(text.slice(-8)) || monthAtEnd.test(text.slice(-28)))
      return
    const over =
      wordsAfter >= wordsToUnit ||
      at - numberEnd >= 2 * reach ||
      (!space &&
        !han &&
        unit !== 0x2d &&
        unit !== 0x27 &&
        unit !== 0x2e &&
        unit !== 0x2c &&
        unit !== 0x3a &&
        unit !== 0x2f)
    if (over || (han && at - numberEnd >= 5)) judge(sentence)
    else if ((wordsAfter >= 1 || han || at - numberEnd >= 3) && isTold(sentence)) judge(sentence)
    else if (han && digits && at - numberEnd >= 4) judge(sentence)
  }

  function endWord(at: number): void {
    const whole = word
    const start = wordStart
    word = ''
    wordStart = -1
    if (whole === '') return
    if (opensFigure(whole)) {
      if (open === -1) open = start
      numberEnd = at
      wordsAfter = 0
    } else if (open !== -1 && numberEnd !== -1) wordsAfter += 1
  }

  return {
    feed(unit, at, sentence) {
      position = at
      if (isDigit(unit)) {
        if (open === -1) open = startOf(word === '' ? at : wordStart, sentence)
        digits = true
        numberEnd = -1
        wordsAfter = 0
        return
      }
      if (isHan(unit)) {
        endWord(at)
        if (open === -1 && hanOpeners.has(unit)) {
          open = at
          numberEnd = -1
          return
        }
        // The decimals of a number in characters: "一点零八四二".
        if (open !== -1 && !digits && hanOpeners.has(unit) && hanDecimals.test(sentence.text.slice(-8))) {
          numberEnd = at
          return
        }
        if (open !== -1 && !digits && numberEnd === -1) {
          if (hanOpeners.has(unit)) return
          if (!hanFollowers.has(unit)) {
            judge(sentence)
            return
          }
        }
      } else if (isWordUnit(unit)) {
        if (word === '') wordStart = at
        if (word.length < 24) {
          // What no Latin word begins with, no longer one does either; an Arabic one may have carried something.
          const open = word === '' || mayOpen || word.charCodeAt(0) > 0x600
          word += String.fromCharCode(unit)
          mayOpen = open && mayOpenFigure(word)
        }
        if (open !== -1 && numberEnd === -1) numberEnd = at
        return
      } else endWord(at)
      if (open === -1) return
      if (numberEnd === -1) numberEnd = at
      consider(unit, at, sentence)
    },
    close(sentence) {
      endWord(position + 1)
      judge(sentence)
      reported = []
      const next = pointOf(sentence.text)
      if (next === 1 || (next > 1 && next === point + 1)) point = next
      if (sums.size < 40)
        for (const { kind, value } of findFigures(sentence.text)) if (kind === 'money') sums.add(value)
    },
    end(sentence) {
      endWord(position + 1)
      judge(sentence)
    },
    hold() {
      const maybe = word !== '' && mayOpen ? wordStart : Number.POSITIVE_INFINITY
      return open === -1 ? maybe : Math.min(open, maybe)
    },
    opened: () => open !== -1 && numberEnd !== -1,
    decide(sentence) {
      judge(sentence)
    },
  }
}
