import { findPersonalData } from '#lib/pii/find-personal-data.ts'
import { isHan, isWordUnit } from '#lib/text/characters.ts'
import type { Prepared } from '../context/prepared.ts'
import { sayableIn } from './own-data.ts'
import type { PersonalDataRules } from './personal-data-watch.ts'
import type { Report, Sentence, Watch } from './watch.ts'

const spellings: readonly string[] = [
  'zero oh cero صفر 零 〇',
  'one uno una واحد واحده 一 幺 壹',
  'two dos اثنان اثنين اتنين 二 贰',
  'three tres ثلاثه ثلاث تلاته 三 叁',
  'four cuatro اربعه اربع 四 肆',
  'five cinco خمسه خمس 五 伍',
  'six seis سته ست 六 陆',
  'seven siete سبعه سبع 七 柒',
  'eight ocho ثمانيه ثمان ثمانيا تمانيه 八 捌',
  'nine nueve تسعه تسع 九 玖',
]
const digitOf: ReadonlyMap<string, string> = new Map(
  spellings.flatMap((words, digit) => words.split(' ').map((word) => [word, String(digit)] as const)),
)
const repeats: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doble', 2],
  ['triple', 3],
])
const plusWords = /(?<![a-z])(?:plus|mas)[ ,.-]{0,3}$|(?:زايد|زائد|加)\s?$/
/** Words of a sentence often hold two; a longer row is a number. */
const heldFrom = { word: 2, han: 3 } as const
const fewest = 7
const longestGap = 3
const contextSize = /[\s\S]{0,64}$/

/** Watches for card, telephone and identity numbers that are written in words, digit by digit. */
export function createSpelledDigitsWatch(rules: PersonalDataRules, prepared: Prepared, report: Report): Watch {
  let digits = ''
  let words = 0
  let han = 0
  let from = -1
  /** What stands before it may have left. */
  let heldAt = -1
  let before = ''
  let to = -1
  let gap = 0
  let times = 1
  let word = ''
  let wordStart = -1
  let position = -1

  function judge(): void {
    if (words >= fewest && digits.length >= fewest) {
      const lead = `${before} ${plusWords.test(before) ? '+' : ''}`
      const sayable = sayableIn(prepared)
      for (const span of findPersonalData(lead + digits)) {
        const rule = rules.get(span.type)
        if (!rule || span.end <= lead.length || sayable.has(span.type, span.value)) continue
        report({ rule, from: Math.max(from, heldAt), to })
        break
      }
    }
    digits = ''
    words = 0
    han = 0
    from = -1
    heldAt = -1
    times = 1
  }

  function take(text: string, start: number, end: number, sentence: Sentence): void {
    const digit = digitOf.get(text)
    const numeral = digit === undefined && /^\d{1,6}$/.test(text)
    if (digit === undefined && !numeral) {
      const repeat = repeats.get(text)
      if (repeat === undefined) judge()
      else {
        times = repeat
        gap = 0
      }
      return
    }
    if (from === -1) {
      if (numeral) return
      from = start
      before =
        contextSize.exec(`${sentence.previous} ${sentence.text.slice(0, Math.max(0, start - sentence.from))}`)?.[0] ??
        ''
    }
    digits += (digit ?? text).repeat(times)
    times = 1
    if (digit !== undefined) words += 1
    if (digit !== undefined && isHan(text.charCodeAt(0))) han += 1
    to = end
    gap = 0
    if (heldAt === -1 && words >= (han > 0 ? heldFrom.han : heldFrom.word)) heldAt = end
  }

  function endWord(end: number, sentence: Sentence): void {
    if (word === '') return
    const text = word
    word = ''
    take(text, wordStart, end, sentence)
  }

  return {
    feed(unit, at, sentence) {
      position = at
      if (isHan(unit) || unit === 0x3007) {
        endWord(at, sentence)
        take(String.fromCharCode(unit), at, at + 1, sentence)
      } else if (isWordUnit(unit)) {
        if (word === '') wordStart = at
        if (word.length < 16) word += String.fromCharCode(unit)
      } else {
        endWord(at, sentence)
        gap += 1
        if (from !== -1 && gap > longestGap) judge()
      }
    },
    close(sentence) {
      endWord(position + 1, sentence)
    },
    end(sentence) {
      endWord(position + 1, sentence)
      judge()
    },
    hold: () => (heldAt === -1 ? Number.POSITIVE_INFINITY : heldAt),
    decide(sentence) {
      endWord(position + 1, sentence)
      judge()
    },
  }
}
