import { allMatches } from '../matching/all-matches.ts'
import { chineseNumber } from './chinese-number.ts'
import { classify } from './classify-number.ts'
import { joinLengths } from './compound-lengths.ts'
import { joinSums } from './compound-sums.ts'
import type { Figure, FigureKind } from './figure.ts'
import { findDates, findTimes, overlaps } from './find-dates.ts'
import { findNamed } from './named-figures.ts'
import { findSpelled } from './spelled-figures.ts'
import { findSpelledTimes } from './spelled-times.ts'

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

const numberForm =
  /(?<![a-z0-9_]|\d[.,])(?:\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d|,\d)(?:\.\d{1,2})?|\d{1,3}(?:[,.' ]\d{3})+(?!\d)(?:[.,]\d{1,6})?|\d+(?:[.,]\d+)?)(?!\d)/g
const idAround = /[a-z_]-?$/

const han = '[零〇一二两三四五六七八九十百千万亿]'
const hanShare = new RegExp(
  `(?<of>百|千|万)分之 ?(?<number>${han}{1,8}(?:点${han}{1,6})?|\\d{1,4}(?:\\.\\d{1,4})?)`,
  'g',
)
const shareOf: Readonly<Record<string, number>> = { 百: 1, 千: 10, 万: 100 }
const tenth =
  /(?<![\d.构完分变])(?<number>[\d.]{1,3}|[一二三四五六七八九][一二三四五六七八九]?) ?(?<sign>折|成)(?![为功本立员交果品就分长])/g

/** "八成是在驿站": most likely. */
const likely =
  /^[五六七八九](?:成九?|九成)(?:的?(?:可能|概率|几率|把握)|[是在会能没不要还被可已又把给得都有就也][^,。]|[您你他她它][^,。])/

/** The same behind what it is said of: "系统八成要等一会儿"; of a share one says 有八成, 退八成. */
const likelyMid = /^[五六七八九]成(?:九?[还就也都]?是|还|在(?!线)|要|会|能|不|没|被|已|又|得)[^,。]/
const shareBefore = /[有达到近约超的占了降涨升退付打给按收返减加扣补赔省抽高低少多剩至是为仅\d百] ?$/

/** Currencies of a thousand parts: behind their sums and before them. */
const dinarAfter =
  /^ ?(?:(?:[a-z]+ )?dinars?|dinares|kwd|bhd|omr|tnd|jod|iqd|lyd|dt(?![a-z])|(?:ال)?دينار|دنانير|ريال عماني|د\.? ?[كتبال](?![\u0620-\u06ff])|第纳尔|阿曼里亚尔|rial(?:es)? oman)/
const dinarBefore = /(?<![a-z])(?:kwd|bhd|omr|tnd|jod|iqd|lyd|kd|bd) ?$/

/** "33,850 dinars": thousands parted, or three decimals. */
function millsOf(written: string, text: string, start: number, end: number): number | undefined {
  if (!/^\d{1,3}(?:[' ]?\d{3})*,\d{3}$/.test(written)) return undefined
  if (!dinarAfter.test(text.slice(end, end + 24)) && !dinarBefore.test(text.slice(Math.max(0, start - 5), start)))
    return undefined
  return Number(written.replace(/[' ]/g, '').replace(',', '.'))
}

/** Chinese shares: `千分之二`, `八五折`, `三成`. */
function findShares(text: string, into: Figure[]): void {
  for (const match of allMatches(hanShare, text)) {
    const written = match.groups?.number ?? ''
    const number = /^\d/.test(written) ? Number(written) : chineseNumber(written)
    const value = number / (shareOf[match.groups?.of ?? ''] ?? 1)
    into.push({ kind: 'percent', start: match.index, end: match.index + match[0].length, value, decimals: 0 })
  }
  for (const match of allMatches(tenth, text)) {
    const written = match.groups?.number ?? ''
    const number = /\d/.test(written) ? Number(written) : chineseNumber(written)
    const value = number >= 10 ? number : number * 10
    const end = match.index + match[0].length
    if (/(?:^|[,。;:!?\s"])$/.test(text.slice(0, match.index)) && likely.test(text.slice(match.index))) continue
    if (likelyMid.test(text.slice(match.index)) && !shareBefore.test(text.slice(0, match.index))) continue
    if (value > 0 && value < 100 && !overlaps(into, match.index, end))
      into.push({
        kind: 'percent',
        start: match.index,
        end,
        value,
        decimals: 0,
        ...(match.groups?.sign === '折' ? { other: 100 - value } : {}),
      })
  }
}

const between =
  /^ ?(?:to|or|and|through|-|–|~|a|o|u|y|al?|y el|al dia|hasta|till?|until|and the|to the|至|到|或|和|、|الي|او|ل|لحد|لغايه|حتي|لين|و) ?$/

const listedLengths =
  /^(?:, ?\d{1,2}){1,4},? (?:and|or|y|o|و|او) ?\d{1,2} (?:business |working )?(?:days?|hours?|weeks?|months?|dias|horas|semanas|meses|ايام|ساعات|اسابيع|اشهر|يوم)/

const united: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'duration', 'count'])

/** "From 2 to 6 pm": an hour too. */
function hourOf(figure: Figure): void {
  if (!Number.isInteger(figure.value) || figure.value < 1 || figure.value > 24 || figure.spelled) return
  figure.kind = 'time'
  figure.value *= 60
  figure.loose = true
}

/** "After 3, 5 and 7 days": the unit stands behind the last. */
function lengthsListed(text: string, figure: Figure, figures: readonly Figure[], index: number): boolean {
  if (figure.kind !== 'bare' || !Number.isInteger(figure.value) || figure.value > 60) return false
  if (!listedLengths.test(text.slice(figure.end, figure.end + 40))) return false
  const unit = figures.slice(index + 1).find(({ kind }) => kind === 'duration')
  if (!unit?.written) return false
  figure.kind = 'duration'
  figure.written = figure.value
  figure.value *= unit.value / unit.written
  return true
}

/** A half of a range takes its unit from the other: "five to seven days", "8 and 9 April". */
function levelRanges(text: string, figures: Figure[]): void {
  figures.forEach((figure, index) => {
    if (figure.kind !== 'bare' && figure.kind !== 'exempt') return
    if (lengthsListed(text, figure, figures, index)) return
    const next = figures[index + 1]
    const last = figures[index - 1]
    const isDay = Number.isInteger(figure.value) && figure.value >= 1 && figure.value <= 31
    if (next && between.test(text.slice(figure.end, next.start))) {
      if (figure.spelled && united.has(next.kind)) {
        const unit = next.kind === 'duration' && next.written ? next.value / next.written : 1
        figure.kind = next.kind
        if (next.kind === 'duration') figure.written = figure.value
        figure.value *= unit
      } else if (next.kind === 'date' && isDay) {
        figure.kind = 'date'
        figure.value += Math.floor(next.value / 100) * 100
      } else if (next.kind === 'monthday' && isDay) figure.kind = 'monthday'
      else if (next.kind === 'time') hourOf(figure)
    } else if (last?.kind === 'time' && between.test(text.slice(last.end, figure.start))) hourOf(figure)
    else if (last?.kind === 'date' && isDay && !figure.spelled && between.test(text.slice(last.end, figure.start))) {
      figure.kind = 'date'
      figure.value += Math.floor(last.value / 100) * 100
    }
  })
}

/** The texts of the last questions: whoever judges a figure asks for all of its sentence. Longer ones are not kept. */
const read: { text: string; figures: readonly Figure[] }[] = []
const texts = 4
const longestKept = 700

/** Every figure of a folded text, in order. `whole` is a text that holds it, and grows: it is read but once for its words. */
export function findFigures(text: string, whole = text): readonly Figure[] {
  const known = read.find((one) => one.text === text)
  if (known) return known.figures
  const figures = figuresIn(text, whole)
  if (text.length <= longestKept) {
    if (read.length === texts) read.shift()
    read.push({ text, figures })
  }
  return figures
}

function figuresIn(text: string, whole: string): Figure[] {
  const figures: Figure[] = []
  findDates(text, figures, whole)
  findTimes(text, figures, whole)
  findSpelledTimes(text, figures, whole)
  findNamed(text, figures, whole)
  if (/[折成之]/.test(text)) findShares(text, figures)
  for (const match of allMatches(numberForm, text)) {
    const start = match.index
    const end = start + match[0].length
    if (text.slice(start - 3, end) === '24/7') continue
    if (overlaps(figures, start, end) || idAround.test(text.slice(Math.max(0, start - 2), start))) continue
    const { value, decimals, other = millsOf(match[0], text, start, end) } = parseNumber(match[0])
    const { kind, factor, length } = classify(text, start, end)
    if (/^[a-z]/.test(text.slice(end, end + 1)) && length === 0 && kind === 'bare') continue
    if (/^-[a-z]*\d/.test(text.slice(end, end + 4)) && kind === 'bare' && match[0].length > 4) continue
    figures.push({
      kind,
      start,
      end: end + length,
      value: value * factor,
      decimals,
      ...(length > 0 && kind !== 'duration' ? { scale: factor } : {}),
      ...(other === undefined || kind === 'exempt' ? {} : { other: other * factor }),
      ...(kind === 'duration' ? { written: value } : {}),
    })
  }
  findSpelled(text, figures)
  figures.sort((a, b) => a.start - b.start)
  levelRanges(text, figures)
  joinSums(text, figures)
  joinLengths(text, figures)
  return figures.sort((a, b) => a.start - b.start)
}
