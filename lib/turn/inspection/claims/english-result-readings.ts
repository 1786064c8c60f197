import { unwrap } from '#lib/text/unwrap.ts'
import { adverbEn, participleEn } from './english-forms.ts'
import type { ResultReading } from './result-reading.ts'

const subject = `(?<subject>(?:[a-z0-9'£$€.,"&-]+ ){0,8}?[a-z0-9'"]+)`
const bareHead = unwrap`
  ^\W*(?:(?:ok|okay|alright|all right|right|great|perfect|sure|yes|yep|lovely|good news|of course|certainly|absolutely|no problem(?: at all)?|no worries|there|and|done|all done|there you go|thanks?(?: you)?|understood|noted|hi|hello|happy to help|gladly|with pleasure|very good|excellent|brilliant|fantastic|wonderful|cool|
  (?:mr|mrs|ms|dear) [a-z]+)[ ,.!:-]+){0,3}
`

/** A word of what is named: no pronoun, and no verb that would make it a sentence. */
const nounEn = `(?!(?:that|this|it|you|i|we|they|he|she|who|which|what|there|is|are|was|were|be|been|am|has|have|had|do|does|did|can|could|will|would|may|might|must|should|shall|to|if|when|how|please|not|no|than|because|so|but|let|hold|go|goes|get|gets|come|comes|take|takes|need|needs|turn|switch off|put|keep|log|sign|pick|leave|pull|press|tap|read|try|open|close|click|select|choose|scroll|type|enter|add|use|make|give|send|call|write|reach|reaches|want|wants|(?!daily|weekly|monthly|hourly|yearly|family|early|reply|supply|assembly)[a-z]+ly)(?![a-z]))[a-z0-9£$€"][a-z0-9'£$€.,"&-]*`

