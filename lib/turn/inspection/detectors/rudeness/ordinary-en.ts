import { unwrap } from '#lib/text/unwrap.ts'
import type { Ordinary } from './ordinary.ts'

const nursery =
  /(?<![a-z])(?:year[- ]olds?|kids?|child|children|baby|babies|newborn|toddlers?|infants?|son|daughter|nephew|niece|grandson|granddaughter|nappy|nappies|diapers?|pram|stroller|nursery|daycare|school|babysit\w*|nanny|sitter)(?![a-z])/
const menagerie =
  /(?<![a-z])(?:animals?|zoo|pets?|toys?|plush\w*|dolls?|puppets?|costumes?|fancy dress|party|birthday|carnival|circus|masks?|cartoons?|puzzles?|stickers?|aquarium|farm|charity|adopt|raffle|band|song|film|show|tickets?|instruments?|lessons?)(?![a-z])/

/** What a phrase says in English where a child, a beast or a stage is the talk, or where it only goes on. */
export const ordinaryEn: readonly Ordinary[] = [
  {
    found:
      /^(?:toddlers?|kindergarten|nanny|babysit\w*|pacifier|diapers?|nappies|nursery rhyme|spoon-?fe\w+|tantrums?)$/,
    asked: nursery,
  },
  {
    found: /^(?:goldfish|donkeys?|monkeys?|clowns?|circus|violins?|oxygen|peasants?|sulky)$/,
    asked: menagerie,
    whole: /^(?!.*(?:a|even a|any|like a) (?:goldfish|donkey|monkey|clown) (?:could|can|would))/,
  },
  // A child's own doings, told of a child: "a toddler's enthusiasm".
  {
    found: /^toddlers?$/,
    rest: /^(?:'s|s')? (?:bed|bike|chair|seat|cup|shoes?|size|proof\w*|plan|class|fare|ticket|gate|harness|mattress|pool|area|group)/,
  },
  // "What a cheek, that magpie!": another's.
  {
    found: /(?:cheek|gall|audacity|impudence|impertinence|insolence|nerve|neck)$/,
    rest: /^,? (?:those|these|they|he|she|some (?:people|folk)|(?:of )?(?:that|the|this|a|an) (?!nerve|cheek|gall|audacity|tone|attitude|question|message|complaint|customer|person|man|woman)[a-z]+(?=[.,!;]| (?:has|have|had|is|was|did|does|who|that|to|there|of (?:yours|his|hers|theirs))(?![a-z])))/,
  },
  {
    found: /(?:cheek|gall|audacity|impudence|insolence|nerve|neck)(?: of (?:that|the|this|some|those|these))?$/,
    rest: /^(?: of (?:that|the|this|some|those|these))? (?!(?:question|message|complaint|customer|person|man|woman|one|tone|attitude|people|you|your)(?![a-z]))[a-z]+(?: [a-z]+)? ?[.,!;]/,
    whole: /^(?!.*(?<![a-z])(?:you've got|you have|you had|your (?:tone|message|complaint)|complain\w*)(?![a-z]))/,
  },
  // "You'll regret nothing".
  { found: /^you(?:'ll| will)(?: [a-z]+)? regret$/, rest: /^ (?:nothing|neither|none|no (?:part|bit))(?![a-z])/ },
  // "We know who you are from the code".
  { found: /^we know who you are$/, rest: /^ (?:from|once|when|after|because|thanks to|now|through|by|with)(?![a-z])/ },
  {
    found: /^good luck [a-z]+$/,
    rest: /^ (?:that|this|it) to (?:the|your) (?:cat|dog|kids?|baby|parrot|puppy|kitten)(?![a-z])/,
  },
  // "They grow up to ten centimetres".
  {
    found: /^grow up$/,
    rest: /^ (?:to (?:\d|an? |about|around|ten|twenty|be (?:tall|\d)|[a-z]+ (?:cm|metres?|meters?|inches|feet))|healthy|fast|quickly|against|along|the (?:wall|trellis))/,
  },
  // An address that the customer uses himself: "mate".
  {
    found: /^(?:mate|pal|buddy|bud|boss|love|hon|honey|duck|dear|pet|lady|mister|kid)$/,
    asked: /(?<![a-z])(?:mate|pal|buddy|bud|boss|love|hon|honey|duck|dear|pet|bro|bruv|dude|luv)(?![a-z])/,
    whole: new RegExp(unwrap`
      ^(?!.*(?:dream on|nice try|calm down|relax|wake up|grow up|tough|your (?:fault|problem)|read it|look again|
      hard is it|get over|listen here))
    `),
  },
  // A model so plain that a child can use it, for whom that is asked; what a child must not get at.
  {
    found: /(?:child|kid|toddler|baby|grandm\w+|granny|infant)/,
    asked: new RegExp(
      `${nursery.source}|(?<![a-z])(?:gran\\w*|nan|mum|mom|dad|elderly|seniors?|older|easy|easier|simple|simpler|beginners?|set ?up|which (?:one|model|phone)|recommend|hard to use)(?![a-z])`,
    ),
    whole:
      /^(?!.*(?<![a-z])(?:you (?:can't|cannot|don't|didn't|couldn't|still|somehow)|than you|unlike you|but you|and you|why can't|explain\w*|not you|even you)(?![a-z]))/,
  },
  {
    found: /(?:child|kid|toddler|baby|infant)/,
    rest: /(?:out of reach|high (?:shelf|up)|locked?|supervis|chok|swallow|safety|keep (?:it|them|this)|lid|latch)/,
  },
  // Frames and lenses for who wears them.
  {
    found: /glasses$/,
    head: /(?<![a-z])(?:if|when|since|as|because|those who|people who|whether|do|does|who) (?:you |they |he |she |also )*$/,
  },
  {
    found: /glasses$/,
    asked: /(?<![a-z])(?:glasses|lens(?:es)?|frames?|eyes?|eye drops|optician|prescription)(?![a-z])/,
    whole: /^(?!.*(?:your? (?:should|need)|buy|get yourself|maybe))/,
  },
  // "Nobody told you": granted to who says so.
  {
    found: /^(?:nobody|no one|no-one)(?: ever)? (?:told|warned|informed|asked) you,?$/,
    asked:
      /(?<![a-z])(?:nobody|no one|no-one|noone|never|wasn't|not|didn't|without) ?[^.!?]{0,24}(?:told|tell|warn\w*|inform\w*|said|say|ask\w*)/,
    rest: /^(?! to(?![a-z]))/,
  },
  // A lens that is wiped, eyes that are opened in a pool.
  {
    found: /^wipe your$/,
    rest: /^ (?:lens|screen|card|feet|shoes|hands|camera|phone|sensor|device|drive|data|disk|boots|glasses|paws|counter)(?![a-z])/,
  },
  {
    found: /^open your eyes$/,
    rest: /^ (?:under ?water|wide|slowly|after|once|for the (?:test|photo|exam|scan|picture)|when the)(?![a-z])/,
  },
]
