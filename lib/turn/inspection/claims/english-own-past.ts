import { unwrap } from '#lib/text/unwrap.ts'
import { allMatches } from '../matching/all-matches.ts'
import { prefiltered } from '../matching/prefiltered.ts'
import { adverbEn, ownDoingEn, participleEn } from './english-forms.ts'
import { type OpenRequest, tiedTo } from './open-request.ts'
import type { Told } from './told-openly.ts'

const past = new RegExp(
  unwrap`
    (?:(?<![a-z])(?<who>i|we)(?:'ve| have)?|(?:^|[,;:.!] ?|(?<![a-z])(?:and|so) )(?<dropped>just|have|already|have just|just now|went ahead and))${adverbEn}{0,3} (?<verb>${participleEn})(?![a-z])
  `,
  'g',
)
/** "I've checked and corrected it": the same who goes on. */
const goesOn = new RegExp(
  unwrap`
    (?<![a-z])(?<who>i|we)(?:'ve| have| just| went| took)?(?: [a-z'-]+){1,8},? and(?: then| now| also| just| have| already){0,2} (?<verb>${participleEn}) (?=it(?![a-z])|that|this|them|your|the(?![a-z])|you(?![a-z])|a(?![a-z])|both|everything|all)
  `,
  'g',
)
/** "I took the liberty of fixing it", "I managed to stop it", "I'm done changing it", "I had it changed". */
const roundabout = new RegExp(
  unwrap`
    (?<![a-z])(?<who>i|we)(?:'ve| have| just| already){0,2} (?<verb>(?:took|taken) the liberty (?:of|to)|managed to (?!(?:see|find|read|look|check|understand|locate|spot|work out)(?![a-z]))|succeeded in|got round to|made sure (?:that )?(?:your|the|it|nobody|nothing|no one) [a-z ]{0,30}(?<!will )(?:is|are|has|have|'s) |
    (?:made|applied|carried out|done|processed) (?:the|that|this|your|both|all|these|those|a|an) (?:[a-z]+ ){0,2}(?:change|correction|update|adjustment|switch|booking|payment|transfer|order|arrangement|refund|cancellation|request|exception|reservation|amendment|edit|move|entry|fix)s?|
    let (?!you|me|us|this|that|it)[a-z' ]{2,30} know|left (?:a|an|the|them|him|her|your)(?: [a-z]+)? (?:note|message|instruction|instructions|word|request|reminder|memo|comment)s?(?! (?:here|above|below|in (?:this|the|my))(?![a-z]))|
    (?:got|gotten|had) (?:that|it|this|them|you|your [a-z ]{2,24}|the [a-z ]{2,24}|both|everything) ${participleEn}|seen to (?:it|that|this)|saw to (?:it|that|this)|dealt with (?:it|that|this|your)|put in (?:a|an|your|the) |
    put (?:a|an|the|your|you|it|them|him|her|everything|both|that|this)(?: [a-z0-9£$€.,'-]+){0,5}? (?:on|in|into|down|through|forward|back|under|onto|off|up|for)(?![a-z])(?! (?:words|other words|bold|brackets|context|perspective|order of|touch|a nutshell|plain|the list (?:below|above)))|
    (?:took|taken) (?:your|the|it|that|this|them|him|her|you|his|my|both|down)(?: [a-z0-9']+){0,5}? (?:off|out|down|away|over|back)(?![a-z])|
    (?:set|laid) (?:your|the|it|that|this|them|you|up|both|a new|a)(?: [a-z0-9']+){0,3}? ?(?:up|to|aside|back|in motion|on|for|live|straight)(?! (?:out|the steps|the options|how|what|why))(?![a-z])|
    (?:set|setup) up (?:a|an|your|the|it|that)|(?:gave|given) (?:the|our|him|her|them|your (?!question|message|problem))(?! (?:wrong|steps|answer))[a-z ]{2,24}|(?:made|kept) (?:you|it|your|him|her)(?! (?:clear|plain|short|simple|sound|seem|look|wait|worse|harder|confusing|difficult|feel|repeat|up to|brief|a bit|too|so|sure))|
    (?:brought|bought|cut|split|shut|threw|thrown|swept|struck|sent|resent|withdrew|withdrawn|reset|held|paid|repaid|frozen|froze|unfrozen|undone|undid|redone|redid|overrode|overridden|hidden|hid|rung|rang|done|did) (?:it|that|this|them|your|the|a|an|you|both|everything|all|my)(?! (?:wrong|best|most|my best|part|point|topic|subject|question|up in))(?: (?=[a-z0-9])|(?=[.,!;:]|$))|
    got (?:you|your|it|that|them)(?: [a-z]+){0,2} (?:on|off|in|booked|sorted|set up|down|a (?:new|place|slot|seat|replacement))|(?:spoke|spoken|been in touch|checked in|followed up|talked|had a word) (?:to|with) (?!you)(?:the|our|my|your|his|her|one|a|someone))(?![a-z])
  `,
  'g',
)
/** The one who writes is doing it at this moment. */
const running = new RegExp(
  unwrap`
    (?<![a-z])(?<who>i'm|i am|we're|we are)(?: now| just| currently| already| busy| in the middle of){0,2} (?<verb>(?!(?:looking|checking|reading|going|asking|wondering|trying|writing|typing|seeing|hearing|getting|having|being|talking|thinking|
    telling|saying|hoping|doing my|doing our|feeling|finding|showing|explaining|assuming|guessing|working|referring|speaking|meaning|waiting|listening|using|offering|missing|sharing|giving|making sure|following|
    wishing|reviewing|searching|confirming|learning|understanding|apologi[sz]ing|struggling|keeping|dealing|taking|coming|running|living|staying|standing|letting|sorry|nothing|sending (?:you )?(?:a |my |our )?(?:best|hug|lots|love|warm|good|positive|kind|thoughts|wishes|regards)|
    closing (?:early|at|on|for)|opening (?:a|our|on|at|in)|launching|planning|expecting|hiring|moving (?:to|offices|house)|improving|expanding|introducing|testing|glad|here)(?![a-z]))[a-z]{2,12}ing)(?: back| off| on| up| out| over)?(?= (?:it|that|this|them|your|you|the|both|everything|a|an|these|those)(?![a-z]))
  `,
  'g',
)

