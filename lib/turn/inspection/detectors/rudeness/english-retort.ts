const end = '(?= ?[.,!?;:]|$)'
const stop = '(?= ?[.!?]|$)'
const start = '(?<=^ ?|[.!?] |^(so|and|well|oh|but|now),? )'
const lackey = `(grown-up|adult|grownup|babysitter|nanny|carer|minder|guardian|child|teenager|toddler|[a-z]+-year-old|grandchild)`

/** What is thrown back at the customer: questions that want no answer, advice that belittles, mock offers, being sent away, what his words will cost him. */
export const englishRetort = `
who (on earth|in their right mind|in the world|the hell|nowadays|in this day and age|in god's name) (still |even |actually |ever )?(buys|sends|pays|does|leaves|gives|clicks|uses|writes|forgets|loses|orders|signs|trusts|keeps|wants|asks|believes|falls|would|goes|shares|puts)
${start}who (still |even |actually |ever )*(buys|sends|pays|leaves|gives|clicks|forgets|loses|orders|signs|trusts|asks|believes|falls|shares|puts) [^.?!]{2,50}?(without|before|to a stranger|like that|these days|nowadays|anyway|and then)
(did|does|do|didn't|doesn't|has|hasn't) it (not |never |ever |even |really |honestly )*(occur|occurred|cross|crossed|dawn|dawned) (to|on)? ?(you|your mind|anyone|somebody)
(occurred|crossed|dawned) (to you|your mind|on you) (to|that)(?<=(never|not|n't|ever) (even |once )?(occurred|crossed|dawned) [a-z ]+)
do you (really |actually |honestly |always |just |also |by any chance |perhaps |secretly |even )*(enjoy|like|love|get a kick out of) (hearing|wasting|being (rude|difficult|confused|told|late|lied|wrong|a|ignored|the)|losing|making (a fuss|trouble|things|it hard|people|life)|complaining|arguing|annoying|pestering|reading your|watching us|the sound|to (complain|waste|hear|argue|annoy|suffer|make a))
what (were|are) you thinking(?= ?[?,])
what (were|are) you (even |actually )?(doing|expecting|hoping for|waiting for|after|made of)(?=, (?!and|or|so|exactly|i|which|when|if|then|please))
what('s| is| comes| will be) next(?=, (your|a |an |my|losing|forgetting|are you|do you|will you|blaming|the (dog|cat|moon|weather|house)))
(are|were) you (actually |really |perhaps |by any chance )?(raised|brought up|educated|home-schooled|dropped|toilet-trained|sleeping|hibernating) (by|in a|in the|on|with|like|through|under)
and (you're|you are|they|someone|people|somebody) (really |actually |seriously |honestly )*(allowed|permitted|let you|lets you|trusts you|trust you|married you|employs you|hired you|gave you|calls? you)
(now|yet|still|then) (you're|you are) (surprised|shocked|amazed|astonished|outraged|offended|crying|whining|wondering why)
you (sent|gave|paid|bought|signed|clicked|left|lost|ordered|typed|told|shared|transferred|ignored|opened|waited|forgot|entered|wrote|put|threw) [^.?!]{2,50}?(and|but|then) (now |then |yet |still )*(you('re| are) |you |come |act |have the nerve to )*(surprised|shocked|complain*|wonder why*|cry|crying|blame*|amazed|astonished|outraged|whine|moan)
care to (try (another|again|a better|a different)|reconsider|guess|rephrase (that|your)|repeat that)
(trying|hoping|planning|attempting) to (cheat|trick|fool|pull|scam|deceive|defraud|con|swindle|rip) (us|me|one|something|a fast|off)(?<=you[a-z' ]{0,36}(cheat|trick|fool|pull|scam|deceive|defraud|con|swindle|rip) [a-z ]+)
try (budgeting|growing up|patience|manners|honesty|silence|google|googling it|thinking|sobriety|decaf|yoga|basic (maths|arithmetic|courtesy|reading)|(being|acting) (polite|nice|less|more|an adult|civil|patient|honest|reasonable|on time|quiet|normal|like an adult|your age)|not (being|losing|falling|breaking|to be|shouting|spending|complaining|forgetting|clicking|ignoring|buying)|having (some )?(money|manners|patience|respect|funds)|writing (in )?(whole|full|complete|proper|coherent)|(using|forming|making) (whole|full|complete|proper|coherent|actual)|asking (nicely|politely))
(growing up|maturity|humility|a (job|bath|calendar|mirror|hobby|dictionary|nap|therapist|brain|map)|honesty|silence|therapy|counselling|anger management|soap|sobriety|manners|gratitude|thinking|common sense|brains|some (sleep|manners|respect|effort|humility)|a little (effort|thought|respect|humility|gratitude|sense)|basic [a-z]+|an education) (first )?(might|may|would|could|will|wouldn't|can) (help|do you|be a (start|good start|nice)|suit you|hurt|work wonders|benefit|improve|go a long|solve)
(?<=[.!?] )just (a thought|saying)${stop}
(wild|novel|radical|crazy|revolutionary|shocking|outlandish) (idea|thought|suggestion|concept)(?= ?[:,?!.]| but)(?<!(your|his|the) [a-z]+ [a-z]+)
(newsflash|news flash|spoiler alert|plot twist|shocker)(?= ?[:,!.])
(consult|ask|find|fetch|call|bring|get|hire|borrow) (a|an|the nearest|some|any|your|your nearest) (responsible |nearby |capable |competent |real |actual |literate |bright |friendly )*${lackey}(?= (to|and|near|who|in|next|first)|${end})(?<!(ask|get) (a|any|the nearest) guardian)
(take|have|get|grab|need|try|want|had) (yourself |a |an |some |a nice |a little |another )*(lie[- ]down|nap|cold shower|chill pill|(good |long )*hard look|tissues?|valium|sedatives?|xanax|chamomile|camomile|pill|deep breath and (a|come|try|stop|grow|count|behave|write back|think|learn|act))(?! (box|pack|holder))
come back (to us |to me |here )?(when|once|if|after) (you|you've|you have|you're|you are) (can |have |are |actually |finally |know |got |had |ready to |able to |feel |a bit |more |less |in a |learn* |finished |stopped )*(behave|calm*|polite|civil|sober|respect|like an adult|grow*|learn*|manners|think*|crying|whining|sulking|shouting|decent|money|sense|reasonable|apologi[sz]e|clue|brain|to (read|count|speak|spell|write|behave)|better mood|clean|hysterical|childish|grown)(?! (more|to get))
your (complaint|review|opinion|letter|message|feedback|request|threats?|e-?mail|feelings|suggestion|grievance)s? [^.?!]{0,50}?(in|into|to|on|with|for) (the|a|our|my) (nearest )?(bin|trash|rubbish|wastebasket|shredder|garbage|toilet|loo|circular file|waste ?paper( basket)?|fridge door|toilet paper|bottom drawer)
(frame|hang|laminate|treasure|cherish|embroider|print and) (it|your (review|complaint|message|letter|opinion|words|threats?|little [a-z]+)|that)${end}(?<=(i'll|we'll|i will|we will|shall|should we|going to|sure to|let me) (be sure to |certainly |definitely )?(frame|hang|laminate|treasure|cherish|embroider|print and) [a-z ]+)
frame your (review|complaint|message|letter|opinion|words)
(pretend|act as if|act as though|imagine) (that )?(i|we|you) (didn't|haven't|did not|never) (just )?(read|see|hear|say|write|seen|heard|said|wrote|ask|asked)
you can (always |certainly |keep )?(dream|dreaming|keep dreaming)(?= ?[.!]| on)
keep (on )?(telling yourself|dreaming|believing that|kidding yourself|fooling yourself)
we both know (that |perfectly |very |well |full |exactly |you )*(that's|that is|it|you|this|who|what|how|why|the truth)
you('ll| will| might| should| may) (just about |probably |surely |certainly )?(live|survive|get over it|pull through)${end}(?= ?[.!,]|$)
we (don't|do not|never) (negotiate|argue|talk|deal|speak|engage|bargain) with (hysteric*|children|liars|amateurs|idiots|crybabies|drama*|bullies|terrorists|rude|beggars|angry|emotional|clowns|complainers|people (who (shout|can't|don't|whine|insult)|like|of your))
(award|prize|medal|trophy|oscar|nobel( prize)?) for [^.?!]{2,40} goes to
slow clap
(round of )?applause for (the|our|this|him|her|that)(?! (team|support|colleague|staff))
(let's|let us|we'll|shall we|i wonder|curious|interesting to see) (see |find out )?(if|whether) you('re| are)? (can |able to |finally |actually |ever |even |really )*(manage|understand|follow|handle|cope|behave|remember|capable|learn*|get it (right|this)|do better|do it without|(do|make) it this time)
(terribly|so|awfully|deeply|dreadfully|truly|very|ever so|frightfully|oh,? i'm|dreadfully) sorry (that |if |for )*(the (world|universe|earth|planet|sun)|we can't all|life (isn't|is)|reality|not everyone|your (majesty|highness|lordship)|we('re| are) not (all|your)|i('m| am) not (your|a)|(facts|rules|the rules|reality|the truth|maths) (upset|offend|hurt|bother|apply))
(not|n't|never) (going to |gonna |about to )?repeat (myself|it|this|that) (again|because|just because|only because|forever|all day|a (third|fourth|fifth|sixth)|until|simply because)
if [a-z0-9 ,.]{2,30} (ruins?|bankrupts?|breaks|kills?|is too much for) you,? [^.?!]{0,30}?(shouldn't|better|maybe|wrong|no business|ought not|have bigger)
in case you (can't|couldn't|don't|didn't|haven't|hadn't|weren't)( [a-z]+){0,4} (either|noticed|listening|paying attention)
do (us|me|everyone|everybody|yourself|the world|humanity) (all |both )?a favou?r
you('re| are) (quite |perfectly |very |always |more than |absolutely )*(free|welcome) to (leave${end}|leave (any|at|whenever|right)|go(?= ?[.,!]| elsewhere| away| somewhere| any time)|look elsewhere|shop elsewhere|disappear|complain elsewhere|cry|sulk|be wrong|your (wrong|little))
feel free to (leave${end}|go(?= ?[.,!]| elsewhere| away)|cry|sulk|whine|look elsewhere|shop elsewhere|never (come|write)|disappear|take your (custom|business|money)|embarrass yourself|make a fool)
(nicer|kinder|polite|politer|respectful|friendlier|gentler|courteous|pleasant|civil) (to|with|towards) (the|those|people|someone|somebody|whoever|a man|a woman) (people |person |one |ones |man |woman |company |agent )?(who|holding|that|handling|with|in charge|sitting)
(choose|pick|weigh|mind|measure|watch) your (next )?(words?|tone|sentence)(?= ?[.,!]| (very|more|with|carefully|wisely|or|before|when)|$)
(noting|noted|note|recording|recorded|writing down|wrote down|making a note of|made a note of|logging|logged|adding|keeping|forwarding|marking) (down )?your (tone|attitude|manners|insults?|rudeness|little|temper|insolence|cheek|outburst)
people who (talk|speak|shout|write|behave|act|complain|swear|threaten|scream) (to us |to me |at us |at me |so |in |about )*(like (that|this|you)|that way|this way|so much|so loudly|all day|capitals|everything)
(people|customers|sellers|merchants|those|shops) (who|that) (talk|speak|shout|complain|write to us like|behave|insult|threaten|annoy|push|argue|are rude|make (a fuss|trouble|noise)|bother)[^.?!]{0,40}?(tend to|have a habit|always|usually|often|somehow|mysteriously|rarely|seldom|never) (find|see|get|end|wait|lose|have|of|happen|are)
(hate|shame|pity|terrible|unfortunate|sad|regrettable|awful) (for|if|to see|should|were) (something|anything|your|that|it|to) [^.?!]{0,40}?(happen|happened|lost|delayed|longer|slow*|disappear*|frozen|froze|closed|stuck|blocked|another|vanish*|forgotten|postponed|suspended|weeks|months)(?<=(be|is|'d be|hate|would be)( such)?( a)?( real| great| terrible)? (hate|shame|pity|terrible|unfortunate|sad|regrettable|awful) [^.?!]{2,70})(?<!(what|that's|it's|is) a (shame|pity)[^.?!]*)
(?<=^ ?)(cute|adorable|precious|hilarious|typical|groundbreaking|riveting|yawn|whatever|pathetic|duh|classic|touching|shocking|predictable|surprise,? surprise|what a surprise|big surprise|how (original|convenient|predictable|very convenient|sweet|sad|tragic|adorable|cute|terrifying|scary))(?= ?\\.)
`
