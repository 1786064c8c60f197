import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { isUnsure } from '../claims/unsure.ts'
import type { Prepared } from '../context/prepared.ts'
import { deniesTroubleEn, isOtherWordEn, tellsNothingEn } from '../excuses/english-positions.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { isRoutine } from '../excuses/general-talk.ts'
import { tellsNothingEs } from '../excuses/spanish-positions.ts'
import type { Act } from '../grammar/act.ts'
import { type Verbs, verbs } from '../grammar/verbs.ts'
import { type Match, matchesIn } from '../matching/patterns.ts'
import { isAccentedAt } from '../stream/grow-sentence.ts'
import type { Sentence } from '../watches/watch.ts'
import { isAtHubAr, isNoStateAr, isToCheckAr, nounBefore, soLong } from './arabic-states.ts'
import { isPartOfNounZh } from './nouns-behind-zh.ts'
import { isWhoseZh } from './stages/stage-clauses.ts'
import { isCarrier, takesIn } from './state-carrier.ts'
import { isWhichZh, isWishedState, saysWhich } from './state-relative.ts'
import { isOfAnySuch, notThen, ofThoseThat, ofThoseZh, saysNothing, toCarrier } from './state-seen.ts'
import { eventVerbs, type State } from './state-verbs.ts'
import { statePatterns } from './state-words.ts'

/** A state that a sentence tells. */
export interface ToldState extends Match {
  state: State
  /** It is said not to be so. */
  denied: boolean
  clause: string
  /** What else the sentence tells. */
  beside?: readonly ToldState[]
}

export const events: readonly (readonly [State, Verbs])[] = Object.entries(eventVerbs).map(
  ([state, list]) => [state as State, verbs(list)] as const,
)

