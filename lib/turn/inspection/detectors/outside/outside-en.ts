import { unwrap } from '#lib/text/unwrap.ts'
import { prefiltered } from '../../matching/prefiltered.ts'
import type { Span } from './outside-promises.ts'

const party = unwrap`
  (?:banks?|couriers?|carriers?|drivers?|depots?|warehouses?|sellers?|shops?|stores?|merchants?|branch(?:es)?|hotel|airline|landlord|neighbou?rs?|post office|postman|supplier|suppliers|manufacturer|visa|mastercard|acquirer|issuer|processor|
  logistics|accounts|accounting|finance|billing|dispatch|customs|managers?|supervisors?|directors?|boss(?:es)?|head office|headquarters|management|inspector|auditor|auditors|lawyers?|store team|shop floor|colleagues?|agents?|clerks?|cashiers?|employees?|engineers?|technicians?|installer)
`
const about =
  "(?: (?:the|our|your|my|their|his|her|that|this|some(?:one|body)?|people|guys|folks|lads|girls|an?|one|of|at|in|from|other|local|regional|[a-z]+'s)){0,4}"
/** Words with others: what is done with, to or at somebody who is not here. */
const withOthers = new RegExp(
  unwrap`
  ^(?: [a-z']+){0,5}? (?:with|to|at|on to|onto|past|round|around|after|against|by|down to|over to|up to|off|hold of)${about} ${party}(?![a-z])|^${about} ${party}(?: (?:guys|people|folks|lads|team|staff|office|counter))?(?= ?(?:[.,;!]|$)| (?:about|for you|again|myself|until|till|and|over|so|what|why|how|into|to|by|today|tomorrow|tonight|this|on|first|straight|right)(?![a-z]))
`,
)
/** By what ways, and where: nothing that comes out of a chat. */
const byHand = new RegExp(unwrap`
  (?<![a-z])(?:personally|myself|ourselves|by hand|in person|face to face|(?:in|into|through) the (?:post|mail|mailbox|letterbox)|by (?:registered |recorded |express |special )?(?:post|mail|courier|messenger|letter)|in an envelope|off to you in|over the (?:phone|telephone)|
  (?:on|onto) the (?:phone|telephone|line|blower) (?:to|with|until)|(?:to|at|on|round to) (?:your|the customer's) (?:home|house|door|doorstep|flat|premises|workplace|desk|kitchen|place)|(?:on|to|across) (?:my|her|his|their|our|the) (?:[a-z]+'s |manager's |director's |boss's )?desk|
  (?:every|each) (?:single )?(?:day|morning|evening|night|hour|few hours|week)|round the clock|around the clock|day and night|night and day|once a (?:day|week)|daily|hourly|at (?:the|our) next (?:[a-z]+ )?(?:meeting|huddle|stand-up|briefing)|next time (?:i|we|they)|on your behalf|
  (?:until|till) (?:it|the|your|that|she|he|they|every|everything|this|there|we|i|someone|somebody)(?![a-z]))(?![a-z])
`)
/** Put off: it comes when this talk is over. */
const late = unwrap`
  (?:tomorrow|tonight|later (?:on|today|this)|later|this (?:afternoon|evening|week|weekend)|(?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|first thing|after (?:lunch|work|my break|the meeting|hours|the weekend)|before (?:lunch|noon|i leave|i go|my shift|close|closing|the (?:day|week|shift|weekend|deadline)|it(?:'s| is) due|it expires)|
  by (?:noon|midday|tonight|tomorrow|the end of|close|lunch|this evening|monday|tuesday|wednesday|thursday|friday)|(?:in|within) (?:an hour|half an hour|the hour|a bit|a while|a few|a couple|ten|five|two|three|\\d+)(?: [a-z]+){0,2}|(?:the|a|one|two|three|a few|a couple of|few|couple of|\\d+) (?:days?|evening|night|morning|week|hours?) (?:before|ahead|in advance|prior)|over the weekend|overnight|next week|at lunchtime|
  (?:as soon as|the moment|the minute|the second|the instant|once|when|whenever) (?:i|we|it|they|he|she|there|the|your|that|something|anything|news|someone)(?![a-z]))
`
const lateBehind = new RegExp(
  `(?<!(?:for|from|of|to|until|till|due|than|expected|dated|scheduled|since|is|are|what|available|arriving|you) )(?<![a-z])${late}(?![a-z])`,
)
const lateBefore = new RegExp(
  `(?:^|[,;.!] ?|(?<![a-z])(?:and|then|so|but) )(?:then )?${late}(?: (?:morning|afternoon|evening|night|at [a-z0-9]+|on|has|have|is|are|hear|know|see|get|comes?|arrives?|surfaces?|changes?|lands?|up|back|[a-z]+)){0,6},? (?:and )?$`,
)

