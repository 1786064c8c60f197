import { unwrap } from '#lib/text/unwrap.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'
import { asksHours, serves } from './topics.ts'

/** A sentence or a question of when something begins, ends or is open. */
const ofHours = new RegExp(unwrap`
    (?<![a-z])(?:when|what time|which times?|how late|how early|hours|open\w*|clos(?:e|es|ed|ing)|shut(?:s|ting)?|starts?|begins?|ends?|finish\w*|doors?|curfew|slots?|shifts?|weekdays|weekends?|noon|midday|midnight|mornings?|afternoons?|evenings?|
    (?:mon|tues|wednes|thurs|fri|satur|sun)days?|daily|last orders|check-?(?:in|out)|here (?:from|till|until)|there (?:from|till|until)|
    a que hora|hasta que hora|cuando|horarios?|abr\w+|abiert[oa]s?|cierr\w+|cerr\w+|empie\w+|empez\w+|comienz\w+|acab\w+|termin\w+|puertas|turnos?|franjas?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|mananas?|tardes?|noches?)(?![a-z])|
    几点|什么时候|时间|营业|开门|关门|打烊|上班|下班|开始|结束|开场|散场|早上|晚上|上午|下午|周[一二三四五六日末]|
    (?<![\u0620-\u06ff])[وف]?(?:متي|امتي|(?:ال)?ساعه|(?:ال)?دوام|(?:ال)?مواعيد|[بنيت]{0,2}(?:فتح|قفل|غلق|سكر|بدا|خلص|نتهي)\S{0,3}|مفتوح\S*|صباحا?|مساء|الصبح|المسا|بالليل|كل يوم|يوميا)
  `)
/** Between the two ends of a span of hours. */
const between =
  /^ ?(?:to|til|till|until|and|through|-|–|~|a(?: las?)?|y(?: las?)?|hasta(?: las?)?|到|至|晚|الي|ل|لل?|حتي|لحد|لغايه|و) ?$/
/** What leads to an hour, or begins there. */
const before = new RegExp(unwrap`
    (?:^|[,;:(-] ?|(?<![a-z])(?:by|at|from|until|til|till|before|after|since|between|around|las?|de|desde|hasta|entre|sobre|(?:re)?opens?|clos(?:e|es|ing)|shuts?|starts?|begins?|ends?|finish(?:es)?|abre[ns]?|abrimos|cierran?|cerramos|empiezan?|terminan?|acaban?) |
    [早晚朝从到至] ?|(?<![\u0620-\u06ff])[وف]?(?:من|الي|حتي|لحد|لغايه|قبل|بعد|بين|الساعه|[بنيت]{0,2}(?:فتح|قفل|غلق|سكر|بدا|خلص|نتهي)\S{0,3}) )$
  `)
/** An hour is over there; what is counted goes on with its noun. */
const over = new RegExp(unwrap`
    ^ ?(?:$|[.,;:!?。、)(–-]|[晚到至开关打]|(?:on|and|or|to|til|till|until|every|each|daily|for|so|but|then|in|sharp|y|o|a|hasta|todos|cada|en|los|el|de lunes|pero|و\S*|في|كل|الي|حتي|ل|لحد|لغايه|ايام|يوم)(?![a-z\u0620-\u06ff]))
  `)
const dotted = /^(?:[01]?\d|2[0-4])\.[0-5]\d$/
const halfDay = 720

/** Minutes since midnight of a number that is written like an hour. */
function minutesOf({ start, end, value, spelled }: Figure, sentence: string): number | undefined {
  const written = sentence.slice(start, end)
  if (dotted.test(written)) return Math.floor(value) * 60 + Math.round((value % 1) * 100)
  return !spelled && Number.isInteger(value) && value >= 1 && value <= 24 ? value * 60 : undefined
}

/** Whether something known begins or ends at that time; before one in the afternoon it may be of either half of the day. */
function isKept(minutes: number, ground: Ground): boolean {
  return [...ground.clocks].some(
    (clock) => clock % 1440 === minutes % 1440 || (minutes < 780 && (clock - minutes + 1440) % halfDay === 0),
  )
}

/** What stands only before a time or a day. */
const untilThen =
  /(?:(?<![a-z])(?:by|until|til|till|before|after|antes de las?|despues de las?|hasta las?) |(?<![\u0620-\u06ff])(?:قبل|بعد|حتي|لحد|لغايه) )$/

/** What stands only behind a time. */
const onTheDot = /^ (?:onwards?|sharp|on the dot|en punto|en adelante)(?![a-z])|^ ?(?:整|开始)|^ (?:تماما|فصاعدا)/

/** "8.45 to 1.15", "by 11", "9 to 5": hours without their half of the day, written like numbers, of what has hours at all. */
export function isWrittenHour(figure: Figure, ground: Ground, sentence: string): boolean {
  const minutes = minutesOf(figure, sentence)
  if (minutes === undefined || !isKept(minutes, ground)) return false
  const isDotted = !Number.isInteger(figure.value) || dotted.test(sentence.slice(figure.start, figure.end))
  const lead = sentence.slice(Math.max(0, figure.start - 24), figure.start)
  if (isDotted && (untilThen.test(lead) || onTheDot.test(sentence.slice(figure.end)))) return true
  const other = findFigures(sentence).find(
    ({ start, end }) =>
      (start > figure.end && between.test(sentence.slice(figure.end, start))) ||
      (end < figure.start && between.test(sentence.slice(end, figure.start))),
  )
  const end = other && (other.kind === 'time' ? other.value : minutesOf(other, sentence))
  const isSpan = end !== undefined && end !== minutes && isKept(end, ground)
  if (isSpan && (isDotted || (other && dotted.test(sentence.slice(other.start, other.end))))) return true
  const isAsked = ofHours.test(ground.question) || asksHours.test(ground.question)
  if (!isAsked && !ofHours.test(sentence) && !serves.test(sentence)) return false
  return isDotted || (over.test(sentence.slice(figure.end)) && (isSpan || before.test(lead)))
}
