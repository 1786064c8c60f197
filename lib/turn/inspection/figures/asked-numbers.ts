import { canonical, dayLength } from './collector.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { findNumerals } from './find-numerals.ts'
import type { Ground } from './ground.ts'
import { approximate } from './ground-words.ts'

/** What a question gives to be reckoned with. */
interface Asked {
  numbers: readonly number[]
  /** What the numbers in digits make together. */
  sum: number
  shares: readonly number[]
  /** Ends of what is numbered through: "seats 9-12". */
  ranges: readonly (readonly [from: number, to: number])[]
  /** How many places a code has. */
  places: readonly number[]
}

const most = 6
const none: Asked = { numbers: [], sum: 0, shares: [], ranges: [], places: [] }
const cache: { question: string; asked: Asked }[] = []

const written =
  /(?<![a-z][-_]?|[\d.,:/*-])(\d{1,7}(?:[.,]\d{1,4})?)(k(?![a-z]))?(?![\d:*]|[-/.]\d{1,2}[-/.]\d|[a-z]?-[a-z\d]*\d{3})/g
const range =
  /(?<![\d.,:/a-z-])(\d{1,3}) ?(?:-|–|~|to|through|thru|a|al|hasta|到|至|الي|لحد|ل) ?(\d{1,3})(?![\d:/]|[.,]\d| ?(?:%|days?|hours?|weeks?|dias|horas|semanas|天|个?小时|个?工作日|ايام|ساعات))/g
const placed =
  /(?<![\d.,])(\d{1,2})[ -]?(?:digits?(?![a-z])|digitos?(?![a-z])|cifras?(?![a-z])|numeros?(?![a-z])|位|个?数字|ارقام|خانات|رقما?)/g
/** "押一付三": so many months' rent. */
const rent = /押([一二三两])付([一二三六])/
/** An hour and minutes are no numbers to be reckoned with here. */
const clocks = /\d{1,2}(?::|h)\d\d/g

/** The months that a lease asks for at once: of the deposit, of the rent, and of both. */
export function rentMonths(text: string): readonly number[] {
  const months = rent.exec(text)
  if (!months) return []
  const [one = 0, other = 0] = months.slice(1).map((digit = '') => '零一二三四五六'.indexOf(digit.replace('两', '二')))
  return [one, other, one + other]
}

function read(question: string): Asked {
  const text = question.slice(-400).replace(clocks, ' ')
  const numbers = new Set<number>()
  const shares = new Set<number>()
  for (const { 1: digits = '', 2: thousand, index, 0: whole } of text.matchAll(written)) {
    const compact = /,\d{3}$/.test(digits) ? digits.replace(',', '') : digits.replace(',', '.')
    const value = Number(compact) * (thousand ? 1000 : 1)
    if (/^ ?(?:%|percent|por ?ciento|في الميه|بالميه)/.test(text.slice(index + whole.length))) shares.add(value)
    else numbers.add(value)
    // "5k" is a way to run, too.
    if (thousand) numbers.add(Number(compact))
  }
  const sum = numbers.size > 1 ? [...numbers].reduce((made, one) => made + one, 0) : 0
  for (const { value, other } of findNumerals(text)) {
    if (value > 1 && value < 1e6) numbers.add(value)
    if (other !== undefined) numbers.add(other)
  }
  for (const { kind, value } of findFigures(text)) if (kind === 'percent') shares.add(value)
  for (const value of rentMonths(text)) numbers.add(value)
  const ranges = [...text.matchAll(range)]
    .map(({ 1: from, 2: to }) => [Number(from), Number(to)] as const)
    .filter(([from, to]) => to > from && to - from <= 30)
  for (const ends of ranges) for (const end of ends) numbers.add(end)
  const places = [...text.matchAll(placed)].map(({ 1: count }) => Number(count)).filter((count) => count <= 12)
  return { numbers: [...numbers].filter((one) => one > 0), sum, shares: [...shares], ranges, places }
}

function askedIn(question: string): Asked {
  const known = cache.find((one) => one.question === question)
  if (known) return known.asked
  const asked = /[\d一二两三四五六七八九十]|[a-z\u0620-\u06ff]{3}/.test(question) ? read(question) : none
  if (cache.length === 8) cache.shift()
  cache.push({ question, asked })
  return asked
}

const ofYear =
  /(?<![a-z])(?:year|yearly|annual\w*|ano|anual\w*)(?![a-z])|年|(?<![\u0620-\u06ff])(?:ب|في )?(?:ال)?(?:سنه|سنويا|عام)(?![\u0620-\u06ff])/

/** What two numbers make by one step. */
function stepsOf(a: number, b: number): number[] {
  return [a + b, Math.abs(a - b), a * b, b === 0 ? Number.NaN : a / b, a === 0 ? Number.NaN : b / a]
}

function partsOf(sum: number, share: number): number[] {
  return [(sum * share) / 100, sum * (1 - share / 100), sum * (1 + share / 100)]
}

/** Whether a number is worked out from those of the question: "3 mugs at 12" are 36, 96 between four are 24 each. */
export function followsFromAsked(
  figure: Figure,
  ground: Ground,
  sentence: string,
  shown: readonly number[] = [],
): boolean {
  const { numbers, sum, shares, ranges, places } = askedIn(ground.question)
  const value = figure.kind === 'duration' ? (figure.written ?? figure.value) : figure.value
  const decimals = figure.decimals
  const loosely = approximate.test(sentence)
  const is = (made: number): boolean => {
    if (!Number.isFinite(made)) return false
    if (canonical(made) === canonical(value)) return true
    if (decimals > 0) return Math.round(made * 10 ** decimals) / 10 ** decimals === value
    return loosely && made > 1 && Math.round(made) === value
  }
  if (places.some((count) => value === 10 ** count)) return true
  if (
    ranges.some(
      ([from, to]) =>
        (Number.isInteger(value) && figure.kind === 'bare' && value > from && value <= to) || value === to - from + 1,
    )
  )
    return true
  // "Born in 1990": so many years since.
  const year = new Date(ground.today * dayLength).getUTCFullYear()
  if (numbers.some((one) => one > 1900 && one <= year && (value === year - one || value === year - one - 1)))
    return true
  if (numbers.length > most || numbers.length + shares.length + shown.length < 1) return false
  const all = [...new Set([...numbers, ...shown])]
  if (sum > 0 && (is(sum) || ground.sums.some((one) => !one.origin.startsWith('unit:') && is(one.value - sum))))
    return true
  if (numbers.length > 2 && is(numbers.reduce((made, one) => made + one, 0))) return true
  // Of a month, a year is twelve.
  if (ofYear.test(sentence) || ofYear.test(ground.question))
    if (all.some((one) => is(one * 12) || is(one / 12))) return true
  for (const a of all) {
    for (const share of shares) if (partsOf(a, share).some(is)) return true
    for (const b of numbers) if (a !== b && stepsOf(a, b).some(is)) return true
  }
  return false
}

/** Whether a share is what one number of the question is of another, or by which it has changed. */
export function isShareAsked({ value, decimals }: Figure, question: string): boolean {
  const { numbers } = askedIn(question)
  if (numbers.length < 2 || numbers.length > most) return false
  const is = (made: number) => Math.round(made * 10 ** decimals) / 10 ** decimals === value
  return numbers.some((a) => numbers.some((b) => a !== b && (is((a / b) * 100) || is((Math.abs(a - b) / b) * 100))))
}

/** Whether a number stands between two ends that the question names. */
export function isInRange(value: number, question: string): boolean {
  return askedIn(question).ranges.some(([from, to]) => value >= from && value <= to)
}

/** Whether a share is one of the question's, as a number to multiply by: 0.15 and 1.15 of 15 %. */
export function isFactorAsked(figure: Figure, ground: Ground): boolean {
  if (figure.decimals === 0 || figure.value >= 2) return false
  return [...askedIn(ground.question).shares, ...ground.percents].some((share) =>
    [share / 100, 1 + share / 100, 1 - share / 100].some((factor) => canonical(factor) === canonical(figure.value)),
  )
}
