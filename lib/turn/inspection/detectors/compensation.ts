import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { backedByFacts, backedByTools } from '../claims/backing.ts'
import { createClaimDetector } from '../claims/claim-detector.ts'
import { concepts } from '../claims/concepts.ts'
import { isToldEs, isToldPhraseEs } from '../claims/told-in-words.ts'
import { echoesPublic } from '../context/echoes-public.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import { isOlderAr } from '../excuses/arabic-senses.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { isGeneralTalk } from '../excuses/general-talk.ts'
import { findFigures } from '../figures/find-figures.ts'
import type { Act, Tense } from '../grammar/act.ts'
import { readableAs } from '../grammar/verbs.ts'
import type { Match } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { isAtStake, namesCost, sparedHere, sparedTriggers } from './amends-here.ts'
import { isBesideRefund } from './beside-refunds.ts'
import { givesNoneZh } from './chinese-asides.ts'
import {
  benefits,
  clearing,
  costs,
  giving,
  liftsCost,
  pointsByRule,
  receiving,
  takenFrom,
  ties,
  withoutKnownAr,
} from './gift-acts.ts'
import { comesByRule, isHandedEn } from './gift-objects.ts'
import { amendsIn, offered } from './gift-phrases.ts'
import { sentBack } from './gift-shapes.ts'
import { giftTurnTriggers, givenTurns, raisedTurns } from './gift-turns.ts'
import { granted, sparing } from './gift-words.ts'
import { givesBefore, isFree, isUnderWay } from './known-gifts.ts'

const refund = concepts.find(({ name }) => name === 'refund')

