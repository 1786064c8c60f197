import { unwrap } from '#lib/text/unwrap.ts'
import { canonical } from './collector.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'

/** Right before a length by which two others differ. */
const differsBefore = new RegExp(unwrap`
    (?:(?<![a-z])(?:sav(?:es?|ed|ing)(?: you| of)?|(?:difference|gap)(?: of| is|:)|differ by|(?:faster|slower|quicker|longer|shorter) by|(?:ahorr|gan)\w+|diferencia(?: es)?(?: de|:))(?: about| around| roughly| some| unos| unas| hasta)? |
    (?:(?<![最至不])[多少快慢早晚短久]|(?<![时全片最])长|省|差|节约)[了出用花等要]?(?:整整|大约|大概|将近|约|近)? ?|
    (?<![\u0620-\u06ff])[وفب]*(?:[يت]?وفر\S{0,2}|[يت]فرق\S{0,2}|(?:ال)?(?:فرق|فارق)|اسرع|ابط[اي]|اطول|اقصر|اكثر|اقل|ازيد|زياده|[يت]زيد\S{0,2})(?: هو| بينهما| حوالي| تقريبا)? ?ب?)$
  `)
/** Behind its unit. */
const differsBehind = new RegExp(unwrap`
    ^ ?(?:[a-z]+ (?:more|less|longer|shorter|faster|slower|quicker|sooner|earlier|extra|apart|difference|of difference|saved|mas|menos|de (?:diferencia|ahorro|mas|menos)|antes)(?![a-z])|(?:extra|more|fewer|less) [a-z]+ (?:than|of)(?![a-z])|
    [^,。]{1,4}的?差[距别]?|[\u0620-\u06ff]+ (?:اكثر|اقل|اطول|اقصر|اسرع|ابطا|فرق|زياده)(?![\u0620-\u06ff]))
  `)
const asks = new RegExp(unwrap`
    (?<![a-z])(?:more|less|longer|shorter|faster|slower|quicker|sooner|sav(?:e|es|ing)|difference|differ|compared|versus|vs|mas|menos|diferencia|ahorr\w+)(?![a-z])|[省快慢差早晚短长]了?(?:多久|多长|多少|几|在哪)|比|相差|区别|哪个[快慢长短]|
    (?<![\u0620-\u06ff])[وفب]*(?:ال)?(?:اكثر|اقل|اسرع|ابط[اي]|اطول|اقصر|[يت]وفر\S{0,2}|[يت]?فرق\S{0,2}|فارق)(?![\u0620-\u06ff])
  `)

/** "Quick charge 45 minutes, normal 120: it saves 75": the two are known, and one of them is shown or the question sets them against each other. */
export function isLengthDifference({ start, end, value }: Figure, ground: Ground, sentence: string): boolean {
  const lead = sentence.slice(Math.max(0, start - 36), start)
  if (!differsBefore.test(lead) && !differsBehind.test(sentence.slice(end, end + 32))) return false
  const hours = canonical(value)
  const shown = new Set(
    findFigures(sentence).flatMap((one) =>
      one.kind === 'duration' && one.start !== start ? [canonical(one.value)] : [],
    ),
  )
  const asked = asks.test(ground.question)
  const known = [...ground.durations]
  return known.some((a) => known.some((b) => canonical(a - b) === hours && (asked || shown.has(a) || shown.has(b))))
}
