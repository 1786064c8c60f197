import { unwrap } from '#lib/text/unwrap.ts'
import type { Vocabulary } from './told.ts'

const adverbs =
  '(?: (?:still|now|already|all|both|not|yet|just|fully|currently|indeed|also|definitely|officially|successfully|actually)){0,3}'
const shown = '(?:shows?|marked|listed|recorded|registered|appears?|showing|down)(?: up)? (?:as|to be)'
/** How it stands now. */
const is = `(?:(?:[a-z]{2,10}'(?:s|re)|is|are|isn't|aren't|remains?|stays?|${shown})${adverbs}|still) `
/** How it stands, or what has happened to it. */
const was = `(?:(?:[a-z]{2,10}'(?:s|re)|is|are|was|were|isn't|aren't|wasn't|weren't|been|got|${shown})${adverbs}) `
const has =
  "(?:has|have|hasn't|haven't|[a-z]{1,4}'ve)(?: (?:still|now|already|all|both|not|yet|just|also|actually|never)){0,3} "
const bookable = '(?:booking|reservation|seats?|room|table|tickets?|flight|appointment|stay|trip)'
const it = '(?: [a-z]{2,4}-\\d{1,8})?'

/** What English says of the thing of a record. */
export const englishTold: Vocabulary = {
  said: {
    booked: unwrap`
      ${is}(?:confirmed(?! (?:by|that|whether|with|in))|booked(?! (?:up|by|out))|reserved(?! for)|ticketed)|${has}been confirmed(?! (?:by|that|whether|with|in))|
      ${bookable}${it} (?:still )?(?:stands|is (?:still |all |definitely )*(?:on(?= ?[.,!;]| ?$| for)|going ahead|secured?|good))|
      (?:holding|keeping) (?:your|the|a) (?:room|table|seats?|place)
    `,
    succeeded: unwrap`
      (?:payment|purchase|transaction|top-?up|charge|booking|order)${it} (?:went through|(?:has|have) gone through|was successful|is successful|has been successful|
      succeeded)|tickets?${it}(?: for [a-z0-9-]+)? (?:were|was|have been|has been|are|is)(?: now| already| all)? issued
    `,
    cancelled: `${was}(?:cancelled|canceled|called off|voided|annulled)`,
    failed: `${was}(?:declined|unsuccessful)|(?:payment|purchase|charge|top-?up|order|it)${it} (?:has )?failed|(?:didn't|did not) go through`,
    paid: unwrap`
      ${was}(?:paid(?: off| up| in full)?(?! (?:by|on|for|with|into|to|every|monthly|out|back))|settled|fully paid)|(?:we|we've|we have|we did)(?: already| now| just)? (?:received|got|had) (?:your|the) (?:payment|transfer)|
      (?:payment|transfer)${it} (?:has |was |is |did )?(?:already |now |been )?(?:arrived|come in|came in|received|reached us|cleared|landed)|
      nothing(?: [a-z]+){0,2} (?:due|outstanding|owed|owing|to pay|left to pay)|you owe nothing|you don't owe (?:us )?anything
    `,
    unpaid: `${is}(?:unpaid|overdue|outstanding|past due|in arrears|unsettled|awaiting payment|waiting for payment|waiting to be paid|to be paid)|still owed|(?:haven't|have not) (?:yet )?(?:received|got|had) (?:your|any|the|a) payment`,
    sent: unwrap`
      (?:${has}|was |were |wasn't |weren't )(?:been )?(?:shipped|dispatched|despatched|posted|sent out|gone out|left (?:our|the) (?:warehouse|depot))(?! (?:back|by mistake))|
      did(?:n't| not) ship
    `,
    onway: `${is}(?:on (?:its|the|their) way(?! back)|in transit(?! back)|out for delivery|with the (?:courier|carrier|driver))`,
    arrived: `${was}(?:delivered|handed over to you)|${has}(?:arrived(?! (?:at|in|back))|reached you)|(?:did not|didn't) (?:arrive|reach you)`,
    here: unwrap`
      (?:${is}(?:still )?)(?:in|at) (?:our|the) (?:warehouse|stockroom|depot)|${is}being (?:prepared|packed|picked|put together)|still being processed|
      ${is}(?:waiting|awaiting) (?:to be )?(?:shipped|packed|dispatched|sent|dispatch|shipment)
    `,
    ready: unwrap`
      (?<!get )(?<!be )ready (?:for (?:collection|pick-?up|you to (?:collect|pick up|come))|to (?:collect|be collected|pick up|be picked up|be fetched))|
      ${is}(?:waiting|there|available) for (?:collection|pick-?up)
    `,
    instock: `${is}(?:in stock|back in stock|packed(?! by)|boxed up)|ready to (?:ship|go out|leave|be shipped|be sent)|we have (?:it|plenty|units|them) (?:in stock|here|on the shelf)`,
    allsent: unwrap`
      (?:shipped|sent|dispatched|went out|gone out|delivered)(?: out)? (?:in full|complete(?=[ ,.!;:]|$)|all together|all in one|in one (?:parcel|box|go|piece))|
      (?:everything|all of it|the (?:whole|entire|complete|full) (?:order|set)|all (?:the |your )?items) (?:(?:has|have|was|were|is|are|been|already|now) ){1,3}(?:shipped|sent|dispatched|delivered|on (?:its|the|their) way)
    `,
    mended: unwrap`
      (?:repairs?|repair work) (?:is|are|was|has been|have been|isn't|hasn't been)(?: now| already| all| not)? (?:finished|complete|completed|done)|${was}(?:repaired|fixed|mended)(?! (?:date|price|fee|rate|by|on))
    `,
    mending: unwrap`
      ${is}(?:being (?:repaired|fixed|worked on|diagnosed|mended)|in repair|under repair|in diagnosis|in diagnostics|on the (?:work)?bench|in the workshop|waiting for (?:spare )?parts)|
      (?:repair|repairs|work) (?:has not|hasn't|have not|haven't) (?:started|begun)|(?:haven't|hasn't|have not|has not) (?:yet )?(?:started|begun) (?:the repair|repairing|work|on it)
    `,
    gotback: unwrap`
      (?:arrived|landed|is|are|back|got|received|reached|reach)(?: back| safely| now)? (?:(?:at|in|to|by) )?(?:our|the) (?:warehouse|returns (?:centre|center|depot|desk))|
      (?:reached|reach) us|back with us|(?:received|got|had|have) (?:your|the) return(?! (?:label|address|form|request))|(?:received|got|have) (?:it|them|your [a-z]+) back
    `,
    approved: `${was}(?:approved|granted|accepted)(?! (?:by the buyer|methods?|payment))`,
    rejected: `${was}(?:rejected|declined|refused|denied|turned down|knocked back)`,
    undecided: `${is}(?:under review|in review|being (?:reviewed|assessed|looked at|looked into|investigated)|pending review|awaiting (?:a )?decision|undecided)`,
    won: `in your favou?r|(?:you|you've|you have) won (?:the|your|this) (?:dispute|case|claim|chargeback)|(?:dispute|case|claim|chargeback)${it} (?:was|has been|is) won`,
    lost: `against you|(?:you|you've|you have) lost (?:the|your|this) (?:dispute|case|claim|chargeback)|(?:dispute|case|claim|chargeback)${it} (?:was|has been|is)(?: unfortunately| sadly)? lost`,
    settled: `(?:dispute|case|claim|chargeback|complaint)${it} (?:${was.trim()}|has been|have been) (?:closed|resolved|settled|decided|over)`,
    running: `${is}(?:active(?! (?:dispute|case|claim))|up and running|in service|in force|in good standing|switched on|working (?:fine|normally|as normal))`,
    suspended: `${was}(?:suspended|disconnected|cut off|blocked|frozen|barred|deactivated|paused|on pause)`,
    expired: `(?:${has}|${is})(?:expired|lapsed|run out)`,
    refunded: unwrap`
      refund${it}(?: for [a-z0-9 -]{1,24}?)? (?:(?:is|was|has|been|now|already|fully|isn't|hasn't|not) ){1,4}(?:complete|completed|paid(?: out)?|done|credited|gone through|finished)|
      (?:has|have|was|were|hasn't|haven't|wasn't|weren't)(?: (?:been|already|now|fully|not|yet|just)){0,3} (?:refunded|reimbursed)
    `,
    given: unwrap`
      donation${it} (?:${was.trim()}|has been|has) (?:complete|completed|successful|passed on|received|reached|gone)|
      (?:reached|gone to|went to|made it to) (?:the )?(?:charity|campaign|appeal|cause)
    `,
    back: 'returned to (?:us|the sender|sender|our warehouse)|(?:came|come|coming|sent|went|gone|on (?:its|the) way) back',
  },
  triggers: unwrap`
    confirmed|booked|reserved|ticketed|stands|going ahead|secure|holding|keeping|through|successful|succeeded|issued|cancel|called off|voided|annulled|paid|settled|received|
    got_|payment|transfer|owe_|owing|due_|outstanding|unpaid|overdue|arrears|awaiting|waiting|shipped|ship_|dispatch|despatch|posted|sent_|gone_|left_|
    way_|transit|delivery|delivered|arrive|reach|courier|carrier|driver|warehouse|stockroom|depot|prepared|packed|picked|processed|ready|collection|pickup|pick-up|stock|
    boxed|plenty|shelf|full_|together|one_|finished|complete|done_|repair|fixed|mended|worked on|diagnos|bench|parts|started|begun|back_|return_|approved|granted|
    accepted|rejected|declined|refused|denied|turned down|knocked|review|assessed|looked|investigated|decision|undecided|favour|favor|won_|lost_|against|closed|resolved|
    decided|over_|active|running|service|force|standing|switched|working|suspended|disconnected|cut off|blocked|frozen|barred|deactivated|paused|pause_|expired|
    lapsed|run out|refunded|reimbursed|credited|donation|charity|campaign|appeal|cause_
  `,
}
