import { unwrap } from '#lib/text/unwrap.ts'
import type { Act } from '../grammar/act.ts'
import { allMatches } from '../matching/all-matches.ts'
import type { Match } from '../matching/patterns.ts'
import { benefits } from './gift-acts.ts'

/** "The refund policy", "your discount question": a thing that is named after a benefit. */
const namedAfter = new RegExp(unwrap`
    ^ (?:polic(?:y|ies)|pages?|requests?|questions?|forms?|status|rules?|terms|conditions|steps?|process|procedure|
    details|confirmations?|receipts?|numbers?|options?|section|tab|screen|history|transfers?|button|e-?mails?|case|claim|
    reason|reference|date|decision|issue|topic|matter|part)(?![a-z])
  `)
/** "A note about the refund", "the link to it", "an e-mail when it is processed": it is only spoken of. */
const spokenOf = new RegExp(unwrap`
    ^(?: [a-z'-]+){0,6}? (?:links?|summary|e-?mails?|notes?|questions?|forms?|list|guide|overview|steps?|details|
    message|text|notification|notice|answer|explanation|information|info|comments?|wording|terms|polic(?:y|ies)|page|
    request|receipt|confirmation|breakdown)(?: [a-z'-]+){0,5}? $
  `)

const everyBenefit = new RegExp(benefits.en.source, 'g')

/** Whether what is handed over, or had, is the benefit itself. */
export function isHandedEn(act: Act, clause: string): boolean {
  const end = act.end - act.clauseStart
  const found = allMatches(everyBenefit, clause)
  return found.some(
    ({ index, 0: text }) =>
      !namedAfter.test(clause.slice(index + text.length)) && !(index >= end && spokenOf.test(clause.slice(end, index))),
  )
}

/** "The money goes back to your wallet when nobody collects it": what comes of a case that is put in the present. */
const byItself = new RegExp(unwrap`
    ^(?: [a-z]+){0,3}? (?:automatically|by itself|on its own|when|once|if|as soon as|after|unless) (?:the|a|an|any|
    nobody|no one)(?: (?!will|has|have|had|was|were)[a-z'-]+){1,5}(?=[,.;!]|$)|^(?: [a-z]+){0,3}? (?:automatically |
    by itself )(?:when|once|if|after) 
  `)
const whenBefore =
  /^(?:when|if|once|whenever) (?:a|an|the|nobody|no one)(?: (?!will|has|have|i|we)[a-z'-]+){1,7}, (?:the|any) (?:[a-z]+ ){0,2}$/
export function comesByRule({ language, start, end, text: phrase }: Match, text: string): boolean {
  if (language !== 'en' || !/(?<![a-z])(?:goes|comes|is (?:returned|refunded|paid|credited|sent))/.test(phrase))
    return false
  return byItself.test(text.slice(end)) || whenBefore.test(text.slice(0, start))
}
