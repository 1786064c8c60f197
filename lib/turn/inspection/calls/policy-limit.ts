import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { contentWords } from '../context/echoes-public.ts'
import type { Prepared } from '../context/prepared.ts'
import { findFigures } from '../figures/find-figures.ts'

const paidBack = new RegExp(unwrap`
    refund|credit|reimburs|compensat|paid back|(?:%|usd|eur|gbp|dollars?|euros?|pounds?) back(?![a-z])|退款|退还|返还|可退|(?<!不)退 ?(?=\d|[您你给])|退回|补偿|赔|(?<!contra )(?<!contra)reembols|abon|reintegr|devol|
    devuel|compensa|استرداد|
    تعويض|رد المبلغ|المسترد|[ينت]سترد|(?<![\u0620-\u06ff])[وف]?(?:ي|ت|ن)?رد(?![\u0620-\u06ff])|يعاد|تعاد|نعيد|استرجاع
  `)
const percent = '(?:%|per ?cent|por ciento|(?:بالم|في الم)[\u0620-\u06ff]{1,4})'
const least = unwrap`
    at most|maximum(?: of)?|max\.?|no more than|not (?:more than|exceed)|(?:never|cannot|can't|won't|may not|must not|doesn't|does not) exceeds?|limit(?:ed)?(?: to| of| is)?|
    up to|capped? (?:at|of)|ceiling of|不(?:得)?超过|不高于|最高|最多|上限|maximo|no (?:puede |podra )?super\w*|no (?:mas|
    mayor) (?:de|del|que)|hasta|no (?:puede )?exced\w*|limite|tope|لا (?:يتجاوز|تتجاوز|يزيد|تزيد)|بحد اقصي|الحد الاقصي|
    حتي|سقف|(?<![\u0620-\u06ff])حد (?:ال)?(?:استرداد|رد|تعويض|ارجاع)
  `
/** "at most … 85 percent", "30 % at the most". */
const limits = [
  new RegExp(`(?:${least})[^\\d.。;\\n]{0,36}?(\\d[\\d,]*(?:\\.\\d+)?) ?(${percent})?([^.。;\\n]{0,16})`, 'g'),
  new RegExp(
    unwrap`
      (\d[\d,]*(?:\.\d+)?) ?(${percent})?([^\d.。;\n]{0,24}?)(?:at (?:the )?most|maximum|max(?![a-z])|como (?:maximo|
      mucho)|a lo sumo|封顶|为(?:上限|限)|以内|كحد اقصي|علي الاكثر)
    `,
    'g',
  ),
]
/** A number as policies write it: a comma before two digits parts the cents. */
function numberOf(digits: string): number {
  return Number(/^\d+,\d{2}$/.test(digits) ? digits.replace(',', '.') : digits.replace(/,/g, ''))
}
/** "Half its price", "a quarter of what was paid": parts of the price in words. */
const half = new RegExp(unwrap`
    (?<![a-z])(?:half|50-50|la mitad|mitad|medio precio)(?![a-z])|(?<!天)一?半价|[一折]?半(?=[^年天小个]|$)|对半|二分之一|五折|
    (?<![\u0620-\u06ff])[بلو]?نصف (?:ال)?(?:ثمن|سعر|مبلغ|قيمه|ما)
  `)
const quarter =
  /(?<![a-z])(?:a|one) quarter(?![a-z])|(?<![a-z])(?:la |una )?cuarta parte|四分之一|(?<![\u0620-\u06ff])ربع/
const third =
  /(?<![a-z])(?:a|one) third(?! party)(?![a-z])|(?<![a-z])(?:la |una )?tercera parte|三分之一|(?<![\u0620-\u06ff])ثلث/
const ofPrice = new RegExp(unwrap`
    price|paid|pay|total|amount|value|cost|precio|pag(?:o|ado|ue)|importe|valor|价|款|金额|实付|ثمن|سعر|مدفوع|دفع|مبلغ|
    قيمه|اجمالي
  `)

/** "10 % of the order's amount", and that this is the most. */
const percentOfPrice = new RegExp(unwrap`
    (\d[\d,]*(?:\.\d+)?) ?${percent} (?:of|del?|من) [^.。;\n]{0,12}?(?:${ofPrice.source})|(?:${ofPrice.source})[^\d.。;\n]{0,4}?的? ?(\d+(?:\.\d+)?) ?%
  `)
const capped = new RegExp(unwrap`
    (?:not|never|no) (?:exceed|more|above|beyond|over)|(?:that|this) (?:is the|share|percentage)|at (?:the )?most|
    and no more|ni mas|
    (?:ese|dicho|este) (?:porcentaje|limite|tope)|不(?:得)?(?:超过|高于|超出)|(?:该|此|这个?)比例|为限|لا (?:يتجاوز|تتجاوز|يزيد|اكثر)|
    (?:هذه|تلك) النسبه|فقط
  `)

