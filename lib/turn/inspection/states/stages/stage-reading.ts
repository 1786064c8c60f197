import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { tellsNothingEs } from '../../excuses/spanish-positions.ts'
import { type Match, matchesIn } from '../../matching/patterns.ts'
import { isSendingAr, isShippingAr } from '../arabic-states.ts'
import { toCarrier } from '../state-seen.ts'
import type { Say } from './say.ts'
import { clauseOf, denies, formerly, goesOn, isLight, isWhoseZh, unsaid } from './stage-clauses.ts'
import { stageWords } from './stage-words.ts'

/** A clause that tells at which stage a thing is. */
export interface StageTold extends Match {
  say: Say
  denied: boolean
  /** Where the clause begins and ends, and what stands in it before and behind the words. */
  from: number
  to: number
  head: string
  tail: string
  /** Nothing is named before the words: "it has been delivered". */
  elliptic: boolean
}

const lasting: ReadonlySet<Say> = new Set([
  'onway',
  'prepared',
  'working',
  'waits',
  'running',
  'fair',
  'rests',
  'hold',
  'frozen',
  'barred',
])
/** A Chinese verb without any sign that it is over or goes on names what can be done: "取消 SP-10023 的请求". */
const isOverZh =
  /已|早|了|过|被|没|未|无|刚|着|中|完|成功|正|还|在|处于|目前|现在|当前|眼下|[月日号天]|昨|今|周|是|为|状态|无法|不|啦/
const verbalZh: ReadonlySet<Say> = new Set([
  'sent',
  'arrived',
  'ended',
  'paid',
  'refunded',
  'refused',
  'back',
  'rests',
  'barred',
  'frozen',
  'prepared',
])

function isBareZh(say: Say, head: string, phrase: string, tail: string): boolean {
  if (!verbalZh.has(say) || (tail === '' && /[:\d]$|^$/.test(head.trim()))) return false
  return !isOverZh.test(head.slice(-8) + phrase.replace(/处理/g, '') + tail.slice(0, 2))
}

/** Behind an Arabic verb stands its subject, where no thing is named before: "وصلت موافقتك". */
const behindVerbAr = new RegExp(unwrap`
  ^ (?!(?:في|من|الي|علي|عند|عن|بعد|قبل|منذ|مع|حتي|ضمن|خلال|دون|بدون|امس|اليوم|يوم|صباح|مساء|كامل|كله|نهاييا|موقتا|حاليا|الان|الحين|خلاص|لك|لكم|اليك|اليكم|تماما|عادي|
  تمام|ايضا|كذلك|شركه|المندوب|فعلا|ولا|ولم|او|بس|لكن|ثم|الاسبوع|الشهر|اثناء|اصلا|لدي|لان|هنا|كما|هذا|هذه|وقت|نفس)(?![\u0620-\u06ff])|[وبلفك]|[a-z\d]|دفع|طلب|مبلغ|(?:ال)?(?:طلب|طرد|شحن|مبلغ|دفع|حوال|تسوي|
  استرداد|بطاق|اشتراك|عضوي|باق|فلوس|مال|اوردر|غرض|اغراض))[\u0620-\u06ff]
`)
const deniedInWordAr = /^[وف]?م[\u0620-\u06ff]{2,}ش$/
/** "Nothing was cancelled from our side": whose act it is not said to be. */
const ofHouse = new RegExp(unwrap`
  (?<![a-z])(?:nothing|nobody|(?:from|on|by) (?:our|my) (?:side|end|part)|by (?:us|me)|nadie|nada|ningun[ao]?|por nuestra parte|
  de nuestro lado|por nosotros)(?![a-z])|我们|我方|我这边|这边|من (?:طرفنا|جهتنا|جانبنا|قبلنا)
`)
const longer = /(?<![a-z])no longer |(?<![a-z])ya no /

/** "Handed to the bank": not to whom it is for. */
const hands = /^(?:delivered|handed|(?:se )?entreg[a-z]+|交给.*|سلم.*|تم(?:ت)? تسليم.*)$/
/** "With the purchase under review, …": what holds in such a case. */
const open: ReadonlySet<Say> = new Set(['waits', 'working', 'hold'])
const circumstance = /^\W*(?:with|con) (?:the|your|any|an?|el|la|los|las|su|tu|una?) /

/** "De regreso en la bodega": where it was once, and is again. */
const cameBack =
  /(?<![a-z])(?:back|returned|de (?:regreso|vuelta)|devuelt[oa]s?|regres(?:o|ado|aron)|volvio|vuelto)(?: (?:to|at|in|a|al|en|ya))* $|(?:退回|返回|回到?)[^,。;]{0,2}$|(?<![\u0620-\u06ff])[وف]?(?:رجع|رجعت|عاد|عادت|مرتجع|راجع)(?: [\u0620-\u06ff]+)? $/

/** What the clauses of a sentence tell of stages, each with what it is told of still to be found; with `then`, also how it stood before. */
export function stagesIn(text: string, only?: Language, then = false): StageTold[] {
  return matchesIn(stageWords, text, only).flatMap((match): StageTold[] => {
    const { language, start, end } = match
    const say = Object.entries(match.groups).find(([, found]) => found !== undefined)?.[0] as Say | undefined
    if (say === undefined) return []
    const { from, to } = clauseOf(language, text, start, end)
    const head = text.slice(from, start)
    const tail = text.slice(end, to)
    if (unsaid[language].test(head) || goesOn[language].test(text.slice(end))) return []
    if (!then && lasting.has(say) && formerly[language].test(head)) return []
    if (language === 'es' && tellsNothingEs(text, start, end)) return []
    if (isWhoseZh(language, head, tail)) return []
    if (language === 'zh' && isBareZh(say, head, match.text, tail)) return []
    if (
      language === 'ar' &&
      (behindVerbAr.test(tail) || isSendingAr(match.text, text.slice(0, start), tail) || isShippingAr(match.text, tail))
    )
      return []
    if (language === 'en' && !lasting.has(say) && /(?<![a-z])being (?:[a-z]+ly )?$/.test(head)) return []
    if (hands.test(match.text) && toCarrier.test(text.slice(end))) return []
    if (say === 'prepared' && cameBack.test(head)) return []
    if (open.has(say) && circumstance.test(head)) return []
    const plain = head.replace(/"[^"]*"/g, ' ')
    const denied =
      !longer.test(match.text) &&
      (denies[language].test(plain) || (language === 'ar' && deniedInWordAr.test(match.text)))
    if (denied && ofHouse.test(text.slice(from, to)) && (say === 'ended' || say === 'sent')) return []
    return [{ ...match, say, denied, from, to, head, tail, elliptic: isLight(language, head) }]
  })
}
