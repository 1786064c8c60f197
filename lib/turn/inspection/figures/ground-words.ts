import { unwrap } from '#lib/text/unwrap.ts'

/** Arabic names a recurring weekday without its article. */
export const bareArabicDay =
  /(?<=(?:كل|يوم|ايام) |(?<![\u0620-\u06ff])و)(?=(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)(?![\u0620-\u06ff]))/g
/** "176块5": the tenths stand behind the unit. */
export const colloquialTenth = /(\d)块(\d)(?![\d块个件天])/g
/** "2x23kg", "55x40x20cm": numbers side by side. */
export const timesSign = /(?<=\d) ?[x×*](?=\d)/g
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
export const nextDay =
  /(?:next|following|previous) day|day before|siguiente|dia (?:anterior|previo|antes)|次日|隔天|翌日|前[一1]天|التالي|اليوم السابق|قبل(?:ه|ها)? بيوم/
/** Working days and others are told apart. */
export const workdays = new RegExp(unwrap`
    weekdays|weekends?|fin(?:es)? de semana|laborable|周末|节假日|العطل|نهايه الاسبوع|工作日|dias laborables|dias habiles|
    (?:business|working) days|ايام العمل
  `)
/** The day on which limits, bills and plans begin anew. */
export const firstOfMonth = new RegExp(unwrap`
    (?<![a-z])(?:(?:first|1st)(?: day)? of (?:the|each|every|next) (?:calendar )?month|(?:start|beginning) of (?:the|each|every|next) (?:calendar )?month|
    primer(?:o|_dia)? (?:dia )?(?:de|del) (?:cada |proximo )?mes|(?:inicio|principio|comienzo)s? (?:de|del) (?:cada |proximo )?mes|
    every calendar month|each calendar month|cada mes natural|mes calendario)(?![a-z])|(?:每个?|次|下个?)(?:自然)?月(?:初|首日|第一天|1 ?[日号])|自然月|
    (?:اول|بدايه|مطلع) (?:كل |ال)?شهر|شهر (?:ميلادي|تقويمي)
  `)
/** A year told from this one. */
export const lastYear = new RegExp(unwrap`
    (?<![a-z])(?:(?:last|previous|past) (?:calendar |tax )?year|(?:ano|ejercicio) (?:pasado|anterior|previo))(?![a-z])|去年|上一年|上年度|
    (?:ال)?(?:عام|سنه) (?:ال)?(?:ماضي|ماضيه|سابق|سابقه|فايت|فايته)
  `)
export const nextYear = new RegExp(unwrap`
    (?<![a-z])(?:(?:next|following|coming) (?:calendar |tax )?year|(?:ano|ejercicio) (?:que viene|proximo|siguiente)|proximo ano)(?![a-z])|明年|来年|下一年|
    (?:ال)?(?:عام|سنه) (?:ال)?(?:قادم|قادمه|مقبل|مقبله|جاي|جايه)
  `)
/** Words by which a figure is told to be rounded. */
export const approximate = new RegExp(unwrap`
    (?<![a-z])(?:about|around|roughly|approx\w*|nearly|almost|just (?:over|under)|more than|mas de|some|or so|close to|more or less|over|
    under|unos|unas|casi|cerca de|alrededor|aproximad\w*|mas o menos|poco mas|poco menos)(?![a-z])|大约|大概|约|左右|将近|差不多|不到|年多|
    多(?=元|块|天)|حوالي|نحو|تقريبا|قرابه|ما يقارب
  `)
/** Parts of a whole that a text names, in percent: no half hours, nor halves of a year. */
export const partsNamed: readonly (readonly [form: RegExp, share: number])[] = [
  [
    /(?<![a-z])(?:half(?! ?(?:an? |-)?(?:hour|day|year|month|past))|mitad)(?![a-z])|一半|(?<![\u0620-\u06ff])[وبل]?(?:ال)?نصف(?! (?:ساعه|سنه|شهر|يوم))(?![\u0620-\u06ff])/,
    50,
  ],
  [
    /(?<![a-z])(?:(?:a|one) third|un tercio|tercera parte)(?![a-z])|三分之一|(?<![\u0620-\u06ff])[وبل]?(?:ال)?ثلث(?![\u0620-\u06ff])/,
    33,
  ],
  [
    /(?<![a-z])(?:(?:a|one) quarter(?! (?:of an hour|past|to))|un cuarto(?! de hora)|cuarta parte)(?![a-z])|四分之一|(?<![\u0620-\u06ff])[وبل]?ربع(?! ساعه)(?![\u0620-\u06ff])/,
    25,
  ],
]
