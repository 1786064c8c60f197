import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { anyNo, butYes, hardNo } from './consent-words.ts'
import { actWords, type Proposal } from './proposal.ts'

const asksWhich = new RegExp(unwrap`
    (?<![a-z])(?:which|what (?:do|would) you (?:prefer|like|choose)|prefer|cual|que (?:prefiere|elige|escoge)[sn]?)(?![a-z])|哪|
    更(?:希望|想|倾向)|(?<![\u0620-\u06ff])(?:ايهما|اي منهما|اي الخيارين|ماذا (?:تفضل|تختار)|ما الذي تفضل)
  `)
const optionMark = /(?:^|[\s:;,。])(?:\(?([1-9])[.)、,:]|([①②③④])|[(]?([a-d])\))\s?/g
/** An option by its place: "the first one", "选1". */
const places: readonly RegExp[] = [
  new RegExp(unwrap`
    (?<![a-z])(?:first|1st|primer[oa]?|un[oa]|one)(?![a-z])|(?<!\d)1(?!\d)|第一|一(?!下|点|样|会)|
    (?<![\u0620-\u06ff])(?:ال)?(?:اول|اولي|واحد)(?![\u0620-\u06ff])
  `),
  new RegExp(unwrap`
    (?<![a-z])(?:second|2nd|segund[oa]|dos|two)(?![a-z])|(?<!\d)2(?!\d)|第二|二|(?<![\u0620-\u06ff])(?:ال)?(?:ثاني|ثانيه|
    اثنين)(?![\u0620-\u06ff])
  `),
  new RegExp(unwrap`
    (?<![a-z])(?:third|3rd|tercer[oa]?|tres|three)(?![a-z])|(?<!\d)3(?!\d)|第三|三|(?<![\u0620-\u06ff])(?:ال)?(?:ثالث|
    ثالثه|ثلاثه)(?![\u0620-\u06ff])
  `),
]
const longestChoice = 60

/** The numbered options of a proposal, in order. */
function optionsOf(text: string): string[] {
  const marks = [...text.matchAll(optionMark)]
  return marks.map((mark, at) => text.slice(mark.index + mark[0].length, marks[at + 1]?.index).split(/[?。]/)[0] ?? '')
}

const ids = /(?<![a-z0-9])[a-z]{1,5}-\d+/g
/** What may stand beside a choice, and adds nothing to it. */
const besides = new RegExp(
  unwrap`
    (?<![a-z])(?:i|i'd|i'll|we|we'd|we'll|would|will|want|like|prefer|choose|pick|take|go|going|with|for|let's|do|the|a|an|my|to|is|it|that|
    this|option|number|one|please|pls|thanks?|thank you|yes|yeah|yep|ok|okay|sure|then|just|better|rather|back|money|and|on|of|order|full|
    me|make|issue|only|instead|quiero|quisiera|prefiero|preferiria|elijo|escojo|mejor|la|el|los|lo|un|una|opcion|numero|por favor|gracias|
    si|pues|vale|entonces|con|me|quedo|que|de|del|mi|pedido|dinero|favor|voy|por)(?![a-z])|
    选择?|我|想|要|就|那|吧|的|个|种|项|方案|方式|给|请|谢谢|好|是|还是|更?希望|倾向|直接|帮|为|办理?|了|啊|呢|您|你|这|单|订单|第|
    (?<![\u0620-\u06ff])[وف]?(?:اريد|ابي|ابغي|افضل|اختار|اختر|الخيار|خيار|رقم|من فضلك|لو سمحت|شكرا|نعم|ايوه|طيب|تمام|خلاص|اذا|بس|فقط|لي|
    علي|الي|ان|هو|هي|طلبي|الطلب|المبلغ|مبلغي)(?![\u0620-\u06ff])|\d+(?:[.,]\d+)?|[^\p{L}\p{N}]
  `,
  'gu',
)

/** What of an answer is neither a choice nor what goes with one. */
function besideChoice(answer: string, act: RegExp): string {
  const every = (pattern: RegExp) => new RegExp(pattern.source, 'g')
  let rest = answer.replace(ids, ' ')
  for (const place of places) rest = rest.replace(every(place), ' ')
  // The act's words match a stem: the rest of its word goes with it.
  rest = rest.replace(new RegExp(`[a-z\\u0620-\\u06ff]*(?:${act.source})[a-z\\u0620-\\u06ff]*`, 'g'), ' ')
  return rest.replace(besides, '')
}

/** Whether a message only asks which of the several acts it names it shall be: a yes to that picks none. */
export function asksWhichAct({ text, question }: Proposal): boolean {
  if (!asksWhich.test(question)) return false
  const acts = Object.values(actWords)
  return !acts.some((act) => act.test(question)) && acts.filter((act) => act.test(text)).length > 1
}

/** Whether the customer, asked which of several things it shall be, picks this act and no other, by its name or its place. */
export function choosesAct(name: string, { text, question }: Proposal, message: string): boolean {
  const act = actWords[name]
  if (!act || !asksWhich.test(question) || !act.test(text)) return false
  const answer = fold(message).folded.replace(/(?<![a-z])no (?:problem|worries)(?![a-z])/g, ' ')
  if (answer.length > longestChoice || /\?/.test(answer)) return false
  if (
    anyNo.test(answer.replace(/(?<![a-z])(?:the )?first(?![a-z])/, ' ')) ||
    hardNo.test(answer) ||
    butYes.test(answer)
  )
    return false
  if (/(?<![a-z])(?:neither|either|none|ningun[oa]?)(?![a-z])/.test(answer)) return false
  const options = optionsOf(text)
  const named = Object.keys(actWords).filter((one) => actWords[one]?.test(answer))
  // Whoever chooses says no more than that: "first tell me how long it takes" names a place and picks nothing.
  if (besideChoice(answer, act) !== '') return false
  if (named.length > 0) return named.length === 1 && named[0] === name
  const bare = answer.replace(ids, ' ')
  const picked = places.flatMap((place, at) => (place.test(bare) ? [at] : []))
  const [only = -1] = picked
  return picked.length === 1 && act.test(options[only] ?? '')
}
