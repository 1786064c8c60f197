/** Weekdays as notices write them, whole, in the plural or cut short; the index is the day, from Sunday. */
const names: readonly string[] = [
  'sun(?:days?)?|su|domingos?|dom?|(?:周|星期|礼拜)[日天]|(?:ال|لل)?احد',
  'mon(?:days?)?|lunes|lun?|(?:周|星期|礼拜)一|(?:ال|لل)?ا[ثت]نين',
  'tue(?:s(?:days?)?)?|tu|martes|mar|ma|(?:周|星期|礼拜)二|(?:ال|لل)?(?:ثلاثاء?|تلات)',
  'wed(?:nesdays?)?|we|miercoles|mie?|x|(?:周|星期|礼拜)三|(?:ال|لل)?اربعاء?',
  'thu(?:r?s(?:days?)?|r)?|th|jueves|jue?|j|(?:周|星期|礼拜)四|(?:ال|لل)?خميس',
  'fri(?:days?)?|fr|f|viernes|vie?|v|(?:周|星期|礼拜)五|(?:ال|لل)?جمعه?',
  'sat(?:urdays?)?|sa|sabados?|sab|s|(?:周|星期|礼拜)六|(?:ال|لل)?سبت',
]
const forms = names.map((name) => new RegExp(`^(?:${name})$`))
const any = `(?:${names.join('|')})`
const dayOf = (name: string) => forms.findIndex((form) => form.test(name))

/** "Martes a sábado", "Tue-Fri", "周二至周六", "من السبت إلى الخميس"; Monday alone may be a lone letter there. */
const letter = `(?<letter>[lm])(?= ?- ?(?:[jvsd]|th|f|sa|su)(?![a-z])| a [jvsd](?![a-z]))`
const upTo = `(?: ?[-~至到] ?(?:周|星期)?| (?:to|through|thru|till|until|al?|hasta(?: el)?|الي|حتي|لحد|لغايه) | (?=لل))`
const ranges = new RegExp(
  String.raw`(?<![a-z\d\u0620-\u06ff])(?:(?<from>${any})\.?|${letter})${upTo}(?<last>${any}|d|[一二三四五六日天])(?![a-z\u0620-\u06ff])`,
  'g',
)
/** "周一三五", "周二、四、六"; what is counted behind is no day. */
const hanLists =
  /(?:周|星期|礼拜)([一二三四五六日天](?:[、,和及]?[一二三四五六日天])+)(?![次个天种笔件张点折元块十百千万号月])/g
const hanDays = '日一二三四五六'
/** "Tue/Thu", "Mon & Wed", "Sa 10-2", "S 10:00": days cut short beside each other or their hours. */
const short =
  /(?<=(?:^|[\s,;.:/&(-]))(sun|mon|tues?|wed|thu(?:rs?)?|fri|sat|su|tu|we|th|fr|sa|dom|lun|mie|jue|vie|sab|do|lu|mi|ju|vi|x|[lmjvsd])\.?(?=:? ?\d|(?: ?[/&-] ?| (?:and|y) )[a-z]| (?:closed|cerrado)| ?[.,;)]| ?$)/g
/** Names of one or two letters mean days only where a range or another day stands beside. */
const letters = /^[a-z]{1,2}$/
const shortRange =
  /(?<![a-z\d])(?:l|lun?|m|mon|tue|tu|mar|ma)\.? ?(?:-|a) ?(?:j|jue?|th|thu|v|vie?|f|fri?|s|sab?|sat|su|sun|d|dom?)(?![a-z])/
const joinedBefore = /[/&] ?$/
const weekends = /(?<![a-z])(?:weekends?|fin(?:es)? de semana)(?![a-z])|周末|双休/
const arabicWeekend = /(?<![\u0620-\u06ff])(?:ب|في )?(?:ال)?(?:عطله )?نهايه (?:ال)?اسبوع/
const plural = /(?<![a-z])(sun|mon|tues|wednes|thurs|fri|satur)days(?![a-z])|(?<![a-z])(sabado|domingo)s(?![a-z])/g

function rangesIn(text: string): number[] {
  return [...text.matchAll(ranges)].flatMap(({ groups }) => {
    const { from = '', letter = '', last = '' } = groups ?? {}
    if (from.length === 1) return []
    const english = /^(?:th|f|sa|su|fri|sat|sun)/.test(last)
    const first = letter === '' ? dayOf(from) : letter === 'm' && !english ? 2 : 1
    const end = hanDays.includes(last.replace('天', '日'))
      ? hanDays.indexOf(last.replace('天', '日'))
      : last === 'd'
        ? 0
        : dayOf(last)
    if (first < 0 || end < 0) return []
    return Array.from({ length: ((end - first + 7) % 7) + 1 }, (_, by) => (first + by) % 7)
  })
}

function shortIn(text: string): number[] {
  const ranged = shortRange.test(text)
  return [...text.matchAll(short)].flatMap(({ 1: name = '', index }) => {
    if (letters.test(name) && !ranged) return []
    if (/^(?:sun|sat|wed)$/.test(name) && !/[\d/&-]|closed/.test(text)) return []
    const day = name === 'd' ? 0 : name === 'm' || name === 'l' ? -1 : dayOf(name)
    return day < 0 || (index > 0 && joinedBefore.test(text.slice(0, index)) && name.length === 1) ? [] : [day]
  })
}

/** The weekdays that a notice names, by a range, a list, a plural or cut short. */
export function weekdaysNamed(text: string): number[] {
  return [
    ...rangesIn(text),
    ...shortIn(text),
    ...[...text.matchAll(hanLists)].flatMap(([, list = '']) =>
      [...list.replace(/天/g, '日')].flatMap((day) => (hanDays.includes(day) ? [hanDays.indexOf(day)] : [])),
    ),
    ...[...text.matchAll(plural)].map(([, english = '', spanish = '']) =>
      dayOf(english === '' ? spanish : `${english}day`),
    ),
  ]
}

/** The days of the weekend, where a text speaks of it. */
export function weekendDays(text: string): readonly number[] {
  if (weekends.test(text)) return [6, 0]
  return arabicWeekend.test(text) ? [5, 6, 0] : []
}
