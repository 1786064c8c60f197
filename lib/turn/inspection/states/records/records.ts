import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../../context/order-ids.ts'
import type { Prepared } from '../../context/prepared.ts'
import type { Sentence } from '../../watches/watch.ts'
import { type RecordState, recordStateOf } from './record-states.ts'
import type { RecordTold } from './told-records.ts'

/** A record that says how its thing stands; undefined where its word for it is not known. */
export interface KnownRecord {
  source: string
  now: RecordState | undefined
  ids: readonly string[]
  topic: Topic | undefined
}

type Topic = 'refund' | 'return' | 'dispute'

/** What may stand otherwise than the thing that it is about, as texts and as the names of records call it. */
const topics: readonly (readonly [Topic, text: RegExp, source: RegExp])[] = [
  [
    'refund',
    /refund|reimburs|退款|退钱|reembols|reintegro|devolucion|استرداد|استرجاع|مسترد|money|钱|dinero|plata|مبلغ|فلوس|مصاري/,
    /^(?:refund|reimburse)/,
  ],
  [
    'return',
    /(?<![a-z])returns?(?![a-z])|(?<![a-z])sent back|退货|退件|退回来?的|devolucion|مرتجع|ارجاع|رجعت/,
    /^(?:return|rma)/,
  ],
  [
    'dispute',
    /dispute|chargeback|(?<![a-z])(?:claim|case|complaint)(?![a-z])|disputa|contracargo|reclam|siniestro|争议|纠纷|申诉|理赔|投诉|拒付|نزاع|اعتراض|شكوي|مطالب/,
    /^(?:dispute|claim|chargeback|case|appeal|complaint)/,
  ],
]

/** What no record of this kind tells of: what was asked for, a second thing, another's, or a paper about it. */
const elsewhere = new RegExp(unwrap`
  (?<![a-z])(?:cancell?ation|cancell?ing|appeal|replacement|exchange|substitute|spare|warranty|guarantee|e-?mail|message|notification|label|request|change|
  upgrade|voucher|coupon|discount|deposit|bank|neighbou?r|friend|second|other|another|next|last (?:month|year)|previous|part|some|
  cancelacion|anulacion|apelacion|recurso|reemplazo|repuesto|cambio|garantia|correo|mensaje|notificacion|etiqueta|peticion|vale|cupon|
  descuento|fianza|banco|vecin[oa]|amig[oa]|otr[oa]s?|segund[oa]|proxim[oa]|anterior|parte|solicitud de (?:cambio|cancelacion|anulacion|baja))(?![a-z])|
  取消(?:申请|请求)|换货|补发|备用|保修|邮件|短信|通知|标签|优惠|押金|银行|邻居|朋友|其他|别的|另|第二|下[一期次]|上[一期次]|部分|
  (?<![\u0620-\u06ff])[وفبل]?(?:ال)?(?:الغاءك|استبدال|بديل|ضمان|بريد|رساله|اشعار|كوبون|خصم|عربون|بنك|جار|جارك|صديق|اخر|اخري|ثاني|تاني|تانيه|ثانيه|قادم|سابق|جزء|بعض|طلب (?:ال)?(?:الغا|تغيير|تعديل|استبدال))[\u0620-\u06ff]{0,2}(?![\u0620-\u06ff])
`)

const cache = new WeakMap<Prepared, { revision: number; records: readonly KnownRecord[] }>()
const statePath = /^(?:result\.)?(?:state|status)$/
const idPath = /^(?:result\.)?(?:id|order_?id|order|number|ref|reference)$/

/** The records that the facts and the calls hold. */
export function recordsOf(prepared: Prepared): readonly KnownRecord[] {
  const revision = prepared.revision()
  const known = cache.get(prepared)
  if (known?.revision === revision) return known.records
  const leaves = prepared.leaves()
  const records = leaves.flatMap((leaf): KnownRecord[] => {
    if (!statePath.test(leaf.path)) return []
    const source = leaf.source.toLowerCase().replace(/^(?:get|find|lookup|fetch|check)_/, '')
    const ids = [
      ...idsIn(source),
      ...leaves
        .filter((other) => other.source === leaf.source && idPath.test(other.path))
        .flatMap(({ value }) => idsIn(value.toLowerCase())),
    ]
    const topic = topics.find(([, , name]) => name.test(source))?.[0]
    return [{ source, now: recordStateOf(source, leaf.value), ids: [...new Set(ids)], topic }]
  })
  cache.set(prepared, { revision, records })
  return records
}

