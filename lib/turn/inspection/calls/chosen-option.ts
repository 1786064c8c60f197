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
  if (named.length > 0) return named.length === 1 && named[0] === name
  const bare = answer.replace(/(?<![a-z0-9])[a-z]{1,5}-\d+/g, ' ')
  const picked = places.flatMap((place, at) => (place.test(bare) ? [at] : []))
  const [only = -1] = picked
  return picked.length === 1 && act.test(options[only] ?? '')
}
