import { unwrap } from '#lib/text/unwrap.ts'
import type { Say } from './say.ts'

const carrier = unwrap`
  (?:(?:the|our|a|your|their) )?(?:local |delivery )?(?:courier|carrier|driver|postie|postman|rider|delivery (?:company|service|firm|
  driver|man|people|guys)|dhl|ups|usps|fedex|dpd|gls|evri|hermes|royal mail|post office|postal service|post|parcel service|shipping company|logistics company)
`
const stop = '(?=[,.!;:)]| (?:and|but|so|now|again|already|yesterday|today|this|last|on|at|as|for|since|days?|long)|$)'

export const englishStages: Readonly<Record<Say, string>> = {
  sent: unwrap`
    shipped(?: out| off)?|dispatched|despatched|sent(?: out| off| on| to you| over)?${stop}|posted${stop}|mailed(?: out)?|(?:gone|went) out(?! of)|
    gone${stop}|left (?:us|our (?:warehouse|depot|hands|building|facility)|the (?:warehouse|depot|building|facility))|left${stop}|
    out (?:of )?(?:the door|our hands)|handed (?:it )?(?:over )?to ${carrier}|(?:collected|picked up|taken|scanned|fetched) by ${carrier}|
    ${carrier} (?:has |have |'s )?(?:collected|picked up|took|taken|fetched|scanned)(?: (?:it|them|the parcel|your parcel|your order|[a-z]{2,4}-\d{1,9}))(?: up)?|
    tracking (?:is|should be|will be)(?: now| already)? (?:live|active|up|working)|(?:set|setting) off
  `,
  onway: unwrap`
    on (?:its|the|their) way(?! (?:back|through))|en route|in transit|out for delivery|(?:out )?on (?:a|the|its|our|your|today's) (?:delivery )?(?:van|truck|lorry|
    road|plane|round|run)|(?:in the hands of|with) ${carrier}|travell?ing|heading (?:to|your|for)|rolling (?:to|towards)|
    ${carrier} (?:has|have|'s got|has got) (?:it|them|your [a-z]+|the [a-z]+|[a-z]{2,4}-\d{1,9})${stop}|
    (?:at|in) (?:your|the) (?:local|nearest|regional) (?:depot|hub|sorting centre|sorting center|delivery office)|
    at (?:the|a) (?:depot|hub|sorting centre|sorting center|delivery office)
  `,
  arrived: unwrap`
    delivered|arrived(?! (?:at|in) (?:the|our|your local|a) (?:[a-z]+ )?(?:depot|hub|country|warehouse|centre|center|city|office))|
    (?:handed|given) (?:it |them )?(?:over(?! to (?:them|the|our|a|dhl|ups|usps|fedex|dpd|gls|evri|hermes|royal)(?![a-z]))|to you)|(?:got|made it|came|come) to you|
    reached (?:you|your (?:home|house|door|address|place|flat|account|bank))|(?:in|into) your (?:hands|letterbox|mailbox)|
    (?:at|on|outside) your (?:door|doorstep|porch|place|home|house)|with you${stop}|signed for|dropped (?:it )?off|turned up|
    left (?:it )?(?:with|at|in|on|by) (?:your|the|a) (?:neighbou?r|porch|door|doorstep|front door|safe place|reception|concierge|mailbox)|
    you (?:should |must |'ll |will )?(?:already |now )?(?:have|'ve got|have got|hold) (?:it|the (?:parcel|order|package)|your (?:parcel|order|package))(?: (?:in (?:your|the) hands?|with you|
    by now|at home|already|now))?${stop}|landed${stop}|landed (?:in|on|at) your [a-z]+
  `,
  due: unwrap`
    (?:will|'ll|is going to|is set to|is due to) (?:still |soon |now )?(?:be (?:shipped|sent|dispatched|delivered|with you|packed|on its way)|ship|arrive|
    go out|reach you|come|get to you)
  `,
  prepared: unwrap`
    being (?:prepared|packed|picked|made|made ready|got ready|put together|assembled|boxed|wrapped|readied|packaged)|
    (?:getting|making) (?:it|them|your [a-z]+|the [a-z]+|that one) ready|
    (?:packing|preparing|picking|boxing|wrapping|packaging) (?:it|them|your [a-z]+|the [a-z]+|that one)(?: up)?|in preparation|
    (?:in|at|inside) (?:our|the) (?:warehouse|stockroom|packing [a-z]+)|waiting to be (?:packed|shipped|picked|sent|collected|dispatched)|
    (?:ready|about|yet) to (?:ship|be shipped|go out|be packed|leave)
  `,
  working: 'processing|being processed|in (?:process|progress|the works|processing)|under ?way|under way',
  waits: unwrap`
    pending|waiting(?! (?:for (?:you|delivery|pick)|on you|at|in|on your|outside|with)(?![a-z]))|in (?:the|a) queue|queued(?: up)?|held(?: back)?|awaiting [a-z]+|
    outstanding|scheduled|still to come|(?:under|in) review|to be paid|lined up
  `,
  back: unwrap`
    returned to (?:us|(?:the )?sender|(?:our|the) warehouse)|(?:came|come|coming|sent|went|gone|brought) back(?: to us| to (?:the )?(?:sender|warehouse))?${stop}|
    undeliverable|back (?:with us|(?:at|in) (?:our|the) warehouse)|in (?:our |the )?returns${stop}
  `,
  lost: 'lost(?! (?:in|on) (?:your|the app))|(?:gone|went) missing|missing|disappeared|vanished',
  ended: unwrap`
    cancelled|canceled|void|voided|called off|scrapped|terminated|annulled|deleted|withdrawn|discontinued|wound up|
    no longer (?:exists?|active|on (?:the|your) account|there|in (?:the|our) system|running|going ahead|in force)|
    removed|(?:has |have |was |is |been )?(?:over|ended|stopped)${stop}|(?:came|come) to an end|finished for good|dead${stop}
  `,
  expired: 'expired|(?:run|ran) out|lapsed|out of date|past its (?:expiry )?date|no longer valid',
  running: unwrap`
    active|up and running|running(?! (?:out|late|low|behind))|live${stop}|valid|in force|usable|working(?! (?:days?|hours?|on|through|hard|with))|in good standing|
    renew(?:s|ing)(?: as (?:usual|normal)| itself| automatically|${stop})|going strong|enabled|switched on|unfrozen|unlocked|unblocked|
    reactivated|resumed|ready to (?:use|be used)|still (?:open|on(?! (?:the|your|our|my|its|his|her|their|file|record|track|hold|schedule|course|us|me|time|sale|offer|order|an?|this|that)(?![a-z]))|good|stands?|valid)|going ahead|in order
  `,
  fair: `(?:fine|good|ok|okay|open|on|alright|all right|well)${stop}`,
  rests: 'paused|on (?:a )?(?:pause|break)|snoozed|dormant',
  hold: 'on hold|stuck',
  frozen: 'frozen|on ice|suspended',
  barred: unwrap`
    blocked|locked|barred|restricted|disabled|deactivated|inactive|switched off|turned off|unusable|out of action|shut off
  `,
  refunded: 'refunded|reimbursed|paid back|credited back|given back',
  paid: unwrap`
    paid(?: out| off| in full| into your [a-z]+)?(?! (?:for|with|by you|on time|subscription|plan))|credited|(?:fully |successfully |been )?completed?${stop}|completed? (?:successfully|without)|
    settled|transferred|wired|deposited|went through|gone through|(?:came|come|been) through|hit your [a-z]+|
    (?:back )?(?:in|on|with) your (?:bank|account|card|statement|bank account|bank statement)${stop}|(?:all )?done${stop}|finali[sz]ed|
    successful(?:ly)?|released|cleared|issued|a success
  `,
  refused: unwrap`
    rejected|declined|turned down|refused|denied|knocked back|failed|bounced|fell through|fallen through|unsuccessful|
    (?:came|come|sent) back from (?:the|your) bank|returned by (?:the|your) bank
  `,
}

