import { unwrap } from '#lib/text/unwrap.ts'

const strangerEn = unwrap`
    (?:some(?:one|body)|some one|some ?(?:guy|man|woman|person|stranger|dude|caller)|an? (?:hacker|thief|scammer|
    stranger|man|guy|woman|caller|fraudster|crook|intruder|fake)|(?:the )?(?:hackers?|scammers?|thieves|thief|
    strangers?|fraudsters?|crooks?|caller)|they|he|she|whoever|my ex|person)
  `
const takesEn = unwrap`
    (?:log(?:ged|ging|s)?(?: back)? in(?:to)?|sign(?:ed|ing) in(?:to)?|in(?:side)?|into|hack(?:ed|ing)|us(?:ed|ing)|
    st[oe]l(?:e|en)|stealing|took|taking|taken|empt(?:ied|ying)|drain(?:ed|ing|s)?|send(?:ing|s)?|sent|transferr(?:ed|
    ing)|transfer|spend(?:ing|s)?|spent|buy(?:ing|s)?|bought|withdr[ae]w(?:n|ing|s)?|mov(?:ed|ing|es?)|chang(?:ed|ing)|
    clon(?:ed|ing)|access(?:ed|ing)?|charg(?:ed|ing)|order(?:ed|ing|s)|open(?:ed|ing)|clean(?:ed|ing)|control(?:s|led|
    ling)?|remote(?:ly|d)?|got(?:ten)?|hijack(?:ed|ing)|impersonat(?:ed|ing)|lock(?:ed|ing)|swap(?:ped|ping)|port(?:ed|
    ing)|cash(?:ed|ing)|racking|running|max(?:ed|ing)|paying|making|going)
  `
const moneyEn = unwrap`
    (?:account|card|cards|wallet|phone|sim|money|savings|identity|e-?mail|login|bank|purse|funds|balance|profile|
    details|credit|cash|salary|pension|number|name|laptop|computer|screen|accounts)
  `
const secretEn = unwrap`
    (?:my|our|her|his|the|a|all my|that|this)(?: (?!discount|promo|order|tracking|zip|postal|gift|voucher|delivery|
    pickup|collection|referral)[a-z0-9-]+){0,3} (?:codes?|pin|passwords?|otp|passcode|login|(?:card|bank|
    account) (?:details|number|info)|cvv|details)(?![a-z])
  `
const toldEn = unwrap`
    (?:him|her|them|someone|somebody|some (?:guy|man|woman|person|caller|site)|strangers?|(?:a|an|the|this|that|some|
    their) (?:[a-z]+ )?(?:man|woman|guy|lady|person|caller|scammer|stranger|voice|number|link|website|site|page|call|
    form|text|message|agent|fake))
  `