/** The part of the price that a sentence lets be paid back, as a share; undefined where it names none in words. */
function shareIn(sentence: string): number | undefined {
  if (!ofPrice.test(sentence)) return undefined
  if (half.test(sentence)) return 1 / 2
  if (third.test(sentence)) return 1 / 3
  return quarter.test(sentence) ? 1 / 4 : undefined
}
const priceGap = new RegExp(unwrap`
    (?<![a-z])(?:price (?:difference|drop|gap)|difference (?:in|between)|difference|diferencia)(?![a-z])|差额|差价|价差|
    فرق السعر|الفرق|فرق
  `)
const nowPath = /(?:^|\.)(?:current|new|today|sale|present)(?:price|total|amount)$/

/** What a price has fallen by, where the record of the order tells today's. */
function fallenBy(orderId: string, total: number, prepared: Prepared): number | undefined {
  const now = prepared.leaves().find(({ source, path }) => source.toLowerCase().includes(orderId) && nowPath.test(path))
  const gap = total - Number(now?.value)
  return now && gap > 0 ? gap : undefined
}
const span = new RegExp(unwrap`
    ^[\s-]*(?:business |working |calendar )?(?:days?|hours?|weeks?|months?|dias|horas|semanas|meses|天|日|个?工作日|小时|个月|يوم|
    ايام|ساعه|اسبوع|شهر)
  `)

/** What a thing comes back as, where what is kept of its price needs no word of paying back. */
const comesBack = new RegExp(unwrap`
    restock|(?<![a-z])(?:return|opened)|reposicion|abiert[oa]s?(?![a-z])|devolucion|拆封|退货|折旧|(?:ال)?مفتوح|ارجاع|مرتجع
  `)
/** A refund that nothing owes is another than the one for a return. */
const gesture = /good-?will|cortesia|buena voluntad|人情|善意|安抚|心意|مجامل|حسن ني/
/** What is kept of a price before it is paid back. */
const deducts = new RegExp(unwrap`
    (?<![a-z])(?:less|minus|deduct\w*|withh[eo]ld\w*|retain\w*|subtract\w*|restocking fee|keep(?:s|ing)?|descont\w+|se retien\w+|
    descuent\w+|deduc\w+|ret(?:en|ien)\w+|menos|restando|penaliza\w+)(?![a-z])|扣除|扣掉|扣减|扣收|减去|收取[^,。]{0,8}(?:费|金)|
    (?:خصم|يخصم|تخصم|نخصم|بعد حسم|يحسم|ناقص|مطروح|يقتطع|اقتطاع|[يت]حتجز|احتجاز)
  `)
const keeps = new RegExp(unwrap`
    (?<![a-z])(?:(?:not|non-?|never|isn't|aren't|cannot be|can't be|won't be)(?: be)? ?(?:refund\w*|returned|
    reimburs\w*|paid back|included in (?:the|a) refund)|(?:excl\w+|without|except|apart from|minus|
    less)[^.]{0,24}(?:shipping|delivery|postage)|no (?:se |son |es )?(?:reembols\w+|devuelv\w+|abon\w+|reintegr\w+)|
    (?:excepto|salvo|sin|menos) (?:los |el )?(?:gastos|coste|costo|flete)\w*)(?![a-z])|不(?:予|可|会|能|支持)?(?:退|返)|(?:扣除|不含|
    不包括)[^,。]{0,6}(?:运费|邮费|快递费)|(?:لا|غير|دون|بدون) (?:ت|ي)?(?:رد|سترد|مسترد|سترجع|قابل|عاد|شمل)
  `)
/** A part of the price, and where an order's record holds it. */
const components: readonly (readonly [named: RegExp, path: RegExp])[] = [
  [
    /shipping|delivery|postage|freight|运费|邮费|快递费|配送费|envio|flete|porte|شحن|توصيل/,
    /(?:^|\.)(?:shipping|delivery|postage|freight)(?:fee|cost|charge|price|amount|total)?$/,
  ],
  [
    /gift[- ]?wrap|礼品包装|包装费|envoltorio|papel de regalo|تغليف/,
    /(?:^|\.)(?:gift)?wrap(?:ping)?(?:fee|cost|charge|price)?$/,
  ],
  [/install|安装|instalacion|تركيب/, /(?:^|\.)installation(?:fee|cost|charge|price)?$/],
  [
    /service fee|handling|booking fee|手续费|服务费|gastos de gestion|comision|رسوم الخدمه|رسوم المعالجه/,
    /(?:^|\.)(?:service|handling|booking|processing)(?:fee|cost|charge)?$/,
  ],
  [/insurance|protection plan|保险|seguro|تامين/, /(?:^|\.)insurance(?:fee|cost|price)?$/],
]
/** The house's own mistake: there a deduction for a change of mind does not hold. */
const fault = new RegExp(unwrap`
    (?<![a-z])(?:damaged|broken|faulty|defect\w*|wrong|never (?:came|arrived)|not (?:arrive|work)\w*|missing|torn|
    cracked|rot[oa]|danad[oa]|defectuos[oa]|equivocad[oa]|no (?:llego|funciona|enciende))(?![a-z])|坏|破|瑕疵|发错|没收到|质量|不能用|
    مكسور|تالف|معيب|خاطي|غلط|لم يصل|ما وصل|لا يعمل
  `)
