import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { timeIsGrounded } from './clock-grounds.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'
import { serves } from './topics.ts'

const opens = new RegExp(unwrap`
    (?<![a-z])(?:open|hours|weekdays|weekends|entre semana|(?:morning|afternoon|evening|slot|window|shift)s?|mon(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|abr(?:e|en|imos)|abiert[oa]s?|horario|franjas?|turnos?|mananas?|tardes?|lunes|sabados?|domingos?)(?![a-z])|营业|
    工作时间|上午|下午|时段|周[一六日]|(?<![\u0620-\u06ff])(?:ن|ي|ت)?فتح|مفتوح|دوام|ساعات العمل|صباح|مساء|فتره|الاثنين|السبت
  `)

/** What begins, or lasts, until an hour: "desde las 5", "العرض يبدأ 8". */
const hourBefore = new RegExp(unwrap`
    (?<![a-z])(?:from|until|till|by|at|before|after|around|(?:is|are|comes on) at|starts?|begins?|opens?|closes?|ends?|las?) $|(?<![\u0620-\u06ff])[وف]?[بيتن]{0,2}(?:بدا|بلش|فتح|قفل|غلق|سكر|خلص|نتهي|قلع|من|حتي|الي|لحد|لغايه|قبل|بعد)\S{0,2} $
  `)
const hourOver = /^ ?(?:[.,;:!?)]|$| (?:on|for|and|to|y|para|en|و|في|ل)(?![a-z\u0620-\u06ff])| و)/

/** "From 9 to 6": hours without their half of the day. */
export function isHour(figure: Figure, ground: Ground, prepared: Prepared, sentence: string): boolean {
  const hour = Math.floor(figure.value)
  const minutes = Math.round((figure.value - hour) * 100)
  // "8.45 to 1.15".
  const isClock = figure.decimals === 0 || (figure.decimals === 2 && minutes < 60)
  if (!isClock || hour > 24) return false
  const begins = hourBefore.test(sentence.slice(Math.max(0, figure.start - 20), figure.start))
  if (!begins && !opens.test(sentence)) return false
  const ranged = findFigures(sentence).some(
    ({ start, end }) =>
      (/^ ?(?:to|till|until|-|–|al?|hasta|至|到|الي|حتي) ?$/.test(sentence.slice(figure.end, start)) &&
        start > figure.end) ||
      (/^ ?(?:to|till|until|-|–|al?|hasta|至|到|الي|حتي) ?$/.test(sentence.slice(end, figure.start)) &&
        end < figure.start),
  )
  const value = hour * 60 + minutes
  return (
    (ranged || (begins && figure.value >= 1 && hourOver.test(sentence.slice(figure.end)))) &&
    timeIsGrounded({ ...figure, kind: 'time', value, loose: true }, ground, prepared.language === 'zh', sentence)
  )
}

/** "Twelve months at 24": a price and no hour. */
export function isPriceAt({ loose, start, end }: Figure, ground: Ground, sentence: string): boolean {
  if (!loose || serves.test(sentence)) return false
  const written = /(?:^|[^\d])(\d{1,2})$/.exec(sentence.slice(start, end))?.[1]
  return written !== undefined && ground.moneys.includes(Number(written))
}

/** "One at night for one in the afternoon": an hour beside its twin of the other half of the day, which is known. */
export function isOtherHalf({ value, start }: Figure, ground: Ground, sentence: string): boolean {
  return findFigures(sentence).some(
    (other) =>
      other.kind === 'time' &&
      other.start !== start &&
      Math.abs(other.value - value) === 720 &&
      ground.clocks.has(other.value),
  )
}
