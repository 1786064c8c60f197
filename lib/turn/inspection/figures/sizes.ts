import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Figure } from './figure.ts'

const ofSizes = new RegExp(unwrap`
    (?<![a-z])(?:sizes?|sizing|tallas?|tallaje|horma|numeracion|medio numero|un numero|runs? (?:small|large|big|narrow|tight|true)|fits? (?:small|large|big|tight))(?![a-z])|尺码|码数|鞋码|[半一两]码|[大小]一?[码号]|(?<![\u0620-\u06ff])[وبل]?(?:ال)?(?:مقاس\S{0,3}|نمره|نمر|قياس\S{0,3})(?![\u0620-\u06ff])
  `)
/** So the customer tells their own. */
const wears =
  /(?<![a-z])(?:i (?:usually |normally |always )?(?:wear|take|am)|i'm an?|uso|calzo|gasto|llevo|mi numero)(?![a-z])|穿|(?<![\u0620-\u06ff])[وبا]*(?:لبس|لابس)\S{0,2}/
const halfSize = new RegExp(unwrap`
    (?<![a-z])(?:half(?:[ -]a)?[ -]sizes?|1\/2 size|media talla|medio numero|media (?=mas|menos))(?![a-z])|半[码号]|(?:大|小)半|(?<![\u0620-\u06ff])نصف? (?:مقاس|نمره|درجه|قياس)
  `)
const oneSize = new RegExp(unwrap`
    (?<![a-z])(?:(?:one|a|full|next|whole) (?:full |whole )?size|sizes? (?:up|down)|(?:up|down) (?:one|a) size|(?:una|la) talla|un numero|talla (?:mas|menos|superior|inferior|siguiente)|numero (?:mas|menos))(?![a-z])|[大小高低]一[码号]|[一1]个?码|(?<![\u0620-\u06ff])[وبلف]?(?:ال)?(?:(?:مقاس|نمره|قياس)(?: واحد\S?)? (?:اكبر|اصغر|واحد\S?|زياده)|(?:اكبر|اصغر) ب?(?:مقاس|نمره))
  `)
const number = /(?<![\d.,:/-])(\d{1,2}(?:[.,]5)?)(?![\d:/]|[.,]\d| ?(?:%|[$€£¥]))/g
const kinds: ReadonlySet<Figure['kind']> = new Set(['bare', 'count', 'monthday', 'time', 'exempt'])

/** "It runs half a size small, so with a 9.5 take a 10": the size beside the customer's own, by a step that knowledge tells. */
export function isSizeBeside({ kind, value, loose, spelled }: Figure, prepared: Prepared, sentence: string): boolean {
  if (!kinds.has(kind) || spelled || (kind === 'time' && loose !== true)) return false
  const size = kind === 'time' ? value / 60 : value
  if (size < 2 || size > 60) return false
  if (!ofSizes.test(`${sentence}\n${prepared.question}`) && !wears.test(prepared.question)) return false
  const known = prepared.publicText
  const steps = [...(halfSize.test(known) ? [0.5, 1] : []), ...(oneSize.test(known) ? [1] : [])]
  if (steps.length === 0) return false
  return prepared.context.messages
    .filter(({ role }) => role === 'customer')
    .flatMap(({ text }) => [...fold(text).folded.matchAll(number)])
    .some(([, written = '']) => steps.includes(Math.abs(Number(written.replace(',', '.')) - size)))
}
