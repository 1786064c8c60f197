import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { isToldEs, isToldPhraseEs } from '../claims/told-in-words.ts'
import type { Prepared } from '../context/prepared.ts'
import { isOlderAr } from '../excuses/arabic-senses.ts'
import type { Act, Tense } from '../grammar/act.ts'
import type { Match } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { namesCost } from './amends-here.ts'
import { benefits, clearing, costs, giving, liftsCost, pointsByRule, receiving, takenFrom, ties } from './gift-acts.ts'
import { isHandedEn } from './gift-objects.ts'
import { sparing } from './gift-words.ts'

const isNow: readonly Tense[] = ['done', 'doing', 'will']

/** The house has made up its mind: what stands behind it in the infinitive comes. */
const resolved = new RegExp(unwrap`
    (?<![a-z])(?:(?:we|i)(?:'ve| have)? decided to|(?:we|i)(?:'re|'m| are| am) (?:happy|glad|pleased|delighted) to(?! (?:help|explain|answer|assist|look|check|talk|walk|guide|tell|show|support|clarify|hear|read|go)(?![a-z]))|
    (?:hemos|he) decidido|decidimos|nos complace|me complace|tenemos el gusto de)(?![a-z])|我们?(?:决定|愿意|同意)|
    (?<![\u0620-\u06ff])و?(?:قررنا|قررت|يسعدنا|يسرنا|يسعدني|يسرني)(?![\u0620-\u06ff])
  `)

/** To give back, of which any sum is the object. */
const givesBack =
  /^(?:return|pay|credit|devolver|regresar|retornar|abonar|acreditar|ingresar|reintegrar|退|رد|اعاد|ارجع|رجع)/
const sum =
  /[$€£¥] ?\d|\d ?(?:[$€£¥]|usd|eur|gbp|aed|sar|egp|cny|mxn|cop|dollars|euros|pounds|dolares|pesos|soles|元|块|درهم|ريال|جنيه)/

