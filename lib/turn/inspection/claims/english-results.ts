import { unwrap } from '#lib/text/unwrap.ts'
import { tellsNothingEn } from '../excuses/english-positions.ts'
import { allMatches } from '../matching/all-matches.ts'
import { byOthers } from './claimed-acts.ts'
import { clauseAround } from './clauses.ts'
import { adverseEn } from './english-forms.ts'
import { readingsEn } from './english-result-readings.ts'
import { type OpenRequest, sameAct, tiedTo } from './open-request.ts'
import { isUntied, tiesOf } from './result-reading.ts'
import { isElsewise } from './told-elsewise.ts'
import type { Told } from './told-openly.ts'

/** Takes a result back within its clause: denied, possible, to come, depending, as a rule, where or how one does it, why not. */
const coverEn = new RegExp(unwrap`
  (?<![a-z])(?:not|never|nothing|nobody|none|neither|nor|cannot|unable|without|hardly|no (?!longer|more(?! than)|problem|worries|trouble|sooner|bother|probs|prob)[a-z]+|can|could|may|might|must|should|would|shall|will(?! (?:now|no longer))|won't (?!be (?:charged|getting|receiving|billed|contacted|bothered|sent)|get|receive|see|hear)|
  needs?|needed|once|when|whenever|after|until (?:you|the|it|we|they|this|your)|unless|before|as soon as|if|whether|provided|usually|normally|generally|typically|always|often|sometimes|only|automatically|every|each|any|either|most|
  some|many|such|how|why|because|since|still|yet|already left|too late|unfortunately|afraid|supposed|meant|ready to be|about to|waiting for you|you said|you say|you mentioned|you wrote|you told|as you|tap|press|choose|select|click|enter|type|
  policy|rule|rules|by default|as a rule|in general|looks? (?:like|as)|seems?|sounds?|appears?(?! (?:on|in|as))|apparently|probably|perhaps|maybe|possibly|likely|presumably|so far|according to|yesterday|last (?:week|month|year|night)|
  \d+ (?:days|weeks|months|years) ago|years|sorry|apologies|apologise|apologize|hope|wish|trying|try|tried|failed|fails|error|problem with|message|means?|stands for|too (?:many|often|late|long))(?![a-z])|n't(?! (?:be (?:charged|getting|receiving|billed|contacted|bothered)|get|receive|hear|see)(?![a-z]))
`)
/** Where the customer does or finds it. */
const where = new RegExp(unwrap`
  ^[^,;:.!?]{0,40}?(?<![a-z])(?:in the (?:profile|basket|cart|calendar|booking|account|order)|with (?:the|a) (?:[a-z]+ )?(?:button|link|form|switch|slider)|by law|under ["'][a-z]+|under (?:(?:my|your|the) )?(?:profile|account|settings|orders?|menu|security|payments?|cards?|help|more)|from (?:the|your) (?:["'a-z]+ )?(?:page|app|menu|settings|profile|dashboard|website)|in (?:the|your) (?:app|settings|menu|[a-z]+ menu|[a-z]+ tab|[a-z]+ section|[a-z]+ calendar)|on (?:the|our|your) (?:["'a-z]+ )?(?:page|website|site|tab|menu|screen)|online|via|
  with (?:the app|a click|one tap|two taps)|through the (?:app|website)|by tapping|in (?:two|three|a few) (?:taps|clicks|steps|minutes))(?![a-z])
`)
/** It is news, or the answer to what was asked. */
const news = new RegExp(unwrap`
  (?<![a-z])(?:now|already|again|as (?:you )?(?:requested|asked|wished|wanted)|as per your|per your|successfully|success|for you|from (?:now|today|this moment)|as of|with effect|with immediate effect|effective|a (?:moment|minute|second) ago|
  (?:seconds?|minutes?) ago|just now|today|straight away|right away|on (?:my|our) (?:side|end)|from (?:my|our) (?:side|end)|hereby|officially|instead|good news|enjoy|voila|there you go|all yours|done|all set|at your request|according to your|in accordance with your)(?![a-z])
`)

