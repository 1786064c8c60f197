import { unwrap } from '#lib/text/unwrap.ts'

/** "Monday to Friday". */
export const weekdayRange = new RegExp(
  unwrap`
    (?<![a-z])mon(?:day)?s?\.? ?(?:-|–|to|through|a|al) ?(?<last>fri|sat|sun)|lunes a (?<hasta>viernes|sabado|domingo)|
    (?:周|星期)一(?:至|到|-|~)(?:周|星期)?(?<zhi>[五六日天])
  `,
  'g',
)
/** Arabic names a recurring weekday without its article. */
export const bareArabicDay =
  /(?<=(?:كل|يوم|ايام) |(?<![\u0620-\u06ff])و)(?=(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)(?![\u0620-\u06ff]))/g
/** "176块5": the tenths stand behind the unit. */
export const colloquialTenth = /(\d)块(\d)(?![\d块个件天])/g
/** "Charged twice": two of them. */
export const twofold = new RegExp(unwrap`
    (?<![a-z])(?:twice|double|doubled|duplicated?|both|dos veces|doble|duplicad[oa]s?|ambos|ambas)(?![a-z])|两次|重复|双重|
    (?<![\u0620-\u06ff])(?:مرتين|مكرر[\u0620-\u06ff]?)(?![\u0620-\u06ff])
  `)
/** "A second card": with the first one there are two. */
export const secondThing = new RegExp(unwrap`
    (?<![a-z])(?:(?:a|another|my|the|one more) (?:second|2nd)|(?:un|una|mi|otra|la|el) segund[oa]) (?!time|day|
    thought|hand|vez|dia|
    mano)[a-z]|第二[张个台份部件笔]|(?<![\u0620-\u06ff])[\u0620-\u06ff]{3,} (?:ثانيه|ثاني)(?![\u0620-\u06ff])
  `)
/** A day behind another. */
export const nextDay = /next day|following day|siguiente|次日|隔天|翌日|التالي/
/** Working days and others are told apart. */
export const workdays = new RegExp(unwrap`
    weekdays|weekends?|fin(?:es)? de semana|laborable|周末|节假日|العطل|نهايه الاسبوع|工作日|dias laborables|dias habiles|
    (?:business|working) days|ايام العمل
  `)
