import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'

/** Where a list's number stands: at the beginning of a clause, or behind what ends one. */
const markerBefore = /(?:^|[;:,。.!?\n('")]) ?$/
const markerAfter = /^ ?(?:[-–.):、]|[a-z\u0620-\u06ff\u3400-\u9fff"'])/

/** Whether a number is that of a point in a list whose earlier points stand before it: "1 - open, 2 - tap", "① …；② 点…". */
export function isListPoint({ start: from, end, value, kind }: Figure, sentence: string): boolean {
  const start = sentence[from] === ' ' ? from + 1 : from
  const digits = /^\d{1,2}/.exec(sentence.slice(start, end))?.[0]
  const number = kind === 'time' ? value / 60 : value
  if (digits === undefined || Number(digits) !== number || number < 2 || number > 12) return false
  const rest = sentence.slice(start + digits.length)
  const before = sentence.slice(0, start)
  const signed = /^ ?[-–.)、] ?/.test(rest)
  if (
    !markerAfter.test(rest) ||
    !(markerBefore.test(before) || (signed && / $/.test(before)) || / ?点/.test(rest.slice(0, 2)))
  )
    return false
  for (let point = number - 1; point >= 1; point -= 1)
    if (!new RegExp(`(?:^|[;:,。.!?\\n('") ])${point}(?![\\d%]|[.,]\\d)`).test(before)) return false
  return true
}

/** A part of a number is pointed at. */
const ofDigits = new RegExp(unwrap`
    (?<![a-z])(?:(?:last|final|first|leading|trailing)(?: digits?| number)?(?: (?:is|are))?|(?:starts?|begins?|ends?|ending|starting|beginning)(?: in| with| on)?|
    empiez\w+ (?:por|con)|empieza (?:por|con)|comienza (?:por|con)|acab\w+ en|termin\w+ en|(?:el|la|un|ultimo|ultima|primer))(?: digito)? ?:? ?$|
    (?:最后|末尾|结尾|开头|最前|前面|后面|第一位|尾号)[^,。]{0,4}?(?:是|为|的|:)? ?$|(?<![\u0620-\u06ff])(?:[يت]?بدا ب|[وي]*[يت]?نتهي ب|اخره |اوله |(?:ال)?رقم )(?:ال)?$|ال$
  `)
const digitsBehind =
  /^ ?(?:del? (?:final|principio|comienzo)|al (?:final|principio)|at the (?:end|start|beginning)|في (?:اخره|اوله|نهايته|بدايته|النهايه|البدايه))/

/** Whether a number is the beginning or the end of a long one that the reply or the context holds. */
export function isPartOfKnown({ start, end }: Figure, ground: Ground, sentence: string): boolean {
  const written = sentence.slice(start, end)
  if (!/^\d{1,8}$/.test(written)) return false
  const before = sentence.slice(Math.max(0, start - 28), start)
  const behind = digitsBehind.test(sentence.slice(end))
  if (!behind && (!ofDigits.test(before) || /ال$|(?<![a-z])(?:el|la|un) $/.test(before))) return false
  const known = ground.digits.split(/[^\d]+/).filter((one) => one.length >= 6 && one.length > written.length)
  return known.some((one) => one.startsWith(written) || one.endsWith(written))
}

const placed = new RegExp(
  unwrap`
    (?<![a-z])(?:seats?|rooms?|gates?|tables?|platforms?|rows?|coach|carriage|berths?|lockers?|floors?|sizes?|versions?|channels?|lines?|terminals?|counters?|desks?|
    asientos?|habitacion(?:es)?|puertas?|mesas?|andenes|anden|filas?|coches?|vagon|taquillas?|tallas?|version(?:es)?|planta|canal|lineas?|mostrador|casillero)(?: (?:no|n|num|number|numero)\.?)? ?(\d{1,4})(?![\d:%]|[.,]\d)|(?:版本|版|座位|座|车厢|登机口|房间|桌号|站台|尺码) ?(\d{1,4})(?!\d)|
    (?<![\d.])(\d{1,4}) ?(?:版|号座|号车厢|号登机口|号房|号桌|号站台|码)|
    (?<![\u0620-\u06ff])(?:ال)?(?:مقعد|غرفه|بوابه|طاوله|رصيف|صف|عربه|مقاس|اصدار|نسخه|طابق|خزانه) (?:رقم )?(\d{1,4})(?!\d)
  `,
  'g',
)
const placePath =
  /(?:^|\.)(?:seat|room|gate|table|platform|row|coach|carriage|berth|locker|floor|size|version|channel|line|terminal|counter|desk|slot|bay|shelf)(?:no|number|_?id)?$/i

const cache = new WeakMap<Prepared, { revision: number; places: ReadonlySet<number> }>()

/** Numbers that name a place, a version or a size in the context. */
function placesOf(prepared: Prepared): ReadonlySet<number> {
  const revision = prepared.revision()
  const known = cache.get(prepared)
  if (known?.revision === revision) return known.places
  const places = new Set<number>()
  for (const { path, value } of prepared.leaves())
    if (placePath.test(path) && /^\d{1,4}$/.test(value)) places.add(Number(value))
  for (const text of [prepared.publicText, ...prepared.said])
    for (const match of text.matchAll(placed)) places.add(Number(match.slice(1).find((part) => part !== undefined)))
  cache.set(prepared, { revision, places })
  return places
}

/** "El 13 es el de su acompañante": a number that looks like a day or an hour, and is a seat's. */
export function namesPlace({ start, end, spelled }: Figure, prepared: Prepared, sentence: string): boolean {
  if (spelled) return false
  const written = /\d{1,4}/.exec(sentence.slice(start, end))?.[0]
  return written !== undefined && placesOf(prepared).has(Number(written))
}

/** "…; 2." at the end of a sentence whose "1." stands before it. */
export function isMarker({ value, start, end }: Figure, sentence: string): boolean {
  if (value < 2 || value > 12 || !/^\. *$/.test(sentence.slice(end))) return false
  const before = sentence.slice(0, start)
  if (new RegExp(`(?<!\\d)${value - 1}\\.(?!\\d)`).test(before)) return true
  return /[;"'] ?$/.test(before) || (/[:,。] ?$/.test(before) && new RegExp(`(?<!\\d)${value - 1}[.)] `).test(sentence))
}

/** "4.7 of 5": what a mark is given out of. */
export function isScale({ value, start }: Figure, sentence: string): boolean {
  if (value !== 5 && value !== 10) return false
  const mark = /(?<![\d.,])(\d{1,2}(?:[.,]\d)?) ?(?:out of|of|\/|de|sobre|من|分? ?[,(]? ?满分) ?$/.exec(
    sentence.slice(Math.max(0, start - 18), start),
  )
  return mark !== null && Number((mark[1] ?? '').replace(',', '.')) <= value
}

/** The number with which a line of a list begins: "② 上传照片", "2 Open the app". */
export function pointOf(line: string): number {
  const [, number = ''] = /^[\s*_>#-]*(\d{1,2})[ .)]{0,2}[a-z\u0620-\u06ff\u3400-\u9fff"]/.exec(line) ?? []
  return Number(number)
}
