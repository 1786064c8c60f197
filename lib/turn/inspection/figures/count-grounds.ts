import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../context/order-ids.ts'
import { canonical } from './collector.ts'
import { isEnumerated } from './enumerated.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { timesIn } from './frequencies.ts'
import type { Ground } from './ground.ts'
import { monthlyParts } from './instalments.ts'
import { remains } from './time-grounds.ts'

const nights = /^ ?(?:nights?(?![a-z])|noches?(?![a-z])|晚|夜|ليال|ليله)/

/** Whether so many nights lie between two known days. */
function areNights(figure: Figure, ground: Ground, sentence: string): boolean {
  if (!nights.test(sentence.slice(figure.end))) return false
  return [...ground.days].some((day) => ground.days.has(day + figure.value))
}

/** Whether a number is the sum or the difference of two known ones that the sentence shows beside it. */
export function addsUpShown(figure: Figure, ground: Ground, sentence: string): boolean {
  const money = figure.kind === 'money'
  const shown = findFigures(sentence)
    .filter(
      ({ kind, start }) =>
        (kind === 'bare' || kind === 'count' || (money && kind === 'money')) && start !== figure.start,
    )
    .flatMap(({ value, other }) => (other === undefined ? [value] : [value, other]))
    .filter((value) => ground.values.has(canonical(value)))
  return shown.some((a, at) =>
    shown.some(
      (b, other) =>
        at < other && [a + b, Math.abs(a - b), money ? a * b : 0].some((one) => canonical(one) === figure.value),
    ),
  )
}

/** "…, which would leave you 340". */
const leaves = /(?<![a-z])(?:leav(?:e|es|ing)|left)(?![a-z])/

/** "You would get 38": what is left is told beforehand, or of what, behind it. */
const keeps = new RegExp(unwrap`
    (?<![a-z])(?:leav(?:e|es|ing)|left|(?:you(?:'d|'ll)?|would|will|to) (?:get|receive|keep|have|see)|quedari?an?|quedan?|recib\w+|sobran?|sobrarian?|llegarian?)(?: you| with| about| unos)? ?$|
    (?:到手|剩下?|还剩|拿到|收到|得到|到账)(?:是|就是|约)? ?$|(?<![\u0620-\u06ff])(?:[سيت]{1,2}بقي|[يت]تبقي|[سيت]{1,2}صل[\u0620-\u06ff]{0,2}|[سيت]{1,2}ستلم|تستلم|تاخذ|تاخد)(?: لك| لكم| معك| لديك| عندك| ليك)? ?$
  `)
const keptBehind =
  /^ (?:after|once|net of|minus|tras|despues de|menos|descontad\w+|بعد)(?![a-z\u0620-\u06ff])|^ ?[,(]?扣/

/** What a known number has left when one that the sentence shows is taken from it. */
function isLeft(figure: Figure, ground: Ground, sentence: string): boolean {
  return findFigures(sentence).some(
    ({ value }) =>
      value !== figure.value &&
      ground.values.has(canonical(value)) &&
      ground.values.has(canonical(value + figure.value)),
  )
}

/** "The first two", "最近三笔": so many of a list that is longer. */
const partBefore = new RegExp(unwrap`
    (?<![a-z])(?:first|last|latest|previous|next|recent|newest|oldest|primer[oa]s|ultim[oa]s|proxim[oa]s) (?:the )?$|
    (?:前|后|最后|最近|最早|头|这|接下来的?|下|之后的?|未来的?) ?$|(?<![\u0620-\u06ff])(?:اول|اخر|احدث|اقدم) $
  `)

function isPart(figure: Figure, ground: Ground, sentence: string): boolean {
  if (figure.value > 12 || !partBefore.test(sentence.slice(Math.max(0, figure.start - 14), figure.start))) return false
  return (
    ground.counts.some((count) => count >= figure.value && Number.isInteger(count)) ||
    // "Two weeks": the next two boxes.
    [24, 168, 720].some((unit) => ground.durations.has(unit * figure.value))
  )
}

/** "Three are missing", "4 kg over": what lacks or is too much. */
const lacks = new RegExp(unwrap`
    (?<![a-z])(?:short|missing|lack\w*|fewer|too (?:much|many|heavy|big|large|few|little|high)|
    over(?= (?:the|your|that|it)(?![a-z])|[.,;]|$)|above|beyond|under(?= the)|below|exceed\w*|excess|difference|de mas|de menos|sobran?|
    exced\w+|exceso|supera\w*|(?:se|te) pasa\w*|diferencia|por encima|por debajo)(?![a-z])|少了?|缺|差|超|多[出了 \d一二三四五六七八九十]|不足|欠|
    (?<![\u0620-\u06ff])[وف]?(?:[يت]?نقص[\u0620-\u06ff]{0,3}|ناقص[\u0620-\u06ff]?|زايد[\u0620-\u06ff]?|اكثر|زياده|[يت]زيد|[يت]تجاوز|(?:ال)?فا?رق)
  `)

/** Sum, difference or share of two quantities of the context: a large or a broken number is not met by chance. */
export function followsFromQuantities(figure: Figure, ground: Ground, sentence: string): boolean {
  const { value, decimals, other } = figure
  if (value < 100 && decimals === 0) return false
  const lessens = remains.test(sentence) || leaves.test(sentence)
  const is = (one: number) => canonical(one) === canonical(value) || (other !== undefined && one === other)
  const known = [...new Set([...ground.counts, ...ground.plain])].filter((one) => one > 1).slice(0, 60)
  return known.some(
    (a) =>
      known.some((b) => is(a - b) || (a !== b && !lessens && is(a + b))) ||
      ground.percents.some((share) =>
        [(a * share) / 100, a * (1 - share / 100), a * (1 + share / 100)].some((one) => is(Math.round(one))),
      ),
  )
}

/** A count in Chinese that its own list, behind a colon, bears out; what the customer is said to have is no such list. */
const announced = /^ ?(?:[条件张份样项点类本][^,:。?]{0,6})?:([^。?]{3,160})/
const theirs = /[您你](?:的|名下)?[^,。]{0,6}(?:有|共)[^,。]{0,3}$/
const separators = [/;/, /[0-9一二三四五六七八九十][.、,)]/g, /、/, /,/]

