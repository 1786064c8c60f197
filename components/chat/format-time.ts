import type { Language } from '#lib/text/language.ts'

/**
 * A moment (ISO 8601) in the reader's zone, with the zone's name: "09:30 GMT+1", and the day before it where it is
 * another day than `now`'s (ms). Digits are Latin in every language, as they are in the answers.
 */
export function formatTime(iso: string, now: number, language: Language, zone?: string): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return iso
  const where = zone ? { timeZone: zone } : {}
  const locale = `${language}-u-nu-latn`
  const day = new Intl.DateTimeFormat(locale, { ...where, day: 'numeric', month: 'short' })
  const sameDay = day.format(moment) === day.format(now) && Math.abs(now - moment.getTime()) < 36 * 3_600_000
  return new Intl.DateTimeFormat(locale, {
    ...where,
    ...(sameDay ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZoneName: 'short',
  }).format(moment)
}
