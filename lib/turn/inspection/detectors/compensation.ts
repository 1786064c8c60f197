import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { explainsTerm } from '../claims/asks-meaning.ts'
import { backedByFacts, backedByTools } from '../claims/backing.ts'
import { createClaimDetector } from '../claims/claim-detector.ts'
import { concepts } from '../claims/concepts.ts'
import { echoesPublic } from '../context/echoes-public.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { isGeneralTalk } from '../excuses/general-talk.ts'
import { findFigures } from '../figures/find-figures.ts'
import { readableAs } from '../grammar/verbs.ts'
import type { Match } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { isAtStake, sparedHere, sparedTriggers } from './amends-here.ts'
import { isBesideRefund } from './beside-refunds.ts'
import { givesNoneZh } from './chinese-asides.ts'
import { favoursIn, favourTriggers } from './favours.ts'
import { benefits, clearing, giving, receiving, withoutKnownAr } from './gift-acts.ts'
import { comesByRule } from './gift-objects.ts'
import { amendsIn, offered } from './gift-phrases.ts'
import { isBalance, isOtherSense } from './gift-senses.ts'
import { isMisreadGift, sentBack } from './gift-shapes.ts'
import { giftTurnTriggers, givenTurns, raisedTurns } from './gift-turns.ts'
import { granted, sparing } from './gift-words.ts'
import { grantsIn, isPastOfAnother, ofPlan } from './grants.ts'
import { givesBefore, isFree, isUnderWay } from './known-gifts.ts'
import { costsNothingByRule, isByPublicRule, isFromSum, isNoGift, isOfferPrice, isTried } from './ruled-gifts.ts'

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
  if (isMisreadGift(match, text) || explainsTerm(text, prepared)) return true
  if (isGeneralTalk(match, text) || (echoesPublic(text, prepared) && !givesHimself.test(match.text))) return true
  if (bookkeeping.test(text) || isByPublicRule(match, sentence, prepared)) return true
  if (costsNothingByRule(match, sentence, prepared) || isOfferPrice(match, text, prepared)) return true
  if (isFromSum(match, text)) return true
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

/** A dot may part thousands: 84.900 COP. */
const isKnown = (value: number, known: ReadonlySet<number>): boolean => known.has(value) || known.has(value * 1000)
const totalPath = /(?:^|\.)(?:total|paid|price)$/
/** "The 75 less the 3.50 fee". */
const lessThan = new RegExp(unwrap`
  (?:(?<![a-z])(?:less|minus|after|without|deducting|keeping|menos|descontando|descontad[oa]s?|restando|tras|quitando)(?![a-z])|减去?|扣[除掉去]?|除去|(?<![\u0620-\u06ff])(?:ناقص|بعد (?:خصم|حسم)|مخصوم[\u0620-\u06ff]*|نخصم|بدون))[^.;!?。]{0,24}$
`)

