import { unwrap } from '#lib/text/unwrap.ts'
import { allMatches } from '../matching/all-matches.ts'
import { patternPrefilter } from '../matching/prefilter.ts'
import type { Figure } from './figure.ts'
import { overlaps } from './find-dates.ts'
import { months } from './lexicon.ts'

/** Lengths of time that have a name of their own, in hours. */
const articleBefore = unwrap`
    (?<=(?<![a-z])(?:within|takes?|(?<!(?:once|twice|times|withdrawals|transfers) )in|after|about|around|for|least|most|under|than|up to|another) )an? (?:business |
    working |full |whole )?
  `
const namedDurations: readonly (readonly [form: RegExp, hours: number])[] = [
  [
    /(?<![a-z])(?:an|one) hour and a half|(?<![a-z])hora y media|一个半(?:小时|钟头)|(?<![\u0620-\u06ff])ساعه ونصف?(?![\u0620-\u06ff])/g,
    1.5,
  ],
  [
    /(?<![a-z])(?:an|one) hour and three quarters|(?<![a-z])(?:una )?hora y tres cuartos|(?<![\u0620-\u06ff])ساعه وثلاثه ارباع(?! (?:ال)?ساعه)|(?<![\u0620-\u06ff])ساعتين الا ربع/g,
    1.75,
  ],
  [/(?<![a-z])half an? hour|(?<![a-z])media hora|半个?(?:小时|钟头)|(?<![\u0620-\u06ff])نصف? ساعه/g, 0.5],
  [
    /(?<![a-z])three quarters of an hour|(?<![a-z])tres cuartos de hora|(?<![\u0620-\u06ff])ثلاثه ارباع (?:ال)?ساعه/g,
    0.75,
  ],
  [/(?<![a-z])quarter of an hour|(?<![a-z])cuarto de hora|一刻钟|(?<![\u0620-\u06ff])ربع ساعه/g, 0.25],
  [/(?<![a-z])(?:a|one) fortnight|(?<![a-z])una quincena/g, 336],
  [
    new RegExp(
      `${articleBefore}hour(?![a-z])|(?:خلال|بعد|غضون|يستغرق|تستغرق) ساعه(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])[وبلف]?ساعه واحده(?![\u0620-\u06ff])`,
      'g',
    ),
    1,
  ],
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
  [new RegExp(`${articleBefore}week(?![a-z])|(?:خلال|بعد|غضون|يستغرق|تستغرق) اسبوع(?![\u0620-\u06ff])`, 'g'), 168],
  [
    new RegExp(
      unwrap`
    ${articleBefore}month(?![a-z])|(?:خلال|بعد|غضون|يستغرق|
    تستغرق) شهر(?![\u0620-\u06ff]| (?:${months})(?![\u0620-\u06ff]))
  `,
      'g',
    ),
    720,
  ],
  [new RegExp(`${articleBefore}year(?![a-z])`, 'g'), 8760],
  [/يومي عمل/g, 48],
  [/t\+2(?!\d)/g, 48],
  [
    /(?<![a-z])(?:a|one) month and a half|(?<![a-z])mes y medio|一个半月|(?<![\u0620-\u06ff])شهر(?:ا)? ون(?:صف?|صفا)(?![\u0620-\u06ff])/g,
    1080,
  ],
  [
    /(?<![a-z])(?:a|one) week and a half|(?<![a-z])semana y media|一个?半(?:星期|礼拜|周)|(?<![\u0620-\u06ff])اسبوع(?:ا)? ونصف?(?![\u0620-\u06ff])/g,
    252,
  ],
  [
    /(?<![a-z])(?:a|one) day and a half|(?<![a-z])dia y medio|一天半|(?<![\u0620-\u06ff])يوم(?:ا)? ونصف?(?![\u0620-\u06ff])/g,
    36,
  ],
  [
    /(?<![a-z])(?:a|one) year and a half|(?<![a-z])ano y medio|一年半|(?<![\u0620-\u06ff])سنه ونصف?(?![\u0620-\u06ff])/g,
    13140,
  ],
  [/(?<![a-z])half a month|(?<![a-z])medio mes|半个月|نصف شهر/g, 360],
  [/(?<![a-z])half a year|(?<![a-z])medio ano|半年|نصف سنه/g, 4320],
]
/** Shares that have a name of their own, where an amount follows. */
const amountWords = unwrap`
    (?:[a-z]+ ){0,3}?(?:customers|clients|users|orders|returns|shoppers|buyers|parcels|deliveries|clientes|usuarios|pedidos|devoluciones|compradores|envios|limit|limite|allowance|amount|price|total|cost|balance|fee|refund|payment|money|value|sum|fare|rate|precio|importe|
    monto|coste|costo|valor|dinero|tarifa|comision|saldo|cuota|pago)(?![a-z])
  `
const namedShares: readonly (readonly [form: RegExp, share: number])[] = [
  [
    new RegExp(
      unwrap`
        (?<![a-z])(?:half|(?:la )?mitad)(?: of| del?)? (?=${amountWords})|(?<![a-z])(?:has |have |is |been )?halved (?:since|from|compared|over|in|last|this)|(?<![a-z])(?:fell|dropped|down|fallen|shrunk|went down|grew|grown|risen|rose|up) (?:by |to )?half(?![a-z])|(?<![a-z])(?:cay\w+|baj\w+|reduj\w+|subi\w+) (?:casi )?(?:a|en|hasta) la mitad|(?:نزل|انخفض|تراجع|هبط|زاد)(?:ت)? (?:الي |ل|ب)?(?:ال)?نصف?(?![\u0620-\u06ff])|(?:نزل|انخفض|تراجع|هبط)(?:ت)? لل?نصف?(?![\u0620-\u06ff])|半价|(?:金额|价|款|费用?)的一半|一半的?(?=金额|价|款|费|顾客|客户|用户|订单)|(?:少|降|减|跌|缩水|涨|多)了?(?:近|将近|差不多|大约)?一半|
        (?<![\u0620-\u06ff])(?:ب)?نصف(?= (?:ال)?(?:مبلغ|قيمه|سعر|ثمن|رسوم|عملاء|زباين|طلبات|مستخدمين|مشترين|رصيد))
      `,
      'g',
    ),
    50,
  ],
  [
    new RegExp(
      unwrap`
        (?<![a-z])(?:a|one) third(?: of)? (?=${amountWords})|(?<![a-z])un tercio del? (?=${amountWords})|三分之一|
        (?<![\u0620-\u06ff])ثلث(?= (?:ال)?(?:مبلغ|قيمه|سعر|ثمن|رسوم|عملاء|زباين|طلبات|مستخدمين|مشترين|رصيد))
      `,
      'g',
    ),
    33,
  ],
  [
    new RegExp(
      unwrap`
        (?<![a-z])(?:a|one) quarter(?: of)? (?=${amountWords})|(?<![a-z])un cuarto del? (?=${amountWords})|四分之一|
        (?<![\u0620-\u06ff])ربع(?= (?:ال)?(?:مبلغ|قيمه|سعر|ثمن|رسوم|عملاء|زباين|طلبات|مستخدمين|مشترين|رصيد))
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

/** Adds the lengths of time and shares that have a name of their own ("half", "a fortnight"). */
export function findNamed(text: string, into: Figure[], whole: string): void {
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
