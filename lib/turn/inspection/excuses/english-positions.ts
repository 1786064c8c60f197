import { unwrap } from '#lib/text/unwrap.ts'

/*
 * Where an English word of an act or a state tells nothing of the customer's thing: as the adjective of a noun that is meant in general,
 * in a clause that says which one, of things as a rule, of what must be done first, of somebody or something that stands in no such state.
 */

const finite = unwrap`
    is|are|was|were|can|cannot|can't|could|may|might|will|won't|do|don't|does|doesn't|has|have|must|need|needs|should|
    appears?|shows?|stays?|comes?|goes|go|carry|carries|travels?|costs?|runs?|gets?|counts?|remains?|keeps?|expires?|
    disappears?|pass|passes|belongs?|arrives?|takes?|reopens?|opens?|starts?|ends?|begins?|works?|looks?
  `
/** Behind a participle these begin no noun. */
const notNoun = unwrap`
    it|them|this|that|these|those|your|you|my|our|the|an?|his|her|their|both|all|everything|each|to|on|in|at|by|from|
    with|for|and|or|but|as|until|till|since|because|after|before|within|via|of|due|into|onto|over|under|now|today|
    yesterday|already|just|back|earlier|last|again|here|there|so|then|too|also|out|off|up|down|away|once|when|if|
    while|not|per|through|us|me|i|we|last|this|next|${finite}|[a-z]{2,12}ly|[a-z]{3,7}day
  `
const adjective = new RegExp(
  `^ (?!(?:${notNoun})(?![a-z]))[a-z-]{3,}(?:(?: [a-z-]+)? (?:${finite})|,? (?:such as|like|including))(?![a-z])`,
)
const anyNoun = new RegExp(`^ (?!(?:${notNoun})(?![a-z]))[a-z-]{3,}(?![a-z])`)
const opening = /(?:^\W*|[,;.] ?(?:and |or |but )?)$/
const ofAny = /(?<![a-z])(?:an?|any|every|each|no|some|most|many|all|only|other|such|for|of|by|about|between|without) $/

/** "Frozen goods travel in a van", "a verified number is needed": of what kind, and not what has become of one. */
function isAdjective(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (opening.test(before)) return adjective.test(text.slice(end))
  return ofAny.test(before) && anyNoun.test(text.slice(end))
}

const bare = unwrap`
    (?:^\W*|[,;] ?(?:and |or |but )?)(?:(?!(?:yes|this|that|the|these|those|your|our|my|its|both|his|her|their|and|as|is|
    was|us|so|it|which|here|there|thanks|two|three|four|i|we|you|they|has|have|does)(?![a-z]))[a-z-]{2,} )?(?!(?:yes|this|
    always|perhaps|us|as|is|was|its|thanks|besides|has|does)(?![a-z]))(?:[a-z-]{3,}s|cash|people|money|food|mail)
  `
const reduced = new RegExp(`${bare}(?: marked)? $`)
const verbLater = new RegExp(unwrap`
    ^(?: (?!(?:as|because|since|so|and|but|that|who|which|your)(?![a-z]))[a-z0-9'-]+){0,8} (?:${finite})(?![a-z])
  `)
const relative = new RegExp(unwrap`
    (?<![a-z])(?:(?:an?|any|every|each|no|whichever|some|most|those|such) [a-z-]{2,}(?: [a-z-]+)?|(?:people|somebody|someone|anyone|
    anybody|the (?:person|people|one|ones|card|account|wallet|bank|shop|store|seller|issuer|airline|hotel|merchant|company|buyer|sender|
    caller|part|share|portion|vat|tax)|(?:^|[,;] )[a-z-]{3,}s)) (?:that|who|which)(?: (?:is|are|was|were|has|have|had|get|gets|got|been|already|
    once)){0,3} $|(?<![a-z])whoever(?: (?:has|have|had))? $
  `)

