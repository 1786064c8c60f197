import { fold } from '#lib/text/fold.ts'
import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import { monthOf, months } from '../figures/lexicon.ts'
import type { Sentence } from '../watches/watch.ts'
import type { ClaimedAct } from './claimed-acts.ts'
import { clauseAround } from './clauses.ts'
import { bareThing, isPointedAt, namesHisThing, namesOwnThing, namesShopThing } from './house-things.ts'
import { onlyAsks, wantsNoAct } from './only-asks.ts'
import { openRequest } from './open-request.ts'
import { ordersAct, putsErrand } from './requests-zh-ar.ts'

/*
 * "We added Apple Pay to the checkout", "subimos Pro de 15 a 18": what the house has changed for everybody, as a public unit tells it, and
 * nothing that is done to a thing of this customer's.
 */

const border = /[,;:!?\n。]|\.(?!\d)/g
/** Where another act of the same "we" begins. */
const conjunct = /[,;:!?\n。]|\.(?!\d)|(?<![a-z])(?:and|y)(?![a-z])/g

/** "We": what the house has done as such. */
const saysWe: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])we(?:'ve)?(?![a-z])/,
  es: /(?<![a-z])(?:hemos|[a-z]{2,}[ai]mos(?:l[aeo]s?)?)(?![a-z])/,
  zh: /(?<!和|跟|向|给)(?:我们|咱们|本店|本公司)/,
  ar: /[\u0620-\u06ff]{2,}نا(?:ه|ها|هم)?(?![\u0620-\u06ff])/,
}

const saysI = /(?<![a-z])i(?:'ve|'m)?(?![a-z])|我(?!们)/

/** Acts that are only ever done to one customer's thing. */
const forOneOnly = new RegExp(unwrap`
  (?<![a-z])(?:refund|reimburs|credit|repaid|paid|escalat|forward|dispatch|ship|deliver|verif|approv|contact|reembols|
  devolv|devuelt|abon|acredit|escal|despach|entreg|aprob)|退款|退还|退回|转接|转交|发货|寄出|补发|通过|(?<![\u0620-\u06ff])[وف]?(?:استرد|ارجع|شحن|سلم|صعد)
`)

/** A unit that tells how something has changed, and no mere rule. */
const tellsChange = new RegExp(unwrap`
  (?<![a-z\u0620-\u06ff])${months}(?![a-z\u0620-\u06ff])|(?<!\d)(?:19|20)\d\d(?!\d)|
  (?<![a-z])(?:since|before|formerly|previously|used to|now|new|was|were|been|version|desde|antes|ahora|nuev[oa]s?|fue|fueron|sido)(?![a-z])|
  \d{1,2}月|此前|原为|起|现在|新|(?<![\u0620-\u06ff])(?:منذ|كان|كانت|اصبح|جديد|جديده|سابقا)(?![\u0620-\u06ff])
`)

/** A month, a year or a version: when it was. */
const times = new RegExp(
  `(?<![a-z\\u0620-\\u06ff])${months}(?![a-z\\u0620-\\u06ff])|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\d{1,2}月|(?<!\\d)\\d{1,2}\\.\\d{1,2}(?!\\d)`,
  'g',
)

const small = new Set(
  unwrap`
    the|and|for|with|from|that|this|our|was|has|eur|euros|euro|usd|dollars|gbp|pounds|inr|have|had|been|because|could|would|they|them|its|your|you|back|since|than|then|there|all|those|these|was|were|are|
    los|las|del|para|por|con|desde|una|uno|que|nos|este|esta|hemos|sus|من|الي|علي|في|عن|هذا|هذه|بعد|قبل|كان
  `.split('|'),
)
/** Characters that name nothing. */
const bareZh = /[的了吗呢们我咱把被将从到在是和与及就也都已经刚于给用自为由成向对里上下日月元天号年它这那您你从]/

/** The words of a folded text by which it is known what it speaks of. */
function namesIn(text: string): string[] {
  const found: string[] = []
  for (const [word] of text.matchAll(/[a-z]{1,5}-\d+|[a-z]{3,}|[\u0620-\u06ff]{3,}|[\u3400-\u9fff]+/g)) {
    if (/[\u3400-\u9fff]/.test(word)) {
      for (let at = 0; at + 1 < word.length; at += 1)
        if (!bareZh.test(word.slice(at, at + 2))) found.push(word.slice(at, at + 2))
    } else if (!small.has(word)) found.push(word.replace(/^[وفبكل]?(?:ال|لل)(?=[\u0620-\u06ff]{3})/, ''))
  }
  return found
}