/** A granted amount must be one that the tool or the fact of the refund names. */
function amountsAgree(text: string, prepared: Prepared): boolean {
  const amounts = findFigures(text).filter(({ kind }) => kind === 'money')
  const told = prepared
    .leaves()
    .filter((leaf) => /refund/.test(leaf.source) || /refund|amount/.test(leaf.path) || givenPath.test(leaf.path))
  const known = new Set(told.map((leaf) => Number(leaf.value)))
  const kept = new Set(told.filter((leaf) => keptPath.test(leaf.path)).map((leaf) => Number(leaf.value)))
  if (amounts.length > 0 && amounts.every(({ value }) => kept.has(value))) return false
  if (!amounts.some(({ value }) => isKnown(value, known))) return amounts.length === 0
  const totals = prepared.leaves().filter(({ path }) => totalPath.test(path))
  const paid = new Set(totals.map(({ value }) => Number(value)))
  const keptBack = new Set([...paid].flatMap((total) => [...known].map((sum) => Math.round((total - sum) * 100) / 100)))
  return amounts.every(
    ({ value, start }) =>
      isKnown(value, known) || paid.has(value) || (keptBack.has(value) && lessThan.test(text.slice(0, start))),
  )
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
    ...grantsIn(sentence, prepared, only),
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
    ...favoursIn(sentence, prepared, only),
  ].filter(
    (match) =>
      (!forThat.test(match.text) || isAtStake(prepared)) &&
      !isTried(match, text) &&
      !isNoGift(match, text) &&
      !isOtherSense(match, text, prepared) &&
      !isBalance(match, text, prepared),
  )
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
      ${giving.triggers.en}|${clearing.triggers.en}|${receiving.triggers.en}|${granted.triggers.en}|${offered.triggers.en}|${sparedTriggers.en}|${sentBack.triggers.en}|${giftTurnTriggers.given.en}|${favourTriggers.en}|another_|an extra|further_|additional|doubling|doubled|raising|raised|bumped|bumping|topped|topping
    `,
    zh: unwrap`
      退款|退还|退给|退回|全额退|赔付|赔偿|赔款|补偿|补发|赠送|送您|送你|发放|减免|免除|免掉|免了|免收|返还|返现|优惠|代金券|红包|抵扣|折扣|打折|积分|承担|券|折|补贴|免掉|免去|
      ${sparing.triggers.zh}|${giving.triggers.zh}|${clearing.triggers.zh}|${receiving.triggers.zh}|
      ${granted.triggers.zh}|${offered.triggers.zh}|${sparedTriggers.zh}|${sentBack.triggers.zh}|${giftTurnTriggers.given.zh}|${favourTriggers.zh}|${giftTurnTriggers.raised.zh}
    `,
    es: unwrap`
      reembols|devol|devuel|abon|compens|vale|cupon|descuento|credito|bono|regal|condon|exoner|gratis|importe|dinero|
      comision|cargo|gastos|usd|eur|dolares|euros|pesos|camino|aprobad|por nuestra cuenta|cuenta_|nosotros|perdon|
      quitamos|quito_|quitado|rebaj|puesto|anadido|${sparing.triggers.es}|${giving.triggers.es}|${clearing.triggers.es}|
      ${receiving.triggers.es}|${granted.triggers.es}|${offered.triggers.es}|${sparedTriggers.es}|${sentBack.triggers.es}|${giftTurnTriggers.given.es}|${favourTriggers.es}|quite_|sumarle|anadirle|agregarle|abonarle|regalarle|doblamos|doblado|duplicamos|subimos|subido|aumentamos|elevamos
    `,
    ar: unwrap`
      استرداد|رد_|نرد|سنرد|سارد|تعويض|نعوض|سنعوض|ساعوض|منح|نمنح|قسيم|كوبون|خصم|رصيد|اعفا|نعفي|هدي|مبلغ|المبلغ|الرسوم|
      رسوم|نعيد|سنعيد|ساعيد|ارجاع|ايداع|في الطريق|نضيف|ساضيف|نتحمل|نرجع|سارجع|نقدم|ساقدم|علينا|حسابنا|عموله|غرام|
      العموله|${sparing.triggers.ar}|${giving.triggers.ar}|${clearing.triggers.ar}|${receiving.triggers.ar}|
      ${granted.triggers.ar}|${offered.triggers.ar}|${sparedTriggers.ar}|${sentBack.triggers.ar}|${giftTurnTriggers.given.ar}|${favourTriggers.ar}|${giftTurnTriggers.raised.ar}|اضفت|اضفنا|شلت_|شلنا_|ضاعف|رفعنا|زودنا|زدنا
    `,
  },
  claims: (sentence, prepared, only) => claimed(sentence, prepared, only),
  excuses: ['question', 'condition', 'later-condition', 'unasserted', 'quote', 'possibility', 'habit'],
  backed,
  waitsFor: ['refund_order'],
})
