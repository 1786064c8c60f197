import type { Prepared } from '../context/prepared.ts'
import type { Sentence } from '../watches/watch.ts'
import type { ClaimedAct } from './claimed-acts.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { actVerbs, type Concept, conceptNamed, conceptOfAct, conceptOfThing } from './concepts.ts'
import { firstZh } from './ongoing-claim.ts'
import {
  another,
  border,
  byCustomer,
  byItself,
  byPassive,
  chatHead,
  chatTail,
  consequence,
  covering,
  errand,
  finished,
  forHim,
  frame,
  fresh,
  house,
  leadsOn,
  longAgo,
  newlyDone,
  nowSo,
  opener,
  outside,
  perfective,
  readOut,
  result,
  resulted,
  running,
  served,
  serviceVerb,
  takenIn,
  toKeep,
  troubles,
  unreal,
  verbsOf,
} from './open-words-zh.ts'
import { knowsNothing, mayAskAct, ordersAct } from './requests-zh-ar.ts'

/*
 * Chinese, read without a list of what may be claimed: whatever the house says to have done for the customer, and, of what he has asked for, whatever
 * is told as its result. What a chat does by itself (reading, thinking, saying) is the list.
 */

/** Signs that two texts speak of the same: a pair of characters that is no everyday one. */
const everyday = /[的了吗呢吧啊您你我们这那是在有一个和就都也给帮请把要想能可不没什么怎]/
/** Clauses behind what opens them ("好的", "那"). */
function toldClauses(text: string): Clause[] {
  return clausesOf(text, border).flatMap(({ text: raw, start }) => {
    const lead = opener.exec(raw)?.[0].length ?? 0
    return raw.length > lead + 1 && raw.length < 80 ? [{ text: raw.slice(lead), start: start + lead }] : []
  })
}

function conceptOf(clause: string): Concept {
  const act = actVerbs.actsIn(clause, 'zh').find(({ negated }) => !negated)
  return (act && conceptOfAct(act, clause)) ?? conceptOfThing(clause) ?? conceptNamed('other')
}

/** What the customer himself has told as over. */
function heTold(clause: string, prepared: Prepared): boolean {
  const told = /([\u4e00-\u9fff])(?:好|掉|完|成功)?了/.exec(clause)?.[1]
  if (told === undefined) return false
  const so = new RegExp(
    `(?:被|已经?|自己|说|我)[^,。帮请要想给把将]{0,6}${told}[^,。]{0,2}(?:了(?!吗|没)|过)|被[^,。]{0,4}${told}`,
  )
  return prepared.said.some((message) => so.test(message))
}

function sharesWord(clause: string, question: string): boolean {
  for (let at = 0; at + 1 < clause.length; at += 1) {
    const pair = clause.slice(at, at + 2)
    if (/^[\u4e00-\u9fff]{2}$/.test(pair) && !everyday.test(pair) && question.includes(pair)) return true
  }
  return false
}

/** Whether a clause tells as over what the customer has ordered with the same verb. */
function isOrdered(clause: string, question: string): boolean {
  return [...clause.matchAll(verbsOf)].some(
    ([verb]) =>
      question.includes(verb) &&
      new RegExp(`${verb}${result}?(?:了|啦|完毕|成功)|(?:已经?|刚刚?)[^,。]{0,6}${verb}`).test(clause),
  )
}

/** Whether a clause tells an act of service with what says that it is brought about just now: no record is read out so. */
function isNewlyServed(clause: string): boolean {
  return newlyDone.test(clause) && served.test(clause)
}

/** "前面人工同事已经帮您取消了": another of the house did it before, as a record may show. */
const byColleague = /(?:前面|之前|刚才|早些时候|昨天|先前)[^,。我]{0,6}(?:同事|客服|专员)[^,。我]{0,6}[帮给替为][您你]/

/** Whether the customer is the one who acts before the place where it is told as over. */
function hisDoing(text: string, at: number): boolean {
  const found = byCustomer.exec(text)
  return found !== null && found.index < at
}

