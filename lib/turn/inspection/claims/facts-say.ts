import { fold } from '#lib/text/fold.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Match } from '../matching/patterns.ts'

/** Nothing more is done with a thing. */
export const wontRun = /不会|不再|不用再|won't|will not|no se (?:le |te )?|(?<![\u0620-\u06ff])لن /

/** Whether a fact says that the thing is paused, off or over: then nothing more is taken for it. */
export function standsStill(prepared: Prepared): boolean {
  return prepared
    .leaves()
    .some(
      ({ value }) => value.length < 24 && /paus|^off$|ended|expired|inactive|暂停|关闭|到期|موقوف|متوقف/i.test(value),
    )
}

/** Whether a fact says that the thing runs out by itself. */
export function runsOut(prepared: Prepared): boolean {
  return prepared
    .leaves()
    .some(({ path, value }) => (/renew/.test(path) && value === 'false') || /renew[a-z]*off/.test(path))
}

const perfect = (text: string): string => text.replaceAll('已经', '已')

/** Whether a fact's own words ("已入账") are what the clause says. */
export function repeatsFact({ start, end }: Match, text: string, prepared: Prepared): boolean {
  const clause = perfect(text.slice(text.lastIndexOf(',', start) + 1, text.indexOf(',', end) + 1 || text.length))
  return prepared
    .leaves()
    .some(({ value }) => /^已经?[\u3400-\u9fff]{1,8}$/.test(value) && clause.includes(perfect(fold(value).folded)))
}

const saysOn = /activad|encendid|(?<![a-z])(?:on|enabled|switched on|turned on)(?![a-z])|开[通启着]|打开|مفعل|شغال/
const saysOff =
  /desactivad|apagad|(?<![a-z])(?:off|disabled|paused|suspended|on hold|on pause)(?![a-z])|pausad|suspendid|en pausa|关[闭着了]|停用|暂停|موقوف|متوقف|معلق|معطل|مقفل/

/** A pause is told, and no end. */
export const saysPaused = /pausad|en pausa|(?<![a-z])(?:paused|on pause|on hold)(?![a-z])|暂停|موقوف|متوقف|معلق/

/** Whether the switches that facts tell of all stand as the sentence says ("el roaming ya esta activado"). */
export function isSwitchedSo(text: string, prepared: Prepared): boolean {
  const values = prepared
    .leaves()
    .flatMap(({ value }) => (/^(?:on|off|enabled|disabled|paused|suspended)$/i.test(value) ? [value] : []))
  if (values.length === 0) return false
  const off = saysOff.test(text)
  if (!off && !saysOn.test(text)) return false
  return values.every((value) => /^(?:off|disabled|paused|suspended)$/i.test(value) === off)
}

const prepares =
  /(?<![a-z])being (?:prepared|packed|picked|put together|got ready|made ready)|(?<![a-z])(?:prepar|empac|embal|alist)[a-z]*$|备货|配货|打包|拣货|(?<![\u0620-\u06ff])(?:ال|ب)?(?:تجهيز|تحضير|[يت]جهز|[يت]حضر)$/
const inHand = /^(?:in_)?(?:process|prepar|pack|picking)/i

const processed = /(?<![\u0620-\u06ff])قيد (?:ال)?(?:معالجه|تجهيز|تحضير|اعداد|تنفيذ)$/

/** The state of what takes its time. */
const takesTime = /^(?:in_)?(?:process|prepar|pack|picking|pending|progress|execut|submitted|initiated)/i
/** An act that was asked for, and what tells of one: the state of the thing itself is another. */
const actNamed = /(?<![\u0620-\u06ff])[وبل]?(?:ال)?(?:الغاء|استرداد|استرجاع|ارجاع|تغيير|تعديل|نزاع|اعتراض)/
const actTold = /refund|return|cancel|dispute|change/

/** Whether a fact has an order, or whatever else has a state, in hand. */
function hasInHand(prepared: Prepared): boolean {
  return prepared.leaves().some(({ path, value }) => /(?:^|\.)(?:state|status)$/.test(path) && inHand.test(value))
}

/** "SP-1 is being prepared": the state of the order, as a fact has it. */
export function isBeingPrepared({ text }: Match, prepared: Prepared): boolean {
  return prepares.test(text) && hasInHand(prepared)
}

/** "طلبك قيد المعالجة": the state that a record has, and no act of the house. */
export function isInProcess({ end }: { end: number }, text: string, prepared: Prepared): boolean {
  const told = text.slice(0, end)
  if (!processed.test(told)) return false
  const named = actNamed.test(told)
  return prepared
    .leaves()
    .some(
      ({ source, path, value }) =>
        /(?:^|\.)(?:state|status)$/.test(path) &&
        takesTime.test(value) &&
        (!named || actTold.test(`${source}.${path}`)),
    )
}
