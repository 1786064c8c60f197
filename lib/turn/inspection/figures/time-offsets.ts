import { unwrap } from '#lib/text/unwrap.ts'
import { hoursAndMinutes } from './compound-lengths.ts'
import { findFigures } from './find-figures.ts'

/** How far from a moment something lies, in minutes: "doors open an hour before", "the play runs 165 minutes". */
export type Offset = number

/** Something comes before a moment. */
export const isBeforeMoment = new RegExp(unwrap`
    (?<![a-z])(?:before|prior|ahead|in advance|beforehand|early|earlier|antes|previ[oa]s?|anticipacion|antelacion|anticipado)(?![a-z])|前|提早|
    (?<![\u0620-\u06ff])[وف]?(?:قبل\S{0,2}|مسبقا|مقدما|ابكر|بدري)(?![\u0620-\u06ff])
  `)
const behind = new RegExp(unwrap`
    (?<![a-z])(?:after|later|afterwards|lasts?|lasting|runs?|running|runtime|duration|long|takes?|length|journey|trip|tour|flight|cruise|film|show|play|class|session|
    dura|duran|duracion|despues|tras|tarda|recorrido|paseo|viaje|trayecto|vuelo|crucero|clase|sesion|pelicula|obra|funcion)(?![a-z])|[之以]?后|
    全长|时长|航程|片长|历时|全程|行程|车程|飞行|演|放映|每场|游|课|(?<![\u0620-\u06ff])(?:(?:ال)?مد[هة]\S{0,2}|مدت\S{1,2}|[يت]ستغرق|بعد\S{0,2}|(?:ال)?رحل[هة]|(?:ال)?جول[هة]|(?:ال)?فيلم|(?:ال)?عرض|(?:ال)?حص[هة]|يستمر|تستمر)(?![\u0620-\u06ff])
  `)
/** One of a unit without a number before "before" or "after". */
const single: readonly (readonly [form: RegExp, minutes: number])[] = [
  [
    /(?<![a-z])(?:half an hour|media hora) (?:before|prior|after|earlier|later|antes|despues)|半个?(?:小时|钟头)|(?<![\u0620-\u06ff])ب?ن(?:صف?|ص) ساعه/,
    30,
  ],
  [
    /(?<![a-z])(?:an hour|una hora) (?:before|prior|after|earlier|later|ahead|antes|despues)|(?<![\u0620-\u06ff])(?:قبل\S* ب?ساعه|ب?ساعه (?:قبل|بعد)|قبل [\u0620-\u06ff ]{2,24} بساعه)(?! و|[\u0620-\u06ff])/,
    60,
  ],
]
const longest = 720

/** The offsets that a text tells, clause by clause; what stands before a moment is negative. */
export function offsetsIn(text: string): Offset[] {
  return text.split(/[.;。\n!?](?!\d)/).flatMap((sentence) => {
    const signs = [...(isBeforeMoment.test(sentence) ? [-1] : []), ...(behind.test(sentence) ? [1] : [])]
    if (signs.length === 0) return []
    const figures = findFigures(sentence)
    const together = hoursAndMinutes(sentence, figures)
    const alone = figures.filter(
      ({ kind, start, end }) => kind === 'duration' && !together.some(({ from, to }) => from <= start && to >= end),
    )
    const lengths = [
      ...together.map(({ hours }) => hours * 60),
      ...alone.map(({ value }) => value * 60),
      ...single.flatMap(([form, minutes]) => (form.test(sentence) ? [minutes] : [])),
    ].filter((minutes) => minutes >= 1 && minutes <= longest)
    return lengths.flatMap((minutes) => signs.map((sign) => sign * Math.round(minutes)))
  })
}
