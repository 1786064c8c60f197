import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../matching/patterns.ts'
import { goesTo } from './credential-process.ts'

/** "Tell me what it says when you enter the code": the step at which something happened. */
export const stepWith = new RegExp(unwrap`
    (?<![a-z])(?:when|once|after|before|while|each time|every time) you(?:'ve| have| are|'re)?(?: [a-z]+){0,2} $|
    (?<![a-z])(?:cuando|al|tras|
    despues de|antes de|una vez que)(?: [a-z]+){1,3} $|(?<![\u0620-\u06ff])(?:عندما|عند|بعد|لما|حين)(?: [\u0620-\u06ff]+){0,2} $
  `)
/** "You confirm your e-mail, then you approve a code": what is done with it is another step. */
export const stepOfOwn = new RegExp(unwrap`
    (?<![a-z])(?:then|and|and then) (?:you(?:'ll| will)? )?(?:approve|accept|get|receive|wait for|await|type|
    enter|key in|are sent)(?: [a-z]+){0,2} $
  `)
/** Another is the one who asks for it. */
export const askedByThem = new RegExp(unwrap`
    (?<![a-z])(?:anyone|anybody|someone|somebody|they|caller|whoever|alguien|quien)(?: [a-z']+){0,6} (?:ask(?:s|ed|
    ing)?(?: you)?(?: for)?|wants?|
    demands?|requests?|pid[aeo]n?|solicit[ae]n?|exij[a]n?)(?: [a-z]+){0,5} $|(?:有人|对方|任何人|谁|凡是)[^。;!?]{0,16}(?:要|索要|
    索取|问)[^。;!?]{0,6}$|
    (?<![\u0620-\u06ff])(?:احد|شخص|من|المتصل)(?: [\u0620-\u06ff]+){0,5} (?:ي?طلب|
    يسال)[\u0620-\u06ff]{0,3}(?: [\u0620-\u06ff]+){0,3} $
  `)

/** "Te falta el código": what the customer has not got through yet. */
const lacking = /(?<!(?:solo|unicamente|mas) )(?<![a-z])(?:te|le|les|os) $/
export const isLackedEs = (request: Match, text: string, clause: string): boolean =>
  /^faltan? /.test(request.text) &&
  lacking.test(text.slice(0, request.start)) &&
  !/(?<![a-z])(?:aqui|aca|chat|por este medio)(?![a-z])/.test(clause)

/** "Try typing the code by hand", "it saves you typing the PIN": how it is entered where it belongs. */
const triedWays = new RegExp(unwrap`
  (?<![a-z])(?:try|tried|trying|keep|keeps|kept|back to|skip|saves?(?: you)?|spares?(?: you)?|avoid|stop|prefer|rather|and|from|than|used to|of|means|involves|start|began|retry)(?: (?:just|simply|also|then))? $
`)
/** "Sign in, or confirm the code that's sent to your e-mail": a step of the check, the code of which goes elsewhere. */
const ownCheck = /(?<![a-z])(?:confirm|verify|confirma|confirme|confirmar)$/
const oneStepEs = /^(?:faltan?|(?:solo |unicamente )?queda) un$/
/** "不方便": what does not suit. */
const unsuited = /不(?:太|大|很|怎么)?$/

/** Whether a request that names no place is none: how a thing is entered, a step of a check, or no request at all. */
export function isOwnStep(request: Match, secret: Match, text: string): boolean {
  const before = text.slice(0, request.start)
  if (request.language === 'zh') return request.text === '方便' && unsuited.test(before)
  if (/read$/.test(request.text) && /(?<![a-z])(?:carefully|closely|attentively)(?![a-z])/.test(text)) return true
  if (/^(?:typing|entering|pasting)$/.test(request.text)) return triedWays.test(before)
  const behind = text.slice(secret.end)
  if (oneStepEs.test(request.text)) return /^ paso/.test(text.slice(request.end)) && goesTo.test(behind)
  return ownCheck.test(request.text) && goesTo.test(behind.replace(/^ that's/, ' that is'))
}