/** What is done in words, or here: a list, an explanation, what was said. */
const inWords = new RegExp(unwrap`
  ^(?: (?:out|up|down|together|in|on|off|to|for|you|it|all|both|just|only|here|below|above|now|again|also|them))*(?: (?:the|a|an|your|my|our|these|those|this|that|some|all|both|two|three|four|few|every|each|its|such|more|any|of|in|on|to|for|with|about|as|into|by|from)){0,3}(?: (?:wrong|right|short|long|quick|brief|
  full|main|simple|complete|possible|following|same|other|first|last|exact|whole|plain|clear|different|general|public|official|current|latest|several|relevant|important|necessary)){0,2} (?:steps?|links?|lists?|summar[a-z]+|examples?|explanations?|answers?|points?|options?|instructions?|overviews?|questions?|
  words?|facts?|information|info|guides?|guidance|advice|tips?|apolog[a-z]+|reply|replies|messages?|sentences?|paragraphs?|wording|suggestions?|reasons?|possibilities|ways?|pages?|help (?:page|article|pages)|article|ideas?|
  sense|headings?|topics?|parts?|sections?|numbers? (?:above|below|you)|figures? (?:above|below|you)|what you|what i|what was|how|why|that you|mind|impression|attention|patience|time|while|conversation|chat|terms|conclusion|track|screenshot|photos?|pictures?|attachments?|story|situation|rules?|policy|polic[a-z]+|
  dots|pieces|gist|thread|mark|ball|bar|case (?:above|study)|clue|hope|wish|table|calculation|maths?|sum)(?![a-z])|
  ^(?: [a-z]+){0,6} (?:below|above|here|in this (?:chat|message|reply|conversation)|for you to read|so far|with you (?:above|here|before)|to you (?:above|here|before|earlier)|step by step|in my (?:last|previous|first|earlier|mind|head))(?![a-z])
`)
const ofWords =
  /(?<![a-z])(?:steps?|links?|list|summary|examples?|explanation|answers?|options|instructions|overview|questions?|words|facts|information|info|guide|tips?|figures|numbers|details (?:below|above|here)|points)(?![a-z])/