/** Whether two words are forms of one. */
function agree(one: string, other: string): boolean {
  if (one === other) return true
  if (/[\d\u3400-\u9fff]/.test(one + other)) return false
  const length = Math.min(one.length, other.length)
  const stem = /[\u0620-\u06ff]/.test(one) ? Math.min(length, 4) : Math.min(length > 3 ? length : 9, 5)
  return one.slice(0, stem) === other.slice(0, stem)
}

interface News {
  text: string
  names: readonly string[]
  times: ReadonlySet<string>
}

/** The times that a text names, a month by its number in whatever language. */
const timesIn = (text: string): string[] =>
  (text.match(times) ?? []).map((time) => {
    const month = monthOf(time) + 1
    return month > 0 ? `${month}月` : time.replace(/^0/, '')
  })

const known = new WeakMap<Prepared, readonly News[]>()

/** The public units that tell of a change. */
function newsOf(prepared: Prepared): readonly News[] {
  let news = known.get(prepared)
  if (!news) {
    news = prepared.publicUnits
      .map(({ text }) => fold(text).folded)
      .filter((text) => tellsChange.test(text))
      .map((text) => ({ text, names: namesIn(text), times: new Set(timesIn(text)) }))
    known.set(prepared, news)
  }
  return news
}

/** Whether the customer has asked for an act. */
function asksAct({ language }: ClaimedAct, prepared: Prepared): boolean {
  if (language === 'en' || language === 'es') return openRequest(prepared)?.strength === 'act'
  if (putsErrand(language, prepared) || !wantsNoAct(prepared.question)) return true
  return ordersAct(language, prepared) && !onlyAsks(prepared)
}

const shared = (names: readonly string[], news: News) =>
  names.filter((name) => news.names.some((one) => agree(name, one)))

/** "改了,我们7月…": a yes, and behind it what it says yes to. */
const yesZh = /^[^\u4e00-\u9fff]*(?:是的?|对|有|没错|嗯)?[,，]?[\u4e00-\u9fff]{1,4}[了啦]$/

/** Where the clause of a claim is read: behind a mere yes, the next one. */
function placeOf({ language, start, end }: ClaimedAct, text: string): readonly [start: number, end: number] {
  const { clause, from } = clauseAround(text, start, end, border)
  const next = from + clause.length + 1
  return language === 'zh' && yesZh.test(text.slice(0, from) + clause) ? [next, next + 1] : [start, end]
}

/** Whether a claim tells what the house has changed for everybody, as a public unit has it. */
export function isHouseNews(claim: ClaimedAct, { text, closed }: Sentence, prepared: Prepared): boolean {
  const { language } = claim
  if (prepared.publicUnits.length === 0 || forOneOnly.test(claim.text)) return false
  const [start, end] = placeOf(claim, text)
  const { clause, from } = clauseAround(text, start, end, border)
  // What the rest of a clause names is known when it is over.
  if (!closed && from + clause.length === text.length) return false
  if (!saysWe[language].test(clause) || saysI.test(clause) || namesHisThing(language, clause)) return false
  if (idsIn(clause).some((id) => !prepared.publicText.includes(id)) || asksAct(claim, prepared)) return false
  const told = clauseAround(text, start, end, conjunct).clause
  const names = [...new Set(namesIn(told))]
  const when = timesIn(told)
  const figures = [...new Set(told.match(/\d+/g) ?? [])]
  const own = namesOwnThing(prepared.question)
  const pointed = isPointedAt(language, told)
  const head = namesIn(`${prepared.question} ${text.slice(0, from)}`)
  return newsOf(prepared).some((news) => {
    const dated = when.some((time) => news.times.has(time))
    if ((pointed || bareThing(language, told)) && (own || !(dated || pointed))) return false
    if (pointed && shared(head, news).length === 0) return false
    const same = shared(names, news).filter((name) => timesIn(name).length === 0).length
    if (dated && figures.filter((figure) => news.text.includes(figure)).length > 2) return true
    if (dated && !own && namesShopThing(told)) return true
    return dated ? same > 0 : !own && same > 1 && same / names.length >= (language === 'zh' ? 0.4 : 0.5)
  })
}
