import { unwrap } from '#lib/text/unwrap.ts'
import { canonical } from './collector.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Ground } from './ground.ts'

/** By what one multiplies or divides to get from one unit to another, and round a circle. */
const factors: ReadonlySet<number> = new Set([
  7, 10, 12, 24, 52, 60, 100, 365, 1000, 1024, 3600, 2.54, 25.4, 30.48, 0.3048, 1.6, 1.609, 1.61, 0.62, 0.4536, 0.454,
  2.2, 2.205, 28.35, 1.8, 32, 3.6, 273.15,
])
const reckons = new RegExp(unwrap`
    (?:(?<![a-z])(?:divid\w+|multipl\w+)(?: (?:it|that|them|the \w+|el \w+|la \w+|los \w+|las \w+))?(?: by| por| entre)?|(?<![a-z])(?:times|over|add|subtract|minus|plus|por|entre|mas|menos)|[÷×*/x]|(?:除以|乘以?|再?[加减])|(?<![\u0620-\u06ff])(?:علي|ضرب|في|ضرب في|زايد|ناقص)) ?$
  `)
/** Measures, and what is round. */
const ofMeasures = new RegExp(unwrap`
    (?<![a-z])(?:cm|mm|km|inch(?:es)?|feet|foot|miles?|met(?:re|er)s?|millimet(?:re|er)s?|centimet(?:re|er)s?|grams?|kilos?|kg|pounds|lbs?|ounces?|lit(?:re|er)s?|[mgk]b|celsius|fahrenheit|mah|amp[- ]?hours?|milliamp\w*|volt(?:s|age|ios?|aje)?|watts?|wh|diameter|circumference|radius|pi|width|
    pulgadas?|metros?|milimetros?|centimetros?|gramos?|kilos?|libras|litros?|grados|miliamperios\S*|diametro|circunferencia|perimetro|radio|vatios?)(?![a-z])|厘米|毫米|英寸|英尺|英里|公里|盎司|摄氏|华氏|公斤|毫安|伏|电压|瓦|直径|周长|半径|
    (?<![\u0620-\u06ff])[وبل]?(?:ال)?(?:بوصه|انش|سم|مم|متر|ميل|غرام|جرام|كيلو|باوند|رطل|لتر|مييويه|فهرنهايت|ملي ?امبير\S*|فولت\S*|جهد|واط|قطر|محيط)(?![\u0620-\u06ff])
  `)
const round =
  /(?<![a-z])(?:diamet\w+|circumferenc\w*|circunferenc\w*|perimet\w+|radi[ou]s?|pi)(?![a-z])|直径|周长|半径|圆|π|قطر|محيط/

/** "Divide the mAh by 1000 and multiply by the volts", "times 3.14 gives the circumference": a step of a reckoning of measures, of no money. */
function isFactor({ kind, start, value }: Figure, sentence: string): boolean {
  if ((kind !== 'bare' && kind !== 'exempt') || !ofMeasures.test(sentence)) return false
  if (Math.abs(value - Math.PI) < 0.002 && round.test(sentence)) return true
  if (!factors.has(value) || !reckons.test(sentence.slice(Math.max(0, start - 32), start))) return false
  return findFigures(sentence).every((other) => other.kind !== 'money' && other.kind !== 'percent')
}

const codes = /(?<![a-z])(?:ip|ik) ?-?([\dx])([\dx])(?!\d)/g
const ofDigits = new RegExp(unwrap`
    (?<![a-z])(?:digits?|numbers?|figures?|means?|stands|is|says|rates|digitos?|cifras?|numeros?|significa|indica|quiere|es|el|un)(?![a-z])|位|数|表示|指|代表|是|则|(?<![\u0620-\u06ff])(?:(?:ال)?رقم|(?:ال)?ارقام|(?:ال)?خانه|[يت]عني|معناه|هو|[يت]شير|ال)
  `)
const ofWater =
  /(?<![a-z])(?:water|immers\w+|submer\w+|underwater|agua|sumerg\w+|inmers\w+)(?![a-z])|水|浸|(?<![\u0620-\u06ff])[وفبلك]?(?:ال)?(?:ماء|ماي|مويه|ميه|غمر|غطس)/