export const englishStageTriggers = unwrap`
  shipped|dispatch|despatch|sent_|posted|mailed|gone_|left_|out_|handed|collected|picked up|courier|carrier|driver|tracking|way_|route|
  transit|delivery|van_|truck|lorry|road|travel|heading|depot|hub_|delivered|arrived|reached|hands|door|doorstep|porch|with you|signed|
  dropped|turned|landed|have_|will_|'ll|being_|packing|preparing|ready|preparation|warehouse|waiting|processing|progress|works|process_|underway|
  under way|pending|queue|held_|awaiting|outstanding|scheduled|review|returned|back_|undeliverable|returns|lost|missing|vanished|
  disappeared|cancel|void|called off|scrapped|terminated|ended|over_|longer|removed|stopped|expired|run out|ran out|lapsed|out of date|
  active|running|live_|valid|force_|usable|working|standing|renew|enabled|unlocked|resumed|open_|fine_|good_|ok_|okay_|on_|paused|pause_|hold_|
  frozen|ice_|suspended|blocked|locked|restricted|disabled|inactive|off_|refunded|reimbursed|paid|credited|complete|settled|transferred|
  wired|deposited|through_|hit_|bank_|account|statement|done_|finali|successful|released|cleared|issued|rejected|declined|turned down|
  refused|denied|failed|bounced|unsuccessful|you_|missing|stuck|came_|come_|order_
`