/** The ways English tells a result. */
export const readingsEn: readonly ResultReading[] = [
  // "Tom's been added", "the payment has successfully been recalled".
  {
    pattern: new RegExp(
      `${subject}?(?: (?:has|have)|'s|'ve)${adverbEn}{0,3} been${adverbEn}{0,2} (?<part>${participleEn})(?![a-z])`,
      'g',
    ),
    strength: 'matter',
    ties: 'open',
    adverse: true,
  },
  // "You're now set to monthly", "your limit stands at 2,000 from today".
  {
    pattern: new RegExp(
      `${subject}?(?: (?:is|are|was|were|got|gets|stands|reads|shows|sits)|'s|'re)(?!${adverbEn}{0,3} been)${adverbEn}{0,3} (?<part>${participleEn}|on|off|in|out|up and running|live|right|correct|active|inactive|open|ready|gone|effective|in (?:effect|place(?! of)|force|motion)|on file|clear|free|switched|linked|valid|history|complete|good to go|set|at [£$€]?\\d[\\d.,]*|back|yours|through|an? [a-z]+ (?:again|now)|(?:on|off|in|out of) (?:your|the|our) [a-z]+|hughes|down for|confirmed|secured|over|no longer)(?![a-z])`,
      'g',
    ),
    strength: 'act',
    ties: 'act',
    adverse: true,
  },
  // "Your weekly payouts are in effect", "a new terminal has left for your shop".
  {
    pattern: new RegExp(
      unwrap`
        ${subject}?(?: (?:is|are|was|went|goes|sits|lies|rests|(?:has|have)(?=(?: [a-z]+)? (?:gone|left|headed))|'s)|'s|'ve(?= (?:gone|left))|'re)${adverbEn}{0,3} (?<part>on (?:its|the|their) way(?: to)?|winging (?:its|their) way|headed|heading|(?:gone|went|left|off|out) (?:to|for|out|through|from|in)|waiting (?:for you )?(?:in|at)|in your (?:inbox|mailbox|email|mail|account|profile|basket|name)|
        on (?:file|record|your (?:account|profile|card|order|plan)|hold|the list|the case|it)|off (?:your|the) [a-z]+|gone|detached|with (?:head office|headquarters|management|(?:the|our|my) (?:team|supervisor|manager|colleagues?|department|specialists?|accounts?|[a-z]+ team))|in (?:my|our|their|her|his|the [a-z]+'s) hands|up to date|taken care of|seen to|sorted|fixed|
        in front of (?:her|him|them)|underway|under way|being (?:processed|dealt with|handled|sorted|prepared|changed|updated|sent|set up|moved|switched|removed|cancelled))(?![a-z])
      `,
      'g',
    ),
    strength: 'act',
    ties: 'thing',
  },
  // "One of my colleagues has picked it up", "Tom has his invitation", "we no longer hold your card".
  {
    pattern: new RegExp(
      unwrap`
        (?<![a-z])(?<subject>(?:(?:one|some|two) of (?:my|our|the) [a-z]+|(?:my|our) (?:[a-z]+ ){0,2}[a-z]+|a (?:colleague|specialist|technician|supervisor)(?: of mine| of ours)?|someone (?:from|in|on) (?:our|the) [a-z]+)) (?:has|have|is)(?: now| just| already){0,2} (?<part>picked|taken|got|seen|read|received|begun|started|on|at|looking|reviewing|reading|handling|dealing|working on your|made|put|sent|called|
        reached|spoken|changed|fixed|opened|closed|assigned|accepted|approved|confirmed it)(?![a-z])
      `,
      'g',
    ),
    strength: 'act',
    ties: 'open',
  },
  {
    pattern: new RegExp(
      unwrap`
        (?<![a-z])(?:(?:we|our systems?) (?<part>no longer (?:hold|have|store|keep|use|send|charge|show|bill|list|know))|(?:has|have)(?: got| now| already){0,2} (?<his>(?:his|her|their) [a-z]+(?= ?[.!,;]|$| now)))(?![a-z])
      `,
      'g',
    ),
    strength: 'act',
    ties: 'his',
  },
  // "You're booked in", "you've been moved to Basic", "you're signed up", "you're off the list", "that's you off the list".
  {
    pattern: new RegExp(
      unwrap`
        (?:(?<![a-z])(?:you(?:'re| are)|that's you|you've got yourself|you now have|you have now got|consider yourself)${adverbEn}{0,3} (?<part>booked|signed|registered|enrolled|subscribed|unsubscribed|opted|upgraded|downgraded|switched|moved|added|removed|set|down for|off the|off our|on the (?!right|wrong|page|phone|list of)|in(?= ?[.,!]| for)|
        an? [a-z]+ again|all set|sorted|verified|unlocked|unblocked|reinstated|good to go|pencilled|scheduled|confirmed|free of|rid of|through to|connected|linked|back (?:on|in)|out of the|covered for))(?![a-z])
      `,
      'g',
    ),
    strength: 'act',
    ties: 'open',
  },
  // "Your wife has access now", "the reader is mute as of today", "you are paperless from today".
  {
    pattern: new RegExp(
      `${subject}?(?: (?:is|are|has|have)|'s|'re|'ve) (?<part>(?:now |again )(?!(?:been|a|an|the|and|to|in|at|being|your|our|no)(?![a-z]))[a-z]+|(?:got )?(?:(?:a|an|the|her|his|their|your|full) )?(?!(?:not|just|only|there|here|down|available|due|late|over|it|still|good|fine|clear|being|that|what|why|how|been)(?![a-z]))[a-z]+(?: [a-z]+)? (?:now|again|as of|from (?:now|today)))(?![a-z])`,
      'g',
    ),
    strength: 'act',
    ties: 'his',
  },
  // "His name no longer appears", "the old one no longer works", "you won't get any more newsletters".
  {
    pattern: new RegExp(
      `${subject}?,? (?<part>no longer (?:appears?|shows?|on|in|works?|active|there|listed|linked|a |needs?|has|have|receives?|gets?|be|exists?|valid|applies|part of|connected)|(?:won't|will not|will no longer) (?:be (?:charged|getting|receiving|billed|contacted|bothered|sent)|get|receive|see|hear)(?: any| from| our| the| another| these| those| you)|now (?:reads|says|shows|goes|uses|has|carries|falls|comes|runs|ends|starts|belongs|works|stands|points|lists|includes|gets|covers))(?![a-z])`,
      'g',
    ),
    strength: 'act',
    ties: 'thing',
  },
  // "The courier knows now", "accounting has it", "they've got your number".
  {
    pattern: new RegExp(
      unwrap`
        (?<![a-z])(?<subject>(?:the|our|my|your) (?:[a-z]+ ){0,2}[a-z]+|head office|headquarters|management|hr|legal|support|sales|accounting|accounts|billing|finance|they|he|she|everybody|everyone) (?:now |already |both |all )?(?<part>(?:knows?|is aware|are aware|is informed|are informed|is in the picture|are in the picture|is in the know|has it|have it|have got it|(?:has|have|'ve got|have got|has got) (?:received your|your|the|all|everything|it|been told|been asked|been informed|been briefed|
        already)(?: [a-z]+)? ?(?:details?|number|message|note|case|file|request|complaint|documents?|information|instructions?|order)?|is on it|are on it|is looking into|are looking into|is looking at|are looking at|is reading|is reviewing|are reviewing|is dealing|are dealing|will take it from here|have taken over|has taken over|took over)|(?:have|has|'ve) got your [a-z]+)(?![a-z])
      `,
      'g',
    ),
    strength: 'act',
    ties: 'act',
  },
  // "Card activated!", "Delivery address amended to the shop", "Direct debit set up, …".
  {
    pattern: new RegExp(
      `${bareHead}(?<subject>(?!(?:a|an|i|we|you|it|they|he|she|this|that|these|those|there|what|which|who|how|when|if|once|thanks|thank|sorry|glad|not|no|nothing|anything|all|any|every|each|most|some|please|as|have|has|had|is|are|was|were|do|does|did|can|could|will|would|in|on|at|by|for|after|before|because|since|being|having|just|never|only|try|let|see|so|but|interested|based|provided)(?![a-z]))(?:${nounEn} ){0,6}?(?!(?:the|an?|your|our|my|his|her|their|its|any|each|every|of|in|on|for|from|with|by|and|or|most|some|as|at|into|about|such)(?![a-z]))${nounEn}):?(?: (?:now|successfully|already|all|both|just|duly|safely))? (?<part>(?:${participleEn}|set up)(?=(?: [a-z0-9£$€.,'"-]+){0,6} ?(?:[.!,;:–-]|\\s*$))|(?:live|on|off|gone|done|in place|sorted|offline|online|paperless|back|out|in)(?= ?[.!,;:–-]|\\s*$| (?:for you|now|again|from|as of|to (?:the|your))(?![a-z])))`,
      'g',
    ),
    bare: true,
    strength: 'matter',
    ties: 'thing',
    adverse: true,
  },
  // "Paused till September.", "Converted at 0.79", "Flagged for a supervisor.", "Removed you from the list".
  {
    pattern: new RegExp(
      `${bareHead}(?:(?:all|both|now|just|it's|that's|it is|that is|it has been|it's been|successfully|already|freshly)(?: now| all| both| been| just)? )?(?<part>(?!(?:understood|noted|appreciated|agreed|received|seen|heard|said|granted|given|based|needless|provided|excited|pleased|delighted|interested|supposed|mistaken|guaranteed|related|compared|located|used|limited|dated|named|called|established|founded|listed|published|asked|depending|left|held|kept|made|told|set against|read|put (?:simply|differently|another|briefly)|got (?:it|you)(?= ?[.,!]|$))(?![a-z]))${participleEn})(?= ?[.!,;:–-]|\\s*$| (?:it|you|that|them|this|your|the|both|everything|for|till|until|at|to|from|on|off|in|into|up|as|with|over|out|back|now|again|and|down|through|under)(?![a-z]))`,
      'g',
    ),
    bare: true,
    strength: 'matter',
    ties: 'open',
  },
  // "And it is, as of ten seconds ago.", "It is now."
  {
    pattern:
      /^\W*(?:(?:well|yes|and|ok|okay|sure|great)[ ,!]+){0,2}(?<part>(?:it|that|they|you|he|she)(?:'s| is| are| has| does| do)(?: now| already| just){0,2})(?=, (?:as of|now|since|from|effective|just)| (?:as of|from now|from today)|[.!]? ?$|[.!])/g,
    strength: 'act',
    ties: 'open',
  },
  // "The change is live", "cancellation successful", "registration complete", "the switch took effect".
  {
    pattern: new RegExp(
      unwrap`
        (?<![a-z])(?<subject>(?:change|switch|update|request|registration|cancellation|booking|transfer|correction|upgrade|downgrade|move|removal|activation|deactivation|renewal|extension|pause|block|limit|refund|order|replacement|note|report|complaint|link|setup|subscription|reversal|recall|withdrawal|conversion|
        enrolment|enrollment|appointment|reservation|reset|invitation|exchange|payment|merge|deletion|deregistration|opt-out|copy|statement|invoice|certificate|reminder|instruction|message|card|account|pin|address|plan|place|slot|seat)s?)(?: (?:of|for|to|on|from|with) [a-z0-9£$€' -]{2,32}?)?(?: (?:is|are|has|have)|'s)?${adverbEn}{0,2} (?<part>live|complete|completed|successful|through|gone through|went through|
        came through|done|in place(?! of)|in effect|in force|took effect|taken effect|active|confirmed|went in|went out|gone in|gone out|is yours|accepted|secured|restored|granted|sorted|in the system|on record|booked|logged|recorded|carried out|effected)(?![a-z])
      `,
      'g',
    ),
    strength: 'act',
    ties: 'thing',
  },
]