const joined = /(?<![a-z0-9])([a-z]{2,4}-\d{1,8})(?: ?(?:,|and|&|y|e|和|跟|与|、|و) ?و?)$/
/** The numbers that a clause names, with those that are joined to its first: "both FB-901 and FB-902 have shipped". */
function numbersOf({ from, to }: Pick<RecordTold, 'from' | 'to'>, text: string): string[] {
  const own = idsIn(text.slice(from, to))
  const before: string[] = []
  let head = text.slice(0, from)
  if (own.length > 0 && /^ ?و?[a-z]{2,4}-\d/.test(text.slice(from, to)))
    for (let found = joined.exec(head); found?.[1]; found = joined.exec(head)) {
      before.unshift(found[1])
      head = head.slice(0, found.index)
    }
  return [...before, ...own]
}

/** The records of one number, or all: of the topic that is named, else those of no topic. */
function ofTopic(records: readonly KnownRecord[], named: readonly Topic[]): readonly KnownRecord[] {
  const own = records.filter(({ topic }) => topic !== undefined && named.includes(topic))
  if (named.length > 0) return own
  const plain = records.filter(({ topic }) => topic === undefined)
  return plain.length > 0 ? plain : records
}

const topicsIn = (text: string): Topic[] => topics.flatMap(([topic, pattern]) => (pattern.test(text) ? [topic] : []))
const ofReturn: ReadonlySet<RecordState> = new Set(['returning', 'returned', 'back'])

const months: readonly RegExp[] = [
  /(?<![a-z])(?:january|enero)|(?<!\d)1月|يناير/,
  /(?<![a-z])(?:february|febrero)|(?<!\d)2月|فبراير/,
  /(?<![a-z])(?:march(?![a-z])|marzo)|(?<!\d)3月|مارس/,
  /(?<![a-z])(?:april|abril)|(?<!\d)4月|ابريل/,
  /(?<![a-z])(?:may(?![a-z])|mayo)|(?<!\d)5月|مايو/,
  /(?<![a-z])(?:june|junio)|(?<!\d)6月|يونيو/,
  /(?<![a-z])(?:july|julio)|(?<!\d)7月|يوليو/,
  /(?<![a-z])(?:august|agosto)|(?<!\d)8月|اغسطس/,
  /(?<![a-z])(?:september|septiembre)|(?<!\d)9月|سبتمبر/,
  /(?<![a-z])(?:october|octubre)|(?<!\d)10月|اكتوبر/,
  /(?<![a-z])(?:november|noviembre)|(?<!\d)11月|نوفمبر/,
  /(?<![a-z])(?:december|diciembre)|(?<!\d)12月|ديسمبر/,
]
/** A bill of one month, and a text that names another. */
export function isOfOtherMonth(source: string, text: string): boolean {
  const own = /\d{4}-(\d{2})/.exec(source)?.[1]
  return own !== undefined && months.some((month, at) => at + 1 !== Number(own) && month.test(text))
}

/** Groups of records of which a clause tells; in each, every one must say otherwise. Empty where it is not known which are meant. */
export function meantRecords(told: RecordTold, sentence: Sentence, prepared: Prepared): (readonly KnownRecord[])[] {
  const { text, previous } = sentence
  const clause = text.slice(told.from, told.to)
  if (elsewhere.test(clause)) return []
  const all = recordsOf(prepared)
  const named = topicsIn(clause)
  const numbers = numbersOf(told, text)
  const ofNumber = (id: string): readonly KnownRecord[] => all.filter(({ ids }) => ids.includes(id))
  const around = [text.slice(0, told.from), previous, prepared.question]
    .map((one) => idsIn(one))
    .find((ids) => ids.length > 0)
  const ids = numbers.length > 0 ? numbers : (around?.slice(-1) ?? [])
  const lone = (among: readonly KnownRecord[]): (readonly KnownRecord[])[] =>
    among.length === 1 && !among.some(({ source }) => isOfOtherMonth(source, `${clause} ${prepared.question}`))
      ? [among]
      : []
  if (ids.length === 0) return lone(narrowed(all, named))
  return ids.flatMap((id) => {
    const found = ofNumber(id)
    if (found.length === 0) return []
    const fitting = narrowed(found, named)
    // "The dispute over order MP-18": the one record of a dispute.
    return fitting.length > 0 ? [fitting] : lone(narrowed(all, named))
  })
}

function narrowed(records: readonly KnownRecord[], named: readonly Topic[]): readonly KnownRecord[] {
  const own = ofTopic(records, named)
  if (own.length > 0 || !named.includes('return')) return own
  return records.filter(({ now }) => now !== undefined && ofReturn.has(now))
}
