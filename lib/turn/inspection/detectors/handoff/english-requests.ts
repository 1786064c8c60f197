import { unwrap } from '#lib/text/unwrap.ts'

const personEn = unwrap`
    (?:(?:real |actual |live |living |human |proper |breathing |qualified |senior ){0,2}(?:humans?(?: being)?|person|
    (?<=(?:real|actual|live|living|human|your|proper) )people|(?<=(?:the|your) [a-z]{3,14} )people|(?<!(?:two|three|four|five|six|seven|eight|ten|\\d|many|few|more|native|new|other|local) )people(?= ?(?:[.,!?;]|$)| (?:not|instead|here|please|now|at your|in your))|agent|agents|rep|reps|representative|operator|advis[oe]r|supervisor|manager|boss|employee|staff|specialist|
    soul)|(?:customer|client) (?:service|services|care|support|success)|(?:support|service|help) (?:team|desk|staff|
    person|agent|rep)|(?:some|any)(?:one|body)(?: (?:real|human|alive|else|in charge|senior|higher|above|with|who|that|
    from|at|on your|there|over there|actual|responsible|competent|i can)|(?! (?:like|sent|used|is|has|was|logged|
    stole))(?= ?(?:[,.!?;]|$| about| please| now| to | here| instead| today| asap| right))|(?= (?:call|ring|phone|help|
    look|contact|deal|sort|fix|handle|take|at|in|on|regarding|over|by|live|directly)(?![a-z])))|member of (?:staff|
    your team|the team)|flesh and blood|colleagues?|one of (?:your|the) [a-z]+|(?:your|the) (?:[a-z]+ )?(?:handler|
    officer|clerk|caseworker)|(?:your|the) (?:team|people|experts?|specialists?|staff|(?:[a-z]+ )?(?:team|department|
    office|desk))|the (?:complaints|fraud|billing|support|disputes) (?:team|department|desk))
  `

/** What stands behind a person who is asked after for one's own sake; not "a person behind the reviews", "a person narrating it". */
const thereEn =
  '(?= ?(?:[.,!?;]|$)| (?:i|we|you|who|that|to|or|here|there|on|at|around|please|available|free|awake|for me|with|behind (?:this|that|the (?:chat|bot|screen|keyboard|replies|messages|answers)))(?![a-z]))'

