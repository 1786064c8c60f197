import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import type { Match } from '../matching/patterns.ts'
import type { ClaimedAct } from './claimed-acts.ts'

/** A present that another event brings about: "queda cambiado en cuanto confirma", "is changed as soon as you press". */
const presentEs =
  /(?:^|(?<![a-z])(?:se |le |te )?)(?:queda|quedan|esta|estan|es|son|aparece|aparecen|figura|figuran|va|van|sale|salen|pasa|pasan)(?![a-z])/
const onceEs =
  /^[^.;:!?]{0,40}?(?<![a-z])(?:en cuanto|apenas|tan pronto como|una vez que|cuando|al momento de|recien cuando|solo cuando|despues de que)(?! (?:me |nos |lo |la |se )*(?:pidio|pidieron|pediste|solicito|solicitaste|quiera|quieras|guste|gustes|desee|desees|necesite|necesites|pueda|puedas))(?![a-z])/
const presentEn = /(?:(?<![a-z])(?:is|are|gets?|goes|shows?(?: as)?|counts as)|'s|'re)(?: [a-z]+){0,3}$/
const onceEn =
  /^[^.;:!?]{0,40}?(?<![a-z])(?:as soon as|once|when|only when|only after|the moment|after) (?:you|it|the|your|we|they|that|this|he|she|someone|somebody)(?! (?:asked|requested|said|wrote|told))(?![a-z])/

/** "A return is opened from the order page": where one does it. */
const whereEn = new RegExp(unwrap`
  ^(?: only| always| right| directly| easily| yourself)? (?:(?:in|from|under|on|through|via|with|at|by|inside) (?:your |the |our |any |this |that )?(?:(?:order|account|payment|profile|help|security|settings|plans?|card|return)s? )?(?:page|tab|menu|app|settings|website|site|link|form|button|atm|branch|counter|dashboard|portal|screen|section|checkout|machine|kiosk)s?|
  (?:from|under|via) (?:your |the |my )?(?:profile|orders?|plans?|security|payments?)|in (?:your|the) profile(?=[,;]| by| under| with| at any)|by (?:tapping|pressing|choosing|opening|going|signing|clicking|you(?:rself)?)|with (?:one|a|two|the) (?:tap|click|link|code)s?)(?![a-z])
`)

/** Whether what is told as so is so only once something else has been, which stands behind it. */
export function dependsBehind({ language, self, text: phrase, start, end }: ClaimedAct, text: string): boolean {
  if (self) return false
  const behind = text.slice(end)
  const near = text.slice(Math.max(0, start - 24), end)
  if (language === 'es')
    return (
      onceEs.test(behind) &&
      (presentEs.test(near) || presentEs.test(behind.slice(0, 16))) &&
      !/(?<![a-z])(?:ya|ahora|quedo|ha sido|fue)(?![a-z])/.test(near)
    )
  if (language === 'en')
    return (
      presentEn.test(text.slice(0, end)) &&
      (onceEn.test(behind) || whereEn.test(behind)) &&
      !/(?<![a-z])(?:now|already|been)(?![a-z])/.test(behind.slice(0, 32)) &&
      !/(?<![a-z])(?:now|already|been|has|have|was|were)(?![a-z])/.test(phrase)
    )
  return false
}

/** "What happens if I say yes?" */
const supposes = new RegExp(unwrap`
  (?<![a-z])(?:if|when|once|after|suppose|say) i(?:'ll| do)? (?:say|agree|confirm|accept|go|tell|give|press|ok|want|choose|decide)|(?<![a-z])(?:what|wat)(?:'s| is| will| would|'ll| do| does)? (?:happens?|next|(?:you|u) do|comes? next|(?:going to|gonna) happen)|(?<![a-z])(?:and|so) (?:if|after|then|once)(?![a-z])
`)
/** Verbs whose past is as their present: "then I put in a request". */
const aliveEn =
  /(?:^\W*|[,;:.] ?)(?:(?:and|so|ok|okay|well|yes),? )?(?:then|after that|next|in that case|at that point|first|with your (?:yes|ok)|if so)(?:,)? (?:i|we)(?: just| simply| also| only)?(?: (?:put|set|let|cut|reset|shut|split))?(?![a-z])/

/** Whether it tells what would follow, as the customer has asked. */
export function isWhatFollows({ language, start, end }: Match, text: string, { question }: Prepared): boolean {
  return (
    language === 'en' &&
    supposes.test(question) &&
    /(?<![a-z])(?:put|set|let|cut|reset|shut|split)(?![a-z])/.test(text.slice(start, end)) &&
    aliveEn.test(text.slice(0, end))
  )
}