const other = new RegExp(unwrap`
  ^(?:it|this|that|which|who|what|there|nothing|anything|something|everyone|people|you(?! now)|we|i|he|she|they)$
`)
const pronoun = /^(?:it|this|that|they|you|everything)$/
const border = /[;:!?()\n]|\.(?!\d)|, (?!as |with |\d)|(?<![a-z])(?:but|though|although|however)(?![a-z])/g
const opening =
  /^\W*(?:(?:ok|okay|alright|great|perfect|sure|yes|lovely|no problem(?: at all)?|no worries|done|of course|certainly)[ ,.!-]+){0,2}/

/** A verb behind it makes the participle tell which: "payouts switched to weekly are paid on Mondays". */
const identity = /(?<![a-z])(?:identity|verification|verified)(?![a-z])/
const checked = /^(?:checked|verified|confirmed|complete|completed|passed|done|through|established)$/
const finite =
  /(?<![a-z])(?:is|are|was|were|can|will|must|may|needs?|takes?|shows?|keeps?|gets?|goes|go|has|have|appears?|costs?|comes?|stays?|should|do|does|remains?|counts?|expires?|becomes?)(?![a-z])/

/** "The hotel cancelled it": the one named has done it. */
const object =
  /^ (?:it|them|him|her|you|your|that|this|both|everything|the (?!moment|minute|same|way|day|second))(?![a-z])/
/** Which one, and not that it was: "the form that has been sent", "the plan you're on". */
const relative =
  /(?<![a-z])(?:that|which|who|what|where|everything|as|than|like|the (?:one|ones|date|day|time|way|reason)) $/