/** Nothing that anybody does: wishes, needs, kindness. */
const idle = unwrap`
  need|want|require|like|love|hope|prefer|expect|assume|suppose|admit|understand|know|think|believe|apologi[sz]e|say|tell|explain|show|walk you|guide|help|assist|start|begin|stop|wait|stay with|stay here|list|summari[sz]e|answer|read|see|try|add|note|repeat|rephrase|translate|describe|point|
  outline|mention|recommend|suggest|advise|share|give you|take you|take it from here|take a look|leave you|leave it|keep (?:it|this|that|my) (?:short|brief|simple|open)|continue|carry on|use|find|look|ask you|confirm|clarify|compare|calculate|transfer|connect|hand|pass you|put you|put it|bring in|bring you|hold|have to|be able|be happy|be glad|be honest|be here|be clear|be brief|be direct|be sure|be open|be sorry|
  be right|be in|be at|be closed|be away|be as|be a|be the|be your|miss|go ahead|go with|go over|go through|go back|let you go|let it|make do|make it clear|introduce|explain|stick to|come to|turn to|get to that|get to it|get to the|get back on|get you|get started|move on
`
/** What calls do, and shops: to be judged elsewhere. */
const byTools = unwrap`
  cancel|refund|book|rebook|reschedule|update|change|block|unblock|freeze|activate|reactivate|order|register|submit|open|log|create|request|process|issue|apply|reserve|schedule|move|switch|set up|set the|set your|remove|delete|close|reopen|start|file|enter|record|amend|correct|edit|extend|renew|reset|verify|pay|charge|deduct|debit|bill|take (?:the|your|that|this) (?:payment|instalment|installment|fee|amount)|collect (?:the|your) (?:payment|instalment|fee)|redirect|reroute|resend|re-send|place|replace|swap|exchange|top up|credit|enable|disable|lift|upgrade|downgrade|subscribe|unsubscribe|waive|release|mark|assign
`
const isIdle = new RegExp(`^(?:${idle})(?![a-z])`)
const isTool = new RegExp(`^(?:${byTools})(?![a-z])`)
/** Looked at, asked and said later: no chat goes on so long. */
const again =
  /^(?:look|check|ask|find out|see (?!you)|read|share|answer|tell|give you|confirm|try|be (?:on|onto|over|back|round|in touch|watching|checking|chasing|calling|ringing|phoning|monitoring|following|keeping|waiting|standing|there))(?![a-z])/

const head =
  /(?:(?<![a-z])(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to|'m gonna|'re gonna| gonna| am gonna)|(?:^|[,.;!] ?)(?:gonna|will))(?: (?:also|then|personally|even|gladly|happily|just|quickly|go and|be sure to|definitely|certainly|make sure to|make a point of|still|now|already|all))* (?=(?<verb>[a-z]+))/g
/** "As soon as it moves, we ring": a present that comes. */
const present =
  /(?<![a-z])(?:i|we) (?=(?<verb>(?!can|could|would|will|shall|have|had|may|might|do |did|am|are|was|were|need|should|must|see|know|get|hope|want|think|only|also|just|still|then|never|don|always|usually|normally|close|open)[a-z]+))/g
const onward = /^[^.;:!?]{0,60}?(?:,| and| then|, and| so)(?: then| i'll| we'll)* (?=[a-z])/

/** "So you can", "if you": what is about the customer. */
const yours =
  / (?:so (?:that )?(?:you|it)|if|unless|which|who|where|provided)(?![a-z])|[;:!?]|\.(?= |$)|,? (?:and|but|so|then) (?:you|they|he|she|it|your|please)(?![a-z])/

function tailOf(text: string, from: number): string {
  const rest = text.slice(from)
  const border = yours.exec(rest)
  return border ? rest.slice(0, border.index) : rest
}