/** "Items shipped by the seller come …", "the person who paid": which ones. */
function isOfWhichever(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 64), start)
  return (reduced.test(before) && verbLater.test(text.slice(end))) || relative.test(before)
}

const plural = new RegExp(unwrap`
    ${bare}(?: (?:and|or|to|by|from|with|of|in|for|over|under) [a-z-]{2,}(?: [a-z-]{2,})?)? (?:are|get)(?: (?:always|
    usually|normally|only|then|both|also|first|mostly|often|not|never))? $
  `)
const customers = /(?<![a-z])(?:your|you|it|this|that|now|again|already|today|[a-z]{2,10}-\d+)(?![a-z])/
const asRule = new RegExp(unwrap`
    ^(?: out| back)? (?:by|within|in|on|after|when|once|if|only|until|to|for|automatically|at|as|every|each|every|before|where|unless|
    straight|back)(?![a-z])|^(?: out| back)? ?[.,]?$
  `)

const whereTo = /(?<![a-z])(?:to|into|from) your (?:(?:bank|card) )?(?:account|card|balance|wallet|bank)(?![a-z])/
/** "Refunds are credited by the bank": as a rule, of all of them. */
function isOfAllEn(text: string, start: number, end: number): boolean {
  const behind = text.slice(end).split(/[,;:]/)[0] ?? ''
  return (
    plural.test(text.slice(Math.max(0, start - 72), start)) &&
    asRule.test(behind) &&
    !customers.test(text.slice(Math.max(0, start - 72), start)) &&
    !customers.test(behind.replace(whereTo, '')) &&
    (/^(?:accepted|sold|made)$/.test(text.slice(start, end)) ||
      /(?:not|never) $/.test(text.slice(0, start)) ||
      /^ [a-z]/.test(behind))
  )
}

/** "Has to be sent back", "to be up and running". */
const mustBe =
  /(?<![a-z])(?:(?:has|have|had|needs?|ought|in order) (?:yet )?to|^\W*to|to) (?:be|get|have (?:it|them))(?: [a-z]+)? $/