/** Fraud that a customer tells of in English. */
export const englishFraud: readonly string[] = [
  unwrap`
    (?<![a-z])(?:made|had|tricked|talked|got|forced|convinced|persuaded) me (?:to |into )?(?:send|sending|transfer|
    transferring|pay|paying|wire|wiring|withdraw|withdrawing)(?: (?:him|her|them|money|all|over|out|everything|my|
    \d[\d,.]{0,9})){1,3}(?![a-z])|(?<![a-z])(?:unknown|strange|unrecogni[sz]ed|unfamiliar|
    foreign)(?: [a-z]+){0,1} (?:device|phone|computer|log-?in|ip|number)(?: [a-z]+){0,3} (?:signed|logged|inside|
    connected|linked|accessed|accessing|in my|on my|to my)(?![a-z])|(?<![a-z])(?:used|using|stole|
    stolen) my (?:details|identity|data|id|passport|name|information)(?: [a-z]+){0,2}? (?:to|for)
  `,
  unwrap`
    (?<![a-z])(?:made|making|makes|wants|asks|asking|telling|got|told|asked|talked|persuaded|convinced|tricked|helped|had|let|
    guided)(?: [a-z]+){0,3} (?:install|installing|download|downloading|open|set up)(?: [a-z]+){0,4} (?:anydesk|
    teamviewer|quick ?support|rustdesk|remote [a-z]+|screen[- ]shar[a-z]+)(?![a-z])|(?<![a-z])(?:account|card|money|
    balance|wallet|payments?|transfers?|purchases?|orders?|log-?ins?|funds|
    withdrawals?)(?![a-z])[^.!?]{0,50}(?<![a-z])(?:(?:it|that|this|they|those) (?:wasn't|was not|isn't|is not|weren't|
    were not) (?:me|us|mine|done by me|made by me)|i (?:had nothing to do with|haven't (?:touched|used)|
    didn't do (?:it|that|this)))(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:my|the) (?:[a-z]+ ){0,2}?(?:screen|phone|mouse|cursor|computer|laptop|tablet|app)(?: is|
    's| keeps?| started?| has started)? (?:moving|clicking|typing|tapping|scrolling|opening|controlling|acting|
    doing (?:things|stuff))(?: [a-z]+){0,3} (?:(?:by|on|of) (?:itself|its own)|by themselves|without me)(?![a-z])|
    (?:it's|it is|it keeps|something is|something's|app is|phone is)(?: [a-z]+)? (?:sending|making|moving|
    transferring|paying|emptying|draining)(?: [a-z]+){0,3} (?:from|out of) my(?![a-z])|(?:payments?|transfers?|money|
    orders?) (?:are|is|keeps?) (?:being (?:sent|made|paid|placed)|going out|leaving|
    sending)(?: [a-z]+){0,3} (?:by (?:itself|themselves)|on (?:its|their) own|without me|as we speak)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:money|funds|cash|savings|balance)(?:'s| is| keeps?) (?:vanish|disappear|leav|go|
    drain)ing(?: out)? (?:of|from) my|(?:pretending|claiming|posing|pretended|claimed)(?: [a-z']+){1,7}? (?:got|took|
    has|have) my(?: [a-z]+){0,3}? (?:password|code|pin|details|card|money)|(?:my (?:account|card|wallet)|log-?ins?|
    charges?|payments?)[a-z0-9' ,]{0,40}?(?:isn't|wasn't|is not|was not|not) me(?![a-z])|(?:pictures|photos|videos|
    nudes)[^.!?]{0,40}?(?:wants? money|or (?:he|she|they)(?:'ll| will)? ?(?:posts?|shares?|publish|sends?|leaks?))
  `,
  unwrap`
    (?<![a-z])${strangerEn}(?:'s|'ve|'re)?(?: (?!(?:i|you|we|
    my) )[a-z']+){0,5}? ${takesEn}(?: [a-z0-9'-]+){0,7}? (?:my|our|me|mine)(?: [a-z]+){0,2}? ${moneyEn}(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:i've|i have|i was|i am|i'm|i got|we've|we were|we got|we have|just|i think i|my (?:mum|mom|mother|
    father|dad|wife|husband|grandmother|grandma|son|daughter))(?: (?:been|just|now|getting|being|got|was|has|have|
    were|actually|literally|totally|definitely|probably|also)){0,4} (?:hacked|scammed|robbed(?! of (?:a|my) (?:good|
    night|sleep|time|day|weekend|evening))|defrauded|phished|conned|
    tricked|duped|swindled|blackmailed|extorted|mugged|fleeced|ripped off|cleaned out|sim[- ]?swapped|catfished|
    spoofed)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:my|
    our)(?: [a-z]+){0,2} ${moneyEn}(?:'s| is| was| has| have| got| are| were| just| been| being| gets| getting| also
    | now| all| completely| totally| actually| currently){0,5} (?:hacked|
    stolen|compromised|cloned|drained|emptied|draining|taken over|hijacked|gone|disappear\w+|vanish\w+|nicked|pinched|
    swiped|breached|leaked|snatched|cleaned out|wiped(?: out)?|hacking|leaving|robbed|skimmed|spoofed|being (?:used|
    spent|moved|taken))(?![a-z])(?! (?:to|on|in|for) (?:the|a|my)? ?(?:up|down|holiday))
  `,
  unwrap`
    (?<![a-z])(?:don't|didn't|did not|do not|never|wasn't|isn't|aren't|weren't|not|haven't)(?: (?:even|ever|myself|
    been))? (?:recogni[sz]ed?|authori[sz]ed?|make|made|approved?|signed? off|agree to|carry out|do|did|place|placed|
    initiate|initiated|buy|bought)(?: (?!sure|it clear)[a-z0-9']+){0,4}? (?:charges?|payments?|transactions?|
    transfers?|purchases?|debits?|withdrawals?|log-?ins?|logon|cash advance|orders?)(?![a-z])|(?:charges?|payments?|
    transactions?|transfers?|purchases?|withdrawals?|log-?ins?|debits?|
    orders?)(?: [a-z0-9']+){0,6}? (?:(?:that )?i (?:didn't|never|don't|did not|do not) (?:make|made|recogni[sz]e|
    authori[sz]ed?|approved?|know|place|placed)|(?:that |which )?(?:wasn't|weren't|isn't|aren't|were not|was not|
    not) (?:me|mine|by me|made by me|us)|without my (?:permission|consent|knowledge|authori[sz]ation|
    approval))(?![a-z])|unauthori[sz]ed (?:charge|payment|transaction|transfer|access|purchase|log-?in|withdrawal)s?|
    fraudulent (?:charge|payment|transaction|transfer|purchase|activity|order|loan|account)s?|(?:fraud|identity theft|
    suspicious activity) (?:on|in|with|against) (?:my|our)|(?:loan|account|card|credit|
    contract)(?: [a-z]+){0,3} in my name(?: [a-z]+){0,6} (?:without|never|didn't|not)|taken out (?:a|
    an) (?:[a-z]+ )?loan in my name|sim[- ]?swap(?:s|ped|ping)?(?= (?:attack|fraud|scam|on me))|(?:victim of|been|got|was|were|by|with) (?:a )?sim[- ]?swap(?:ped|ping)?
  `,
  unwrap`
    (?<![a-z])(?:my|our)(?: [a-z]+){0,2} ${moneyEn}(?: [a-z]+){0,3}? (?:accessed|used|entered|opened|charged|moved|
    taken|removed) by (?:an? |some )?(?:unknown|unauthori[sz]ed|third|other|another|someone|somebody|strangers?|
    person)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:charges?|payments?|transactions?|withdrawals?|purchases?|log-?ins?|cash)(?: [a-z]+){0,2} (?:in|from|
    at|near) [a-z]+[^.!?]{0,30}(?:i live|i was (?:at home|asleep|in bed|in|at)|i(?: have|'ve)? never been|never been|
    i(?: am|'m) in|nowhere near|never set foot)(?![a-z])|(?<![a-z])(?:told|asked|instructed|convinced|persuaded|made|
    got|talked)(?: by [^.!?]{1,30}| me| into)? (?:to )?(?:mov(?:e|ing)|transfer(?:ring)?|send(?:ing)?|
    withdraw(?:ing)?|empty(?:ing)?) (?:all )?(?:my|our) (?:[a-z]+ )?(?:savings|money|balance|funds|cash)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:a|an|some) (?:man|woman|caller|guy|stranger|person|scammer|lady|voice)(?: [a-z]+){0,6}? (?:asked|
    asks|asking|wanted|demanded|pressed|tricked)(?: me)?(?: for| to (?:give|tell|read|send))? ${secretEn}
  `,
  unwrap`
    (?<![a-z])(?:read|gave|given|give|told|shared|texted|handed|sent|entered|typed|put|filled|said|passed|
    dictated)(?: out| over| in)? ${toldEn}(?: [a-z]+){0,4}? ${secretEn}
  `,
  unwrap`
    (?<![a-z])(?:read|gave|given|told|shared|texted|handed|sent|entered|typed|put|filled|passed|
    dictated)(?: out| over| in)? ${secretEn}(?: [a-z]+){0,4}? (?:to|with|on|into|in) ${toldEn}(?![a-z])|
    (?<![a-z])i(?:'ve| have)?(?: just| already)? (?:sent|transferred|wired|paid)(?: [a-z0-9,.]+){0,5} to (?:a |an |
    the |some )?(?:scammers?|fraudsters?|fake|someone claiming|someone pretending|safe account|person i met)
  `,
  unwrap`
    (?<![a-z])(?:installed|downloaded|gave (?:him|them|her|someone) (?:remote )?access|let (?:him|them|her|
    someone))(?: [a-z]+){0,6}? (?:anydesk|teamviewer|remote|screen|control|my (?:phone|computer|laptop|screen|
    account))(?![a-z])|clicked(?: on)?(?: [a-z]+){0,6} (?:link|text|sms|e-?mail|message)(?:[^.!?]{0,60})(?:details|
    password|card|code|money|gone|account|pin|missing|charged|lost|taken|disappeared|vanished|emptied|deducted)|
    (?:money|pounds|dollars|euros|funds|savings|everything|payments?|
    transfers?|withdrawals?|purchases|balance)(?: [a-z0-9]+){0,3}? (?:(?:has|have|had|is|are|keeps?|just|now|already|
    still) ){1,3}(?:left|gone|disappeared|vanished|leaving|disappearing|going out|draining|drained|emptied|dropping|
    being (?:taken|moved|drained|spent|made)|coming out|popping up)(?! (?:in|
    on) )(?![a-z])[^.!?]{0,24}(?:(?<![a-z])(?:my|our) (?:[a-z]+ )?(?:account|wallet|card|bank|balance)|right now|
    as we speak|every (?:minute|few))
  `,
  unwrap`
    (?<![a-z])(?:someone|somebody|he|they|she|a (?:man|woman|guy|caller)|caller)(?:'s| is| are|
    're)?(?: [a-z']+){0,4} (?:on the (?:phone|line)|calling me|keeps? (?:asking|telling|
    calling))(?: [a-z']+){0,6} (?:now|code|transfer|move|password|pin|gift cards?|safe account)(?![a-z])|(?:telling|
    told|asking|asked|wants|want|making|made|pressur\w+|forcing) me(?: [a-z']+){0,3} (?:to )?(?:move|transfer|send|
    buy|withdraw|read)(?: [a-z']+){0,6} ['"]?(?:safe account|gift cards?|(?:right )?now|crypto|bitcoin)(?![a-z])
  `,
]
