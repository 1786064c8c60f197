import { unwrap } from '#lib/text/unwrap.ts'

/** An Arabic noun whose dual counts two: of a feminine noun any, of a masculine one what is bought and measured. */
export const dualNoun =
  /(?<![\u0620-\u06ff])[\u0620-\u06ff]{3,}ت(?:ين|ان)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])[وبلفك]?(?:ال)?(?:قميص|شريط|كيس|كوب|طرد|قلم|كتاب|كرسي|سرير|طبق|صحن|كيلو|متر|لتر|جهاز|شخص|فرد|ولد|طفل|زوج|صندوق|كرتون|فستان|بنطلون|حذاء|باب|درج|رف|مقعد|كاس|برطمان|رغيف|مكتب|دولاب|شامبو|عطر|هاتف|جوال|كابل|شاحن)(?:ين|ان)(?![\u0620-\u06ff])/
/** What the customer's own words count without a number of it. */
const counted: readonly (readonly [form: RegExp, count: number])[] = [
  [/[俩]|一对|一双|两口子|夫妻|情侣/, 2],
  [/仨/, 3],
  [/一打/, 12],
  [/半打/, 6],
  [
    /(?<![a-z])(?:me and my|my (?:wife|husband|partner|mum|mom|dad|son|daughter|friend|girlfriend|boyfriend|brother|sister|mate) and (?:me|i|myself)|the (?:2|two) of us|both of us|a pair|a couple)(?![a-z])/,
    2,
  ],
  [
    /(?<![a-z])(?:mi [a-z]+ y (?:yo|para mi)|yo y mi|(?:a mi|para mi|yo) y (?:a |para )?mi|con mi (?:pareja|mujer|marido|esposa|esposo|novi[oa]|madre|padre|hij[oa]|amig[oa])|una pareja|un par)(?![a-z])/,
    2,
  ],
  [/(?<![\u0620-\u06ff])(?:انا و[\u0620-\u06ff]{2,}ي|لي ول[\u0620-\u06ff]{2,}ي)(?![\u0620-\u06ff])/, 2],
  [dualNoun, 2],
  [/(?<![a-z])half a dozen|media docena(?![a-z])/, 6],
]
/** "Me and my three kids": one more than the number. */
const andMe =
  /(?<![a-z])(?:me and (?:my )?|yo y (?:mis )?|myself and (?:my )?)(two|three|four|five|six|dos|tres|cuatro|cinco|seis|[2-9]) (?!of)[a-z]/
const numbers: Readonly<Record<string, number>> = {
  two: 2,
  dos: 2,
  three: 3,
  tres: 3,
  four: 4,
  cuatro: 4,
  five: 5,
  cinco: 5,
  six: 6,
  seis: 6,
}
/** "两大两小": so many together. */
const bigAndSmall =
  /([一二两三四五1-5]) ?(?:个)?(?:大人?|成人) ?[,和加]?([一二两三四五1-5]) ?(?:个)?(?:小孩?|儿童|孩子?)/

/** An ordinal of anything: with the third there have been three. */
const ordinals = new RegExp(
  unwrap`
    (?<![a-z])(?:(2nd|second)|(3rd|third)|(4th|fourth)|(5th|fifth)|(6th|sixth)) (?:[a-z]{3,}|one)|
    (?<![a-z])(?:(segund[oa])|(tercer[oa]?)|(cuart[oa])|(quint[oa])|(sext[oa])) [a-z]{3,}|
    第(?:([二2两])|([三3])|([四4])|([五5])|([六6]))|
    (?<![\u0620-\u06ff])(?:ال)?(?:(ثاني[هي]?|تاني)|(ثالث[هي]?|تالت)|(رابع[هي]?)|(خامس[هي]?)|(سادس[هي]?)) [\u0620-\u06ff]{3,}
  `,
  'g',
)

/** How many the customer's words tell of, where no number stands. */
export function saidCounts(folded: string): readonly number[] {
  const found = counted.flatMap(([form, count]) => (form.test(folded) ? [count] : []))
  const more = andMe.exec(folded)?.[1]
  if (more !== undefined) found.push((numbers[more] ?? Number(more)) + 1)
  const family = bigAndSmall.exec(folded)
  if (family) {
    const [one, other] = [family[1], family[2]].map((part = '') => '零一二三四五'.indexOf(part.replace('两', '二')))
    if (one !== undefined && other !== undefined && one > 0 && other > 0) found.push(one + other)
  }
  for (const match of folded.matchAll(ordinals)) {
    const at = match.slice(1).findIndex((part) => part !== undefined)
    found.push((at % 5) + 2)
  }
  return found
}

const articled = /(?<![a-z])an? (?:whole |full |good )?(hour|day|week|month|year)(?![a-z])/g
const unitHours: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, month: 720, year: 8760 }

/** "俩月", "仨小时". */
const severalZh = /([俩仨])个?(小时|钟头|天|星期|礼拜|周|月|年)/g
const unitHoursZh: Readonly<Record<string, number>> = {
  小时: 1,
  钟头: 1,
  天: 24,
  星期: 168,
  礼拜: 168,
  周: 168,
  月: 720,
  年: 8760,
}

/** The lengths of time that the customer tells of without a number: "been an hour", "等了俩月". */
export function saidLengths(folded: string): readonly number[] {
  return [
    ...[...folded.matchAll(articled)].map(([, unit = '']) => unitHours[unit] ?? 0),
    ...[...folded.matchAll(severalZh)].map(
      ([, several, unit = '']) => (several === '仨' ? 3 : 2) * (unitHoursZh[unit] ?? 0),
    ),
  ]
}

const lettered =
  /(?<![a-z\d])(?:rm|rs|r|s\$|a\$|c\$|kr|tk|ksh|gh|php|p|q|s\/)\.? ?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?(?![\d-])/g
const halved = /(?<![\d.,])(\d{1,6}) ?(?:and a half|y medi[oa]|و ?نصف?|块半|元半)(?![a-z\u0620-\u06ff])/g

/** Sums that are written with a letter for their currency ("R900"), or with a half behind ("84 y medio"). */
export function letteredSums(folded: string): readonly number[] {
  const sums = [...folded.matchAll(lettered)].map(([, whole = '', cents = '']) =>
    Number(`${whole.replaceAll(',', '')}${cents}`),
  )
  return [
    ...sums.filter((sum) => sum >= 10),
    ...[...folded.matchAll(halved)].map(([, whole = '']) => Number(whole) + 0.5),
  ]
}

const measured = /([一二两三四五六七八九])(?:米|斤|公斤|尺|吨|升)([一二三四五六七八九半])(?![十百千个])/g

/** Measures in words whose unit stands at the point: "一米二" is 1.2. */
export function saidMeasures(folded: string): readonly number[] {
  const digit = (written: string) => '零一二三四五六七八九'.indexOf(written === '两' ? '二' : written)
  return [...folded.matchAll(measured)].map(([, whole = '', part = '']) =>
    Number(`${digit(whole)}.${part === '半' ? 5 : digit(part)}`),
  )
}