/** "Returned by your bank". */
const byAnother = /^ (?:by|por) (?:your|their|the|another|tu|su|el|la|otro) (?!house|shop's own)/

/** "Sending 250 to a friend would fit": what an act is said of. */
const asSubject = new RegExp(unwrap`
    ^[a-z]+ing(?! (?:is|was) (?:the least|our way|my way))(?: (?!and |so |as )[a-z0-9.,'$€£-]+){1,8}? (?:would|will|is|works?|takes?|costs?|needs?|
    fits?|can|may|should|has|does|doesn't|won't|isn't|goes|leaves?|means?|uses?|reduces|lowers|removes|also [a-z]+s|saves|keeps|avoids|changes|adds|brings|gives)(?! (?:the least|our way|my way|what we owe))(?![a-z])
  `)
/** "You'll be offered a new one or your money back": a choice that a form gives. */
const offeredChoice = /^ (?:a|an|the|either|both|your)(?: [a-z-]+){1,5} or (?:a|an|the|your) /

function isNoGrantEn(act: Act, text: string): boolean {
  if (/^ma[kd]/.test(text.slice(act.start)) && /(?:best|try|trying) to $/.test(text.slice(0, act.start))) return true
  if (act.verb === 'offer' && act.passive && offeredChoice.test(text.slice(act.end))) return true
  return act.agent === 'unsaid' && act.tense === 'doing' && asSubject.test(text.slice(act.start))
}

/** "It is covered for faults". */
const isInsured = new RegExp(unwrap`
    ^ (?:for|against|under) (?!you|free|us)|^ by (?:the|your|a|its) (?:[a-z-]+ )?(?:warranty|guarantee|insurance|policy|
    plan|law)(?![a-z])
  `)

/** Whether an act is said of this customer: the house does it, or it is done to a thing that is his. */
function isGrant(act: Act, clause: string, text: string, prepared: Prepared): boolean {
  if (act.negated || act.agent === 'other' || act.agent === 'staff') return false
  if (act.language === 'en' && isNoGrantEn(act, text)) return false
  if (byAnother.test(text.slice(act.end)) || (act.verb === 'cover' && isInsured.test(text.slice(act.end)))) return false
  if (act.language === 'ar' && act.tense === 'doing' && pointsByRule.test(clause) && !/\d/.test(clause))
    return ties.ar.test(clause)
  const now = isNow.includes(act.tense)
  if (resolved.test(clause) && act.agent !== 'customer') return true
  if (act.agent === 'house') return now || (act.language === 'zh' && act.tense === 'plain' && /[您你]/.test(clause))
  if (!now || act.agent !== 'unsaid') return false
  if (ties[act.language].test(clause)) return true
  return !/^(?:descontar|deduct|خصم|抵扣)/.test(act.verb) && namesCost(clause, text, act.language, prepared)
}

/** A verb that stands as a noun ("退款状态"), is only looked at, or tells the order of steps. */
const asNoun =
  /^(?:的|[券码价]|活动|政策|状态|进度|走到|成功与否|到哪|详情|记录|情况|问题|时间|单|规则|政策|申请|流程|方式|金额|途中|中|是|都|还没|没)/
/** "باقة بلس تشمل …": what a plan comes with. */
export const ofPlan = /(?<![\u0620-\u06ff])(?:باقه|خطه|عضويه)(?![\u0620-\u06ff])[^.;]{0,30}(?:تشمل|تتضمن)[^.;]{0,50}$/
const lookedAt = /(?:看|查|核实|确认|了解|追踪)(?:一下|看|询)?[^,。]{0,16}$/

/** "我给您列一下券的使用条件": it is told, and not given. */
const tellsOf = /^[您你](?:再|先|简单|详细)?(?:列|解释|说明|介绍|讲|说|看|查|核对|整理|分析|演示|梳理|算一下|对一下)/
/** "先说要给您退款,再引导您…": what swindlers say. */
const pretended = /(?:先说|谎称|声称|自称|假称|假装|冒充|对方[会就]?说|骗子[会就]?说|以[^,。]{0,8}为由)[^。我]{0,14}$/
/** "退款要等退回验货再算": what has to happen first, and the goods that go back. */
const awaitedZh = /(?:要|得|需|须|先|还)等[^,。;我]{0,8}$/
const goodsZh =
  /^(?:验货?|质检|检[查测]|入?仓|到仓|入库|商家|卖家|厂家|件|包裹|商品|物流|单号|途中|的?(?:货|商品|包裹|物品))/
/** "补偿这件事我决定不了". */
const notMine = /^[^,。;]{0,8}?(?:(?:决定|做主|答应|承诺|保证|批)不了|做不了主|说了不算|没有?权限)/
/** "Your order, placed on 12 November": of the order, and no money that is put somewhere. */
const placedOn = new RegExp(unwrap`
    ^placed(?: online)? (?:on|in|at|by|via|through|with|from|yesterday|today|last|this)(?! (?:your|it|file|the (?:card|
    account|wallet|order|balance))(?![a-z]))
  `)
/** "How soon you'll see the money", "you'll find it on the refund page". */
const howSoon = /(?<![a-z])how (?:soon|long|quickly|fast)(?: [a-z]+){0,3} (?:you'll|you will|you) $/
const onPage = new RegExp(unwrap`
    ^ (?:it|them|this|that|the [a-z]+) (?:on|in|under|at) (?:the|your) (?:[a-z]+ ){0,2}(?:page|section|tab|screen|
    e-?mail|menu|list|overview)(?![a-z])
  `)

/** "اشحن الرصيد": told to the customer, whose balance it is. */
const topUpAr = /^[وف]?اشحن (?!لك|ليك|الك)/

/** "سامحنا على الإزعاج": pardon is asked, and nothing let off. */
const pardonAr = /^[وف]?سامح(?:نا|ني|ونا|وني|ينا|يني)(?! (?:في|من|ب|لك|ك))(?![\u0620-\u06ff])/

function isNamed(act: Act, text: string): boolean {
  if (act.language === 'ar' && pardonAr.test(text.slice(act.start))) return true
  if (act.language === 'en')
    return (
      (act.agent !== 'house' && placedOn.test(text.slice(act.start))) ||
      howSoon.test(text.slice(0, act.start)) ||
      onPage.test(text.slice(act.end)) ||
      /^ (?:before|when|once|as soon as|after|until) (?:the|it|they|any)(?![a-z])/.test(text.slice(act.end))
    )
  if (act.language === 'ar')
    return takenFrom.test(text.slice(act.start)) || topUpAr.test(text.slice(act.start)) || isOlderAr(act, text)
  if (act.language !== 'zh') return isToldEs(act, text)
  if (pretended.test(text.slice(0, act.start)) || awaitedZh.test(text.slice(0, act.start))) return true
  if (/^[退返寄]回/.test(text.slice(act.start, act.end)) && goodsZh.test(text.slice(act.end))) return true
  if (tellsOf.test(text.slice(act.end)) || notMine.test(text.slice(act.end))) return true
  return asNoun.test(text.slice(act.end)) || lookedAt.test(text.slice(act.clauseStart, act.start))
}

/** A code or a plan's discount, as the till shows it. */
const shownAtCheckout = new RegExp(unwrap`
    (?<![a-z])(?:before (?:you|paying|confirming)|at (?:the )?(?:checkout|payment)|at the till|al pagar|al confirmar|
    antes de (?:pagar|confirmar)|en el (?:paso de )?pago|en la caja)(?![a-z])|结算|结账|付款前|支付前|下单(?:页|时)|عند الدفع|
    عند اتمام|قبل (?:ال)?(?:تاكيد|دفع)
  `)

/** "Tu pedido sumo 41,20": the past of another thing, which folds to the same letters as "I add". */
export function isPastOfAnother({ language, start, text: phrase }: Match, text: string): boolean {
  if (language === 'es' && isToldPhraseEs(phrase)) return true
  if (language !== 'es' || !/^(?:sumo|agrego|mando|dejo|otorgo|regalo|pongo) /.test(phrase)) return false
  const before = /([a-z0-9-]+) $/.exec(text.slice(0, start))?.[1]
  return before !== undefined && !ownWordEs.test(before)
}
const ownWordEs = /^(?:le|les|te|os|yo|y|ya|se|lo|la|los|las|tambien|ademas|ahora|hoy|aqui|asi|mismo|favor|inmediato)$/

/** "You'll receive cashback for each purchase": a rule. */
const forEach = /^(?: [a-z0-9$€£%.-]+){1,4} (?:for|with|on|from) (?:each|every|all|any) (?!of )[a-z]/

const handed = (act: Act, clause: string) =>
  act.language === 'en' ? isHandedEn(act, clause) : benefits[act.language].test(clause)

/** "You'll get the shipping fee back." */
const back: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])back(?![a-z])/,
  es: /de vuelta|recuper/,
  zh: /[退返]/,
  ar: /سترد|سترجع/,
}
const hasBack = (act: Act, clause: string) => costs[act.language].test(clause) && back[act.language].test(clause)

