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
  // Arabic shows the zone's offset with its sign on the wrong side, so the clock is told in Latin and isolated.
  const clock = new Intl.DateTimeFormat(language === 'ar' ? 'en-u-nu-latn' : locale, {
    ...where,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZoneName: 'short',
  }).format(moment)
  const isolated = language === 'ar' ? `\u2066${clock}\u2069` : clock
  return sameDay ? isolated : `${day.format(moment)} ${isolated}`
}
