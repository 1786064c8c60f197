import type { Language } from '#lib/text/language.ts'
import type { Prepared } from '../../context/prepared.ts'
import { excuseFor } from '../../excuses/excuses.ts'
import type { Sentence } from '../../watches/watch.ts'
import { isOfOtherThing } from '../state-subject.ts'
import { excluded, type RecordState } from './record-states.ts'
import { type KnownRecord, meantRecords, recordsOf } from './records.ts'
import { type RecordTold, recordsTold } from './told-records.ts'

const isFalse = ({ told, denied }: RecordTold, { now }: KnownRecord): boolean =>
  now !== undefined && ((denied ? excluded[now].denied : excluded[now].said) ?? []).includes(told)

const isTrue = ({ told, denied }: RecordTold, { now }: KnownRecord): boolean =>
  now !== undefined && !denied && excluded[now].own.includes(told)

/** What people call the things of some records, by the records' names. */
const names: readonly (readonly [source: RegExp, text: RegExp])[] = [
  [
    /^(?:bill|invoice)/,
    /(?<![a-z])(?:bills?|invoices?|facturas?|recibos?|boletas?|cuotas?)(?![a-z])|账单|发票|[水电气话]费|燃气费|فاتور|فواتير/,
  ],
  [
    /^(?:line|sim|number|mobile)/,
    /(?<![a-z])(?:lines?|numbers?|sim|linea|numero|chip)(?![a-z])|号码?|线路|电话卡|手机卡|(?<![\u0620-\u06ff])(?:ال)?(?:خط|رقم|شريح)/,
  ],
  [/^policy|^insurance/, /polic(?:y|ies)|poliza|seguro|保单|保险|وثيق|بوليص|تامين/],
  [/^donation/, /donation|donacion|捐款|تبرع/],
]
const mended: ReadonlySet<RecordState | undefined> = new Set(['repairing', 'repaired'])

/** Whether a clause calls the thing of a record by its number or its name; what is mended may be anything. */
function isCalledSo({ source, now, ids }: KnownRecord, { from, to }: RecordTold, text: string): boolean {
  const clause = text.slice(from, to)
  return (
    mended.has(now) ||
    ids.some((id) => clause.includes(id)) ||
    names.some(([of, called]) => of.test(source) && called.test(clause))
  )
}

/** What a sentence tells of the thing of a record, by its number or as the only one, and what the record excludes beyond doubt. */
export function beliedRecords(sentence: Sentence, prepared: Prepared, only?: Language): RecordTold[] {
  if (!recordsOf(prepared).some(({ now }) => now !== undefined)) return []
  const { text } = sentence
  const all = recordsTold(text, only)
  return all.filter((told) => {
    const { language, start, end } = told
    const groups = meantRecords(told, sentence, prepared)
    const belying = groups.filter((group) => group.length > 0 && group.every((record) => isFalse(told, record)))
    if (belying.length === 0) return false
    // A sentence that tells the true state too tells how it came so.
    if (groups.length === 1 && all.some((other) => belying.flat().some((record) => isTrue(other, record)))) return false
    if (isOfOtherThing(language, text, start, end) && !belying.flat().some((record) => isCalledSo(record, told, text)))
      return false
    return excuseFor(['possibility', 'later-condition'], language, text, start, end) === undefined
  })
}
