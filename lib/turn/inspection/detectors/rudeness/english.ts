import { unwrap } from '#lib/text/unwrap.ts'
import type { RudeWords } from './rude-words.ts'

const child = unwrap`
    (child|toddler|kid|baby|monkey|dog|cat|hamster|parrot|pigeon|chimp|donkey|sheep|potato|houseplant|doorknob|rock|
    brick|goldfish|five-year-old|six-year-old|ten-year-old|schoolchild|schoolboy|preschooler|kindergart*|grandmother|
    grandma|granny|infant)
  `
const cognition = unwrap`
    (read|count|follow|understand|grasp|spell|type|think|listen|manage|comprehend|add up|tell the time|pay attention|
    use a|work out|figure out|operate|learn|remember|look|check|keep up|handle|cope)
  `

/** Rudeness in English. */
export const english: RudeWords = {
  abuse: unwrap`
      idiot*, moron*, imbecile*, dumbass*, asshole*, arsehole*, bastard*, bullshit, bitch*, damn you, screw you, fuck*,
      shit*, piss off, retard, retarded, retards, cretin*, halfwit*, half-wit*, dimwit*, nitwit*, twit, numpty, muppet,
      plonker, dunce, dumbo, blockhead*, airhead*, simpleton*, jackass*, dickhead*, douche*, wanker*, prick, twat*,
      scumbag*, crybaby, cry-baby, drama queen, whiner, moaner, bozo, dolt, buffoon*, pea-brain*, birdbrain*,
      knucklehead, numbskull, village idiot, (can't|cannot|can not|no) (fix|cure|fixing) (for )?(stupid|
      stupidity), shut up, shut it, shut your, zip it, piece of work, waste of space,
      waste of oxygen, go to hell
    `,
  target: unwrap`
      (you're|you are|you were|you must be|you must have been|you seem|you sound|you appear|you look|you've been|
      you have been|you are being|you're being|don't be|do not be|stop being|quit being|try being|try not to be|
      customers|people|someone|somebody|anyone|a person|buyers|shoppers|one has to be|you'd have to be|you have to be|
      are you|were you|not to be|only a|only an|anyone but|anybody but|everyone but|all but|nobody but|no one but|
      who but|it takes|takes|nobody except|such a|such an|what a|what an|typical|as|you|thanks to your|because of your|
      due to your|your own|your)( (really|so|such|a|an|being|just|very|too|quite|simply|completely|obviously|clearly|
      evidently|apparently|all|the|always|acting|complete|total|real|rather|remarkably|incredibly|extremely|utterly|
      plainly|frankly|honestly|that|this|bit|little|as|either|or|probably|perhaps|maybe|still|this|like|who|is|are|
      like you|of|to|to be|have|one|impressively|spectacularly|painfully|hopelessly))? ?(really |so |such |a |an |
      being |just |very |too |quite |simply |the |acting |complete |total |real |that |bit |little |be |to be ){0,3}
    `,
  traits: unwrap`
      stupid*, dumb, thick, dim, dimwitted, slow-witted, clueless, ignorant, ignorance, incompetent, incompetence,
      gullible, pathetic, childish, childishness, immature, foolish, foolishness, fool, fools, hysterical, hysterics,
      paranoid, delusional, imbecilic, idiotic, moronic, brainless, mindless, witless, senseless, whiny, whining,
      whinging, moaning, bitching, sniveling, snivelling, nagging, tantrum*, drama, theatrics, histrionics, crazy,
      insane, mad, nuts, mental, unhinged, obnoxious, insufferable, unbearable, tiresome, lazy, laziness, careless,
      carelessness, sloppy, sloppiness, negligence, negligent, inattention, inattentiveness, absent-minded, forgetful,
      entitled(?! to), spoiled, spoilt, stingy, greedy, greed, cheapskate, freeloader*, scrounger*, liar*, lying, cheat,
      cheater*, fraudster*, scammer*, thief, thieves, crook*, con artist, joke, clown*, loser*, nuisance, pest,
      parasite*, leech*, beggar*, troll*, amateur*, illiterate, illiteracy, uneducated, unintelligent, inept,
      ineptitude, hopeless, useless, dense, slow to, slow on, obtuse, simple-minded, narrow-minded, shameless,
      ungrateful, unreasonable, ridiculous, absurd, silly, dramatic, irresponsible,  stubborn, pig-headed, bone-headed,
      technologically challenged, technically challenged, out of your depth, not very bright, not too bright,
      not so bright, not the brightest*, not the sharpest*, not exactly bright, hardly the brightest,
      a few sandwiches short, intellectually challenged, bad at reading, bad with, stupidity, idiocy
    `,
  incapacity: `you (really |simply |just |still |apparently |clearly |obviously |evidently |plainly |honestly |quite )*(can't|cannot|can not|couldn't|don't|do not|didn't|did not|won't|never|haven't|have not|are unable to|aren't able to|are not able to|were unable to|failed to|fail to|are incapable of|struggle to|seem unable to|appear unable to|seem incapable of|appear incapable of)( (even|so much as|manage to|seem to|be bothered to|bother to|bothered to|bothering to|know how to|have learned to|learned to|learn to|properly|actually)) ${cognition}*
    you (can't|cannot|couldn't|don't|didn't|won't|do not|did not) (even|so much as) *, can't you (even )?(read|listen|understand|follow|count|see), cannot you read, can you (even|actually) (read|listen|count|understand|follow), can you not (read|see|count|understand|follow), do you (even|actually) (read|listen|know|understand|own|have a), did you (even|actually|bother to|at least|really) (read|look|think|try|check|bother|listen), have you (even|actually|ever) (read|looked|tried|thought|learned|bothered|heard of), are you (deaf|blind|serious|kidding|joking|even|for real|out of your mind|drunk|always this|always so|stupid|slow|new to|done|sure you can read), is reading … (hard|difficult|too much|optional|not your), if you (could|can|were able to|actually|even|only|ever|had|would) (read|count|think|bothered|understood|had a brain|listened|paid attention|been paying attention|been listening|use your), (unable|incapable|inability|incapable of|failure|refusal) (to|of) (read|reading|follow|following|understand|understanding|grasp|grasping|count|counting|comprehend|think|thinking|listen|use) (a |an |the |even |such |simple |basic |plain |two |one |clear )*(simple|basic|plain|sentence|instruction*|english|calendar|page|label|thing|number|form|text|screen|lines|steps), your inability, beyond your (grasp|ability|abilities|understanding|comprehension|skills|capacity|capabilities), above your (head|level|pay grade), over your head, too (hard|difficult|complicated|complex|advanced|much|clever|sophisticated) for (you|someone like you|people like you|customers like you|your), more than you can (handle|manage|grasp), (beats|baffles|escapes|eludes|defeats|confuses|puzzles|is beyond|was beyond) (you|even you), even you (can|could|should|must|will|ought|might|may), you of all people, (doubt|wonder|question|not sure|not convinced) (that |if |whether )?you (can|could|are capable|have the|are able|understand|understood|even|know how|would understand|would know|are fit|should be allowed|ought to be), is (not |n't |hardly |clearly not |really not |probably not |perhaps not )*(for|meant for|made for) (you|people like you|everyone|someone like you)(?= ?[.;!]), (not|isn't|hardly|clearly not|wasn't) (cut out|built|equipped|fit|smart enough|clever enough|bright enough|intelligent enough) (for|to), learn (how )?to (read|type|listen|wait|count|spell|write|use(?! (it|them|this) (with|in|on|by|from))|behave|be patient), try (reading|listening|thinking|using your (brain|eyes|head)|paying attention|opening your eyes|a dictionary), open your eyes, (put on|clean|wear|need|wipe|buy) (your |some |new |better |a pair of |yourself )*glasses(?= ?[.,!?;]), use your (eyes|head|brain|brains|noggin|common sense(?! with)), with your brain, (lack of|no|zero|little|any|bit of|ounce of|shred of|some|basic|simple|grain of|devoid of) (common sense|brain*|intelligence|reading comprehension|self-awareness|basic intelligence|brain cell*), reading comprehension, who can read, (not|isn't|aren't|hardly|never|n't) (really |exactly |quite |clearly )?(one of|among) your (many |greatest |better )?(talents|strengths|hobbies|skills|gifts|virtues|strong points|specialities|specialties), not your strong (suit|point), not your forte, isn't your (forte|strong suit|strong point|thing), something you (clearly |obviously |evidently |apparently )(lack|don't|missed|never|can't|didn't|failed), which you (clearly|obviously|evidently|apparently|conveniently) (didn't|did not|never|failed|ignored|missed|forgot|skipped|don't|can't|lack), you (clearly|obviously|evidently|apparently|plainly|conveniently) (didn't|did not|don't|do not|can't|cannot|haven't|never|failed|have no|are not|aren't|missed|ignored|lack|need|forgot|skipped|weren't|know nothing|know better|have nothing), wouldn't expect (you|someone like you|a person like you|customers like you) to`,
  ridicule: `(someone|somebody|people|anyone) who (can't|cannot|won't|doesn't|don't) (read|think|listen|pay attention|use their brain), (what's|what is|whatever is) taking you (so|this|that) (long|much time), (most|even|all|many|plenty of|some|our) (small |young )?(toddlers|children|kids|babies|monkeys|dogs|hamsters|pensioners|grandmothers|grandmas|grannies|five-year-olds|six-year-olds|ten-year-olds|schoolchildren|schoolboys|preschoolers|infants) (find|manage|do|get|work|press|open|solve|learn|could|can|would) …(by (accident|mistake|chance)|in (their|its) sleep|in seconds|blindfold*|with (their )?eyes (closed|shut)), you're (clearly|obviously|evidently) (just )?(the|that) (kind|type|sort) (of (person|customer|buyer) )?(who|that), (a|any|even a|even my|my|every|like a|to a|as to a|my own|your average) (bright |small |young |half-asleep |blind |drunk |trained |mere |reasonably bright )?(five-year-old |five year old |two year old |three-year-old )?${child} (could|would|can|knows|understands|gets|manages|has|learns|does|figures|spots|finds|sees|notices|spot|find|see|notice), (as|like) (one would|you would|i would|i'd|to|for) … ${child}, to a ${child}, my (grandmother|grandma|granny|nana|mum|mom|cat|dog|nephew|toddler|goldfish|kid|niece|six-year-old|four-year-old) …(could|understands|manages|knows|would|found|finds|does|did|figured|managed|has)
    (seen|known|met|had|watched|taught|owned|got) …(${child}s?|children) …(faster|quicker|sooner|better|smarter|brighter|sharper|cleverer|more (sense|brains|wit|patience)), (${child}s?|children) …(faster|quicker|sooner|better|smarter|brighter|sharper|cleverer) than you, (brighter|smarter|sharper|quicker|more sense|more brains) than (you|this|that)(?= ?[.,!;]|$)
    (what|whatever) (your|is your) excuse( is| was)?, your excuse (is|was|this), what's your excuse, (within|beyond) reach of (most|any|every|a) *, one would have (thought|hoped|imagined|assumed), you would think (that )?(a|an|most|any|anyone|someone|grown*), (only |real |great |terrible )*(pity|shame) if, keep (on )?(whining|moaning|complaining|pestering|nagging|bugging|crying|ranting|bitching) (at|to) (us|me)
    (any|every) (normal|sane|reasonable|intelligent|sensible|competent|grown|average|half-awake|functioning|literate|thinking|sentient|rational|decent|self-respecting|capable|adult|half-competent|half-intelligent|moderately intelligent) …(person|customer|adult|human|being|man|woman|child|people|one|mind|grown-up|shopper|individual), (most|other|normal|all other|all our other|everyone else|the rest of our|all the other|thousands of other|millions of) (people|customers|users|shoppers|buyers|adults|humans)? ?(just |simply |somehow |all |seem to |happily |easily |perfectly |tend to )?(manage*|understand*|get it|get this|get that|know how|can read|can follow|figure*|cope*|don't need|never need|do not need|have no trouble|have no problem|have no difficulty|don't complain|do not complain|don't whine|read the|aren't this|are not this), anyone (with|who has) (half |even half )?(a|any|an|two|one|basic) …(brain|brains|sense|eyes|cells|iq|intelligence|pulse), (anyone|anybody|everyone|everybody|people) (who|that) (can|could|is able to|bothers to|bothered to|actually|had|knows how to|is capable of) (read|reads|reading|count|look|looked|think|listen|see|bothered|paid), (?<!your |the )common sense(?= ?[.!?;]|$| (would|should|could) (have|tell)| for once), (not|isn't|hardly|is not) (exactly )?(rocket science|brain surgery|quantum physics|that hard|that difficult|that complicated|hard to understand|difficult to understand|rocket-science)(?= ?[.!;]|$|, (is|you|so|even|just|really|surely)| is it| to), how (hard|difficult|complicated|tricky) (can|could|must|would) (it|that|this) be, how (slow|dense|thick|clueless|lazy|blind|stupid|dumb|naive) (can|could|do|must|is|would|does) (it|that|this|one|you|anyone|someone|a person|somebody), is (it|that|this) (really |honestly |truly )?(so|that|too|such a) (hard|difficult|complicated|much) (to|of|for)(?! (say|find|see|read on|open|reach|hear|scan|carry|lift|make out))(?![a-z]), which part of … (don't you|do you not|didn't you|did you not|escapes), do i (really |seriously |honestly )*(need|have) to (draw|spell (it|this)|explain (it|this|that|everything|again)|repeat (myself|it|this)|say it|hold your|translate it), (shall|should|must) i (draw|spell|repeat|explain … slowly|use smaller|say it slower|write it in crayon|get the crayons|speak slower), draw you a (picture|diagram), in crayon, (small|smaller|short|simple|simpler|easy|little|tiny|one-syllable|baby) words( for you| so you|,), (read|say|type|write|explain|repeat|put|spell) …(slowly|very slowly|slower|again slowly|real slow|nice and slow)(?= ?[,.;:!]| so| this time| for you| again), (let me|i'll|i will|allow me to|i can) (type|say|explain|spell|repeat|put|dumb) (this|it|that) (slowly|out|down|again|more slowly|slower|very slowly) (for you|so you|since you|as you|once|as if), spell it out for you, dumb it down, hold your hand, hand-holding, spoon-?feed*, babysit*, wipe your, kindergarten*, (ask|get|have|find|let|call|fetch|hire|bring) …(a |an |your |some |any |another |one of your )?(grown-?ups?|adult*|responsible adult|child|children|kids?|toddler|teenager|mum|mom|mummy|mommy|mother|daddy|dad|father|parents?|son|daughter|grand(son|daughter|child|children|kids?|ma|pa|mother)|nephew|niece|nurse|carer|babysitter|someone smarter|someone cleverer|someone who can read|someone intelligent|someone with|somebody with) …(to|do|explain|help|read|show|hold|with|for you)( |$|(?=[.!])), ask a grown-?up, (ask|get|find|have|fetch) (someone|somebody|anyone) (a bit |a little )?(smarter|cleverer|brighter|sharper|more intelligent|with a brain|with half a brain), someone who can (actually )?read, (?<!a |you |an absolute |you're a |absolute |pure )(genius|einstein|sherlock|rocket scientist|princess)(?= ?[.,!?;]), (you|little|poor|precious|delicate|special|fragile|sensitive|such a|are a|be a|ok|okay|sorry|listen|there)[,]? snowflake, karen, mastermind, captain obvious, your (highness|majesty|lordship|ladyship|royal*), (well done|congratulations|congrats|bravo|kudos|hats off|good job|nice work|great job|round of applause|slow clap|what an achievement)( indeed| then| to you)?,? (on |for )?(genius|(you|you've|you have|you're|you are) (just |only |finally |actually |again |somehow |successfully |once again )*(managed to (read|find|break|lose|miss|fail|lock|get lost)|read*|lock*|los*|break*|broke*|miss*|fail*|forg*|ruin*|discovered|learned)|missing|failing|finally|not|being|managing|breaking|losing|forgetting|reading|ruining|figuring|discovering|wasting), (what a|oh,? what a|colou?r me) surpris*, (boo hoo|boo-hoo|cry me|bless your|poor (baby|little (you|me))|tiny violin|world's smallest violin|smallest violin|cry about it|duh|yawn|eye ?roll|good luck with that(?= ?[.,!;?]| then)|oh dear oh dear|spare me|spare us|give me a break(?= ?[.,!])|how (cute|adorable|original|precious|touching|convenient) (of you|that you)|aw+,? (did|poor|is|are)), (laugh|laughs|laughed|laughing|chuckle|giggle|funny|hilarious|laughable|comical|amusing|entertaining|joke of the)(?= …(at you|at your|how you|that you|you think|your|you actually|around the office|here)), made (my|our) (day|team) laugh, (we|i|our team|the team|everyone here|the whole office|the office|whole team) (all |have |had )?(had a (good )?laugh|laugh*|chuckl*|giggl*), (five|two|one|ten|quick|short|simple)[- ](minute |second )?(read|look|glance) …would have (saved|helped|told|shown), (reading|looking|checking|thinking|listening|paying attention|glancing|a glance|opening your eyes|a moment of thought|a bit of thought|a little thought|some thought|using your) …(would|could|might) have (saved|spared|prevented|avoided), (anybody|nobody|no one|no-one) else (ever |seems to |has ever |has |here )?(finds|find|found|struggles|struggled|struggle|asks|asked|complains|complained|has trouble|had trouble|needs), (reading|looking|checking|thinking|listening) …before …would have (saved|spared), unless you (refuse|choose not|don't want|would rather not|can't be bothered|are refusing) …(look|read|see|listen), (tried|try) using (your|a bit of|some|a little) (brain|head|eyes|brains|common sense|sense|logic), (think|look|read|listen) (it through )?for (once|a change), (a|such a|rather a|quite a|pretty) (silly|daft|dumb|ridiculous|absurd|stupid|lazy|pointless) (thing|question|request) to (ask|write|say|complain about|send), (someone|somebody) (more|a bit more|a little more|rather more) (capable|competent|careful|able|attentive|patient|intelligent|tech-savvy) …(handle|do|take|help|deal|manage), figure it out (yourself|on your own|for once), (explained|repeated|said) (this|it|that) (enough|often enough|more than enough), (before|instead of|rather than) (hammering|bashing|mashing|pounding|jabbing|stabbing|moaning|whining|panicking|ranting|firing off|bombarding|pestering|bothering|wasting|blindly), some of us (read|work|have (work|jobs|things|better|other|real)|actually|can (read|count)|know how), not everyone is (smart|clever|bright|cut out|able|as|gifted|capable), must be (nice|hard|difficult|tough|exhausting) (being|to be) (you|so), (some|certain) (people|customers) (just |simply |will |clearly |really )?(never learn|can't be helped|should not|shouldn't|don't deserve|need everything|can't read|don't read|aren't|never|love to|like to complain|have nothing better), (day|born|live|living|hiding) …(yesterday|under a rock|in a cave), under a rock, which (planet|century|cave|rock) (are|do|have|did) you, (did|have|do|were) you (fall|fallen|bang|hit|lose|lost|leave|left|forget|forgotten|born|raised) (off|your|on your|my|in a|by wolves), nothing better to do(?= ?[.,!?;]| than (complain*|write|bother|whin*|moan*|ask|pester|annoy)), (get|have) a life, touch grass, i('m| am) (amazed|impressed|astonished|surprised|astounded|fascinated|speechless) (that |how |by how |you |at how |you've |at your ), (never|rarely) (seen|met|had|dealt with|come across|encountered) (anyone|a customer|somebody|someone|a person|such a|so) …(so|this|as|like you|less|more|who), a new (low|record) (even )?for, (do|does|for) (us|yourself|the world|everyone) a favou?r, if (that|this|it|even that|even this|two lines|one sentence|a simple)…(too|beyond|more than|already) …(hard|difficult|complicated|much|you|handle|for you)`,
  blame: unwrap`
    your own (fault|doing|mistake|problem|carelessness|negligence|stupidity|making|choice to ignore|laziness|
    decision to ignore|lookout|silly|foolishness|error|failure|oversight|inattention|blunder|mess|silliness|haste|
    greed), (it's|it is|that's|that is|this is|it was|that was|this was|all|entirely|clearly|obviously|completely|
    simply|just|totally|purely|solely|only|100 percent|100%|is|was|are|wholly|plainly|squarely) (all |entirely |
    clearly |obviously |simply |just |down to |the result of |because of |really |and remains |nobody's but |purely |
    solely |partly )*your (fault|mistake|doing|problem|blunder|carelessness|negligence|mess|screw-up|failure|
    oversight), your (fault|mistake|mess|error|blunder|carelessness|negligence) (alone|and yours|not ours|and not|
    and nobody|and no one), (blame|problem|fault|error|mistake|responsibility|failure) (is|lies|lay|rests|sits|here is|
    was|falls|belongs) (solely |entirely |only |squarely |clearly |purely |all |completely |really |with )*(yours|you|
    with you(?!r)|between|in front of|on you|your (own|careless*|failure|neglig*|inattention|stupid*|mistake|haste|
    lazi*|behavio*)|at your end and nowhere), (yourself|yourselves) to blame, blame (yourself|
    only yourself|no one but yourself), (nobody|no one|no-one)('s| is)? (to blame )?but (yourself|
    you)(?! can), brought (this|it|that|all this) (on|upon) yourself, you (have |had )?(only |just )?(got |
    had )?what you (deserve*|asked for|paid for), (serves|served) you right, you (had it coming|asked for it(?! to)|deserve ((it|this|that)(?! ?(,|!|break|rest|treat|holiday|honest|clear|proper|better))|what|to lose|nothing|no refund|no better)), you made your bed, you reap what, that's what (you deserve|comes of), (that's|this is) what (happens|you get) (when|for|if) (you(?! (open|tap|choose|select|order|add|pay|enter|press|scan|unbox|subscribe|book)(?![a-z]))|people|one|customers|not),  that's what you get for, you (really |simply |clearly |obviously |just )*(should|could|ought to|might|must|needed to|had to|
    were supposed to) ?(not |n't |never )?(perhaps |maybe |at least |have )+(read|thought|(?<!could(n't| not) have )known|checked(?! the (box|option|field))|listened|paid attention|paid more|paid closer|looked|noticed|bothered|been more|been paying|been smarter|been careful|
    learned|learnt|used your|planned|kept|double-checked|ordered properly|stopped|trusted|fallen|clicked|put|considered|
    realised|realized|figured|made sure|measured|told us sooner|come to us sooner|complained sooner|been home|
    been there), (?<=you |^ ?|[.,;!?] |maybe |perhaps |well |then |really |simply )(shouldn't|should not|should never|ought not to) have (been so|left|ordered|bought|clicked|given|
    shared|trusted|fallen|ignored|waited|lost|thrown|been|signed|typed|believed), if you (just |only |actually |simply |properly )*(read|listened|looked|checked|paid attention)[^,.;!?]{0,50}, (we|neither of us) (both )?(wouldn't|would not|needn't|would both), had you (only |just |simply |
    actually |even |bothered |merely )*(read|paid|listened|bothered|checked|looked|thought|taken the trouble|followed|
    been|used|troubled), if you('d| had|d) (only |just |simply |actually |even |ever |properly |been |merely |
    at least )*(bothered|read|paid attention|paid|listened|looked|thought|been more|taken the|followed|checked|known|
    been paying|troubled|paying|been|careful|cared|used your), if you (could|can|
    would) be bothered, if you weren't so, if you were (smarter|more careful|paying|less|a bit|brighter|cleverer|not so|
    any smarter|more attentive|even slightly), (didn't|did not|you don't|couldn't|could not|can't|never|wouldn't|haven't|not) (even |be )?(bother|bothered|bothering)( to| with| reading|(?= ?[.,;!])), couldn't be bothered, (because|since|
    as|when) you (were|are) (too |so |being |just |simply )+(lazy|careless|busy|impatient|distracted|stupid|slow|greedy|
    proud|cheap|eager|hasty|blind), you (failed to|neglected to|forgot to|omitted to|refused to|chose not to|
    decided not to|chose to ignore|decided to ignore|ignored) (read|look|think|pay attention|follow|listen|check|notice|
    use|the (clear|plain|obvious|simple|instructions|notice|warning*)|every|all|our (clear|instructions|warnings)|
    what), what (do|did|were|else did|exactly did) you (expect|think|expecting|imagine|honestly expect|really expect|
    actually expect)( would| was| to happen| to get for| for| from| when| with that| if| after|(?= ?[?.,!])), (nobody|no one|no-one) (forced|made|asked|told|obliged|begged|put a gun) (you to|you,|you(?= ?[.!;])|to your)(?! to (wait|expect|pay)), (not|isn't|hardly|never) (our|my|the company's|the shop's) (fault|problem|doing|
    mistake|concern|business|job|responsibility) (that|if|when|you|because|to babysit), you keep (asking|making|
    failing|complaining|whining|repeating|messing|forgetting|losing|typing … wrong|bothering|wasting|
    insisting on), you (people|lot|guys|folks) (always|never|all|just|only) (complain*|moan*|whin*|read|listen|think|
    expect|want|blame*|cry|make), the same (nonsense|rubbish|drivel|whining|whinging|moaning), you (always|constantly|
    never|repeatedly|once again|yet again|again) (complain|whine|forget|lose|mess|
    fail|make … mistake|ignore|break|listen|read|learn|get … wrong|find something), not your first (mistake|time|
    blunder), that's on you, this is on you, (it's|it is|that's|this one's|this is) (all |entirely |100% |squarely |
    purely |only )?on you(?= ?[.,!;]| not| and), (don't|do not|stop|quit|no use|no point|instead of|
    rather than) (try to |trying to |go |going )?(blam*|pin* … on) (us|others|everyone|it on us|our|me|the system|
    the app|the courier|that on us), next time,? (just |maybe |please |perhaps |kindly |do |try to |try |why not |i suggest you |you might )*((read|reading)(?= (the|our|before|what|it|carefully|first|properly|your))(?! the (meter|code|number|card|chip))|think|thinking|pay attention|paying attention|use your (head|brain*|eyes|common)|look before|listen(?! to (the|a|music))|do your|be smarter|be less|open your eyes|learn), do your (own )?homework, as (i|we) (already|have already|'ve already|clearly|just|previously) (told|said|explained|stated|
    made clear)( you| to you| this)? ?(already|before|several|twice|three|many|a hundred|multiple|clearly|and i|and we|
    repeatedly), (i|we)('ve| have)? already (told|said|explained)( it| this| that)?( to)? you, (i|
    we)('ve| have) (already )?(explained|told you|said|answered|repeated)( this| that| it| you| to you)* (three|two|
    four|five|ten|several|many|countless|so many|a hundred|a thousand|a dozen|\d+|umpteen) times, how many times (do|must|have|did|will|should) ((i|we) (have to |need to |got to )?(tell|told|explain*|repeat*|say|said|ask|asked|write|answer*)|you (need|want|expect) (me|us|to be told)), for the (last|hundredth|umpteenth|thousandth|millionth) time, for the (tenth|third|fifth|fourth) time(?= ?[,:!.;]? ?(no|you|i|we|read|stop|it|there|that|the answer|your|please)(?![a-z])), one more time,? (slowly|since you|because you|for you), what (exactly )?(do|
    did) you not (understand|get), why (can't|couldn't|didn't|don't|won't) you (just|simply|ever|even|read|listen|
    understand|think|learn|get it|bother), do you ever (read|listen|think)
  `,
  dismissal: unwrap`
    (stop|quit|enough of) (acting|behaving|carrying on) (like|as if|as though), are you (that|so|really that|
    really so|this) (broke|poor|cheap|desperate|hard up|needy|short of|strapped|bored|lonely), see (how far|where|
    what good) (that|it|this) (gets|does|leads|will get|will do) you, get lost, (just |please |
    now )?go away(?= ?[.,!;]| and|$), (stop|quit|cease|enough of|enough with|spare us|spare me|
    tired of|sick of|fed up with|done with|had enough of|cut|knock off|no more) (with )?(the |your |all |this |that |
    constantly |always |being |so much )*(whin*|complaining|complaints?|bothering|wasting|crying|moaning|moans|nagging|
    bitching|pestering|bugging|harassing|sulking|messaging us|messaging me|writing to us|spamming|overreacting|
    exaggerating|fussing|fuss|begging|acting|drama|nonsense|crap|sob stor*|excuses|tantrum*|attitude|asking (me|us|
    the same|stupid|silly|again)|playing|lying|ranting|rants?|badgering|making (a|such|up|excuses|this)|
    repeating yourself|shouting at|
    tears), (?<!to |can |could |may |will )calm down, settle down(?! (in|at|into|with)), relax(?= ?[,.!]( it's only| nobody| you're)), grow up, man up, grow a (pair|spine|
    thicker), (get|just get|please get) over (it|yourself), get a grip(?= ?[.,!;?]| on| and| already| please),
    pull yourself together, (just |so |
    simply )?(deal with it|live with it|suck it up|lump it|take it or leave it|tough luck|tough cookie*|hard cheese)(?= ?[.,!;]|$| for you| and| then), (?<![a-z'] |is |that's |was |sounds |really |so )(too bad|hard luck|tough)(?= ?[.!;]|$| for you| then|, (you|deal|live|next|then|but you)), (not|isn't|hardly|is not|none of|never|
    no longer) (really |exactly |even )?(my|our) (problem|concern|business|job to|headache|worry|
    circus)(?! (to solve alone)), (nobody|no one|none of us|no-one) (here )?(really |actually )?(cares|gives a|
    is interested|wants to hear|has time|feels sorry|wants your|will miss), who cares, (i|we) (really |simply |just |
    honestly |frankly |truly )*(don't|do not|couldn't|could not|can't|cannot) (really |possibly )?(care|give a|
    be bothered|care less|give two)(?! about your privacy), couldn't care less, (don't|do not) (care|give a) (what|how|
    if|whether|about (you|your (opinion|feelings|problem*|complaint*|situation|story|excuses))), (wasting|waste|wasted|
    waste of|wastes) (of )?(enough of |any more of |all |so much of |any more )?(my|our|everyone's|everybody's|
    the team's|each other's|people's) (precious |valuable )?time, waste of (my |our )?time, you('ve| have| are|
    're) (already )?wast* (enough|our|my|everyone), (don't|do not|haven't|no|have no|not) (have |got |
    have got )?(all day|time for (this|you|your|such|people|nonsense|silly)), (better|more important|bigger|real|actual|
    (?<!you have )other|paying) (things|customers|matters|problems|work|fish) (to do|than|to (fry|attend|help|deal|serve|worry)|
    who), (leave|stop bothering) (me|us) (alone|in peace), (don't|do not|never) (bother|contact|message|write to|
    come back to|pester|annoy|disturb) (us|me|coming|writing|replying|asking|contacting|to (write|reply|
    come))( again| anymore| any more| any further| with)?, take your (business|money|custom|complaints?|whining|
    attitude|order) (elsewhere|somewhere else|and), (go|shop|buy|try) (elsewhere|somewhere else) (then|if you|
    next), (nobody|no one) is (stopping|keeping|forcing) you (from|here|to), (don't|
    do not) let the door, good riddance, (if you (don't|do not) like it|don't like it\?|like it or) .{0,3}?(leave|go|
    shop|tough|too bad|there's the door|lump|find|feel free|the door|buy), there's the door, we (won't|will not|
    wouldn't|don't) miss you, (we|i) (don't|do not) (need|want) (customers|people|your business|your kind|buyers|
    someone|clients) ?(like you|like that|of your)?, whatever(?= ?[.!]|,? (you say|makes you|
    floats)), talk to the hand, figure it out yourself, sort it out yourself, google it, (go|just) (read|look) (it up|
    the (manual|instructions|faq|terms|page)) (yourself|yourselves|like everyone|instead of), (making|make|kicking up|
    made) (such )?(a|an) (huge |big |ridiculous |unnecessary |silly |whole |enormous |song and dance |mountain )*(fuss|
    scene|drama|song and dance|mountain|circus|spectacle|tantrum|
    storm), such a fuss, over nothing, about nothing(?= ?[.,!]), first[- ]world problem*, (cry|crying|whine|whining|
    moan|moaning) (about|over|to|all you|baby|me), poor excuse, sob stor*, mind your own, (people of|customers of) your( kind| sort)?, (the likes of|types like|folk like|folks like) you, (?<!thank |thanks to |for |glad |happy |love |thanks, )(people|customers|buyers) like you(?= ?[.!;]| (always|never|only|just|are|make|think|want|expect|should|who|cost|waste|complain|need|don't|can't|have|keep))(?! and (me|i)(?![a-z])), your (kind|sort|type|lot)(?= ?[.,!;]| of (people|
    customer*)| always| never| is| are| just), not worth (my|our|the) (time|effort|trouble) , (you are|you're) not worth
  `,
  threat: unwrap`
    you('ll| will| are going to| may| might| would|'re going to) (soon |really |certainly |surely |deeply |bitterly |
    come to |live to |only |quickly |wish )*((?<!may |might |would )regret|regret (your|posting|writing|saying|this|that|complaining|talking|speaking|threatening|having|crossing|going|ever)|be sorry|pay for (this|that)|lose (everything|your account|the account|access (for this|for that|for good|forever|if you (keep|go|carry|complain|write|post)))|wish you|suffer|live to|find out (what happens to|the hard|how we (treat|deal|handle|do with)|who)|see what (happens(?! (next|when|if|once|after|in the|on|during|then|to the (rest|parcel|order|money|amount|points)))|becomes of|we (can|do|are)|i (can|do)|you get|it gets)|never (buy|shop|order|use|get|see|be able)|end up (with nothing|empty|alone|without|in court|on (a|our|the) (list|blacklist)|blacklisted|banned|blocked|paying for|sorry)|face the|hear from our (lawyer*|legal|attorney*|solicitor*)|be hearing from our|learn the hard|
    be blacklisted|be banned|be reported|be sued|get nothing), (don't|do not) (you )?(dare|test|push|threaten|mess with|
    provoke|try) (me|us|to (me|us)|my (patience|temper)|our patience|with us|to threaten|your luck|anything), (watch|
    mind|careful with|check|drop|lose|change|lower|moderate) (your|what|that|the|how) (tone|mouth|language|step|manners|
    attitude|you say|you write|you post|you wish|voice|back)(?= ?[.,!;]| ?$| with| when| or| unless| before| about| if| online), (see|watch|find out|discover|notice|learn) (what|
    how) (happens to|becomes of|(quickly|fast|long|soon|little) …|we do (to|with)|(it|that|this) (does|will do) (to|
    for)) …(account|order|refund|money|parcel|wallet|membership|payout|card|access|
    profile), watch yourself, watch it(?= ?[.,!]), watch (how|what) …(happens|account|order|refund|quickly|fast|
    closed), (i'd|i would|we would|we'd|you'd|you had|better|should|might want to|you may want to|would be wise to|
    would do well to|advise you to|suggest you) (strongly |really |seriously |better |be |to |very )*(careful(?= ?[.!]|$)|careful (what you|how you (speak|talk|write)|who you (insult|threaten|complain)|with (that|your) (tone|mouth|attitude|words|threats))|think twice(?= ?[.,!]| (before|about) (you )?(complain*|post*|writ*|threaten*|insult*|going to the|go to the|speak*|talk*|that|your|crossing|cross|messing))|think again|think carefully before|think very carefully|reconsider (that|posting|writing|complaining|
    your tone|your attitude|before|very|if)|watch (your (tone|mouth|language|step|manners|attitude|back|words)|what you (say|write|post))|keep quiet|drop (it|this)(?= ?[.,;!?]| (now|already|and|before|while|if)|$)|back off|back down|shut (up|it)|be quiet|be nicer|be polite|tread (carefully|lightly|softly)|keep that to yourself|withdraw (that|your review|your complaint)|delete (that|
    your review|the review)), i'd be careful if i were, careful (what|how|who) you (say|post|write|speak|talk|threaten)(?! (on|to strangers|about your)), careful with (that|your) (tone|mouth|attitude|words|threats), think twice (before|about) (you )?(complain*|post*|writ*|threaten*|insult*|going|go|speak*|talk*|that tone|your tone|the tone|crossing|cross|messing), keep ((this|it|that) up|on|complaining|talking|writing|pushing|insisting|asking|going|whining|threatening|shouting|your (tone|attitude)) …(and|or) (see|watch|i|i'll|we|we'll|you|you'll|your|there), (one|another) more (word|complaint|insult|outburst|bad review|rude [a-z]+)( like (that|this)| from you| out of you| about (it|this|that))?(?= ?[,.!]| and| or|$), (one|another) more (message|question|time|e-?mail|call)( like (that|this)| from you| out of you)?,? (and|or) (you|we'll|we will|i'll|i will|your|this|the (chat|account)|it's|that's), (last|final|only|friendly) warning, (consider|take) (this|yourself) (a |your |as a |as your |
    final |last )*(warning|warned|notice), you('ve| have) been warned, (or else|unless you want|
    unless you'd like) .{0,24}?(account|order|refund|parcel|consequences|trouble|problems|closed|blocked|banned|
    blacklist*|never), (face|suffer|accept|bear|live with) (the|serious|legal|severe|certain|
    unpleasant)? ?consequences, there (will|may|would|could|might) be (serious |legal |some |unpleasant |real )*consequences(?! for (the|that|this|prices?|deliver*|bookings?)(?! account)), (actions|reviews|words|complaints|threats|choices|posts) (like (that|this|yours|
    these) )?have consequences, see you in court, come after you, track you down, hunt you, teach you a lesson, make (sure|
    certain) (your|that your) (refund|order|account|money|parcel|case|ticket|request|claim|complaint|payout) (takes|
    waits|stays|sits|goes|gets|never|disappears|is lost|ends), (i'll|we'll|i will|we will|to) (personally |simply |just )?make (sure|certain) (you|that you|nobody|no one) (here )?(never (buy|shop|order|use|get|see|hear|work|sell)|won't (get|see|ever|receive|be|hear)|will not (get|see|ever|be)|cannot (buy|order|shop|use)|can't (buy|order|shop|use)|pay for (this|that|it)|regret|lose|are (banned|blocked|blacklisted|sorry|last|the last|refused)|get (nothing|blocked|banned|what you deserve)|ever (helps|serves|answers)|helps you|answers you), make your life, (would be|'d be|be) a (real |great )?(shame|pity) if (something|anything|
    your|that|we), accounts? like yours (has|have|tend|get|gets|end|usually|sometimes|often|can|may|might|could|rarely|never), customers? who (post|complain|write|leave|threaten|whine|make|insist|argue|
    shout) .{0,40}?(find|regret|lose|end up|are|get|see|wait|tend|discover|soon|their), we (know|have|keep|remember|hold|don't forget|take note of|keep track of) (where you live|who you are(?! (with|by|and your))|a list of (people|customers|those|such|complain*|trouble*|difficult)|long memories|a file on (you|people|customers|such)|people like you|customers like you|your kind), we know your (address|name)(?= ?,| and), make (sure|certain) you never (shop|buy|order|write|come|call), (we|i) (know|
    have) (exactly )?(where you|who you are|what you did), (black ?list*|blacklist*) (you|customers|people|your|buyers|
    complainers), (put|add|place|end up|land|go) (you |your name |your account )?(on|to|onto) (a|our|the|every|
    my) (black ?list|ban list|list of (problem|difficult|bad)|watch ?list|naughty list), (goes|go|going|move|moved|moves|slide|slides|sink|sinks|drops|dropped|sent|put|find yourself|land|lands|stays|stay) (straight |right )?(to|at|back to|back at) the (very )?(bottom|back|end) of the (queue|pile|line|list)(?! (when|once|again when|and starts?)), (take|takes) (a lot |much |even |far |twice as |considerably )?longer (if you (go|keep|carry|complain*|shout|write|insist|push|argue)|when (you|people|customers) (complain*|shout|write|insist|push|argue|are rude|keep)|for (people|customers) (who (complain*|shout|write|insist|push|argue|are rude|keep|swear|threaten)|like you)), (i|we|i'll|we'll|might|could|always|easily) (just |always |simply |easily |accidentally |even |get )*(cancel|lose|lost|delay|delayed|forget|forgotten|misplace|misplaced|ignore|ignored|sit on) …(out of spite|on purpose|just because|for fun|by accident), out of spite, good luck (finding (another|anyone|someone|somebody|a (shop|bank|store|better))|getting (it|that|your|any|a refund|anything|anyone)|buying (anywhere|anything|from)|ever|with any|explaining|proving), try (me|
    us)(?= ?[.,!]), two can play, (let's see|we'll see|i'd like to see|we will see) (how|who|if|whether) you …(like (it|that|being|having)|laugh*|manage without|do without|without (an|a|your|the) (account|card|refund|money|order)|feel (about|then|when|once)|try), i'd like to see you (try|manage without), (let's|we'll|we will) see (who|whom) …(laugh*|believe*)(?= |[.!?,]|$), (nobody|no one) will believe you
  `,
  complaint: unwrap`
      complain*, complaint*, review*, post it(?! (in|here|back|to|into|on the)), post that, post this, post …(online|review|twitter|
      facebook), tweet*, go public, the press, newspaper*, social media, lawyer*, ombudsman, regulator*, consumer (protection|
      association|authority|office), keep (asking|insisting|writing|messaging|complaining|accusing|shouting|swearing|this up|it up|that up|pushing|
      calling|going|talking|demanding|contacting), (carry|go|keep) on (like|with|at|asking|writing|talking|
      complaining|insisting|this way), continue (to )?(asking|insist*|writ*|messag*|complain*|pushing|
      calling|like this|with (this|these|that|your)|in this|this way|argu*|demand*|bother*|
      press*), insist*, demand* (like|more|again|anything), tone, attitude, threaten* us, bother* us, (writ*|messag*|
      contact*|call*|ask*) (us )?again, one star, bad rating, argue, stop (writing|messaging|asking|contacting|calling|
      complaining|this|insisting|pushing|arguing|demanding), another (message|complaint|word|email|review), drop (it|
      this|the), take (it|this|that) back, delete (it|that|the review|your), withdraw (it|that|this|your (review|complaint|words|comment*))
    `,
  harm: unwrap`
    (close|closing|block|blocking|ban|banning|suspend|suspending|terminate|terminating|delete|deleting|freeze|freezing|
    lock|cancel|cancelling|sue|suing|blacklist|report|reporting|fine|bar|deactivate|shut down|flag|restrict|hold|
    withhold|keep|void|prosecute|charge) (you|your|the account|every|all|both|any|it|that|this|extra|double|the refund|
    the order), (account|accounts|card|order|orders|refund|wallet|profile|balance|money|parcel|name|access|membership|
    funds|payout|payouts) …(closed|blocked|banned|suspended|terminated|deleted|frozen|locked|cancelled|canceled|
    blacklist*|disappear*|lost|vanish*|forgotten|delayed|gone|disabled|revoked|forfeited|restricted|ignored|refused|
    rejected), legal action (against|will|may|is|from|follows|follow), (take|taking|face|facing|begin|start|
    threaten) legal action, (to|our|from) (lawyer*|legal (team|department)|attorney*|solicitor*), (we|we'll|i|i'll|
    we'd|i'd) …(police|court|prosecut*), (to|by) the police for, (you|you'll) …(in|to) court, never (buy|shop|order|
    use|get|see|hear|receive|be served|be welcome|
    be able), no longer (be )?(serve*|welcome|help*|able|deliver*|buy), won't (be able|get|see|receive|help|answer|
    serve|deliver), will not (be able|get|see|receive|help|answer|serve|deliver), not (see|get|receive) (a (cent|penny|
    dime)|your|
    any), get nothing, less kindly, last in, end of the queue, back of the queue, bottom of the pile, lose (your|the|
    access|everything), refuse to (serve|help|deliver), ignore (you|your)
  `,
  disowned: unwrap`
      called you, calling you, been called, was called, were called, being called, to call you, told you that you, made you feel, left you feeling, feeling like, feel like, felt like, felt as, sorry (that|
      if) (it|we|our|anyone|someone|my|you were), apologi[sz]e (that|if|for) (it|we|our|anyone|someone|my|the|
      any), should (never|not) (have been|be) (told|called|spoken|said|treated), should never have (been|told|called|
      said), nobody should, no one should, unacceptable, no way to (speak|talk), (the|that|this|such a|his|her|their|
      those) (word|words|insult|remark|comment|phrase|language|term|expression|reply), you (were|have been|had been|got) told (that )?(it|this|that) (was|is) (all )?your, you (feel|felt|said|say|write|wrote) (that |like |as if |as though )*(we|i|nobody|no one|our|it(?! yourself)), (was|were|been) (rude|wrong to|
      insulting|out of line), (seller|agent|courier|driver|colleague|chatbot|person) (who )?(said|told|called|wrote|
      used|calling), (title|titled|book|novel|film|movie|song|album|game|t-shirt|mug|poster|print|dvd|band|brand|(?<!it's |it is |thing |concept |invention |object |place |device |gadget )called|
      series|edition|podcast), not your fault, never your fault
    `,
}
