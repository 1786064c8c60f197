import { isHan } from '#lib/text/characters.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { allMatches } from '../all-matches.ts'
import { patternPrefilter } from '../prefilter.ts'
import { chineseNumber } from './chinese-number.ts'
import type { Figure, FigureKind } from './figure.ts'
import { findDates, findTimes, overlaps } from './find-dates.ts'
import { findNumerals } from './find-numerals.ts'
import { countNouns, currencyAfter, currencyBefore, percentAfter, timeUnits } from './lexicon.ts'

const magnitudes: readonly (readonly [written: RegExp, factor: number])[] = [
  [/^ ?(?:thousand|mil(?![a-z])|الف|الاف|千)/, 1000],
  [/^k(?![a-z])/, 1000],
  [/^ ?(?:million|millions|millon|millones|مليون|ملايين|百万)/, 1e6],
  [/^(?:m|mn)(?![a-z])/, 1e6],
  [/^ ?(?:billion|مليار|十亿)/, 1e9],
  [/^ ?万亿/, 1e12],
  [/^ ?亿/, 1e8],
  [/^ ?万/, 1e4],
  [/^ ?百(?!分)/, 100],
]

const before = new RegExp(`(?<![a-z])${currencyBefore} ?-?$`)
const after = new RegExp(`^ ?(?:-|–)? ?(?:de |of )?${currencyAfter}`)
const percent = new RegExp(`^ ?${percentAfter}`)
const durations = timeUnits.map(([unit, hours]) => [new RegExp(`^[ -]?(?:${unit})(?![a-z])`), hours] as const)
/** The first half of a range has its unit behind the second: "5 to 7 days". */
const range = /^ ?(?:to|-|~|through|or|and|a|o|y|al|至|到|或|الي|او|-)? ?\d[\d.,]*/
const count = new RegExp(`^ ?${countNouns}`)

const exemptBefore = new RegExp(unwrap`
    (?:step|option|press|dial|line|item|no\.?|number|point|page|version|v|chapter|section|article|level|tier|paso|
    opcion|pulse|marque|numero|punto|pagina|第|步骤|选项|按|الخطوه|رقم|الخيار|اضغط|البند|ending in|ends in|ending|tail|
    terminad[ao] en|termina en|尾号(?:为|是)?|تنتهي ب|بالرقم) ?$|[*•x]{2,} ?-?$|#$
  `)
const exemptAfter = new RegExp(unwrap`
    ^(?:st|nd|rd|th)(?![a-z])|^ ?[-–]?(?:digits?|digitos?|cifras|位数?|ارقام|خانات)|^[\\/]7|^ ?(?:steps?|ways?|options?|
    things?|questions?|reasons?|points? below|pasos|opciones|formas|步|种方式|个步骤|个方法|个选项|点(?!\d)|خطوات|خيارات|
    طرق)(?![a-z])|^-[a-z]|^分百|^[)．、]|^\. [a-z\u4e00-\u9fff]|^[º°ª]|^[.:] ?\*
  `)
