import { unwrap } from '#lib/text/unwrap.ts'

/** Time and trouble are invested too: no money, and no market. */
const ownTime = new RegExp(
  unwrap`
    (?<![a-z])(?:invest(?:ed|ing|s)?|inviert[aeo]n?|invertir|invirtiendo|invertid[oa])(?: (?!money|cash|savings|dinero|ahorros)[a-z']+){0,3}? (?:time|hours?|effort|energy|
    evenings?|weekends?|afternoons?|tiempo|horas?|esfuerzo|energia|tardes?|semanas?|manana|verano)(?![a-z])|(?:投资|投入|投)(?:一点|点|一?些|几个)?(?:时间|精力|功夫|小时)|
    (?<![\u0620-\u06ff])[وف]?[انيت]?ا?ستثم(?:ر|ار)[\u0620-\u06ff]{0,2}(?: من| شويه| شوي| بعض| كل)? (?:ال)?(?:وقت|ساع|جهد|اجازه|صيف|عطله|طاق)[\u0620-\u06ff]{0,3}
  `,
  'g',
)

export const withoutTime = (text: string): string => text.replace(ownTime, ' ')