/** "The 7 means a metre of water for half an hour": a digit of the protection code that is spoken of, or what that code itself says. */
function isOfCode(figure: Figure, question: string, sentence: string): boolean {
  const named = [...`${question}\n${sentence}`.matchAll(codes)]
  if (named.length === 0) return false
  const { kind, value, start, end } = figure
  if (kind === 'duration') return value === 0.5 && ofWater.test(sentence) && named.some(([, , water]) => water === '7')
  if (kind !== 'bare' && kind !== 'exempt' && kind !== 'monthday') return false
  if (!/^\D{0,3}\d$/.test(sentence.slice(start, end)) || !ofDigits.test(sentence)) return false
  return named.some(([, ...digits]) => digits.includes(String(value)))
}

/** How many play in a team of it. */
const teams: readonly (readonly [sport: RegExp, players: readonly number[]])[] = [
  [/(?<![a-z])(?:volleyball|v[oó]le[iy]bol|voley)(?![a-z])|排球|الكره الطايره/, [6, 12]],
  [/(?<![a-z])(?:basketball|baloncesto|basquet\w*)(?![a-z])|篮球|كره السله/, [5, 10]],
  [/(?<![a-z])(?:futsal|futbol sala)(?![a-z])|五人制|كره الصالات/, [5, 10]],
  [/(?<![a-z])(?:handball|balonmano)(?![a-z])|手球|كره اليد/, [7, 14]],
  [/(?<![a-z])(?:football|soccer|futbol|cricket|hockey)(?![a-z])|足球|板球|曲棍球|كره القدم/, [11, 22]],
  [/(?<![a-z])(?:rugby)(?![a-z])|橄榄球|الرجبي/, [15, 13, 7, 30]],
  [/(?<![a-z])(?:baseball|softball|beisbol)(?![a-z])|棒球|بيسبول/, [9]],
]
const players =
  /^ ?(?:a side|players?|people|on (?:each|a|the) (?:side|team)|per (?:side|team)|jugador\w+|por (?:equipo|lado))|^ ?[名个位]?(?:球员|队员|人|上场)|^ ?(?:لاعب\S{0,3}|اشخاص)/

/** "Six players on the court". */
function isTeam({ kind, value, end }: Figure, question: string, sentence: string): boolean {
  if (kind !== 'bare' && kind !== 'count' && kind !== 'exempt') return false
  if (!players.test(sentence.slice(end))) return false
  const text = `${question}\n${sentence}`
  return teams.some(([sport, sizes]) => sizes.includes(value) && sport.test(text))
}

const ofSecrets = new RegExp(unwrap`
    (?<![a-z])(?:pins?|pass(?:word|code)s?|combination|contrasenas?|claves?|pines)(?![a-z])|密码|口令|(?<![\u0620-\u06ff])(?:ال)?(?:كلم\S{1,2} (?:ال)?(?:سر|مرور)\S{0,2}|باسورد\S{0,2}|رمز\S{0,2}|الرقم السري)(?![\u0620-\u06ff])
  `)
const shuns = new RegExp(unwrap`
    (?<![a-z])(?:not|never|avoid\w*|don't|no|nothing|like|such as|easy|easiest|weak|obvious|guess\w*|common\w*|instead|skip|stay away|ni|nunca|evit\w+|nada|como|facil\w*|debil\w*|obvi\w+|adivin\w+)(?![a-z])|别|不要|勿|避免|不用|不能|像|例如|容易|弱|(?<![\u0620-\u06ff])[وف]?(?:لا|بلاش|تجنب\S{0,2}|ابعد\S{0,2}|ابتعد\S{0,2}|مثل|زي|متل|سهل\S{0,2}|ضعيف\S{0,2}|بدون|مو|مش)(?![\u0620-\u06ff])
  `)
const run = '01234567890'
const backwards = '09876543210'

/** "Never 123456 or 1111": digits in a row, as a password that anybody guesses. */
function isWeakSecret({ kind, start, end }: Figure, question: string, sentence: string): boolean {
  const digits = sentence.slice(start, end).trim()
  if (kind !== 'bare' || !/^\d{3,8}$/.test(digits) || !shuns.test(sentence)) return false
  if (!run.includes(digits) && !backwards.includes(digits) && !/^(\d)\1+$/.test(digits)) return false
  return ofSecrets.test(sentence) || ofSecrets.test(question)
}