/** Whose thing, or to whom: something of the customer's. */
const his = /(?<![a-z])(?:your|yours|you|it|that|this|them|these|those|both|him|her|his|everything|all)(?![a-z])/
/** The house's own doings, long ago or for all. */
const ofHouse = new RegExp(unwrap`
  (?<![a-z])(?:last (?:year|month|week|spring|summer|autumn|winter)|in (?:19|20)\d\d|this (?:year|spring|summer|autumn|winter)|since (?:19|20)\d\d|years? ago|months? ago|our (?:app|site|website|page|pages|terms|policy|policies|fees|prices|shop|shops|office|offices|systems?|hours|menu|platform|partners?|help|team|counter|branch|range|catalogue)|
  for (?:all|every|everyone|new|our) |(?:everybody|everyone|all customers|all users|all merchants|many (?:shops|customers|people|merchants)|other customers)|(?:new|longer|shorter) (?:opening |office )?(?:hours|premises|prices|terms)|a (?:counter|branch|shop|store|page|new (?:version|menu|page|branch|office|counter|feature|design)))(?![a-z])
`)
const coverEn =
  /(?<![a-z])(?:not|n't|never|no|without|nor|neither|if|once|when|whenever|unless|until|before|after|could|would|should|might|may|as soon as|had i|in case|whether|what|which|where|how|who|as far as|the (?:one|ones|[a-z]+)|everything|anything|all) $/
const relative = /(?<![a-z])(?:that|which|what|who|everything|anything|whatever|the [a-z]+|steps|links|as|like) $/

/** Most sentences speak of neither "I" nor "we". */
const saysWho = /(?<![a-z])(?:i|we)(?![a-z])/

/** What the house says to have done itself, or to be doing, whatever the verb. */
export function ownPastEn(text: string, request: OpenRequest | undefined): Told[] {
  const told: Told[] = []
  const take = (match: RegExpExecArray, kind: Told['kind'], plain = false): void => {
    const { who, verb = '', dropped } = match.groups ?? {}
    const at = match.index ?? 0
    const start = at + match[0].length - match[0].trimStart().replace(/^[,;:.!] ?/, '').length
    const end = at + match[0].length
    const behind = text.slice(end)
    const head = text.slice(0, start)
    if (inWords.test(behind) || ofWords.test(match[0])) return
    if (relative.test(head) && who !== undefined) return
    if (coverEn.test(head.replace(/(?:and|but|so|,) $/, ' '))) return
    if (dropped !== undefined && !request) return
    if (
      /(?<![a-z])sorry(?: that)?,? $/.test(head) ||
      /^[^,;.!?]{0,24}(?<![a-z])(?:wrong|by mistake|in error|mistakenly|incorrect)(?![a-z])/.test(
        `${match[0].slice(-12)}${behind}`,
      )
    )
      return
    if (/(?<![a-z])according to (?:you|your|what you)(?![a-z])/.test(behind)) return
    const near = behind.split(/[;:.!?]/)[0] ?? ''
    if (
      who?.startsWith('we') &&
      !(plain && request) &&
      (ofHouse.test(near) || !(his.test(`${verb} ${near}`) || (request && tiedTo(request, `${verb} ${near}`))))
    )
      return
    if (who === 'i' && /(?<![a-z])our (?:app|site|website|pages?|terms|policy|prices)(?![a-z])/.test(near)) return
    told.push({ start, end, kind, self: true })
  }
  for (const match of allMatches(past, text)) {
    const verb = match.groups?.verb ?? ''
    if (ownDoingEn.test(verb)) continue
    take(match, 'done')
  }
  if (!saysWho.test(text)) return told
  for (const match of allMatches(goesOn, text)) if (!ownDoingEn.test(match.groups?.verb ?? '')) take(match, 'done')
  for (const match of allMatches(roundabout, text)) take(match, 'done', true)
  if (request?.strength === 'act') for (const match of allMatches(running, text)) take(match, 'ongoing')
  return told
}

const askedOfPeople = new RegExp(
  unwrap`
  (?<![a-z])(?:i|we)(?:'ve| have| just| already| also){0,3} (?:asked|told|called|reminded|warned|advised|informed) (?:(?:our|my|the|a|an|one of|someone|somebody|them|him|her) [a-z]|[a-z]+ (?:in|from|at) (?:the|our) )
`,
  'g',
)

const others = prefiltered(askedOfPeople)

/** "I've asked our accounts colleagues to look at it": another was told, and not the customer. */
export function toldOthersEn(text: string): Told[] {
  return others.all(text).flatMap((match) => {
    const start = match.index ?? 0
    const head = text.slice(0, start)
    return relative.test(head) || coverEn.test(head)
      ? []
      : [{ start, end: start + match[0].length, kind: 'done' as const, self: true }]
  })
}