/** How a customer asks for a person in English. */
export const englishRequests: readonly string[] = [
  unwrap`
    (?<![a-z])(?:this|it|that|my case) (?:really )?needs (?:a (?:real )?(?:person|human)|someone|somebody)(?: [a-z]+){0,2} (?:who|that|to)(?![a-z])|
    (?<![a-z])explain (?:it|this|that|everything|the whole thing) to (?:someone|somebody|a person|a human|a real person)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:i repeat|again|once more|i insist|like i said|as i said|still waiting|for the (?:last|second|
    third) time|all i want is|
    i just want)\W{1,3}(?:for |to |on )?(?:a |an )(?:real |live |actual |human )?(?:person|human(?: being)?|agent|
    representative|rep|
    operator|supervisor|manager)(?= ?[.!]|\W*$)
  `,
  unwrap`
    (?<![a-z])(?:want|need|get me|give me|demand)(?: to (?:see|speak to|talk to))? (?:his|her|their) (?:manager|supervisor|boss)(?= ?[.!,]| ?$| now| please| to)|(?<![a-z])some(?:one|body) from (?:[a-z]+ ){1,2}(?:please|pls|now)(?![a-z])|(?<![a-z])get (?:a|some) (?:team member|staff member) to(?![a-z])|(?<![a-z])can (?:someone|somebody) (?:please )?(?:call|ring|phone) me(?: back)?(?: please| pls| now)?(?= ?[.!?]| ?$)|(?<![a-z])(?:want|like|need|wanna|wish|have) to complain (?:directly )?to (?:a |an |the |your )?${personEn}(?![a-z])|(?<![a-z])(?:colleague|supervisor|manager|boss) of yours (?:to|look|take|call|check)|(?<![a-z])a (?:quick )?word with (?:[a-z]+ ){0,3}?${personEn}(?![a-z])|(?<![a-z])(?:appreciate(?: it)?|grateful|
    glad|nice|great|good|better|prefer(?: it)?|like it|love it|happy|
    helpful) if (?:[a-z]+ ){0,2}?${personEn}(?: [a-z]+){0,3}? (?:me|us|this|it|my)(?![a-z])|(?<![a-z])(?:handled|
    reviewed|looked at|looked into|dealt with|checked|solved|answered|read|sorted|processed|managed|helped|assisted|
    served|contacted|called) by (?:a |an |some |one of (?:your |the )?)?(?:real |actual |live |human )?(?:person|
    people|human(?: being)?s?|agent|colleagues?|employee|supervisor|manager|someone|somebody)(?![a-z])|(?:^|
    [,.!?] ?)(?:a |an )?(?:real |actual |live )?(?:human being|live person|real person|human) (?:please|now|
    pls)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:who|whom) (?:can|could|do|should|may|must) i (?:talk|speak|
    chat)(?: to| with)?(?: here| directly| instead| now| about (?:this|it))? ?(?:[?.,!]|$)|(?<![a-z])(?:don't|do not|
    dont|won't|refuse to|no longer)(?: (?:want|wanna|wish|like|need|to|be)){0,3} (?:talk|speak|chat|deal|discuss|
    argue|write|talking|chatting|dealing)(?:ing)?(?: [a-z]+){0,2}? (?:to|with)(?: [a-z]+){0,3}? (?:bots?|chat ?bots?|
    machines?|robots?|ai|computers?)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:can|could|would|will|want|need|like|prefer|rather|is|are|have|get|let|may|please)(?: (?!said|
    told)[a-z']+){0,3}? (?:(?:some|any)(?:one|body) (?:from|in|on|at) (?:your|the|customer|support) [a-z]+|
    one of (?:your|the) (?:colleagues|people|staff|agents|team|guys|humans|employees|reps|specialists))(?! (?:said|
    told|promised|called|already))(?: [a-z]+){0,5}? (?:available|free|around|able|call|ring|phone|help|chat|talk|
    speak|contact|look|take|write|answer|reply|deal|handle|check|sort|fix|assist|review|explain)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:speak|speaking|talk|talking|chat|chatting|converse|communicate|deal|dealing|connected|through|
    connect|hold|touch|write|discuss (?:this|it)) (?:directly |properly |live )?(?:to|with|of|2)(?: (?!my|
    send)[a-z'-]+){0,4}? ?${personEn}(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:speak|talk|chat) (?:to|with) (?:[a-z' -]{1,24} )?(?:a |an |one of )(?:the |your )?(?:team|staff|guys|
    people|humans)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:connect|transfer|put|pass|hand|forward|escalate|refer|switch|patch|hook|route|bump|give|get|bring|
    fetch|find|assign|grab|reach|contact|show|let me have|see|call(?! cent)|summon|redirect|direct) (?:me |us |this |it |
    my (?:case|issue|chat|ticket|complaint) )?(?:(?!is|was|my|did|want)[a-z'-]+ ){0,4}?${personEn}(?![a-z]| accounts?)
  `,
  unwrap`
    (?<![a-z])(?:rather|prefer|like|want|wish|love|need|happier if|better if|feel better if)(?: (?:it |this |that |
    if |for |to |have )){0,3}(?: ?(?:a|an|some|one of your|your)) (?:(?:real|actual|human|live|
    proper) ){0,2}(?:person|human|being|agent|colleagues?|manager|supervisor|rep|representative|operator|advis[oe]r|
    employee|clerk|specialist)(?: (?:to|would|could|did|actually|just|please)){0,2} (?:look|handle|took|take|deal|saw|
    see|check|sort|explain|walk|go|do|did|read|review|manage|process|help|cancel|fix|run)[a-z]{0,4}(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:arrange|organi[sz]e|ask|assign|appoint)(?: for)? (?:a|an|some|one of your|
    any) (?:[a-z]+ ){0,2}?${personEn} to(?![a-z])|(?:is|are|isn't|aren't)(?: there)? (?:nobody|no one|no-one|
    not a soul|anyone|anybody|someone|somebody|people)(?: [a-z']+){0,5}? (?:i can|i could|who can|to|that can|
    able to)(?: [a-z]+){0,2} (?:talk|speak|word|chat|help|ring|call|ask)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:can|could|may|would|will|let) (?:a|an|some|one of your|any|your) (?:[a-z]+ ){0,2}?(?:people|guys|
    person|human|agent|colleagues?|manager|supervisor|rep|representative|operator|team)(?: [a-z]+){0,1}? (?:take over|
    take this|take a look|have a look|get involved|go through|sort|help me|look at|look into|handle|answer me|
    deal with|step in|join|speak|talk|read|review|reply|respond|check(?! in)|see (?:this|it)|confirm (?:this|it))(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:want|need|prefer|demand|insist on|(?<=(?:i|we|d|would|really|just|also) )like|rather have|rather|request|requesting|require|asking for|
    asked for|ask for|asked to (?:speak|talk) to|waiting for|wanna|gimme|where(?:'s| is)|have|may i (?:have|see)|
    can i (?:have|get|see)|could i (?:have|get|see)) (?:to (?:see|have|reach|get|meet|involve) )?(?:(?:a|an|the|your|
    some|any|another|actual|that|one|with) ){0,3}(?:real |actual |live |living |human |
    proper ){0,2}(?:humans?(?: being)?|(?:real|actual|live|living|human|proper|breathing) (?:person|people|being|one|
    someone|voice|help)|agent|rep|representative|operator|supervisor|manager|somebody real|someone real|someone human|
    (?:customer|human) support|(?:some|any)(?:one|body) (?:real|human|who|that|with|in charge|senior|
    to(?: [a-z]+)? (?:call|talk|look|help|take|sort|deal|handle|speak|read|fix|check))|
    person(?! in | who | to whom| named| to (?:sign|receive|collect|accept|
    be)))(?![a-z]| fees?| codes?| numbers?| accounts?| (?:body|hair|sized?|rights|error|skull|figure|anatomy|
    resources|nature|height))
  `,
  unwrap`
    (?<![a-z])(?:is|are|isn't|any|anyone|anybody|hello)(?: [a-z']+){0,3}? (?:(?:any|some)(?:one|body)|a (?:human|
    person|real|living|live)|an (?:actual|agent|operator)|any (?:human|real|actual|living|person|people|agent)|humans|
    people|human|real (?:person|people))(?: [a-z']+){0,4}? (?:there|here|alive|real(?! (?:human|person|people|agent|one))|home|human${thereEn}|person${thereEn}|talk|speak|
    awake|breathing|around|available|behind (?:this|that|here|all|it|the (?:chat|bot|screen|curtain|keyboard|replies|messages|answers|machine))|on shift|actually|help|body|being|soul|to)(?![a-z])|(?<![a-z])(?:any|
    some)(?:one|body) (?:there|home|alive|awake|real|human|out there)(?![a-z])|is there (?:a|an|any) (?:(?:real|actual|live|living) )*(?:human|person|
    agent|operator)(?: being)?${thereEn}
  `,
  unwrap`
    (?<![a-z])(?:human|humans|(?:real|actual|live|living) (?:person|human|agent|people)|agent|representative|rep|
    operator|supervisor|manager|person|someone real|somebody real|customer service)(?: ?,)? (?:please|pls|plz|now|
    asap|immediately|right now|today|thanks)(?![a-z])|(?:please|pls|,|just) (?:a |an )?(?:human|live agent|
    real person|actual person|representative|operator)(?! ?(?:hours|error|resources|fee))(?![a-z])|^\W{0,6}(?:(?:hi|
    hello|hey|please|just|pls|ok|so)\W{1,3}){0,2}(?:a |an |the )?(?:real |live |actual )?(?:human(?: being)?|agent|
    representative|operator|person|rep|supervisor|manager|someone real)\W{0,6}$
  `,
  unwrap`
    (?<!i'm |i am )(?:not |no more |without |instead of |stop |enough |sick of |tired of |fed up with |done with |
    hate |hating |rather than |enough with |bored of |arguing with |quit |useless |stupid |dumb |bloody |damn |
    get rid of |through with |over )(?:(?:a|an|the|this|that|these|your|to|with|talking|chatting|dealing|speaking|of|
    some|more|stupid|dumb|useless|bloody|damn|canned|automated|ai|another) ){0,6}(?:ro)?(?:bots?|chat ?bots?|
    machines?|robots?|ai(?: thing| assistant| replies)?|automated|automation|auto-?repl(?:y|ies)|scripts?|
    canned (?:replies|answers|responses)|computers?|algorithms?)(?![a-z])
  `,
  unwrap`
    (?<![a-z])(?:have|get|let|make|ask|tell) (?:some(?:one|body)|a (?:person|human|manager|supervisor|colleague)|
    your (?:manager|boss|supervisor|team))(?: [a-z]+){0,2}? (?:call|ring|phone|contact|text|look|deal|help|handle|
    sort|take|reply|answer|speak|talk|step in)(?![a-z])|(?<![a-z])(?:i want|i need|i demand|get me|who(?:ever| is|
    's) ?(?:is )?in charge|your (?:boss|manager|supervisor)(?:,| please| now| right))(?: (?:to (?:speak|talk)|
    your (?:boss|manager|supervisor)))?(?<=charge|boss|manager|supervisor|now|please|right|,)(?![a-z])
  `,
]
