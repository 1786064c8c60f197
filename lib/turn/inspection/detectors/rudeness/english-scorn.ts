import { unwrap } from '#lib/text/unwrap.ts'
import { englishAbility } from './english-ability.ts'
import { englishAside } from './english-aside.ts'
import { englishBrushoff } from './english-brushoff.ts'
import { englishMenace } from './english-menace.ts'
import { englishMockery } from './english-mockery.ts'
import { englishRetort } from './english-retort.ts'

const fool = `(fool|fools|sucker|suckers|clown|clowns|loser|losers|dupe|dope|ninny|ignoramus|crybaby|pushover|crook|liar|nobody|simpleton)`
const dull = unwrap`
          (clueless|stupid|dumb|gullible|dim|dense|lazy|naive|foolish|childish|incompetent|pathetic|whiny|ignorant|
    thick|helpless|immature|needy|petty|stingy|cheap to|spoiled|spoilt)
  `
const mishap = unwrap`
          (lock*|los*|break*|broke*|miss* (the|every|all|it)|forg*|fail*|fall*|fell|ignor*|mess*|
    send * to (the wrong|a scam*|a fraud*)|sent * to (the wrong|a scam*|a fraud*)|give away|gave away|get it wrong|
    got it wrong|scam*|ruin*|mix* up)
  `
const child = `(child|toddler|baby|kid|infant|teenager|diva|princess|spoil* brat|spoil* child|two-year-old|three-year-old|five-year-old)`
const nasty = unwrap`
          (complain*|threaten*|whin*|moan*|insist*|argu*|shout*|insult*|nag*|pester*|badger*|(leave|leaving|post|
    posting|write|writing) (bad|nasty|negative|poor|rude))
  `

