import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Match } from '../matching/patterns.ts'

/** A refund told to have begun, and not to be over: "退款已经发起", "الاسترداد انفتح", "the refund has been started". */
const begun = new RegExp(unwrap`
  (?:refund|reembolso|reintegro|devolucion)(?: [a-z0-9.,€$£-]+){0,6} (?:started|opened|initiated|begun|under way|underway|raised|requested|iniciad[oa]|abiert[oa]|en (?:curso|marcha|tramite|proceso|camino))(?![a-z])|
  退款[^,。;]{0,12}(?:发起|提交|启动|开始)(?!后)|(?:استرداد|استرجاع)[^,;.]{0,36}(?:انفتح|فتح|بدا|بدي|انطلق|اطلق|ماشي|شغال|جاري?|قيد|في طريق|بطريق|ع الطريق)
`)
const waiting = /^(?:pending|processing|initiated|requested|open|opened|in_progress|started|submitted)$/i

/** Whether a match tells that a refund has begun, and a fact or a result has one that waits. */
export function tellsRefundBegun(
  { start, end }: Pick<Match, 'start' | 'end'>,
  text: string,
  prepared: Prepared,
): boolean {
  const told = begun.exec(text)
  if (!told || end <= told.index || start > told.index + told[0].length) return false
  return prepared
    .leaves()
    .some(
      ({ source, path, value }) =>
        /refund/i.test(`${source}.${path}`) && /(?:state|status)$/.test(path) && waiting.test(value),
    )
}
