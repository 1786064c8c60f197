import { unwrap } from '#lib/text/unwrap.ts'

/** What a day or a length of time belongs to; of nothing known, an empty one. */
export type Topic = 'refund' | 'return' | 'delivery' | 'withdrawal' | 'delivered' | 'placed' | ''

const told: readonly (readonly [form: RegExp, topic: Topic])[] = [
  [/(?<![a-z])(?:refund|reimburs|reembols|reintegr)|退款|استرداد|مسترد|رد (?:ال)?مبلغ/, 'refund'],
  [/(?<![a-z])(?:return(?!s? to)|send back|devol|devuel)|退货|退换|无理由|ارجاع|استبدال|مرتجع/, 'return'],
  [/(?<![a-z])(?:withdraw|payout|retir)|提现|سحب/, 'withdrawal'],
  [
    /(?<![a-z])(?:deliver|shipp|courier|express|standard|entreg|envio|envia)|配送|送达|快递|物流|送货|运送|发货|发出|寄出|توصيل|شحن|تسليم/,
    'delivery',
  ],
]

const mentions: Readonly<Partial<Record<Topic, RegExp>>> = {
  refund:
    /refund|reimburs|money|(?<![a-z])paid|reembols|reintegr|dinero|abon|退款|退钱|到账|款|钱|استرداد|مسترد|مبلغ|فلوس|رد/,
  return:
    /return|send (?:it |them )?back|devol|devuel|退货|退换|能退|可以?退|退回|退(?!款|订)|ارجاع|ارجع|استبدال|مرتجع/,
  withdrawal: /withdr|payout|cash out|retir|提现|提出|سحب/,
  delivery:
    /deliver|ship|courier|express|standard|arriv|parcel|package|order come|entreg|envi|lleg|repart|paquete|配送|送|快递|物流|发货|到货|什么时候到|توصيل|شحن|تسليم|يصل|توصل|وصل|طرد/,
}

/** Whether a length of time is another thing's than what a text speaks of. */
export function isOfOther(topic: Topic, text: string): boolean {
  if (topic === '' || mentions[topic]?.test(text)) return false
  return Object.values(mentions).some((form) => form.test(text))
}

/** What a sentence of knowledge gives its lengths of time for. */
export function topicOf(text: string): Topic {
  return told.find(([form]) => form.test(text))?.[1] ?? ''
}

const days: readonly (readonly [form: RegExp, topic: Topic])[] = [
  [/refund|reimburs/, 'refund'],
  [/deliver(?:ed|y)|received|arriv/, 'delivered'],
  [/placed|ordered|created|purchas|shipped|dispatch|sent/, 'placed'],
]

/** A record of money on its way: its days are its own. */
const sources: readonly (readonly [form: RegExp, topic: Topic])[] = [
  [/^(?:get_|check_|find_|lookup_)?(?:refund|reimburs)/, 'refund'],
  [/^(?:get_|check_|find_|lookup_)?returns?(?![a-z])/, 'return'],
  [/^(?:get_|check_|find_|lookup_)?(?:withdraw|payout|settle|transfer|remittance)/, 'withdrawal'],
]
const ofOrder = /order|purchas|deliver|shipp|pickup/

/** What a fact's day is the day of. */
export function topicOfDay(source: string, path: string): Topic {
  const topic = days.find(([form]) => form.test(path))?.[1] ?? ''
  const own = sources.find(([form]) => form.test(source))?.[1]
  if (own === undefined || topic === own || ofOrder.test(path)) return topic
  // What was sent back has come back, and counts for the refund.
  if (topic === 'delivered') return own === 'withdrawal' ? topic : 'return'
  return own
}

const pairs: Readonly<Record<Topic, readonly Topic[]>> = {
  refund: ['refund', 'return', ''],
  return: ['delivered', ''],
  delivery: ['placed', 'delivered', ''],
  withdrawal: ['withdrawal', ''],
  delivered: [],
  placed: [],
  '': ['refund', 'delivered', 'placed', 'return', 'withdrawal', ''],
}

/** Whether a length of time may be counted from a day: a refund's from the refund, a return's from the delivery. */
export function mayCount(length: Topic, day: Topic): boolean {
  return pairs[length].includes(day)
}

