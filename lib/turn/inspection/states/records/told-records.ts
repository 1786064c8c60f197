import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { tellsNothingEn } from '../../excuses/english-positions.ts'
import { tellsNothingEs } from '../../excuses/spanish-positions.ts'
import { type Match, matchesIn } from '../../matching/patterns.ts'
import { clauseOf, denies, formerly, goesOn, isWhoseZh, unsaid } from '../stages/stage-clauses.ts'
import { type Told, toldWords } from './told.ts'

/** What a clause tells of the thing of a record. */
export interface RecordTold extends Match {
  told: Told
  /** By the name that the rules about stages know it by. */
  say: Told
  denied: boolean
  /** Where its clause begins and ends. */
  from: number
  to: number
}

/** What is so while it lasts: told of an earlier time, it belies nothing. */
const lasting: ReadonlySet<Told> = new Set([
  'booked',
  'unpaid',
  'onway',
  'here',
  'ready',
  'instock',
  'mending',
  'undecided',
  'running',
  'suspended',
])

/** What denies by itself: "nothing is due", "no queda nada pendiente", "they have not started the repair". */
const ofItself = /^(?:nothing|you |no |no$)|started|begun|payment$/

/** What stands before or behind it, and makes of it something that was, will be or may be. */
const otherTime: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:first|originally|initially|at first|back then|last (?:year|month)|next (?:week|month|year)|tomorrow|soon|shortly|almost|partly|partially|some of|part of|at the time|until|within (?:the|an?|\d{1,3}))(?![a-z])/,
  es: /(?<![a-z])(?:originalmente|inicialmente|al principio|primero|entonces|en su momento|manana|pronto|el proximo|la proxima|parte|parcialmente|hasta)(?![a-z])/,
  zh: /之前|原先|原来|原本|本来|当时|当初|一开始|起初|上[期月次个]|下[期月次个]|明天|后天|稍后|尽快|部分|一部分|直到|到时/,
  ar: /(?<![\u0620-\u06ff])[وف]?(?:كان|كانت|سابقا|اول|في البدايه|وقتها|ساعتها|بكره|بكرا|غدا|قريبا|جزء|جزييا|بعض|حتي|لحد ما|لما)(?![\u0620-\u06ff])/,
}

/** "I'm sorry it hasn't reached you": as the customer has it. */
const regret = new RegExp(unwrap`
  (?<![a-z])(?:sorry|apologi[sz]e|frustrating|annoying|lamento|lamentamos|siento|sentimos|disculpe?s?|perdon)(?![a-z])|抱歉|对不起|不好意思|遗憾|
  (?<![\u0620-\u06ff])[وف]?(?:نا?[اع]?سف|اسف|اسفين|نعتذر|اعتذر|معلش|يوسفني|يوسفنا)(?![\u0620-\u06ff])
`)
/** "Nothing is delivered without a signature": how it always goes. */
const noneEver =
  /(?<![a-z])(?:nothing|nobody|no one|without|nadie|nada)(?![a-z])|谁都|没人|(?<![\u0620-\u06ff])[وف]?(?:لا احد|محدش)(?![\u0620-\u06ff])/

/** What the clauses of a sentence tell of the things of records. */
export function recordsTold(text: string, only?: Language): RecordTold[] {
  const found = matchesIn(toldWords, text, only).flatMap((match): (RecordTold & { itself: boolean })[] => {
    const group = Object.entries(match.groups).find(([, text]) => text !== undefined)?.[0]
    if (group === undefined) return []
    const itself = group.startsWith('not_')
    const told = group.replace('not_', '') as Told
    const { language, start, end } = match
    const { from, to } = clauseOf(language, text, start, end)
    const head = text.slice(from, start)
    const tail = text.slice(end)
    // Which return or refund is meant is asked of the records.
    if (unsaid[language].test(head.replace(/(?<![a-z])returns?(?![a-z])/g, ' ')) || goesOn[language].test(tail))
      return []
    if (otherTime[language].test(text.slice(from, start) + text.slice(end, to))) return []
    if (lasting.has(told) && formerly[language].test(head + match.text)) return []
    if (isWhoseZh(language, head, tail)) return []
    if (language === 'en' && tellsNothingEn(text, start, end)) return []
    if (language === 'es' && tellsNothingEs(text, start, end)) return []
    const inside = (language === 'en' || language === 'es') && !ofItself.test(match.text) ? match.text : ''
    const denied = itself || denies[language].test(`${head.replace(/"[^"]*"/g, ' ')} ${inside}`.trimEnd())
    if (denied && noneEver.test(text.slice(from, to)) && !ofItself.test(match.text)) return []
    if (denied && told === 'arrived' && regret.test(text)) return []
    return [{ ...match, told, say: told, denied, from, to, itself }]
  })
  return found.filter(
    (one) => one.itself || !found.some(({ itself, start, end }) => itself && start < one.end && one.start < end),
  )
}
