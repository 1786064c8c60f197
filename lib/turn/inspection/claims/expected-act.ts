import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'

/** A plain yes, whatever stands behind it. */
const yes = new RegExp(unwrap`
  ^\W*(?:yes|yep|yeah|yup|ok|okay|sure|correct|confirm(?:ed)?|i confirm|go ahead|do it|please do|go for it|si|dale|claro|vale|confirmo|adelante|hazlo|hagalo|de acuerdo)(?![a-z])|
  ^\W*(?:是的?|对|好的?|嗯|行|可以|确认|没错|同意|要|办吧|退吧|取消吧)(?=[,。!~\s]|$|吧|的)|^[^\u0620-\u06ff]*(?:نعم|اي|ايوه|ايوا|ايه|اكيد|تمام|موافق|موافقه|اوكي|اوك|ا?اكد|اوكد|ياكد|ماشي|طيب|صح|اعمل|سويه?ا?|غيره?ا?|الغيه?ا?)(?![\u0620-\u06ff])
`)
const asks = /\?\W*$/

/**
 * Whether this is the turn in which an act was to be done: the customer has said yes to the last reply's question, or a call has
 * failed. A claim of it is then no turn of speech.
 */
export function isExpected(prepared: Prepared): boolean {
  if (
    prepared.records().some(({ name, status }) => status === 'error' && !/^(?:get|list|find|search|check)_/.test(name))
  )
    return true
  return prepared.question.length <= 60 && yes.test(prepared.question) && asks.test(prepared.replies.at(-1) ?? '')
}