const listMarker = /(?:^|\n)[\s*_>#-]*$/

function parseNumber(written: string): { value: number; decimals: number; other?: number } {
  const compact = written.replace(/[\s'_]/g, '')
  const lastDot = compact.lastIndexOf('.')
  const lastComma = compact.lastIndexOf(',')
  let decimal = Math.max(lastDot, lastComma)
  const separators = compact.replace(/\d/g, '')
  if (separators.length === 1) {
    const digits = compact.length - decimal - 1
    // One separator with three digits behind it parts thousands, unless the head is a lone zero.
    if (digits === 3 && separators === ',' && !compact.startsWith('0')) decimal = -1
  } else if (separators.length > 1 && new Set(separators).size === 1) decimal = -1
  const whole = decimal === -1 ? compact.replace(/\D/g, '') : compact.slice(0, decimal).replace(/\D/g, '')
  const fraction = decimal === -1 ? '' : compact.slice(decimal + 1)
  const value = Number(`${whole || '0'}.${fraction || '0'}`)
  // Much of the world parts thousands with a point.
  const other = /^[1-9]\d{0,2}\.\d{3}$/.test(compact) ? Number(compact.replace('.', '')) : undefined
  return { value, decimals: fraction.length, ...(other === undefined ? {} : { other }) }
}

const numberForm = /(?<![a-z0-9_]|\d[.,])(?:\d{1,3}(?:[,.' ]\d{3})+(?!\d)(?:[.,]\d{1,6})?|\d+(?:[.,]\d+)?)(?!\d)/g
const idAround = /[a-z_]-?$/

function classify(text: string, start: number, end: number): { kind: FigureKind; factor: number; length: number } {
  const left = text.slice(Math.max(0, start - 24), start)
  let right = text.slice(end, end + 32)
  let factor = 1
  let length = 0
  for (const [written, by] of magnitudes) {
    const match = written.exec(right)
    if (!match) continue
    factor *= by
    length += match[0].length
    right = right.slice(match[0].length)
  }
  if (percent.test(right) || /百分之 ?$/.test(left)) return { kind: 'percent', factor, length }
  if (before.test(left) || after.test(right)) return { kind: 'money', factor, length }
  if (
    exemptBefore.test(left) ||
    (factor === 1 && exemptAfter.test(right)) ||
    (factor === 1 && /^[.):、]/.test(right) && listMarker.test(left))
  ) {
    return { kind: 'exempt', factor, length }
  }
  const ahead = range.test(right) ? right.replace(range, '') : right
  for (const [unit, hours] of durations) {
    if (unit.test(right) || unit.test(ahead)) return { kind: 'duration', factor: factor * hours, length }
  }
  if (percent.test(ahead)) return { kind: 'percent', factor, length }
  if (after.test(ahead)) return { kind: 'money', factor, length }
  if (count.test(right)) return { kind: 'count', factor, length }
  return { kind: 'bare', factor, length }
}

/** Lengths of time that have a name of their own, in hours. */
const articleBefore = unwrap`
    (?<=(?<![a-z])(?:within|takes?|in|after|about|around|for|least|most|under|than|up to|another) )an? (?:business |
    working |full |whole )?
  `
const namedDurations: readonly (readonly [form: RegExp, hours: number])[] = [
  [
    /(?<![a-z])(?:an|one) hour and a half|(?<![a-z])hora y media|一个半(?:小时|钟头)|(?<![\u0620-\u06ff])ساعه ونصف?(?![\u0620-\u06ff])/g,
    1.5,
  ],
  [/(?<![a-z])half an? hour|(?<![a-z])media hora|半个?(?:小时|钟头)|(?<![\u0620-\u06ff])نصف? ساعه/g, 0.5],
  [/(?<![a-z])quarter of an hour|(?<![a-z])cuarto de hora|一刻钟|(?<![\u0620-\u06ff])ربع ساعه/g, 0.25],
  [/(?<![a-z])(?:a|one) fortnight|(?<![a-z])una quincena/g, 336],
  [new RegExp(`${articleBefore}hour(?![a-z])|(?:خلال|بعد|غضون|يستغرق|تستغرق) ساعه(?![\\u0620-\\u06ff])`, 'g'), 1],
  [
    new RegExp(
      unwrap`
        ${articleBefore}day(?![a-z])|(?<![a-z])next (?:business|working) day(?![a-z])|(?<![a-z])(?:siguiente dia habil|
        dia habil siguiente|siguiente dia laborable|dia siguiente laborable)|次日|隔天|t\+1(?!\d)|يوم العمل التالي|(?:خلال|
        بعد|غضون|يستغرق|تستغرق) يوم(?! ?\d)(?![\u0620-\u06ff])
      `,
      'g',
    ),
    24,
  ],
  [new RegExp(`${articleBefore}week(?![a-z])|(?:خلال|بعد|غضون|يستغرق|تستغرق) اسبوع(?![\\u0620-\\u06ff])`, 'g'), 168],
  [new RegExp(`${articleBefore}month(?![a-z])|(?:خلال|بعد|غضون|يستغرق|تستغرق) شهر(?![\\u0620-\\u06ff])`, 'g'), 720],
  [new RegExp(`${articleBefore}year(?![a-z])`, 'g'), 8760],
  [/يومي عمل/g, 48],
  [/t\+2(?!\d)/g, 48],
  [/(?<![a-z])half a month|(?<![a-z])medio mes|半个月|نصف شهر/g, 360],
  [/(?<![a-z])half a year|(?<![a-z])medio ano|半年|نصف سنه/g, 4320],
]
/** Shares that have a name of their own, where an amount follows. */
const amountWords = unwrap`
    (?:[a-z]+ ){0,3}(?:amount|price|total|cost|balance|fee|refund|payment|money|value|sum|fare|rate|precio|importe|
    monto|coste|costo|valor|dinero|tarifa|comision|saldo|cuota|pago)(?![a-z])
  `
const namedShares: readonly (readonly [form: RegExp, share: number])[] = [
  [
    new RegExp(
      unwrap`
        (?<![a-z])(?:half|(?:la )?mitad)(?: of| del?)? (?=${amountWords})|半价|(?:金额|价|款|费用?)的一半|一半的?(?=金额|价|款|费)|
        (?<![\u0620-\u06ff])(?:ب)?نصف(?= (?:ال)?(?:مبلغ|قيمه|سعر|ثمن|رسوم))
      `,
      'g',
    ),
    50,
  ],
  [
    new RegExp(
      unwrap`
        (?<![a-z])(?:a|one) third(?: of)? (?=${amountWords})|(?<![a-z])un tercio del? (?=${amountWords})|三分之一|
        (?<![\u0620-\u06ff])ثلث(?= (?:ال)?(?:مبلغ|قيمه|سعر|ثمن|رسوم))
      `,
      'g',
    ),
    33,
  ],
  [
    new RegExp(
      unwrap`
        (?<![a-z])(?:a|one) quarter(?: of)? (?=${amountWords})|(?<![a-z])un cuarto del? (?=${amountWords})|四分之一|
        (?<![\u0620-\u06ff])ربع(?= (?:ال)?(?:مبلغ|قيمه|سعر|ثمن|رسوم))
      `,
      'g',
    ),
    25,
  ],
]

const named = [
  ...namedDurations.map(([form, value]) => ({ form, value, kind: 'duration' as const })),
  ...namedShares.map(([form, value]) => ({ form, value, kind: 'percent' as const })),
]
const namedFilter = patternPrefilter(named.map(({ form }) => form))
const otherHalf = /other half|otra mitad|另一半|النصف الاخر/

function findNamed(text: string, into: Figure[], whole: string): void {
  for (const index of namedFilter.armed(whole)) {
    const entry = named[index]
    if (!entry) continue
    const { form, value, kind } = entry
    for (const match of allMatches(form, text)) {
      const end = match.index + match[0].trimEnd().length
      if (value === 50 && otherHalf.test(text)) continue
      if (!overlaps(into, match.index, end))
        into.push({
          kind,
          start: match.index,
          end,
          value,
          decimals: 0,
          spelled: true,
          ...(kind === 'duration'
            ? { written: [8760, 720, 168, 24].map((unit) => value / unit).find(Number.isInteger) ?? value }
            : {}),
        })
    }
  }
}

const han = '[零〇一二两三四五六七八九十百千万亿]'
const hanShare = new RegExp(
  `(?<of>百|千|万)分之 ?(?<number>${han}{1,8}(?:点${han}{1,6})?|\\d{1,4}(?:\\.\\d{1,4})?)`,
  'g',
)
const shareOf: Readonly<Record<string, number>> = { 百: 1, 千: 10, 万: 100 }
const tenth =
  /(?<![\d.构完分变])(?<number>[\d.]{1,3}|[一二三四五六七八九][一二三四五六七八九]?) ?(?<sign>折|成)(?![为功本立员交果品就分长])/g

/** Chinese shares: `千分之二`, `八五折`, `三成`. */
function findShares(text: string, into: Figure[]): void {
  for (const match of allMatches(hanShare, text)) {
    const written = match.groups?.number ?? ''
    const number = /^\d/.test(written) ? Number(written) : chineseNumber(written)
    const value = number / (shareOf[match.groups?.of ?? ''] ?? 1)
    into.push({ kind: 'percent', start: match.index, end: match.index + match[0].length, value, decimals: 0 })
  }
  for (const match of allMatches(tenth, text)) {
    const written = match.groups?.number ?? ''
    const number = /\d/.test(written) ? Number(written) : chineseNumber(written)
    const value = number >= 10 ? number : number * 10
    const end = match.index + match[0].length
    if (value > 0 && value < 100 && !overlaps(into, match.index, end))
      into.push({
        kind: 'percent',
        start: match.index,
        end,
        value,
        decimals: 0,
        ...(match.groups?.sign === '折' ? { other: 100 - value } : {}),
      })
  }
}

/** Numbers in words say an amount without a unit only where something is left, had or used. */
const tallyBefore =
  /(?<![a-z])(?:used|remaining|left|quedan?|restan?|usado|usaste) $|(?:还剩|剩下?|用了|仅剩)$|(?:باقي|تبقي|متبقي|بقي|استخدمت) $/
const tallyAfter = /^ (?:left|remaining|available|restantes|disponibles|usados|used|متبقيه|باقيه)(?![a-z])/
/** What is left to choose, say or do is no thing of the customer's. */
const abstract = new RegExp(unwrap`
    ^ ?(?:(?:more|other|mas|otr[oa]s|simple|easy|small|good) )?(?:ways?|options?|choices|paths|routes|things|steps?|
    questions?|roads|possibilities|points|alternatives|caminos|opciones|vias|salidas|alternativas|posibilidades|cosas|
    pasos|preguntas|maneras|formas|路|办法|选择|选项|方法|种|个?问题|步|条路|طرق|طريقان|طريقتان|خيارات|خياران|خيارين|احتمالان|خطوات|
    خطوتان|اسيله|سوالان|حلول|حلان|امور)
  `)
/** Kinds of a thing, and points of the talk, are counted to order it, whatever noun stands before. */
const kindsOrPoints = new RegExp(unwrap`
    ^ (?:[a-z-]+ ){0,2}?(?:types|kinds|sorts|categories|classes|levels|versions|formats|modes|variants|styles|tiers|
    stages|phases|tipos|clases|categorias|modalidades|formatos|versiones|niveles|variantes|modos|fases|etapas)(?![a-z])|
    ^ (?:practical|quick|important|final|small|key|main|last|further|brief|short|useful) (?:points|notes|tips|items|
    caveats)(?![a-z])|^ (?:puntos|detalles|consejos|notas|avisos)(?: [a-z]+)?(?:[:,]|$)|^ (?:[a-z-]+ ){0,2}?(?:points|
    notes|tips|caveats):|^ ?(?:انواع|نوعين|نوعان|نقاط|نقطتان|نقطتين|ملاحظات|ملاحظتان|ملاحظتين|فيات|مستويات|مراحل|
    صيغ)(?![\u0620-\u06ff])
  `)
/** What is not to be done twice is an instruction. */
const forbidsTwice = new RegExp(unwrap`
    (?<![a-z])(?:don't|do not|never|avoid|no need to|no|nunca|evit[ae]|sin) (?:[a-z]+ ){1,5}$|(?:不要|别|切勿|请勿|无需|不必|不用|
    勿)[^,。?]{0,8}$|(?<![\u0620-\u06ff])(?:لا|بدون|تجنب|دون) (?:[\u0620-\u06ff]+ ){0,4}$
  `)
const twice = /^(?:twice|two times|dos veces|(?:两|二)(?:次|遍)|مرتين|مرتان)/
/** A thing done is told, not forbidden, even where it is denied. */
const denied = new RegExp(unwrap`
    (?<![a-z])(?:was|were|is|are|has|have|had|did|been|no (?:se |le |te |lo |la )*(?:ha|han|fue|hay|cobr\w+|carg\w+|
    pag\w+))(?![a-z])
  `)
/** A hundred, a thousand and a million by themselves only say "many". */
const loneScale =
  /^(?:a |un |una )?(?:hundreds?|thousands?|millions?|mil|miles|cien|millones|millon|百|千|万|亿|الف|مليون|ميه|مايه)$/
const idiom =
  /^ (?:thanks|apologies|sorries|times|gracias|disculpas|perdones|veces|maravillas|amores|شكر|تحيه|اعتذار|مبروك)/

/** What is counted in Chinese as the customer's own; "two kinds", "three points" only order the talk. */
const hanThings = new RegExp(unwrap`
    ^(?:笔|张(?!图|照|截|凭)|件(?!事)|单(?!独)|次|条(?!件|建|路|规|说)|期|台|本(?!人|次)|瓶|盒|箱|套|双|位(?!数)|个(?:订单|包裹|商品|账户|账号|礼|优惠|设备|名额|积分|用户|
    套餐|会员|站点|门店|网点|快递|运单|红包))
  `)

function findSpelled(text: string, into: Figure[]): void {
  for (const { start, end, value, decimals, other, dual } of findNumerals(text)) {
    if (overlaps(into, start, end)) continue
    const from = dual ? start : end
    const unit = dual
      ? text
          .slice(start, end)
          .replace(/(?:ان|ين)$/, '')
          .replace(/ت$/, 'ه')
          .replace(/^[وبلف](?=.{4})/, '')
      : ''
    const { kind, factor, length } = dual ? classify(`2 ${unit} `, 0, 1) : classify(text, start, from)
    let settled = kind
    if (kind === 'bare' && !dual) {
      const tally =
        value > 1 &&
        (tallyBefore.test(text.slice(Math.max(0, start - 24), start)) || tallyAfter.test(text.slice(end, end + 16)))
      if (tally && !abstract.test(text.slice(end, end + 24))) settled = 'count'
      else if (value < 20 || loneScale.test(text.slice(start, end)) || idiom.test(text.slice(end, end + 16)))
        settled = 'exempt'
    }
    if (kind === 'count' && isHan(text.charCodeAt(start)) && !hanThings.test(text.slice(end, end + 8)))
      settled = 'exempt'
    if (kind === 'count' && kindsOrPoints.test(text.slice(end, end + 48))) settled = 'exempt'
    if (kind === 'count' && value === 2 && twice.test(text.slice(start, start + 12))) {
      const before = text.slice(Math.max(0, start - 40), start)
      if (forbidsTwice.test(before) && !denied.test(before)) settled = 'exempt'
    }
    if (value <= 1 && kind !== 'duration') settled = 'exempt'
    into.push({
      kind: settled,
      start,
      end: dual ? end : end + length,
      value: value * factor,
      decimals,
      spelled: true,
      ...(other === undefined ? {} : { other: other * factor }),
      ...(kind === 'duration' ? { written: value } : {}),
    })
  }
}

const between = /^ ?(?:to|or|and|through|-|–|~|a|o|u|y|al?|y el|al dia|and the|to the|至|到|或|和|、|الي|او|ل|و) ?$/

const united: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'duration', 'count'])

/** A half of a range takes its unit from the other: "five to seven days", "8 and 9 April". */
function levelRanges(text: string, figures: Figure[]): void {
  figures.forEach((figure, index) => {
    if (figure.kind !== 'bare' && figure.kind !== 'exempt') return
    const next = figures[index + 1]
    const last = figures[index - 1]
    const isDay = Number.isInteger(figure.value) && figure.value >= 1 && figure.value <= 31
    if (next && between.test(text.slice(figure.end, next.start))) {
      if (figure.spelled && united.has(next.kind)) {
        const unit = next.kind === 'duration' && next.written ? next.value / next.written : 1
        figure.kind = next.kind
        if (next.kind === 'duration') figure.written = figure.value
        figure.value *= unit
      } else if (next.kind === 'date' && isDay) {
        figure.kind = 'date'
        figure.value += Math.floor(next.value / 100) * 100
      }
    } else if (last?.kind === 'date' && isDay && !figure.spelled && between.test(text.slice(last.end, figure.start))) {
      figure.kind = 'date'
      figure.value += Math.floor(last.value / 100) * 100
    }
  })
}

/** The texts of the last questions: whoever judges a figure asks for all of its sentence. Longer ones are not kept. */
const read: { text: string; figures: readonly Figure[] }[] = []
const texts = 4
const longestKept = 700

/** Every figure of a folded text, in order. `whole` is a text that holds it, and grows: it is read but once for its words. */
export function findFigures(text: string, whole = text): readonly Figure[] {
  const known = read.find((one) => one.text === text)
  if (known) return known.figures
  const figures = figuresIn(text, whole)
  if (text.length <= longestKept) {
    if (read.length === texts) read.shift()
    read.push({ text, figures })
  }
  return figures
}

function figuresIn(text: string, whole: string): Figure[] {
  const figures: Figure[] = []
  findDates(text, figures, whole)
  findTimes(text, figures, whole)
  findNamed(text, figures, whole)
  if (/[折成之]/.test(text)) findShares(text, figures)
  for (const match of allMatches(numberForm, text)) {
    const start = match.index
    const end = start + match[0].length
    if (text.slice(start - 3, end) === '24/7') continue
    if (overlaps(figures, start, end) || idAround.test(text.slice(Math.max(0, start - 2), start))) continue
    const { value, decimals, other } = parseNumber(match[0])
    const { kind, factor, length } = classify(text, start, end)
    if (/^[a-z]/.test(text.slice(end, end + 1)) && length === 0 && kind === 'bare') continue
    if (/^-[a-z]*\d/.test(text.slice(end, end + 4)) && kind === 'bare' && match[0].length > 4) continue
    figures.push({
      kind,
      start,
      end: end + length,
      value: value * factor,
      decimals,
      ...(length > 0 && kind !== 'duration' ? { scale: factor } : {}),
      ...(other === undefined || kind === 'exempt' ? {} : { other: other * factor }),
      ...(kind === 'duration' ? { written: value } : {}),
    })
  }
  findSpelled(text, figures)
  figures.sort((a, b) => a.start - b.start)
  levelRanges(text, figures)
  return figures
}