function isOutside(verb: string, head: string): boolean {
  const behind = verb.replace(/^[a-z'-]+/, '')
  if (
    /^(?:be )?with you (?:shortly|in a (?:moment|minute|second))/.test(verb) ||
    / (?:here|in this chat|step by step)(?![a-z])/.test(verb)
  )
    return false
  const put = lateBehind.test(behind) || lateBefore.test(head)
  if (again.test(verb)) return put || (/^(?:be|check|look)/.test(verb) && byHand.test(behind))
  if (isIdle.test(verb)) return false
  const hand =
    byHand.test(behind.replace(/(?:explain|introduce|repeat) myself/, '')) || /(?<![a-z])personally $/.test(head)
  if (isTool.test(verb)) return /(?<![a-z])(?:personally|by hand|in person|myself|in the post)(?![a-z])/.test(behind)
  return hand || put || withOthers.test(behind)
}

const ourPeople = unwrap`
  (?:(?:one of )?our(?: [a-z-]+){0,2} (?:lads|guys|girls|people|drivers|engineers|technicians|colleagues|managers|team|driver|engineer|technician|fitter|colleague|manager|director|supervisor)|an? (?:engineer|technician|fitter|colleague|repairman|plumber|electrician|locksmith|handyman|mechanic|member of (?:our|the) (?:team|staff))|my (?:manager|supervisor|boss|colleague|team|director)|someone from (?:our|the) [a-z]+|someone|somebody)
`
/** Others come, things arrive, a case lies on a desk. */
const comings = new RegExp(
  unwrap`
    (?<![a-z])${ourPeople}(?:'ll| will| is going to| are going to)(?: [a-z]+ly)? (?:be (?:sent|round|over|out|with you|at your|there|along|on (?:his|her|their|the) way|coming|calling|ringing|driving|visiting|dropping|popping|giving|knocking|picking|collecting)|come|pop|drop|swing|drive|knock|turn up|show up|call|ring|pick|collect|bring|stop)(?![a-z])|
    (?<![a-z])(?:i|we)(?:'ll| will| can)? (?:have|get) (?:an? (?:engineer|technician|fitter|colleague|driver|courier|mechanic|plumber|electrician)|someone|somebody|one of our [a-z]+)(?: [a-z]+){0,2}? (?:with you|at your|round|over|out|to your|there|on (?:his|her|their|the) way|come|call|ring|visit)(?![a-z])|
    (?<![a-z])(?:will|'ll|is going to|are going to) be (?:[a-z]+ly )?(?:posted|mailed|couriered|hand-delivered|delivered|dropped off|sent|printed|brought|handed|signed|written|walked)(?: [a-z'-]+){0,7}? by (?:me|us|our|one of our|my)(?![a-z])|
    (?<![a-z])(?:letter|card|note|apology|call|visit|answer|reply|parcel|envelope)(?: [a-z]+){0,3}? from (?:our|the|my) (?:[a-z]+ )?(?:director|manager|ceo|boss|head|supervisor|chief|management|team|office)(?: [a-z]+){0,3}? (?:will|'ll|is|are) (?:be |going to be )?(?:on (?:its|the) way|reach|arrive|in the post|follow|come|there|sent|posted|with you|waiting)(?![a-z])|
    (?<![a-z])(?:stays?|sits?|is|lands?|be|goes|lies|will be|is going) (?:right )?on (?:my|my manager's|my boss's|our director's|my supervisor's|our manager's|the manager's|the boss's|the director's) desk(?![a-z])|
    (?<![a-z])(?:i|we)(?:'m|'re| am| are| have| will|'ll)? (?:personally )?(?:on|all over|onto) (?:the|your) (?:phone|case)(?: (?:until|till|round|day))(?![a-z])|(?<![a-z])(?:from (?:here|now) on|from today),? (?:i'm|i am|i|we|we're) (?:personally |will )?(?:making sure|make sure|watching|keeping|looking after|taking (?:charge|care)|in charge)(?![a-z])|
    (?<![a-z])(?:knock|knocking|ring)(?: [a-z]+){0,4}? (?:door|doorbell|bell)(?: [a-z]+){0,4}[,;.] ?(?:it'll|it will|that'll|that will|that's|it's) be (?:our|my|me|us|one of)(?![a-z])|(?<![a-z])leave (?:the |your )?${party}(?: [a-z]+){0,2}? to (?:me|us)(?![a-z])|
    (?<![a-z])i(?:'ll| will)(?: already| also| then)? have (?:left|sent|called|rung|phoned|spoken|talked|written|emailed|texted|messaged|chased|sorted|got|gotten|asked|gone|met|seen (?:the|them)|had (?:a word|it out|words))(?![a-z])|(?<![a-z])my eyes?(?: [a-z]+){0,3} (?:glued|on|peeled)(?![a-z])|
    (?<![a-z])(?:i'm|i am|we're|we are) off to (?:the|your|our|see|talk|have)(?![a-z])|(?<![a-z])(?:word|news|the answer)(?: [a-z]+){0,2} (?:will|'ll)(?: [a-z]+){1,6} (?:through|from|by) (?:me|us)(?![a-z])|
    (?<![a-z])(?:me|i) and my (?:boss|manager|supervisor|colleague|team)(?:'ll| will| are)(?: be)? [a-z]+|(?<![a-z])(?:find|get|have|receive|see)(?: [a-z]+){0,3} (?:letter|card|note|apology)(?: [a-z]+){0,3} (?:signed )?(?:by|from) (?:our|the|my)(?: [a-z]+){0,2} (?:director|manager|boss|department|team|management|ceo|office)(?![a-z])
  `,
  'g',
)
/** The same by ways of doing that run at this moment, with something that tells where. */
const running =
  /(?<![a-z])(?:i'm|i am|we're|we are)(?: now| just| personally| already)* (?=(?!looking|checking|reading|asking|writing to you|talking to you|speaking (?:to|with) you|telling|afraid|sorry|sure|able|going|here|using|seeing|trying|waiting|having|being)[a-z]{2,14}ing(?![a-z]))/g
/** What somebody writing here may be at. */
const quietly =
  /^(?:tak|pass|hand|transferr|connect|putt|send(?:ing)? you|show|shar|giv(?:ing)? you|explain|check|compar|add|not|process|updat|cancel|book|chang|chat|mak|help|assum|hop|wonder|quot|confirm|see|hear|work|refer|bas|offer|includ|start|clos|open|mov|set|run|deal|follow|gett|keep|referr|find|end|stay|happy)/
const personal =
  /(?<![a-z])(?:personally|by hand|in person|round the clock|around the clock|day and night|every (?:day|morning|hour)|to your (?:door|home)|in the post)(?![a-z])/

const inTalk = /(?<![a-z])(?:(?<!from )here|(?:this|the) (?:chat|conversation))(?![a-z])/

function sends(tail: string): boolean {
  const ing = tail.replace(/^[a-z]+/, '')
  if (personal.test(ing)) return true
  return !quietly.test(tail) && (lateBehind.test(ing) || withOthers.test(ing))
}

const heads = prefiltered(head)
const presents = prefiltered(present)
const comes = prefiltered(comings)
const runs = prefiltered(running)

export function outsideEn(text: string): Span[] {
  const found: Span[] = []
  for (const match of heads.all(text)) {
    const at = match.index + match[0].length
    let tail = tailOf(text, at)
    let before = text.slice(0, match.index) + (/(?<![a-z])personally /.test(match[0]) ? 'personally ' : '')
    for (let round = 0; round < 3 && tail !== ''; round += 1) {
      if (isOutside(tail, before)) {
        found.push({
          start: match.index + (/^[,.;!] ?/.exec(match[0])?.[0].length ?? 0),
          end: at + (match.groups?.verb ?? '').length,
        })
        break
      }
      const next = onward.exec(tail)
      if (!next) break
      tail = tail.slice(next[0].length)
      before = ''
    }
  }
  for (const match of presents.all(text)) {
    const at = match.index + match[0].length
    const tail = tailOf(text, at)
    if (lateBefore.test(text.slice(0, match.index)) && (!isIdle.test(tail) || again.test(tail)) && !isTool.test(tail))
      found.push({ start: match.index, end: at + (match.groups?.verb ?? '').length })
  }
  for (const match of comes.all(text))
    if (!inTalk.test(text.slice(match.index))) found.push({ start: match.index, end: match.index + match[0].length })
  for (const match of runs.all(text))
    if (/personally $/.test(match[0]) || sends(tailOf(text, match.index + match[0].length)))
      found.push({ start: match.index, end: match.index + match[0].length })
  return found
}

export const outsideTriggersEn = unwrap`
  personally|myself|by hand|in person|the post|the mail|registered|envelope|by courier|phone|your home|your house|doorstep|your door|desk_|round the clock|around the clock|day and night|every morning|every day|every hour|each morning|each day|daily|once a day|your behalf|
  until_|till_|tomorrow|tonight|this afternoon|this evening|later_|monday|tuesday|wednesday|thursday|friday|saturday|sunday|first thing|after lunch|lunch_|by noon|in an hour|the hour|day before|days before|in advance|the moment|as soon as|the minute|when i|when it|when they|once i|once they|bank|courier|carrier|driver|depot|warehouse|seller|merchant|branch|
  logistics|accounts|finance|billing|manager|supervisor|director|boss|colleague|engineer|technician|lads|supplier|visa|by us|by me|round_|over_|on its way|on the way|to me|weekend|meeting_|next time
`
