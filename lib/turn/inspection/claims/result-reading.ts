import { type OpenRequest, sameAct, tiedTo } from './open-request.ts'

/** One way to tell a result; its group `part` is what is told. */
export interface ResultReading {
  pattern: RegExp
  /** What the customer must have asked for: an act, or any matter told. */
  strength: 'act' | 'matter'
  /** How it must be tied to that: by the act itself, by the thing, by whose it is, or loosely. */
  ties: 'act' | 'thing' | 'his' | 'open'
  /** What nobody wishes for is no result: "declined". */
  adverse?: true
  /** No auxiliary stands in it. */
  bare?: true
  /** The verb's last letter was written with its accent: "pasó", and not "paso". */
  accented?: true
}

/** What ties a result to what was asked for. */
export interface Ties {
  /** It is the act asked for. */
  theAct: boolean
  /** It is told as news, or as the answer. */
  isNews: boolean
  /** It is about what the customer's words name. */
  isHis: boolean
}

/** How a result told of `subject` is tied to a request. */
export function tiesOf(
  { ties }: ResultReading,
  request: OpenRequest,
  { part, subject, clause }: { part: string; subject: string; clause: string },
  isNews: boolean,
): Ties {
  return {
    theAct: sameAct(request, `${part} `) || tiedTo(request, part),
    isNews,
    isHis: tiedTo(request, `${subject} ${clause}`) || (ties === 'thing' && sameAct(request, `${subject} `)),
  }
}

/** Whether a reading that names its thing, or the act, is tied too loosely to count; `behind` is what follows it. */
export function isUntied({ ties, bare }: ResultReading, request: OpenRequest, tied: Ties, behind: string): boolean {
  const { theAct, isNews, isHis } = tied
  if (ties === 'act') return !theAct && !(isNews && isHis)
  if (ties === 'his') return !isHis && !theAct
  if (ties !== 'thing' || isHis || theAct || isNews) return false
  return !(bare && request.strength === 'act' && /^(?: ?[.!,]|\s*$)/.test(behind))
}