/** "سأعطيك أنا خصم 10%": the speaker gives, and no rule. */
const givesHimself =
  /^[وف]?(?:سا|راح ا|رح ا|سوف ا|ها|حا)[\u0620-\u06ff]{2}|^(?:i'll|i'm|i've|i) |^(?:le|te) (?:hago|doy|pongo|aplico) | (?:se|te) l[oa]s? [a-z]+o$|^我(?!们)/

/** "包裹入仓后 5 个工作日内会给您退款": what comes of a step that is ahead. */
const afterArrivalZh = /(?:入仓|到仓|回仓|验货|收到(?:退货|退件|货)|审核通过|质检)[^,。;已了]{0,3}后[^。;我]{0,14}$/

/** How sums are shown or counted, where nothing is given. */
const bookkeeping = new RegExp(unwrap`
    (?<![a-z])(?:exchange|replacement) rate|(?<![a-z])as a (?:separate )?credit(?![a-z])|优先扣|由我们承担[;,。][^。]{0,16}由(?:您|
    买家|顾客)|由(?:您|买家|顾客)[^。]{0,16}由我们承担|(?<![a-z])a (?:tu|su) banco el \d
  `)

function backed(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  const { text } = sentence
  if (match.language === 'zh' && afterArrivalZh.test(text.slice(0, match.start))) return true
  if (isGeneralTalk(match, text) || (echoesPublic(text, prepared) && !givesHimself.test(match.text))) return true
  if (bookkeeping.test(text)) return true
  if (isFree(match, sentence, prepared) || isUnderWay(match, text, prepared)) return true
  if (!refund) return false
  const byTool = backedByTools(refund, text, prepared) || toldByRecord(prepared)
  const byFact = backedByFacts(refund, idsIn(text), prepared)
  if ((!byTool && !byFact) || isBesideRefund(match, text, prepared)) return false
  return amountsAgree(text, prepared)
}

const givenPath = /^result\..*(?:refund|credit|voucher|coupon|waive|compens|goodwill|discount)/

/** Whether a successful call's result tells of money or its like given ("refund": "118.00" of a cancellation). */
function toldByRecord(prepared: Prepared): boolean {
  const ok = new Set(prepared.records().flatMap(({ name, status }) => (status === 'ok' ? [name] : [])))
  return prepared.leaves().some(({ source, path }) => ok.has(source) && givenPath.test(path))
}

/** A sum that was kept back of what is refunded. */
const keptPath = /deduct|withh|retain|kept|restock|fee$|label/

/** A granted amount must be one that the tool or the fact of the refund names. */
function amountsAgree(text: string, prepared: Prepared): boolean {
  const amounts = findFigures(text).filter(({ kind }) => kind === 'money')
  const told = prepared
    .leaves()
    .filter((leaf) => /refund/.test(leaf.source) || /refund|amount/.test(leaf.path) || givenPath.test(leaf.path))
  const known = new Set(told.map((leaf) => Number(leaf.value)))
  const kept = new Set(told.filter((leaf) => keptPath.test(leaf.path)).map((leaf) => Number(leaf.value)))
  if (amounts.length > 0 && amounts.every(({ value }) => kept.has(value))) return false
  // A dot may part thousands: 84.900 COP.
  return amounts.every(({ value }) => known.has(value) || known.has(value * 1000))
}

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
const ofPlan = /(?<![\u0620-\u06ff])(?:باقه|خطه|عضويه)(?![\u0620-\u06ff])[^.;]{0,30}(?:تشمل|تتضمن)[^.;]{0,50}$/
const lookedAt = /(?:看|查|核实|确认|了解|追踪)(?:一下|看|询)?[^,。]{0,16}$/

/** "我给您列一下券的使用条件": it is told, and not given. */
const tellsOf = /^[您你](?:再|先|简单|详细)?(?:列|解释|说明|介绍|讲|说|看|查|核对|整理|分析|演示|梳理|算一下|对一下)/
/** "先说要给您退款,再引导您…": what swindlers say. */
const pretended = /(?:先说|谎称|声称|自称|假称|假装|冒充|对方[会就]?说|骗子[会就]?说|以[^,。]{0,8}为由)[^。我]{0,14}$/
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

function isNamed(act: Act, text: string): boolean {
  if (act.language === 'en')
    return (
      (act.agent !== 'house' && placedOn.test(text.slice(act.start))) ||
      howSoon.test(text.slice(0, act.start)) ||
      onPage.test(text.slice(act.end)) ||
      /^ (?:before|when|once|as soon as|after|until) (?:the|it|they|any)(?![a-z])/.test(text.slice(act.end))
    )
  if (act.language === 'ar') return takenFrom.test(text.slice(act.start)) || isOlderAr(act, text)
  if (act.language !== 'zh') return isToldEs(act, text)
  if (pretended.test(text.slice(0, act.start))) return true
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
function isPastOfAnother({ language, start, text: phrase }: Match, text: string): boolean {
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
function acts({ text, closed }: Sentence, prepared: Prepared, only?: Language): Match[] {
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

/** The cost is what is denied. */
const ownNegation = /^(?:no (?:se|pag)|you |不|[وف]?(?:لن|ما|مش|مو) )/

/** "No problem, …": nothing is denied. */
const reassured =
  /没问题|没关系|没事|不客气|(?<![a-z])(?:no (?:problem|worries|trouble)|sin problemas?|ningun problema|no se preocupe|no te preocupes)(?![a-z])|(?<![\u0620-\u06ff])(?:لا مشكله|ما فيه? مشكله|لا تقلق|ولا يهمك|لا عليك)/g
const blank = (said: string): string => '-'.repeat(said.length)

/** A negation right before a phrase; one inside it ("sin efecto") is its own. */
function isDenied({ language, start, text: phrase }: Match, text: string): boolean {
  if (language === 'zh' && /没法|无法|没办法|没有?权限|不能|不可以|免不了/.test(phrase)) return true
  if (/^(?:no|nada|you (?:won't|will not|don't|shouldn't)|won't|[不别无]|(?:ما|لن|مو|مش|لا) )/.test(phrase)) return true
  const from = Math.max(0, start - 12)
  return (
    excuseFor(
      ['prior-negation'],
      language,
      text.slice(from).replace('无门槛', '通用的').replace(reassured, blank),
      start - from,
      start - from,
    ) !== undefined
  )
}

/** A benefit and, in the same sentence, that it is to make amends. */
function amended(text: string, only?: Language): Match[] {
  return (only ? [only] : readableAs(text)).flatMap((language) => {
    const at = amendsIn(text, language)
    const benefit = at === -1 ? null : benefits[language].exec(language === 'ar' ? withoutKnownAr(text) : text)
    if (!benefit) return []
    const start = Math.min(at, benefit.index)
    const end = Math.max(at, benefit.index + benefit[0].length)
    return [{ language, text: text.slice(start, end), start, end, groups: {} }]
  })
}

/** "You ask for one, we check it, and the money goes back": how it goes, told to who has only asked that. */
const stepsBefore = new RegExp(unwrap`
    (?:^|[,;:.] ?|(?<![a-z])(?:first|then|primero|luego) )(?:(?:you|usted) (?!'|are|have|get|will|can)[a-z]+|(?:lo |la |se )?(?:pid|solicit|envi|devuelv|mand|present|rellen)[a-z]+)(?![a-z])[^.!?]{1,120}[,;][^,;.!?]{0,32}$|
    (?:您|你|先|客户)[^,。]{0,8}(?:申请|提交|寄回|退回|填写|选择)[^。!?]{0,60}[,;][^,。;]{0,4}$|
    (?<![\u0620-\u06ff])(?:تطلب|تقدم|ترسل|تعيد|تملا|تختار)[\u0620-\u06ff]{0,3} [^.!?]{1,120}(?:[,،;؛]|ثم) ?[^,،;؛.]{0,24}$
  `)
const goesBack = new RegExp(unwrap`
    (?:goes|comes|is (?:refunded|returned|paid|credited))(?: back)?|vuelve|regresa|se (?:reembolsa|devuelve|abona)|退回|
    返还|原路|يعود|يعاد|يرجع|يرد
  `)
const asksHow =
  /(?<![a-z])(?:how (?:do|does|can|would|are|is|to)|what happens|como)(?![a-z])|怎么|如何|流程|(?<![\u0620-\u06ff])(?:كيف|ازاي|شلون)/
function tellsHow({ start, text: phrase }: Match, text: string, prepared: Prepared): boolean {
  return goesBack.test(phrase) && stepsBefore.test(text.slice(0, start)) && asksHow.test(prepared.question)
}

/** "You won't be charged for that": spares a cost only where one is spoken of. */
const forThat = /^you (?:won't|will not|aren't going to|don't|shouldn't) be (?:charged|billed) for (?:it|that|this)$/

/** What gives, in whatever way. */
function claimed(sentence: Sentence, prepared: Prepared, only?: Language): Match[] {
  const { text } = sentence
  return [
    ...acts(sentence, prepared, only),
    ...granted
      .in(text, only)
      .filter(
        (match) =>
          !isDenied(match, text) &&
          !isPastOfAnother(match, text) &&
          !tellsHow(match, text, prepared) &&
          !comesByRule(match, text) &&
          !givesNoneZh(match, text, prepared.question),
      ),
    ...[...offered.in(text, only), ...sentBack.in(text, only), ...givenTurns.in(text, only)]
      .filter(
        (match) =>
          !ofPlan.test(text.slice(0, match.start)) && !tellsHow(match, text, prepared) && !comesByRule(match, text),
      )
      .filter((match) => ownNegation.test(match.text) || !isDenied(match, text)),
    ...(givesBefore(prepared) ? raisedTurns.in(text, only) : []),
    ...amended(text, only),
    ...sparedHere(sentence, prepared, only),
  ].filter((match) => !forThat.test(match.text) || isAtStake(prepared))
}

/** 4.2: promises or grants a refund, credit, voucher or waiver that no successful result backs. */
export const compensation = createClaimDetector({
  name: 'unbacked-compensation',
  afterglow: 'none',
  triggers: {
    en: unwrap`
      refund|reimburs|credit|goodwill|voucher|coupon|gift|discount|compensat|rebate|cashback|money|free_|free shipping|
      free delivery|bonus|points|waive|courtesy|back_|fee_|fees_|charge|on us|on the house|off_|amount|usd|eur|gbp|
      dollars|euros|pounds|percent|on its way|approved|code_|replacement|sum_|${sparing.triggers.en}|
      ${giving.triggers.en}|${clearing.triggers.en}|${receiving.triggers.en}|${granted.triggers.en}|${offered.triggers.en}|${sparedTriggers.en}|${sentBack.triggers.en}|${giftTurnTriggers.given.en}|another_|an extra|further_|additional|doubling|doubled|raising|raised|bumped|bumping|topped|topping
    `,
    zh: unwrap`
      退款|退还|退给|退回|全额退|赔付|赔偿|赔款|补偿|补发|赠送|送您|送你|发放|减免|免除|免掉|免了|免收|返还|返现|优惠|代金券|红包|抵扣|折扣|打折|积分|承担|券|折|补贴|免掉|免去|
      ${sparing.triggers.zh}|${giving.triggers.zh}|${clearing.triggers.zh}|${receiving.triggers.zh}|
      ${granted.triggers.zh}|${offered.triggers.zh}|${sparedTriggers.zh}|${sentBack.triggers.zh}|${giftTurnTriggers.given.zh}|${giftTurnTriggers.raised.zh}
    `,
    es: unwrap`
      reembols|devol|devuel|abon|compens|vale|cupon|descuento|credito|bono|regal|condon|exoner|gratis|importe|dinero|
      comision|cargo|gastos|usd|eur|dolares|euros|pesos|camino|aprobad|por nuestra cuenta|cuenta_|nosotros|perdon|
      quitamos|quito_|quitado|rebaj|puesto|anadido|${sparing.triggers.es}|${giving.triggers.es}|${clearing.triggers.es}|
      ${receiving.triggers.es}|${granted.triggers.es}|${offered.triggers.es}|${sparedTriggers.es}|${sentBack.triggers.es}|${giftTurnTriggers.given.es}|quite_|sumarle|anadirle|agregarle|abonarle|regalarle|doblamos|doblado|duplicamos|subimos|subido|aumentamos|elevamos
    `,
    ar: unwrap`
      استرداد|رد_|نرد|سنرد|سارد|تعويض|نعوض|سنعوض|ساعوض|منح|نمنح|قسيم|كوبون|خصم|رصيد|اعفا|نعفي|هدي|مبلغ|المبلغ|الرسوم|
      رسوم|نعيد|سنعيد|ساعيد|ارجاع|ايداع|في الطريق|نضيف|ساضيف|نتحمل|نرجع|سارجع|نقدم|ساقدم|علينا|حسابنا|عموله|غرام|
      العموله|${sparing.triggers.ar}|${giving.triggers.ar}|${clearing.triggers.ar}|${receiving.triggers.ar}|
      ${granted.triggers.ar}|${offered.triggers.ar}|${sparedTriggers.ar}|${sentBack.triggers.ar}|${giftTurnTriggers.given.ar}|${giftTurnTriggers.raised.ar}|اضفت|اضفنا|شلت_|شلنا_|ضاعف|رفعنا|زودنا|زدنا
    `,
  },
  claims: (sentence, prepared, only) => claimed(sentence, prepared, only),
  excuses: ['question', 'condition', 'later-condition', 'unasserted', 'quote', 'possibility', 'habit'],
  backed,
  waitsFor: ['refund_order'],
})
