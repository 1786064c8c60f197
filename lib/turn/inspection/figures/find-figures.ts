import { chineseNumber } from './chinese-number.ts'
import type { Figure, FigureKind } from './figure.ts'
import {
  countNouns,
  currencyAfter,
  currencyBefore,
  monthOf,
  months,
  percentAfter,
  timeUnits,
  weekdayOf,
  weekdays,
} from './lexicon.ts'

const day = '(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)'
const monthNumber = '(?<monthNumber>1[0-2]|0?[1-9])'
const year = '(?<year>(?:19|20)\\d\\d)'

const dateForms: readonly RegExp[] = [
  new RegExp(`(?<![\\d.])${year}[-/.]${monthNumber}[-/.]${day}(?:t\\d\\d:\\d\\d\\S*)?(?![\\d])`, 'g'),
  new RegExp(`(?<![\\d.,])(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})[-/.]${year}(?!\\d)`, 'g'),
  new RegExp(`(?:${year} ?年 ?)?(?<!\\d)${monthNumber} ?月 ?${day}(?: ?[日号])?`, 'g'),
  new RegExp(
    `(?<![\\d.,])${day}(?:st|nd|rd|th)?(?: of| de|\\.)? ?(?<month>${months})(?![a-z\\u0620-\\u06ff])(?:,? (?:de |del )?${year})?`,
    'g',
  ),
  new RegExp(`(?<![a-z])(?<month>${months})\\.? ${day}(?:st|nd|rd|th)?(?![\\d:.]\\d)(?!\\d)(?:,? ${year})?`, 'g'),
]
const weekdayForm = new RegExp(`(?<![a-z\\u0620-\\u06ff])(?:و|يوم )?(?<weekday>${weekdays})(?![a-z])`, 'g')
const timeForms: readonly RegExp[] = [
  /(?<![\d.:])(?<hour>[01]?\d|2[0-4])(?::|h|点|时)(?<minute>[0-5]\d)(?:分)?(?::[0-5]\d)?(?: ?(?<half>a\.?m\.?|p\.?m\.?|صباحا|مساء|ص(?![\u0620-\u06ff])|م(?![\u0620-\u06ff])))?(?![\d:])/g,
  /(?<![\d.:,])(?<hour>1[0-2]|0?[1-9]) ?(?<half>a\.?m\.?(?![a-z])|p\.?m\.?(?![a-z])|o'clock|صباحا|مساء|ظهرا|عصرا)/g,
  /(?<half>上午|下午|晚上|早上|凌晨|中午)?(?<hour>[01]?\d|2[0-4])点(?<minute>半|[0-5]?\d)?/g,
  /(?:الساعه|(?<![a-z])a las?|(?<![a-z])at) (?<hour>[01]?\d|2[0-4])(?![\d:.,%/-]|\s?(?:%|usd|eur|[$€£]))/g,
]

const magnitudes: readonly (readonly [written: RegExp, factor: number])[] = [
  [/^ ?(?:thousand|mil(?![a-z])|الف|الاف|千)/, 1000],
  [/^k(?![a-z])/, 1000],
  [/^ ?(?:million|millions|millon|millones|مليون|ملايين|百万)/, 1e6],
  [/^(?:m|mn)(?![a-z])/, 1e6],
  [/^ ?(?:billion|مليار|十亿)/, 1e9],
  [/^ ?万亿/, 1e12],
  [/^ ?亿/, 1e8],
  [/^ ?万/, 1e4],
  [/^ ?百(?!分)/, 100],
]

const before = new RegExp(`${currencyBefore} ?-?$`)
const after = new RegExp(`^ ?(?:-|–)? ?${currencyAfter}`)
const percent = new RegExp(`^ ?${percentAfter}`)
const durations = timeUnits.map(([unit, hours]) => [new RegExp(`^[ -]?(?:${unit})(?![a-z])`), hours] as const)
/** The first half of a range has its unit behind the second: "5 to 7 days". */
const range = /^ ?(?:to|-|~|through|or|and|a|o|y|al|至|到|或|الي|او|-)? ?\d[\d.,]*/
const count = new RegExp(`^ ?${countNouns}`)

const exemptBefore =
  /(?:step|option|press|dial|line|item|no\.?|number|point|page|version|v|chapter|section|article|level|tier|paso|opcion|pulse|marque|numero|punto|pagina|第|步骤|选项|按|الخطوه|رقم|الخيار|اضغط|البند|ending in|ends in|ending|tail|terminad[ao] en|termina en|尾号(?:为|是)?|تنتهي ب|بالرقم) ?$|[*•x]{2,} ?-?$|#$/
const exemptAfter =
  /^(?:st|nd|rd|th)(?![a-z])|^ ?[-–]?(?:digits?|digitos?|cifras|位数?|ارقام|خانات)|^[\\/]7|^ ?(?:steps?|ways?|options?|things?|questions?|reasons?|points? below|pasos|opciones|formas|步|种方式|个步骤|个方法|个选项|点(?!\d)|خطوات|خيارات|طرق)(?![a-z])|^[)．、]|^\. [a-z\u4e00-\u9fff]|^[º°ª]|^[.:] ?\*/