function announces(figure: Figure, sentence: string): boolean {
  if (figure.value < 2 || figure.value > 10) return false
  const list = announced.exec(sentence.slice(figure.end))?.[1]
  if (list === undefined || theirs.test(sentence.slice(Math.max(0, figure.start - 14), figure.start))) return false
  const joined = list.replace(/以及|或者|和|或|与|及/g, '、')
  return separators.some((separator) => {
    const parts = joined.split(separator).filter((part) => part.trim() !== '')
    return parts.length === figure.value
  })
}

/** "القطعتان 189 + 74": the two that the sentence adds up. */
const twoAdded = /^[^+]*\d ?\+ ?\d[^+]*$/

const asksHowOften =
  /(?<![a-z])(?:how (?:often|many|frequently)|cuant[oa]s|cada cuanto|con que frecuencia)(?![a-z])|几[次笔回期]|多少[次笔回期]|多久(?:一次|[^,。?]{1,4}一次)|(?<![\u0620-\u06ff])(?:كم|كل قد|كل كم)(?![\u0620-\u06ff])/

/** "Every three months, so four charges a year": how often it comes in the period that is spoken of. */
function isFrequency({ value }: Figure, ground: Ground, sentence: string): boolean {
  const text = asksHowOften.test(ground.question) ? `${sentence}\n${ground.question}` : sentence
  return timesIn(text, ground.frequencies).some(({ times }) => times === value)
}

export function countIsGrounded(figure: Figure, ground: Ground, sentence: string): boolean {
  if (isFrequency(figure, ground, sentence)) return true
  // "Over six months" is in six instalments.
  if (ground.spans.has(figure.value) && monthlyParts.test(sentence.slice(figure.end))) return true
  if (figure.value === 2 && twoAdded.test(sentence)) return true
  if (figure.value <= 1 || (figure.other !== undefined && ground.counts.includes(figure.other))) return true
  if (ground.plainCounts.has(figure.value) || ground.counts.includes(figure.value)) return true
  if (!figure.spelled && ground.values.has(figure.value) && figure.value > 31 && !ground.moneys.includes(figure.value))
    return true
  if (figure.value === new Set(idsIn(sentence)).size) return true
  if (areNights(figure, ground, sentence)) return true
  if (isPart(figure, ground, sentence) || announces(figure, sentence) || isEnumerated(figure, sentence)) return true
  if (followsFromQuantities(figure, ground, sentence)) return true
  // A difference or a sum of two counts is shown, or said to be what is left.
  const before = sentence.slice(Math.max(0, figure.start - 24), figure.start)
  const told = leaves.test(before) || keeps.test(before) || keptBehind.test(sentence.slice(figure.end, figure.end + 16))
  if (told && isLeft(figure, ground, sentence)) return true
  const shown = new Set(findFigures(sentence).flatMap(({ value }) => (value === figure.value ? [] : [value])))
  const left = remains.test(sentence) || leaves.test(sentence) || lacks.test(sentence)
  const numbers = [
    ...new Set([
      1,
      ...ground.counts,
      ...[...ground.plain].filter((one) => Number.isInteger(one) && (one < 1000 || shown.has(one))),
    ]),
  ]
  for (const a of shown)
    if (a > figure.value && figure.value >= 10 && ground.values.has(a) && ground.values.has(a / figure.value))
      return true
  // "Day 12 of 14, so two are left": the one is known, the other judged by itself.
  if (left && [...shown].some((a) => ground.values.has(a) && shown.has(a - figure.value))) return true
  // "24 bottles, so two boxes of 12".
  for (const a of shown)
    for (const b of shown)
      if (b > 1 && a === b * figure.value && ground.values.has(a) && ground.values.has(b)) return true
  return numbers.some((a) =>
    numbers.some(
      (b) =>
        (a - b === figure.value && (left || (shown.has(a) && shown.has(b)))) ||
        ((a + b === figure.value || (a > 1 && b > 1 && a * b === figure.value)) && shown.has(a) && shown.has(b)),
    ),
  )
}