/** "How your data is processed is explained …". */
const howFronted = /^\W*how(?: [a-z'-]+){1,5} (?:is|are|was|were|gets?)(?: being)? $/
const howFollowed = /^(?: [a-z'-]+){0,6} (?:is|are|depends|can|will)(?![a-z])/

/** "On which day it's booked", "the time it was last updated": when or how, and not that. */
const whichDay = new RegExp(unwrap`
    (?<![a-z])(?:(?:on|at|in|from|to|with|by|under) which(?: [a-z]+)?|the (?:time|day|date|moment)(?: (?:when|that|
    at which))?) (?:it|they|the [a-z]+)(?: ?'s| ?'re| is| are| was| were| has been| have been| had been)(?: (?:last|
    first))? $
  `)
/** "Most checks come back within a day", "most are released earlier". */
const ofMost = new RegExp(unwrap`
    (?<![a-z])(?:most|many|some|few)(?: (?!of |are |get |come |have |go )[a-z-]+){0,2} (?:(?:are|get|come|have|go|do|
    will)(?: [a-z]+)? )?$
  `)
/** "A driving licence is accepted as well". */
const anySuch = /(?:^\W*|[,;:] ?)an? (?:[a-z'-]+ ){1,8}(?:is|are) (?:also |always |usually )?$/

/** Whether the word at `start`–`end` stands where it tells nothing of one thing. */
export function tellsNothingEn(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 64), start)
  return (
    whichDay.test(near) ||
    ofMost.test(near) ||
    /[a-z0-9_]\.$/.test(near) ||
    (/^(?:accepted|valid)$/.test(text.slice(start, end)) && anySuch.test(near)) ||
    isAdjective(text, start, end) ||
    isOfWhichever(text, start, end) ||
    isOfAllEn(text, start, end) ||
    mustBe.test(text.slice(Math.max(0, start - 32), start)) ||
    (howFronted.test(text.slice(0, start)) && howFollowed.test(text.slice(end)))
  )
}

/** What no customer orders, pays or holds: of it no order, payment or account is told. */
export const strangers = unwrap`
    apps?|pages?|sites?|websites?|tabs?|buttons?|screens?|menus?|browsers?|pop-?ups?|forms?|fields?|windows?|
    connections?|queues?|bugs?|glitch(?:es)?|versions?|prices?|rates|strikes?|weather|trains?|planes?|roads?|letters?|
    paper bills?|bills|phone lines?|passengers?|visitors?|people|texts?|names?|logos?|signatures?|
    ids?|passports?|licen[cs]es?|certificates?|modes?|router|sensor|lens|batter(?:y|ies)|doors?|shops?' hours|
    comments?|inbox(?:es)?|mailbox(?:es)?|museum|office|branch|museums|calls|the call|questions?|answers?|chat|shortcut|feature
  `
const persons = unwrap`
    people|reviewers?|partners?|colleagues?|teams?|staff|agents?|developers?|engineers?|experts?|customers|buyers|
    sellers?|users|passengers|visitors|members|drivers?|couriers?|you|we|i|they
  `
const ofPersons = new RegExp(`(?<![a-z])(?:${persons})(?: (?:will|should|can|have|has|had|already|also|'ll|'re|'ve))*$`)

/** Whether who stands so is a person: "people are moving house", "you will land on a page". */
export function isOfPersonsEn(text: string, start: number): boolean {
  return ofPersons.test(text.slice(Math.max(0, start - 40), start).trimEnd())
}

const ofStranger = new RegExp(unwrap`
    (?<![a-z])(?:the|that|this|an?|any|our|old|new|another|which|each|your) (?:[a-z-]+ ){0,2}?(?:${strangers}|offers?|promotions?|sale|stores?|shops?|office|branch|market|hotel|restaurant|deal|link|
    warranty|guarantee|phone numbers?|hotline|campaign|product line|models?)(?: (?:is|was|are|were|has|have|had|been|
    now|just))*$
  `)

/** Whether the subject right before `at` is such a stranger: "the link is", "that phone number". */
export function isOfStrangerEn(text: string, at: number): boolean {
  return ofStranger.test(text.slice(Math.max(0, at - 60), at).trimEnd())
}

const residue = unwrap`
    the|on|to|time|days?|hours?|weeks?|months?|minutes?|attempts?|tries|chances?|stock|places?|seats?|tickets?|nothing|
    none|much|many|any|anything|something|steps?|rooms?|is|are|was|were|be
  `
const leftOver = new RegExp(`(?<![a-z])(?:${residue}) $`)
const marketed = /^(?: [a-z]+)? from (?:the )?(?:market|sale|shelves|stores|range)/

/** Whether an English verb of an event is another word here: "two days left", "set off the alarm", "refused to give a reason". */
export function isOtherWordEn(verb: string, text: string, start: number, end: number): boolean {
  const before = text.slice(0, start)
  const said = text.slice(start, end)
  const behind = text.slice(end)
  if (
    said === 'left' &&
    (leftOver.test(before) ||
      (/(?:that|what|whatever)(?:'s| is) $/.test(before) && !/^ (?:the|our|us)(?![a-z])/.test(behind)) ||
      /^ (?:button|side|hand|corner|menu|to do|over)(?![a-z])/.test(behind))
  )
    return true
  // A base form that is also the participle: an order to the customer.
  if (/^(?:set|come|put|cut)(?![a-z])/.test(said) && /(?:^\W*|[,;.] ?|(?:please|and|then) )$/.test(before)) return true
  if (/^(?:refuse|decline)/.test(verb) && /^ to [a-z]/.test(behind)) return true
  if (
    /^pass/.test(verb) &&
    /^ (?:around|from|on|along|over|back|to (?:the|our|your|an?|them|us|me|him|her))(?![a-z])/.test(behind)
  )
    return true
  if (/(?:i|we)(?:'ve| have)? left$/.test(before.slice(-12) + said) && /^ out(?![a-z])/.test(behind)) return true
  // "The card it was paid with": how, and not that it was.
  if (/^pay/.test(verb) && /^ with(?= ?(?:[,.;!?)]|$))/.test(behind)) return true
  if (/^withdraw/.test(verb) && marketed.test(behind)) return true
  // "The system returned an error": no parcel comes back.
  if (
    said === 'returned' &&
    /^ (?:an? |no |the (?:same )?|this |that )?(?:error|result|code|message|failure|timeout|match|answer)/.test(behind)
  )
    return true
  if (
    verb === 'close' &&
    / for (?:the )?(?:[a-z]+ )?(?:holidays?|season|day|night|weekend|lunch|winter|summer|renovations?|public)(?![a-z])/.test(
      behind,
    )
  )
    return true
  // "The other bank sent it back": a transfer, and no parcel.
  if (/^(?:send|return)/.test(verb) && /(?<![a-z])banks? (?:has |have |had )?$/.test(before)) return true
  // "The text you were sent": what somebody got to read.
  if (verb === 'send' && /(?<![a-z])you (?:were|are|get|got|have been|were being) $/.test(before)) return true
  // "The way it was paid": how.
  return (
    verb === 'pay' &&
    /(?<![a-z])(?:the way|how|with which|by which|from which)(?: (?:it|you|they))?(?: (?:was|were|is|have|had))? $/.test(
      before,
    )
  )
}

const message = new RegExp(unwrap`
  (?<![a-z])(?:e-?mail|text|sms|message|code|link|push|notification)(?: [a-z]+){0,2} (?:is|was|are|were|has|have|
  been| )* ?$
`)

/** "No money has moved". */
const noneOf = new RegExp(unwrap`
    (?:^\W*|[,;:.] ?)(?:so |and |but )?(?:no|none of|neither|not an?|not one|nobody|nothing)(?! (?:problem|worries|
    trouble|sooner|doubt|more|longer))(?: [a-z'-]+){0,4} ?$
  `)
/** "That's done in two taps": how one does it. */
const doneHow = new RegExp(unwrap`
    ^[^,;.]{0,12}done (?:in (?:one|two|three|four|a (?:few|couple|minute|second|moment)|seconds|minutes|(?:the|
    your) (?:[a-z]+ )?(?:app|website|settings|menu|browser|profile))|via|under|by tapping|with one)(?![a-z])
  `)

/** "The link is dead, "an e-mail was sent to …": another thing, or a word to somebody. */
export function isOfOtherEn(phrase: string, text: string, start: number, end: number): boolean {
  if (isOfStrangerEn(text, start) || tellsNothingEn(text, end - (phrase.split(' ').at(-1)?.length ?? 0), end))
    return true
  if (noneOf.test(text.slice(0, start)) || doneHow.test(text.slice(start))) return true
  return / sent$/.test(phrase) && message.test(text.slice(0, start))
}

/** "No problem, your order is cancelled": what is denied is the trouble. */
export function deniesTroubleEn(before: string): boolean {
  const found = /^\W*no (?:problem|worries|trouble|bother|need to worry)(?: [a-z]+){0,3}[,:;]/.exec(before)
  return found !== null && !/n't| (?:no|not|never|nothing|cannot) /.test(before.slice(found[0].length))
}

const ifBehind = new RegExp(unwrap`
    ^(?: (?!and|but|now|already|today)[a-z'-]+){0,3} (?:if|once|unless|as soon as) (?:the|an?|any|you|your|it|they|nobody|no one|someone)(?![a-z])
  `)
const over = /(?<![a-z])(?:has|have|had|was|were|now|already|just)(?![a-z])|'ve(?![a-z])/

/** "Both are refunded if the seller agrees", "it is out of our hands once the courier has it": what comes then. */
export function isThenEn(text: string, start: number, end: number): boolean {
  return ifBehind.test(text.slice(end)) && !over.test(text.slice(Math.max(0, start - 24), end))
}