const listMarker = /(?:^|\n)[\s*_>#-]*$/

function parseNumber(written: string): { value: number; decimals: number; other?: number } {
  const compact = written.replace(/[\s'_]/g, '')
  const lastDot = compact.lastIndexOf('.')
  const lastComma = compact.lastIndexOf(',')
  let decimal = Math.max(lastDot, lastComma)
  const separators = compact.replace(/\d/g, '')
  if (separators.length === 1) {
    const digits = compact.length - decimal - 1
    // One separator with three digits behind it parts thousands, unless the head is a lone zero.
    if (digits === 3 && separators === ',' && !compact.startsWith('0')) decimal = -1
  } else if (separators.length > 1 && new Set(separators).size === 1) decimal = -1
  const whole = decimal === -1 ? compact.replace(/\D/g, '') : compact.slice(0, decimal).replace(/\D/g, '')
  const fraction = decimal === -1 ? '' : compact.slice(decimal + 1)
  const value = Number(`${whole || '0'}.${fraction || '0'}`)
  // Much of the world parts thousands with a point.
  const other = /^[1-9]\d{0,2}\.\d{3}$/.test(compact) ? Number(compact.replace('.', '')) : undefined
  return { value, decimals: fraction.length, ...(other === undefined ? {} : { other }) }
}

const han = '[零〇一二两三四五六七八九十百千万亿]'
/** Amounts and shares that are written in Chinese characters; "一" alone counts things, and is none. */
const hanMoney = new RegExp(
  `(?<!第|几|数|上|近|成|${han})(?<number>[零〇一二两三四五六七八九十]${han}{0,15}(?:点${han}{1,6})?) ?(?=${currencyAfter})(?! ?(?:元[素旦件器]|角[形度落]))`,
  'g',
)
const hanShare = new RegExp(
  `(?<of>百|千|万)分之 ?(?<number>${han}{1,8}(?:点${han}{1,6})?|\\d{1,4}(?:\\.\\d{1,4})?)`,
  'g',
)
const shareOf: Readonly<Record<string, number>> = { 百: 1, 千: 10, 万: 100 }

function findHan(text: string, into: Figure[]): void {
  for (const match of text.matchAll(hanShare)) {
    const written = match.groups?.number ?? ''
    const number = /^\d/.test(written) ? Number(written) : chineseNumber(written)
    const value = number / (shareOf[match.groups?.of ?? ''] ?? 1)
    into.push({ kind: 'percent', start: match.index, end: match.index + match[0].length, value, decimals: 0 })
  }
  for (const match of text.matchAll(hanMoney)) {
    const written = match.groups?.number ?? ''
    const end = match.index + written.length
    if (overlaps(into, match.index, end)) continue
    into.push({ kind: 'money', start: match.index, end, value: chineseNumber(written), decimals: 0 })
  }
}

const numberForm = /(?<![a-z0-9_]|\d[.,])(?:\d{1,3}(?:[,.' ]\d{3})+(?!\d)(?:[.,]\d{1,6})?|\d+(?:[.,]\d+)?)(?!\d)/g
const idAround = /[a-z_]-?$/

function overlaps(figures: readonly Figure[], start: number, end: number): boolean {
  return figures.some((figure) => start < figure.end && end > figure.start)
}

function findDates(text: string, into: Figure[]): void {
  for (const form of dateForms) {
    for (const match of text.matchAll(form)) {
      const groups = match.groups ?? {}
      const start = match.index
      const end = start + match[0].length
      if (overlaps(into, start, end)) continue
      let dayOfMonth = Number(groups.day)
      let month = groups.month ? monthOf(groups.month) + 1 : Number(groups.monthNumber)
      if (groups.first && groups.second) {
        dayOfMonth = Number(groups.first)
        month = Number(groups.second)
        if (month > 12) [dayOfMonth, month] = [month, dayOfMonth]
      }
      if (!(month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31)) continue
      const figure: Figure = { kind: 'date', start, end, value: month * 100 + dayOfMonth, decimals: 0 }
      into.push(groups.year ? { ...figure, year: Number(groups.year) } : figure)
    }
  }
  for (const match of text.matchAll(weekdayForm)) {
    const name = match.groups?.weekday ?? ''
    const start = match.index + match[0].length - name.length
    into.push({ kind: 'weekday', start, end: match.index + match[0].length, value: weekdayOf(name), decimals: 0 })
  }
}

function findTimes(text: string, into: Figure[]): void {
  for (const form of timeForms) {
    for (const match of text.matchAll(form)) {
      const start = match.index
      const end = start + match[0].length
      if (overlaps(into, start, end)) continue
      const { hour = '0', minute = '0', half } = match.groups ?? {}
      let hours = Number(hour) % 24
      if (half && /p|下午|晚上|مساء|عصرا|^م/.test(half) && hours < 12) hours += 12
      if (half && /^a|凌晨|صباحا|^ص/.test(half) && hours === 12) hours = 0
      const minutes = minute === '半' ? 30 : Number(minute)
      const loose = !half && !match[0].includes(':')
      into.push({ kind: 'time', start, end, value: hours * 60 + minutes, decimals: 0, ...(loose ? { loose } : {}) })
    }
  }
}

function classify(text: string, start: number, end: number): { kind: FigureKind; factor: number; length: number } {
  const left = text.slice(Math.max(0, start - 24), start)
  let right = text.slice(end, end + 32)
  let factor = 1
  let length = 0
  for (const [written, by] of magnitudes) {
    const match = written.exec(right)
    if (!match) continue
    factor *= by
    length += match[0].length
    right = right.slice(match[0].length)
  }
  if (percent.test(right) || /百分之 ?$/.test(left)) return { kind: 'percent', factor, length }
  if (before.test(left) || after.test(right)) return { kind: 'money', factor, length }
  if (
    exemptBefore.test(left) ||
    (factor === 1 && exemptAfter.test(right)) ||
    (factor === 1 && /^[.):、]/.test(right) && listMarker.test(left))
  ) {
    return { kind: 'exempt', factor, length }
  }
  const ahead = range.test(right) ? right.replace(range, '') : right
  for (const [unit, hours] of durations) {
    if (unit.test(right) || unit.test(ahead)) return { kind: 'duration', factor: factor * hours, length }
  }
  if (percent.test(ahead)) return { kind: 'percent', factor, length }
  if (after.test(ahead)) return { kind: 'money', factor, length }
  if (count.test(right)) return { kind: 'count', factor, length }
  return { kind: 'bare', factor, length }
}

/** Every figure of a folded text, in order. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = []
  findDates(text, figures)
  findTimes(text, figures)
  if (/[一二两三四五六七八九十百千万]/.test(text)) findHan(text, figures)
  for (const match of text.matchAll(numberForm)) {
    const start = match.index
    const end = start + match[0].length
    if (overlaps(figures, start, end) || idAround.test(text.slice(Math.max(0, start - 2), start))) continue
    const { value, decimals, other } = parseNumber(match[0])
    const { kind, factor, length } = classify(text, start, end)
    if (/^[a-z]/.test(text.slice(end, end + 1)) && length === 0 && kind === 'bare') continue
    if (/^-[a-z]*\d/.test(text.slice(end, end + 4)) && kind === 'bare' && match[0].length > 4) continue
    figures.push({
      kind,
      start,
      end: end + length,
      value: value * factor,
      decimals,
      ...(other === undefined || kind === 'exempt' ? {} : { other: other * factor }),
      ...(kind === 'duration' ? { written: value } : {}),
    })
  }
  return figures.sort((a, b) => a.start - b.start)
}