/** "are shipped": what is done as a rule, unless it is said of the customer's own thing. */
const present =
  /(?:(?<=[a-z])'(?:s|re)|(?<![a-z])(?:is|are|gets?|es|son|esta|estan|se))(?: (?!been)[a-z]+)?(?: (?:and|or|y|o))? $/
const own = new RegExp(unwrap`
    (?<![a-z])(?:your|it|that|this|both|they|su|sus|tu|tus|este|esta|ese|esa|sp-\d+|[a-z]{2,4}[-_]\d+)(?![a-z])|[您你]|
    [\u0620-\u06ff]{2,}(?:ك|كم)(?![\u0620-\u06ff])
  `)

/** Whose act it is not said to be denies no state: "nothing was cancelled from our side". */
const ofHouse = new RegExp(unwrap`
    (?<![a-z])(?:nothing|nobody|no one|none|(?:from|on|by) (?:our|my) (?:side|end|part)|by (?:us|me)|nadie|nada|
    ningun[ao]?|por nuestra parte|de nuestro lado|por nosotros)(?![a-z])|我们|我方|我这边|这边|من (?:طرفنا|جهتنا|جانبنا|قبلنا)
  `)

/** Of a part that is not so, the whole may be. */
const ofPart =
  /(?<![a-z])(?:rest|remaining|remainder|other|balance|part|all|resto|demas|otr[oa]s?)(?![a-z])|其余|剩|部分|另/
/** Who has paid for what the customer sells. */
const buyer = new RegExp(unwrap`
    (?<![a-z])(?:(?:the|your) (?:buyer|payer|guest)|(?:el|la|tu|su) (?:comprador|compradora|pagador|pagadora|huesped))(?: (?:ya|has|te|le|lo|
    la|already))* $
  `)
/** "Next it's packed and shipped": what comes then. */
const nextEn =
  /(?<![a-z])(?:first(?:ly)?|next|then|afterwards?|after that|later|finally|luego|despues|primero|ahora)(?![a-z])/

const thenEn = /(?<![a-z])(?:first|then|next|after that|finally|last of all)(?: it(?:'s| is))? $/

const planned = /(?:安排|排期|排定|计划|预定|定)(?:在|于|到)[^,。;]{0,14}$/
const nounEs = /(?<![a-z])(?:en|el|un|del|al|este|ese|su|tu|de|cada|nuestro) $/

/** "没有重复付款", "no hay pago duplicado": that nothing was done twice denies no payment. */
const twice =
  /(?<![a-z])(?:twice|double|duplicated?|a second time|dos veces|dobles?|duplicad[oa]s?|repetid[oa]s?)(?![a-z])|重复|两次|双重|二次|多[次扣付收]|مكرر|مزدوج|مضاعف|مرتين/

const noneOfIt = /(?<![\u0620-\u06ff])[وف]?(?:ليس|لا|لم|ما|مافي|بدون|دون|اي)(?![\u0620-\u06ff])|没有?|无|不/

/** "استلم الطلب من المطعم": it has been fetched there, and is on its way. */
const fromShop = new RegExp(unwrap`
  ^(?: [^ ,;.!?]+){0,3} من (?:ال)?(?:مطعم|متجر|مستودع|محل|بايع|صيدلي[هت]|مخبز|مخزن)|^(?: [a-z]+){0,3} (?:from|at) (?:the|our) (?:restaurant|shop|store|seller|pharmacy|kitchen|
  warehouse)|^(?: [a-z]+){0,3} (?:del?|en) (?:el |la )?(?:restaurante|tienda|local|farmacia|almacen|vendedor)(?![a-z])
`)

/** The bank of a payment: "付款银行". */
const payZh = /(?:付款|支付|收款|打款|扣款|还款|结算)$/
const ofPayZh = /^(?:银行|方(?!便)|行(?!为)|机构|平台|密码|账[户号]|工具|渠道)/

/** The verb belongs to a noun: "收货地址", "付款方式". */
const compoundZh =
  /^(?:(?:也|都|就|全)?是?被|失败|不?成功率|地址|时间|方式|日期|流程|规则|页|码|记录|凭证|电话|人(?!员)|信息|进度|单(?!独)|点(?!了)|范围|渠道|条件|次数|说明|须知|条款|期限)/

/** "可以继续等,取消,或者…": one of the things that may be chosen. */
function isOptionZh(text: string, start: number, end: number): boolean {
  return (
    /(?:可以|能够?|想|要么|选择)[^。;!?]{0,16},$/.test(text.slice(0, start)) &&
    /^[^。;!?]{0,8},(?:或者?|还是|要么|也可以)/.test(text.slice(end))
  )
}

function isTold(act: Act, state: State, text: string): boolean {
  if (isNoStateAr(act, text)) return false
  if (
    act.language === 'zh' &&
    (compoundZh.test(text.slice(act.end)) ||
      isPartOfNounZh(text.slice(act.start, act.end), text.slice(act.end)) ||
      isWhichZh(text, act.start, act.end))
  )
    return false
  if (isWhoseZh(act.language, text.slice(0, act.start), text.slice(act.end))) return false
  if (act.language === 'zh' && isOptionZh(text, act.start, act.end)) return false
  if (act.language === 'zh' && payZh.test(text.slice(act.start, act.end)) && ofPayZh.test(text.slice(act.end)))
    return false
  if (
    twice.test(text.slice(act.clauseStart, act.clauseEnd)) &&
    (act.negated || noneOfIt.test(text.slice(act.clauseStart, act.start)))
  )
    return false
  if (act.agent === 'customer' && act.language !== 'es') return false
  if (act.language === 'es' && state === 'lost' && /(?<![a-z])(?:has|hayas) $/.test(text.slice(0, act.start)))
    return false
  if (act.language === 'es' && (saysWhich(text.slice(0, act.start)) || tellsNothingEs(text, act.start, act.end)))
    return false
  if (act.language === 'en') {
    if (isOfAnySuch(text, act.start, act.end) || isOtherWordEn(act.verb, text, act.start, act.end)) return false
    if (tellsNothingEn(text, act.start, act.end) || notThen.test(text.slice(0, act.start))) return false
  }
  if (act.language === 'en' && thenEn.test(text.slice(act.clauseStart, act.start))) return false
  if (act.negated && (act.agent === 'house' || ofHouse.test(text.slice(act.clauseStart, act.clauseEnd)))) return false
  // "I left everything else as it was": nothing departs.
  if (state === 'shipped' && act.verb === 'leave' && act.agent === 'house') return false
  if (state === 'delivered' && toCarrier.test(text.slice(act.end))) return false
  if (state === 'delivered' && takesIn.test(act.verb) && (isCarrier(text, act) || fromShop.test(text.slice(act.end))))
    return false
  if (state === 'failed' && act.language === 'zh' && /[还尚暂]$/.test(text.slice(0, act.start))) return false
  const before = text.slice(Math.max(act.clauseStart, act.start - 24), act.start)
  const head = text.slice(act.clauseStart, act.start)
  const behind = text.slice(act.end, act.clauseEnd)
  // "En proceso" is a noun, and so is "llegada prevista".
  const said = text.slice(act.start, act.end)
  if (
    act.language === 'es' &&
    (/^llegadas?$/.test(said) || (/^(?:proceso|recogida)$/.test(said) && nounEs.test(before)))
  )
    return false
  // "已安排在 11 月 24 日打款": what is planned.
  if (act.language === 'zh' && planned.test(head) && !/^了/.test(behind)) return false
  if (act.language === 'zh' && act.negated && act.agent !== 'house' && /(?:没有?|尚未|还?未)[^,。]{0,3}$/.test(head))
    return true
  if (act.tense !== 'done' || isUnsure(act.language, head, behind)) return false
  const clause = text.slice(act.clauseStart, act.clauseEnd)
  if (act.negated && ofPart.test(clause)) return false
  if (state === 'paid' && !act.passive && buyer.test(head)) return false
  // "ما دام الطلب لم يخرج": what is not so of any order.
  if (act.language === 'ar' && act.negated && (!own.test(clause) || soLong.test(text))) return false
  if (
    act.language === 'ar' &&
    (/نا$|ني$/.test(text.slice(act.start, act.end)) || (!act.passive && nounBefore.test(head)))
  )
    return false
  // "Se entregó": what the reflexive of the past tells is over.
  if (
    act.language === 'es' &&
    /(?<![a-z])se $/.test(before) &&
    /(?:o|aron|ieron)$/.test(text.slice(act.start, act.end)) &&
    !/^(?:emit|proces)/.test(act.verb)
  )
    return true
  if (present.test(before) && nextEn.test(text.slice(act.clauseStart, act.start))) return false
  return !present.test(before) || own.test(text.slice(act.clauseStart, act.clauseEnd))
}

/** "El envío": with the accent on its stem it is a noun, or of now. */
function isSpelledNounEs({ language, start, end }: Act, sentence: Sentence): boolean {
  if (language !== 'es' || !/^[a-z]+o$/.test(sentence.text.slice(start, end))) return false
  for (let at = start; at < end - 1; at += 1) if (isAccentedAt(sentence, at)) return true
  return false
}

/** "余额不足被拒绝": what is short or does not fit denies nothing. */
const lackZh = /不(?:足|够|符|清|一致|完整|全|对|正确|同|匹配|佳|合规|合格|明|支持)|无效|未按时|没有?按时|不及时/g

function isDenied(act: Act, text: string): boolean {
  if (act.negated && act.language === 'en' && deniesTroubleEn(text.slice(0, act.start))) return false
  if (!act.negated || act.language !== 'zh') return act.negated
  const head = text.slice(act.clauseStart, act.start)
  return head.search(lackZh) === -1 || /[不没未无]/.test(head.replace(lackZh, ''))
}

/** States told by a verb. */
export function eventsIn(sentence: Sentence, prepared: Prepared, only?: Language): ToldState[] {
  const { text } = sentence
  return events.flatMap(([state, listed]) =>
    listed.actsIn(text, only).flatMap((act): ToldState[] => {
      if (!isTold(act, state, text) || isSpelledNounEs(act, sentence)) return []
      const match: Match = {
        language: act.language,
        text: text.slice(act.start, act.end),
        start: act.start,
        end: act.end,
        groups: {},
      }
      if (isRoutine(match, text, prepared.context.session.customer !== undefined)) return []
      return [
        {
          ...match,
          state: state === 'delivered' && isAtHubAr(act, text) ? 'shipped' : state,
          denied:
            isDenied(act, text) ||
            (act.language === 'es' && /^(?: todavia| aun| si que)? no(?![a-z])/.test(text.slice(act.end))),
          clause: text.slice(act.clauseStart, act.clauseEnd),
        },
      ]
    }),
  )
}

/** States told by a word for them. */
export function statesIn({ text }: Sentence, only?: Language): ToldState[] {
  return matchesIn(statePatterns, text, only).flatMap((match): ToldState[] => {
    const state = Object.entries(match.groups).find(([, found]) => found !== undefined)?.[0] as State | undefined
    if (!state) return []
    const { language, start, end } = match
    if (language === 'ar' && isToCheckAr(text, start, end)) return []
    if (ofThoseThat.test(text.slice(Math.max(0, start - 24), start)) || ofThoseZh.test(text.slice(end))) return []
    if (language === 'en' && saysNothing(text, start, end, state)) return []
    if (language === 'zh' && (isWhichZh(text, start, end) || (state === 'delivered' && /可以|能/.test(match.text))))
      return []
    if (language === 'es' && (isWishedState(text, match) || tellsNothingEs(text, start, end))) return []
    const excuse = excuseFor(
      language === 'zh' ? ['prior-negation', 'possibility'] : ['prior-negation', 'possibility', 'habit'],
      language,
      text,
      start,
      end,
    )
    // "Everything is in order" is said of one thing.
    const ofPhrase = excuse === 'habit' && state === 'active' && !excuseFor(['habit'], language, text, start, start)
    if (excuse && !ofPhrase && !(state === 'unpaid' && excuse === 'negation')) return []
    const denied = language === 'ar' && /(?<![\u0620-\u06ff])[وف]?(?:مش|مو|موش|ليست?|غير) $/.test(text.slice(0, start))
    return [{ ...match, state, denied, clause: clauseAround(text, start, end) }]
  })
}

function clauseAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf(',', start - 1), text.lastIndexOf(';', start - 1)) + 1
  const to = text.slice(end).search(/[,;]/)
  return text.slice(from, to === -1 ? text.length : end + to)
}