function claimIn(
  { text }: Clause,
  before: string,
  after: string,
  prepared: Prepared,
): { self: boolean; kind: 'done' | 'ongoing'; at: number; end: number } | undefined {
  const asked = mayAskAct('zh', prepared)
  const bare = knowsNothing(prepared)
  if (
    asked &&
    bare &&
    nowSo.test(text) &&
    !/^[就便]/.test(text) &&
    !another.test(text.slice(0, text.search(nowSo))) &&
    !/[吗?]/.test(text)
  ) {
    const at = text.search(nowSo)
    if (sharesWord(text, prepared.question) || /刚|了$|啦$/.test(text) || /再/.test(text))
      return { self: false, kind: 'done', at, end: text.length }
  }
  if (unreal.test(text)) return undefined
  const over = perfective.exec(text)
  const runs = over ? null : running.exec(text)
  const found = over ?? runs
  if (!found) return undefined
  const at = found.index
  const head = text.slice(0, at)
  const end = at + found[0].length
  // "取消了的套餐": which one.
  if (/^的(?!话)[\u4e00-\u9fff]/.test(text.slice(end))) return undefined
  if (troubles.test(text) || another.test(head) || byPassive.test(text) || hisDoing(text, at) || byItself.test(text))
    return undefined
  const helped = outside.test(text)
  const said = text.replace(/^.*?(?:我们?|咱们?|这边)(?!的)(?:这边|这里)?/, '')
  if (!helped && (chatHead.test(said) || (said === text && chatHead.test(text)) || chatTail.test(text.slice(0, end))))
    return undefined
  const kind = over ? 'done' : 'ongoing'
  if (runs && firstZh.test(before + head)) return undefined
  if (takenIn.test(text) || (!helped && readOut.test(said))) return undefined
  const own = house.test(head) || forHim.test(text)
  if (!own && toKeep.test(text) && !/[了已]/.test(text)) return undefined
  if (own && (over ? /[了啦咯喽嘞好妥掉完]|成功|完毕|已/.test(text) : asked))
    return { self: !byColleague.test(text), kind, at: 0, end }
  if (helped && over && /了|过|已|刚/.test(text)) return { self: true, kind, at: 0, end }
  if (
    !asked ||
    !(bare || (over && ordersAct('zh', prepared) && (isOrdered(text, prepared.question) || isNewlyServed(text))))
  )
    return undefined
  if (heTold(text, prepared)) return undefined
  if (runs) return { self: false, kind, at: 0, end: text.length }
  if (/(?<![这我您])就(?!是)/.test(text) || longAgo.test(before + text) || frame.test(before) || leadsOn.test(after))
    return undefined
  const same = sharesWord(text, prepared.question)
  if (/(?:了|啦)$/.test(found[0]) && end < text.length && !same && !fresh.test(text)) return undefined
  if (served.test(text) || (finished.test(found[0]) && (same || serviceVerb.test(text))))
    return { self: false, kind, at: 0, end }
  if (errand.test(text) && prepared.question.includes(errand.exec(text)?.[1] ?? '\n'))
    return { self: false, kind, at: 0, end }
  if (resulted.test(text) && (text.length < 6 || same)) return { self: false, kind, at: 0, end }
  return same && fresh.test(text) && !consequence.test(after) ? { self: false, kind, at: 0, end } : undefined
}

/** What a Chinese sentence tells as done for the customer, whatever it is. */
export function toldOpenlyZh({ text }: Sentence, prepared: Prepared): ClaimedAct[] {
  if (!/[\u4e00-\u9fff]/.test(text)) return []
  const told: ClaimedAct[] = []
  for (const clause of toldClauses(text)) {
    const before = text.slice(0, clause.start)
    if (covering.test(before)) continue
    const claim = claimIn(clause, before, text.slice(clause.start + clause.text.length), prepared)
    if (!claim) continue
    const start = clause.start + claim.at
    const end = clause.start + claim.end
    told.push({
      language: 'zh',
      text: text.slice(start, end),
      start,
      end,
      groups: {},
      concept: conceptOf(clause.text),
      kind: claim.kind,
      self: claim.self,
    })
  }
  return told
}