/** Whether a figure is no finding of anybody's: a constant, a digit of a standard's code, how many play in a team, a password that everybody knows. */
export function isStandard(figure: Figure, question: string, sentence: string): boolean {
  return (
    isFactor(figure, sentence) ||
    isOfCode(figure, question, sentence) ||
    isTeam(figure, question, sentence) ||
    isWeakSecret(figure, question, sentence)
  )
}

/** Between a part and the whole that it is told of. */
const ofEvery = new RegExp(unwrap`
    ^ ?(?:(?:out )?of(?: every| each)?|in(?: every| each)?|per|for every|de(?: cada)?|por cada|cada|من(?: اصل| كل| بين)?|لكل|في كل|من ?كل) ?$
  `)
const hanEvery =
  /每 ?(?:100|10|1000|一?百|一?千|十) ?[个名位次件小时天单笔人][^,。;]{0,4}(?:有|中|里|就有|能有|可用|正常) ?$/
const wholes: readonly number[] = [10, 100, 1000]
/** Periods by their hours: a share of one is so long. */
const periods: readonly (readonly [named: RegExp, hours: readonly number[]])[] = [
  [
    /(?<![a-z])(?:a|per|each|in a|every|al|por|cada|un) (?:year|ano)(?![a-z])|每年|一年|全年|(?:في|ب|كل) ?(?:ال)?(?:سنه|عام)|سنويا/,
    [8760, 8766],
  ],
  [
    /(?<![a-z])(?:a|per|each|in a|every|al|por|cada|un) (?:month|mes)(?![a-z])|每个?月|一个月|(?:في|ب|كل) ?(?:ال)?شهر|شهريا/,
    [720, 730, 744],
  ],
  [
    /(?<![a-z])(?:a|per|each|in a|every|a la|por|cada|una) (?:week|semana)(?![a-z])|每周|一周|(?:في|ب|كل) ?(?:ال)?اسبوع|اسبوعيا/,
    [168],
  ],
  [
    /(?<![a-z])(?:a|per|each|in a|every|al|por|cada|un) (?:day|dia)(?![a-z])|每天|一天|(?:في|ب|كل) ?(?:ال)?يوم|يوميا/,
    [24],
  ],
]

/** "99 of every 100 hours", "about 8.8 hours a year": what a known share comes to, of a round number or of a period of the calendar. */
export function isShareTold(figure: Figure, ground: Ground, sentence: string): boolean {
  const { kind, start, end, value, written = value, decimals } = figure
  if (kind !== 'bare' && kind !== 'count' && kind !== 'duration' && kind !== 'exempt') return false
  const shares = [...ground.percents, ...ground.plainPercents].filter((share) => share > 0 && share < 100)
  const isShare = (part: number, whole: number) =>
    shares.some((share) => [share, 100 - share].some((one) => canonical((one * whole) / 100) === canonical(part)))
  const figures = findFigures(sentence)
  const before = figures.findLast((one) => one.end <= start)
  const behind = figures.find((one) => one.start >= end)
  const size = (one: Figure) => one.written ?? one.value
  const gap = (from: number, to: number) => sentence.slice(from, to).replace(/^ ?[a-z\u0620-\u06ff]{2,12}(?= )/, '')
  const joins = (one: Figure, other: Figure) =>
    [sentence.slice(one.end, other.start), gap(one.end, other.start)].some((text) => ofEvery.test(text))
  if (behind && wholes.includes(size(behind)) && joins(figure, behind) && isShare(written, size(behind))) return true
  if (before && wholes.includes(written) && joins(before, figure) && isShare(size(before), written)) return true
  if (
    before &&
    wholes.includes(size(before)) &&
    hanEvery.test(sentence.slice(0, start)) &&
    isShare(written, size(before))
  )
    return true
  if (
    behind &&
    wholes.includes(written) &&
    isShare(size(behind), written) &&
    hanEvery.test(sentence.slice(0, behind.start))
  )
    return true
  if (kind !== 'duration') return false
  const step = 10 ** -decimals * (value / written)
  return periods.some(
    ([named, lengths]) =>
      named.test(sentence) &&
      lengths.some((hours) =>
        shares.some((share) => Math.abs((hours * (100 - share)) / 100 - value) <= step / 2 + 1e-9),
      ),
  )
}
