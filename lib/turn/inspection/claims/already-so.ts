import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'

/* A call that failed because the thing is there already tells so: "there is a dispute on SP-1 already". */

const thereAlready = /already|exist|duplicat|repeat/i
const saysAlready = new RegExp(unwrap`
  (?<![a-z])(?:already|existing|exists|before|earlier|previous(?:ly)?|ya|existente|existe|anterior(?:mente)?|antes|previ[oa])(?![a-z])|已|之前|此前|原有|
  (?<![\u0620-\u06ff])(?:من قبل|قبل|مسبقا|سابقا?|سابقه|موجود[اه]?|اصلا|فعلا)(?![\u0620-\u06ff])
`)
/** The speaker has just done it. */
const didNow = new RegExp(unwrap`
  (?<![a-z])(?:i|we)(?:'ve| have)? (?:already |just |now )?(?:opened|filed|raised|submitted|refunded|issued|sent|cancell?ed|changed|updated|made|done)(?![a-z])|(?<![a-z])(?:he|hemos) (?:ya )?[a-z]+(?:do|to|cho)(?![a-z])|
  我们?(?:已|刚|帮|给|为|替)|(?<![\u0620-\u06ff])[وف]?(?:فتحت|رفعت|قدمت|سجلت|الغيت|رديت|رجعت|غيرت|فتحنا|رفعنا|قدمنا|الغينا)(?![\u0620-\u06ff])
`)

/** Numbers that such a call's result names for the thing that is there. */
export function idsAlreadyThere(prepared: Prepared): string[] {
  return prepared.records().flatMap((record) => {
    if (record.status === 'ok') return []
    const told = JSON.stringify(record.result ?? '')
    return thereAlready.test(told) ? idsIn(fold(told).folded) : []
  })
}

/** Whether a sentence tells of a thing that a call of these tools has found there already. */
export function isThereAlready(tools: readonly string[], sentence: string, prepared: Prepared): boolean {
  if (!saysAlready.test(sentence) || didNow.test(sentence)) return false
  const found = prepared
    .records()
    .filter(
      ({ status, name, result }) =>
        status !== 'ok' && tools.includes(name) && thereAlready.test(JSON.stringify(result ?? '')),
    )
  const covered = found.flatMap(({ args, result }) => idsIn(fold(JSON.stringify([args, result])).folded))
  return found.length > 0 && idsIn(sentence).every((id) => covered.includes(id))
}