const opened = new RegExp(unwrap`
    (?<!un)(?<!not )(?<!never )(?<!n't )(?<![a-z])open(?:ed)?(?![a-z])|(?<![没未不])(?:拆(?!除)|开封|打开)|
    (?<!sin )(?<!no (?:lo |la |he )?)(?:abiert|abri(?![a-z])|abrio|abierto)|(?<!(?:لم|ما|غير|لا) )(?:فتحت|مفتوح|
    فتح العلبه|فتحته|فتحتها)
  `)
const unopened = new RegExp(unwrap`
    unopened|not (?:been )?opened|never opened|unused|sealed|没拆|未拆|未开封|没开|sin (?:abrir|usar)|precintad|no (?:lo |
    la )?(?:he )?abri|لم (?:افتح|يفتح|تفتح)|ما فتحت|غير مفتوح|مغلق
  `)
const conditional = new RegExp(unwrap`
    (?:^|[,;:] ?)(?:if|when|where|once|for|in (?:the )?case of|si|cuando|en caso de|para|en (?:las|los|el|la)|如果|若|如|
    对于?|عند|اذا|في حال|في حاله)(?![a-z\u0620-\u06ff]) ?([^,:;]{2,80})|^([^,:;]{2,60}):
  `)

/** Whether a policy's sentence is meant for what this conversation is about. */
function isMeant(sentence: string, prepared: Prepared): boolean {
  const known = [
    ...prepared.context.messages.map(({ text }) => fold(text).folded),
    ...prepared.leaves().map(({ path, value }) => (value === 'false' ? '' : `${path} ${value.toLowerCase()}`)),
  ].join('\n')
  if (unopened.test(sentence)) return unopened.test(known)
  if (opened.test(sentence)) return opened.test(known) && !unopened.test(known)
  const { 1: first, 2: second } = conditional.exec(sentence.trim()) ?? []
  const condition = first ?? second
  if (condition === undefined) return true
  const said = new Set(contentWords(known).map((word) => word.slice(0, 5)))
  return contentWords(condition).some((word) => said.has(word.slice(0, 5)))
}

/** What a policy's sentence takes off the price before it is paid back; undefined where it takes nothing. */
function takenOff(sentence: string, total: number, orderId: string, prepared: Prepared): number | undefined {
  if (fault.test(prepared.said.join('\n')) && !fault.test(sentence)) return undefined
  if (keeps.test(sentence)) {
    const part = components.find(([named]) => named.test(sentence))
    const leaf =
      part && prepared.leaves().find(({ source, path }) => source.toLowerCase().includes(orderId) && part[1].test(path))
    const told = part && !leaf ? findFigures(sentence).filter(({ kind }) => kind === 'money') : []
    const value = leaf || told.length !== 1 ? Number(leaf?.value) : (told[0]?.value ?? Number.NaN)
    if (value > 0 && value < total) return value
  }
  if (!deducts.test(sentence) || !isMeant(sentence, prepared)) return undefined
  const figures = findFigures(sentence).filter(({ kind }) => kind === 'percent' || kind === 'money')
  const [only] = figures
  if (figures.length !== 1 || !only) return undefined
  const value = only.kind === 'percent' ? (total * only.value) / 100 : only.value
  return value > 0 && value < total ? value : undefined
}

/** The most that a policy lets be paid back of an order; undefined where none sets a limit. */
export function policyLimit(total: number | undefined, orderId: string, prepared: Prepared): number | undefined {
  let limit: number | undefined
  const atMost = (value: number | undefined) => {
    if (value !== undefined) limit = Math.min(limit ?? value, value)
  }
  for (const unit of prepared.context.knowledge) {
    if (unit.id === 'system-prompt') continue
    for (const sentence of fold(unit.text).folded.split(/[.。;\n](?!\d)/)) {
      if (!paidBack.test(sentence) && !keeps.test(sentence) && !(deducts.test(sentence) && comesBack.test(sentence)))
        continue
      if (gesture.test(sentence) && !gesture.test(prepared.said.join('\n'))) continue
      for (const pattern of limits) {
        for (const [, digits, isPercent, behind] of sentence.matchAll(pattern)) {
          if (span.test(behind ?? '')) continue
          const number = numberOf(digits ?? '')
          if (!isPercent) atMost(number)
          else if (total !== undefined) atMost((total * number) / 100)
        }
      }
      if (total !== undefined) {
        const part = percentOfPrice.exec(sentence)
        const told = part && capped.test(sentence) ? numberOf(part[1] ?? part[2] ?? '') : 0
        if (told > 0 && told < 100 && isMeant(sentence, prepared)) atMost((total * told) / 100)
        const share = shareIn(sentence)
        if (share !== undefined && isMeant(sentence, prepared)) atMost(total * share)
        if (priceGap.test(sentence) && priceGap.test(`${prepared.said.join(' ')} ${prepared.replies.join(' ')}`))
          atMost(fallenBy(orderId, total, prepared))
      }
      const off = total === undefined ? undefined : takenOff(sentence, total, orderId, prepared)
      if (off !== undefined && total !== undefined) atMost(total - off)
    }
  }
  return limit
}