const inRelative =
  /[a-z"'] (?:that|which|who|whose [a-z]+)(?:'s|'ve| is| are| was| were| has| have| got)(?: [a-z]+ly| been| already| just| now)* ?$/
/** Things of a screen, and the check of an identity. */
const stranger =
  /(?<![a-z])(?:the|this|that|our|an?|your) (?:[a-z]+ )?(?:app|page|site|website|tab|button|screen|menu|browser|pop-?up|form|field|window|connection|queue|bug|version|check|verification|offer|sale|chat|promotion)(?:'s| is| are| has| have| was)?(?: now| already| just| been)* ?$/
const brief = /^(?:on|off|in|out|gone|live|through|done|sorted|set|history)$/
/** "Shipping is paid to the carrier": of what bears no article, as it goes. */
const inGeneral =
  /^\W*(?:(?:and|so|but|yes|no|then),? )?(?!(?:your|the|both|all|it|that|this|everything|my|our|his|her|their|you|two|three)(?![a-z]))[a-z-]+(?<!'s)(?: (?!'s)[a-z-]+)? (?:is|gets) $|^\W*(?:(?:and|so|but|yes|no|then),? )?an? (?:[a-z'-]+ ){1,4}(?:is|gets) $/
/** A plural that stands for all of its kind: "refunds are sent", "stolen cards have been blocked". */
const ofAll =
  /^\W*(?:(?:and|so|but|yes|no),? )?(?!(?:yours|both|all|two|three|your|the|thanks|this|us|its|details|payouts (?:switched|set))(?![a-z]))(?:[a-z]+ )?[a-z]{3,}s(?: (?:of|for|from|with|in|by|that|which|who) [a-z' -]+)? ?(?:is|are|have|has|get|were|was)?(?:n't)? ?$/

/** "Bought at the counter, they're stamped": a condition without its "if". */
const ifSo =
  /^ (?:any )?(?:later|earlier|before|after|by|within|during|over|under|outside|online|at|through|in (?:cash|store|person|advance|the (?:app|shop|store)))(?: [a-z0-9':.]+){0,8}, (?:it|they|you|the|a|your|we)(?![a-z])/
/** What nobody wishes for. */
const never =
  /^(?:declined|rejected|refused|denied|failed|delayed|damaged|broken|expired|lost|stolen|hacked|received|arrived|bounced|stuck|misled|missed|overlooked|duplicated|double|detected|compromised|scammed)$/

function isAdverse(word: string, request: OpenRequest): boolean {
  if (!adverseEn.test(word)) return false
  return (
    never.test(word) ||
    !(request.strength === 'act' && (tiedTo(request, word) || (wishable.test(word) && sameAct(request, `${word} `))))
  )
}
const wishable = /^(?:blocked|locked|frozen|suspended|paid|returned|ordered|requested|held|limited|written|marked)$/

/** What a sentence tells as the result of what the customer has asked for. */
export function resultsEn(text: string, request: OpenRequest): Told[] {
  if (/\?\W*$/.test(text)) return []
  const told: Told[] = []
  for (const reading of readingsEn) {
    const { pattern, strength, ties, adverse, bare } = reading
    if (strength === 'act' && request.strength !== 'act') continue
    for (const match of allMatches(pattern, text)) {
      const { part = match.groups?.his ?? '', subject: whose = '' } = match.groups ?? {}
      const end = match.index + match[0].length
      const start = end - part.length
      const { clause, from } = clauseAround(text, start, end, border)
      const plain = clause
        .replace(opening, '')
        .replace(/(?<=back to )(?:how|what|where) (?:it|they|things) (?:was|were)/, 'before')
        .replace(/(?<![a-z])any (?:more|further|longer)(?![a-z])/, ' ')
      if (coverEn.test(plain) || byOthers.test(clause) || where.test(text.slice(end))) continue
      const head = text.slice(from, start)
      if (tellsNothingEn(text, start, end)) continue
      const first = part.split(' ')[0] ?? ''
      if (adverse && isAdverse(part.includes(' ') ? part : first, request)) continue
      if (relative.test(text.slice(0, match.index)) || inRelative.test(text.slice(0, start))) continue
      if (bare && whose !== '' && object.test(text.slice(end))) continue
      if (bare && whose !== '' && finite.test(text.slice(end, from + clause.length))) continue
      if (
        isElsewise(
          {
            language: 'en',
            text: match[0].slice(whose.length).trim(),
            start: match.index + whose.length,
            end,
            groups: {},
          },
          text,
        )
      )
        continue
      if (identity.test(clause) && checked.test(part) && !tiedTo(request, part)) continue
      if (bare && whose === '' && ifSo.test(text.slice(end))) continue
      const isNews = news.test(clause) || news.test(text.slice(end, end + 48))
      const tied = tiesOf(reading, request, { part, subject: whose, clause }, isNews)
      const { theAct, isHis } = tied
      if (!isNews && !bare && ofAll.test(head)) continue
      if (stranger.test(text.slice(from, start)) || /(?:^| )(?:i|we)$/.test(whose)) continue
      const isShort = isHis && brief.test(part) && clause.length < 48 && /^ ?(?:[.!,;]|$)/.test(text.slice(end))
      if (ties === 'act' && !isNews && !isShort && inGeneral.test(head)) continue
      if (isUntied(reading, request, tied, text.slice(end)) && !(ties === 'act' && isShort)) continue
      if (
        bare &&
        whose === '' &&
        /(?<![a-z])(?:it|that)(?:'s| is)(?! been)(?: [a-z]+)* $/.test(text.slice(from, start)) &&
        !isNews &&
        !theAct &&
        !isHis
      )
        continue
      if (
        ties === 'open' &&
        whose !== '' &&
        other.test(whose) &&
        !theAct &&
        !isNews &&
        !isHis &&
        !(request.strength === 'act' && pronoun.test(whose))
      )
        continue
      if (
        ties === 'open' &&
        !isHis &&
        !theAct &&
        !isNews &&
        !/(?<![a-z])(?:your|you|it|that|this|both|everything|all|his|her|their)(?![a-z])/.test(clause) &&
        whose !== ''
      )
        continue
      told.push({ start, end, kind: 'done', self: false })
    }
  }
  return told
}