/** Acts by which this customer is given a benefit or spared a cost. */
export function grantsIn({ text, closed }: Sentence, prepared: Prepared, only?: Language): Match[] {
  const found: Act[] = []
  const clauseOf = (act: Act) => text.slice(act.clauseStart, act.clauseEnd)
  for (const act of sparing.actsIn(text, only)) {
    const clause = clauseOf(act)
    const objectSaid = benefits[act.language].test(clause) || costs[act.language].test(clause)
    const enough = act.agent === 'house' && act.verb !== 'spare you'
    if ((enough || objectSaid) && isGrant(act, clause, text, prepared)) found.push(act)
  }
  for (const act of giving.actsIn(text, only)) {
    const clause = clauseOf(act)
    const given =
      handed(act, clause) ||
      (givesBack.test(act.verb) &&
        // The sum may come behind.
        ((!closed && act.end > text.length - 2) ||
          sum.test(clause) ||
          ((act.language === 'ar' || act.language === 'zh') && costs[act.language].test(clause))))
    if (given && isGrant(act, clause, text, prepared)) found.push(act)
  }
  for (const act of clearing.actsIn(text, only)) {
    const clause = clauseOf(act)
    if (act.language === 'ar' && act.verb === 'رفع' && !liftsCost.test(text.slice(act.end))) continue
    if (costs[act.language].test(clause) && isGrant(act, clause, text, prepared)) found.push(act)
  }
  for (const act of receiving.actsIn(text, only)) {
    const will = act.tense === 'will' || act.tense === 'doing'
    if (!will || act.negated || act.agent !== 'customer' || shownAtCheckout.test(clauseOf(act))) continue
    if (forEach.test(text.slice(act.end))) continue
    if (handed(act, clauseOf(act)) || hasBack(act, clauseOf(act))) found.push(act)
  }
  return found
    .filter((act) => !isNamed(act, text))
    .map((act) => ({
      language: act.language,
      text: text.slice(act.start, act.end),
      start: act.start,
      end: act.end,
      groups: { tense: act.tense },
    }))
}