const sayings = unwrap`
            (only|such|any|every|quite) (a |an |complete |total |utter )*${fool}(?= ?[.,!?;]| (falls?|fell|would|
    like you|who|could|gives?|clicks?|sends?|believes?|shares?|does)(?![a-z])),(so|this|that|too|just plain|utterly|
    hopelessly|remarkably|impressively|painfully) ${dull}(?= ?[.,!?;]| (to|as|that|was|about|you|with|it)(?![a-z])),
    too lazy to, ashamed of yourself, you should be ashamed, shame on you, you no shame, how dare you, (have|has|
    got|the|what|some) nerve,the nerve of (you|some|people|that), you've got (a |some )nerve,
    who do you think you are, what's (wrong|the matter) with you, what is (wrong|the matter) with you(?! (account|
    order))*,(perhaps|maybe|clearly|obviously|evidently|apparently) …(isn't|aren't|is not|are not|wasn't) for (you|
    people like)(?= ?[.,!;]| after all),if you (can't|cannot) (handle|cope with|manage|work out|figure out|follow|
    do) (a simple|something (so|this|that)|a basic|even|such a|two|three), you had one job(?= ?[.,!;:]| and you), you failed at (that|it|
    the),(sound*|act|acting|acts|acted|behave|behaving|behaves|cry|crying|whine|whining|sulk*) (just )?(like|
    worse than) (a|an|some|my) (little |small |spoilt |spoiled )?${child}(?![a-z]),(throw*|threw|pull*) (a |
    another |such a |your )?(little )?(fit|tantrum|hissy*|wobbly),(that's|it's|that is|it is|this is|sounds like|
    strictly|very much) (a |entirely |clearly |really |all |purely |very much a |strictly a )*(you|
    your) problem(?= ?[.,!;]| (not|and)(?![a-z])), you-problem,(watch|mind|choose|weigh|
    measure) your words(?= ?[.,!;]| (or|and|when|with|before|very|more|carefully|wisely)(?![a-z])),(behave|be nice|
    be civil|be polite|words|language|tone|manners|attitude|quiet|down|politely|nicely|temper) or (else|we|i|we'll|
    i'll|you'll|you|your|this)(?= ?[a-z]* ?(close|block|ban|cancel|lose|will|end|get|'ll|account|order|goes|is|else|
    won't|can|else)),(people|those|anyone|everyone|customers|buyers|users|sellers|merchants|
    shoppers) who ${nasty} [^.!?]{0,40}?(usually|tend to|often|always|soon|sooner or later|end up|find (themselves|
    their|that|it|out)|regret|lose|get nowhere|wait longer|go to the|never|get (looked|blocked|banned|flagged|
    closed|reported)),(bravo|congratulations|congrats|nice one|slow clap|hats off|nice going|way to go|well well|
    brilliant|oh wow|wow|amazing|splendid|marvellous|wonderful),? (on |for )?(really |genius |champ |einstein |
    to you |captain )?(you('ve| have)? |only you could )?(managed to |succeeded in |just |finally |actually |
    somehow |again |still |once again )*${mishap},way to go(?= ?[.,!]), nice going(?= ?[.,!]), slow clap,
    smooth move, (pat yourself|give yourself a), (want|deserve|expect|expecting|have) a (medal|trophy|cookie|
    round of applause)(?= ?[.,!?;]| for), aren't you (clever|special|precious|smart|a (genius|clever|bright|smart)|
    the),boo-?hoo, boo hoo,  cry me a river, my heart bleeds, smallest violin, what a (shock|shocker|tragedy|hero|
    sob|performance|circus|show you)(?= ?[.,!]| that| story), surprise,? surprise,stop the presses, alert the media,
    imagine that(?= ?[.!]), who (would have|would've) (thought|guessed), no kidding, duh, captain obvious,
    sherlock(?= ?[.,!]), einstein(?= ?[.,!?]), earth to, news ?flash(?= ?[:,!]), hate to (burst|break it to you),let me (spell|
    dumb) it, (dumb|spell) (it|this|that) (down|out) for (you|people), in (small|simple|little|short|
    easy) words (for you|so|since), even for you(?= ?[.,!?;]), even you (can|could|should|will|might|must|would|
    ought|may)(?! (be|both|not)(?![a-z])),is (it|that|this|reading|waiting|a|the) [^.!?]{0,30}?(really |honestly )?(that|so|too) (hard|difficult|complicated|tough|much to ask) (to (read (a|an|two|three|one|simple|plain|the (label|terms|instructions|faq))|click|press|check|understand|follow|wait|grasp|remember|look)|for (you|someone))*(?= ?[?!]| to(?! (find|see|say|reach|open|hear))| for| [a-su-z]),(what|which) (is|'s) (so|
    that) (hard|difficult|confusing|complicated|tricky) (about|to)(?! (you|explain)),
    what part of [^.!?]{1,40}? (don't you|do you not|did you not|didn't you|you don't|you didn't|is (so|too|
    still unclear|unclear|beyond)|isn't (clear|sinking|getting)|wasn't clear|escapes|confuses|can't you),
    how many times (do|must|have|will|should|did|does) (i|we) (have to |need to |got to )?(tell|told|explain*|repeat*|say|said|ask|asked|write|go through|answer*)(?! (the customer|support)), how many times do you (need|want|expect) (me|us|to be told),(go|then|and) find (another|a different|some other) (shop|store|app|bank|hobby|
    victim|platform), (get|buy) (yourself )?a life, touch grass, save (it for (someone|somebody)|your breath|
    your tears|your sob|the drama|the speech|the tears|the theatrics|the sermon), spare (me|us)(?! (the|a) (call|
    minute|trip)),i'm not your (mother|mum|mom|servant|secretary|babysitter|maid|personal|nanny|therapist|slave),
    we're not your (mother|servants|secretary|babysitter*|maids|personal|nanny|slaves), do (i|we) look like, (paid|
    here|job) to (babysit|hold your|listen to your|wipe|nurse|entertain you), hold* your hand, spoon-?feed*,
    spoon feed*,(world|shop|company|bank|universe|everything|everyone) (doesn't|does not|won't|will not|
    isn't going to) (revolve|stop for|wait for you), you think you're (special|so|better|the only|above|clever|
    smart|important), (you're|you are) (not|hardly|nothing) (that |so |very |all that )*(special|
    important)(?= ?[.,!;]| to us| enough),something for nothing, (trying|looking|hoping|out|here) to (cheat|scam|
    con|trick|fleece|milk|defraud|rip) (us|the|this|our|me)(?! (customer|buyer|seller)), nice try(?= ?,? but),(pull*|try*) (that|this|a|your) (stunt|fast one|trick on), your (lies|excuses|whining|tantrum*|tears|theatrics|
    rants?|ranting|moaning|nagging|ignorance|stupidity|laziness|incompetence|drama|nonsense|whinging|bellyaching|
    sob|tirade|rubbish|hysterics|carelessness|paranoia|pettiness)(?! (was|were) understandable),(let|
    consider) (that|this|it) (be )?a lesson, (maybe|perhaps|hopefully) (now |then |next time |this time |one day |
    that way )*you('ll| will| might) (learn|listen|think|pay attention|be more careful|grow|finally),
    whose fault (is|was|do you), you should've (read|checked|known|thought|listened|looked|paid|asked|kept|
    been more), you'd better (learn|watch|behave|shut|calm|back|think twice), (nobody|
    no one) told you to(?! (expect|wait for)),hope it was worth, (play|playing) stupid games, for (god|heaven|pete|
    goodness|christ)'?s'? sake, for crying out loud, did i stutter, are you even (listening|reading|trying|real|
    able),see if (anyone|anybody|i|we|they) cares?, for all (i|we) care, good luck with that(?= ?[.,!]),
    suit yourself(?= ?[.,!]),  so what(?= ?[?!]), big deal(?= ?[.!?] ), (get|find|bother|annoy|pester) (someone|
    somebody) else(?= ?[.,!]| (to (annoy|bother|pester)|with))(?<=bother (someone|somebody) else|annoy (someone|
    somebody) else|pester (someone|somebody) else),(learn|learned|learnt) (how )?to (read|count|type|listen|spell|
    behave|wait|use a)(?= ?[.,!?;]| (before|first|then|next|properly|or|and)), use your (head|brain|brains|eyes|common)(?! (phones?|set|id|sense with)), (have|has|with|got) (no|zero|half a|less than half a|so little) (brain|brains|clue|
    manners|shame|sense of shame|idea (what|how) you),(nobody|no one) (asked|wants|needs) (you|your) (for |to (hear|
    read|know) )?(opinion|comment*|complain*|life story|feelings|here|drama|business|whin*)*(?= ?[.,!]| so), (you|customers|people) (like you|of your (kind|sort)|these days) (always|never|only|just|are|make|think|want|expect|
    should), not the sharpest, elevator doesn't, lights are on, sandwich* short, one of those (people|customers|
    whiners|complainers|types)(?= ?[.,!;]| (who|that) (always|never|can't|complain*|think*|whin*|moan*)),(we|
    i) (will|'ll|can|could) (always |also |simply |just |easily |gladly |happily |still |very well )*(close|block|
    ban|lock|freeze|suspend|cancel|delay|lose|slow down) (your|this|the) (account|order|refund|profile|case|payout|
    parcel|ticket|request|card|access) [^.!?]{0,12}?(if|unless|should|the moment|as soon as) you (go on|keep|
    carry on|continue|complain*|don't (stop|shut|behave|calm)|write|post|raise|insist|swear|shout|talk|dare|bother|
    push|ever|say|mention|won't stop),(accounts?|orders?|refunds?|cases?|parcels?|payouts?|requests?|
    tickets?) (like yours |of (people|customers) (who|like) [a-z]+ )?(have|has) a (way|habit|tendency) of, (things|
    something|accidents|strange things) (can|could|may|might|tend to|have a way of|sometimes) (happen*|go missing|
    get lost|disappear*) (to (accounts|orders|refunds|people|customers|those))*(?= ?[.,!;]| when you| if you| to),
    would be a (shame|pity) (if|for|should|were),(embarrassing|painful|sad|depressing|exhausting|tiring|ridiculous|
    pathetic) (that|to have|having|to see|to watch) (i|we|to|explain*|walk*|repeat*|a|an|
    someone) [^.!?]{0,24}?(grown|adult|someone your|explain|repeat|again|twice|hand),(grown|adult) (adult|man|woman|
    person|up|customer|grown-up) (to|like you|who|through|how|can't|cannot)(?! (pick|sign|receive|collect|accept)),
    (manners|attitude|brains|logic|memory|skills|behaviou?r|a mouth|a temper|an attitude|reasoning) like (yours|
    that)(?= ?[.,!]| i| we| you| it| no), (if|when) you (had|have|used|possessed) (any|a bit of|half a|some|
    a shred of|an ounce of|a little|half an ounce of) (sense|brains?|decency|shame|manners|intelligence|
    self-respect|common|dignity|patience|class|clue)(?= you| i| we| this| none|,|[.!]| in| left| sense),
    (you )?(think|thinking|imagine|believe|suppose) (that )?(shouting|yelling|complaining|whining|crying|
    threatening|caps|writing in capitals|being rude|swearing|insulting|moaning|ranting|begging|
    repeating)(?! (is not))(?=[^.!?]{0,30}? (gets|helps|makes|will|works|speeds|impresses|changes|scares|does|
    is going)), (had|have|has) (quite |more than |just about |really )*(enough|it up to here|our fill) (of|
    with) (you|your|this nonsense|
    customers)(?= ?[.,!]| today| and| for| constant| attitude| complain*| rant*| drama| whin*| like),
    had it with (you|your|customers),(not|isn't|hardly|never) (my|our) (fault|problem|job|mistake) (you|that you|
    if you|to (read|think|babysit|teach|nurse|explain the obvious)), (very |such |really |pretty |so )?(basic|
    elementary|kindergarten|simple) (stuff|maths?|arithmetic|logic|reading|english|knowledge)(?= ?[.,;:!])(?! (plan|
    account)), (learn*|taught|teach) (it |this |that )?(at|in) (school|kindergarten|first grade|primary|nursery),
    how (very |really |terribly |incredibly )*(clever|smart|wise|bright|brilliant|mature|original|convenient|
    grown-up|dignified|polite|noble|intelligent|charming) (of you|that is|are you),who (even |actually |honestly |
    still |in their right mind )*(falls|fell|believes|trusts|sends|clicks|gives|does|would fall|would trust|
    would believe|would send) (for|in|on|money|it|that|this|a link|out|such|
    a stranger)(?= [^.!?]{0,30}?(day and age|these days|anymore|any more|nowadays)| ?[?!]),(your|that|this|
    the whole) (complaint|request|question|claim|excuse|story|argument|message|demand|review|reasoning|logic|theory|
    behaviou?r|rant|email|threat)s? (is|are|was|sounds|sound|looks|really is|is just|is frankly|is simply|
    is honestly) (just |frankly |simply |honestly |really |a |an |utterly |completely |quite |so |as |such a |such |
    pure |total |plain |complete |very )*(laughable|pathetic|a joke|joke|ridiculous|nonsense|rubbish|garbage|absurd|
    childish|stupid|weak as|insane|crazy|embarrassing|idiotic|silly|dumb|drivel|worthless|waste|hilarious|lame|
    nonsensical|boring|tiresome),try to keep up(?! with (the|payments))(?= ?[:.,!;]), do keep up,
    keep up(?= ?[:!] ), (i|we) (almost |really |truly |do )?(pity|feel sorry for) (whoever|anyone who|your (family|
    wife|husband|colleagues|boss|neighbou?rs|friends|kids|parents)|the (people|person|man|woman|courier|
    driver) who),you (clicked|ordered|bought|lost|broke|signed|forgot|paid|sent|typed|chose|picked|
    wanted)[^.!?,]{0,22}?[,] (so )?(you )?(deal with it|live with it|fix it|sort it out|own it|suck it up|pay for it|
    face it),(no wonder|not surprised|unsurprising|hardly surprising|little wonder) (that )?(you|they|he|she|nobody|
    no one|your|the courier|people|everyone|scammers)( (were|was|got|are|keep|have|had|can't|picked|chose|
    been))* (scammed|tricked|fooled|robbed|conned|cheated|lost|losing|picked|chose|avoid*|block*|left|lose|ignored|
    hates?|wants?|broke|alone|answers?)(?! (on hold|waiting)), it doesn't take (a genius|a rocket|a brain|an einstein|much (brain*|intelligence|sense|wit|thought))*(?= ?[.!]| to),(one more|another|
    any more|next) (rude |bad |nasty |single |such |insulting |silly )*(message|word|complaint|outburst|insult|
    review|call|rant|email) [^.!?]{0,14}?(and|or|means) [^.!?]{0,16}?(gone|closed|blocked|over|out|banned|deleted|
    cancelled|goodbye), (who|what) (on earth |the hell |in the world |do )?(do you |are you to )(think you are|
    demand|tell us|order us), every (single )?(day|week|time) (with )?you (come up|come|complain|have|find|bring|
    invent)(?= (with|up|back|some|a new|another)),(maybe|perhaps|why don't you|you could) (just )?(try )?(ask|
    find) (an adult|someone with a brain|your mum|your mother|a child|a grown-up), good grief, oh please(?= ?[.,!]),
    (a|the) (lot|lots) of (whining|moaning|crying|noise|drama|fuss) (for|about|over), you wouldn't be (here )?(crying|
    whining|moaning|whinging|sobbing|begging)
  `

/** Scorn in English, by class: contempt, comparison, mock question, sarcasm, blame, dismissal, threat. */
export const englishScorn = [
  sayings,
  englishAbility,
  englishMockery,
  englishBrushoff,
  englishMenace,
  englishAside,
  englishRetort,
].join('\n')