/** Words by which something is told to come. */
export const comes = new RegExp(unwrap`
    (?<![a-z])(?:will|should|expect\w*|'ll|next|coming|due|estimated|scheduled|going to|be (?:there|with you|delivered)|llegar[a-z]*|recibir[a-z]*|
    deberia|se espera|prevista?|proxim[oa]|que viene|llega|te llega|entregar[a-z]*|arrives|comes)(?![a-z])|预计|会|将|下[周个]|之前|就[能会到]|送到|到货|(?<![\u0620-\u06ff])(?:س[يتن][\u0620-\u06ff]{2,}|
    سوف|(?:ال)?(?:قادم|جاي|مقبل)ه?|متوقع|المتوقع|بيوصل|يوصل[\u0620-\u06ff]*|راح)
  `)
/** Before or behind a weekday: the one to come. */
export const nextBefore = /(?<![a-z])(?:next|coming|proximo) $|下(?:个)?$/
export const nextAfter = /^ (?:que viene|proximo|siguiente|القادم|المقبل|الجاي)(?![a-z\u0620-\u06ff])/
/** Words of opening hours and of a thing's coming: no reading's time backs theirs. */
export const serves = new RegExp(unwrap`
    (?<![a-z])(?:open(?:s|ed|ing)?|clos(?:es|ed|ing)|hours|lines?|phone lines?|staffed|on duty|weekdays|saturdays?|sundays?|abr(?:e|en|imos)|cierra\w*|
    cerramos|atend\w+|atiend\w+|horario|lineas?|courier|driver|pick(?:s|ed)? up|repartidor|mensajero|lleg[ae]\w*|arriv\w+|deliver\w*)(?![a-z])|营业|上班|开门|下班|
    关门|服务时间|人工|热线|送到|送达|派送|上门|(?<![\u0620-\u06ff])(?:(?:ال)?دوام|[بح]?[نيت](?:فتح|غلق|قفل|سكر)|مفتوح\S*|ساعات|(?:ال)?خط|[سي]*يصل\S*|يوصل\S*|(?:ال)?مندوب)
  `)
/** The question is of somebody's hours. */
export const asksHours = new RegExp(unwrap`
    (?<![a-z])(?:opening|business|working|office|service) hours|(?<![a-z])(?:are you|you lot|you guys|when do you|what time do you|do you) (?:lot )?(?:open|close)|
    (?<![a-z])(?:horarios?|(?:abr|cierr)(?:en|is|e)|atienden)(?![a-z])|几点(?:上班|开门|关门|下班|营业)|营业时间|服务时间|(?<![\u0620-\u06ff])(?:(?:ال)?دوام|ساعات (?:ال)?عمل|تفتح\S*|تغلق\S*|تقفل\S*)
  `)
/** The question is how long something has been. */
export const asksLapse = new RegExp(unwrap`
    (?<![a-z])(?:how long (?:ago|since|has|have)|how many (?:days|weeks|months) (?:since|ago|has|have|passed)|since when|hace cuant\w+|cuant[oa]s? (?:dias |semanas |meses |tiempo )?(?:hace|van|llev\w+|paso|pasaron|han pasado|ha pasado)|
    desde cuando|(?:how )?much longer|how long (?:now|left|to go|until|till)|how many (?:more )?(?:days|weeks) (?:left|to go|until|till|more)|(?:cuant[oa]s?|que tanto)(?: [a-z]+){0,2} (?:faltan?|quedan?)|(?:faltan?|quedan?) mucho|tardara mucho)(?![a-z])|
    还要(?:多久|几天|多长)|还[有得差](?:多久|几天|多长)|快到了|几天了|多久了|多少天了|过了(?:几天|多久)|(?<![\u0620-\u06ff])(?:من متي|منذ متي|كم (?:يوم )?(?:صار|مر|مضي|له|لها|باقي|بقي|تبقي|[يت]بقي|ضايل)|(?:باقي|بقي|ضايل|مطول\S?) (?:كثير|كتير|كم)|مطول\S?)
  `)
/** A time of day that tells when a figure was read. */
export const reads = new RegExp(unwrap`
    (?<![a-z])(?:as (?:of|at)|updated?|valid|reading|read|taken|quoted?|rate|balance|expires?|runs? out|lectura|leid[oa]|dato|vigente|cotizacion|saldo|tipo|vence|
    valid[oa]|vale|actualiz\w+)(?![a-z])|截[至止]|更新|有效|汇率|报价|余额|价|失效|过期|(?<![\u0620-\u06ff])(?:تحديث|(?:ال)?سعر|رصيد\S*|(?:ال)?قراءه|صالح|سار[يه]\S*|يسري|صلاحي\S*)
  `)
