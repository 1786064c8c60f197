import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { findFigures } from '../figures/find-figures.ts'
import type { Match } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { isBesideRefund } from './beside-refunds.ts'
import { amendsIn } from './gift-phrases.ts'
import { clauseOf } from './ruled-gifts.ts'

/** That nothing will be asked for. */
const notCharged = new RegExp(unwrap`
    ^(?:no (?:se (?:te|le)|pag)|nada|you(?: won't| will not| aren't|'re not| are not)|(?:لن|ما|مش|مو|لا) |不(?:会|再|收|要|扣|用))
  `)
const ended = /cancel|expired|closed|ended|terminated|void|refunded/

/** A thing that is over costs nothing more. */
function isOver(prepared: Prepared): boolean {
  return (
    prepared.records().some(({ name, status }) => status === 'ok' && name.startsWith('cancel')) ||
    prepared.leaves().some(({ path, value }) => /(?:state|status)$/.test(path) && ended.test(value.toLowerCase()))
  )
}

const postage = new RegExp(unwrap`
    (?<![a-z])(?:shipping|postage|delivery|return label|envios?|portes|gastos)(?![a-z])|运费|邮费|快递费|(?:ال)?(?:شحن|توصيل)
  `)
/** Who bears the postage, by the rules of the house. */
const borne = new RegExp(unwrap`
    (?:运费|邮费|快递费)[^,。;]{0,8}(?:商家|店铺|平台|卖家|我们|本店|小店|公司)(?:承担|负责|出)|(?:商家|店铺|平台|卖家|我们|本店)(?:承担|负责|出)[^,。;]{0,6}(?:运费|邮费)|包邮|免运费|
    (?<![a-z])(?:free|prepaid|paid by (?:us|the (?:shop|seller|store))|at no cost|(?:covered|borne|paid) by (?:us|
    the (?:shop|seller|store|merchant))|(?:we|(?:shop|seller|store|merchant)) (?:pays?|covers?|bears?)|
    including postage)(?![a-z])|(?<![a-z])(?:gratis|
    gratuit[oa]s?|sin (?:coste|costo)|envio incluido|(?:paga|asume|cubre) (?:la tienda|el vendedor)|a cargo de (?:la tienda|
    el vendedor|nosotros)|por (?:nuestra cuenta|cuenta de la tienda))(?![a-z])|مجان|علي (?:حساب )?(?:المتجر|البايع|
    حسابنا|التاجر)|(?:يتحمل|
    تتحمل|نتحمل)
  `)

/** Postage that was paid comes back; and that of another time is spoken of. */
const handedBack = new RegExp(unwrap`
    (?<![a-z])(?:back|refund|reimburs|devolv|devuelv|reembols|reintegr)|退(?:给|还|回)|返还|(?<![\u0620-\u06ff])[وف]?(?:س|راح |ه|ح)?(?:نعيد|نرد|
    نرجع|ترجع|سترد|تعاد)
  `)
const later = /(?<![a-z])(?:next|proxim|siguiente)|下一?[单次笔]|القادم|الجاي|التالي/

const thisTime = /(?<![a-z])(?:this time|esta vez)(?![a-z])|这次|这一次|هذه المره|هالمره/

/** The public rule itself says that the postage of such a thing is borne by the house. */
function isRule(match: Match, { text }: Sentence, prepared: Prepared): boolean {
  const around = text.slice(Math.max(0, match.start - 16), match.end + 12)
  if (!postage.test(around) || findFigures(around).some(({ kind }) => kind === 'money')) return false
  return prepared.publicText
    .split(/[\n.。!?;]/)
    .some(
      (rule) =>
        postage.test(rule) &&
        borne.test(rule) &&
        [handedBack, later, thisTime].every(
          (one) => !one.test(text.slice(Math.max(0, match.start - 12), match.end + 12)) || one.test(rule),
        ),
    )
}

/** "退款的时候,手续费会一起退给您": the public rule says what goes back with what. */
function isFeeByRule({ language }: Match, { text }: Sentence, prepared: Prepared): boolean {
  if (language !== 'zh' || !/(?:退款|取消|撤销)(?:的时候|时|成功后|后),[^。;]{0,16}手续费/.test(text)) return false
  if (/我|这就|马上|已/.test(text) || findFigures(text).some(({ kind }) => kind === 'money')) return false
  return prepared.publicText.split(/[\n.。!?;]/).some((rule) => /手续费[^,。]{0,8}(?:退|返)/.test(rule))
}

/** Who bears it, with nothing said of how much: "由平台来兜底". */
const bearsZh = /(?:平台|店里|店家|小店|本店|我们|公司|商城)[^,。;]{0,4}?(承担|兜底|垫付|负担|买单|报销|补上)/

/** The public rule itself has the house bear it, in the same word. */
function isBorneByRule(match: Match, { text }: Sentence, prepared: Prepared): boolean {
  const verb = bearsZh.exec(text.slice(match.start, match.end + 4))?.[1]
  if (verb === undefined || findFigures(clauseOf(text, match.start, match.end)).some(({ kind }) => kind === 'money'))
    return false
  return prepared.publicText.split(/[\n.。!?;]/).some((rule) => bearsZh.exec(rule)?.[1] === verb)
}

/** A code of letters and digits that the public rules name. */
const codes = /(?<![a-z0-9-])(?=[a-z]*\d)[a-z]{2,12}\d{1,4}(?![a-z0-9-])/g

/** A code that is everybody's, for just what the public rule says of it. */
function isPublicCode(match: Match, { text }: Sentence, prepared: Prepared): boolean {
  const named = text.match(codes) ?? []
  if (named.length === 0 || amendsIn(text, match.language) !== -1) return false
  const shares = findFigures(text).filter(({ kind }) => kind === 'money' || kind === 'percent')
  return prepared.publicText
    .split('\n')
    .some(
      (unit) =>
        named.every((code) => unit.includes(code)) &&
        shares.every(({ kind, value }) =>
          findFigures(unit).some((known) => known.kind === kind && known.value === value),
        ),
    )
}

const givenBefore = new RegExp(unwrap`
    refund|credit|cashback|reward|bonus|voucher|coupon|gift|loyalt|point|compens|waiv|goodwill|rebate|refer|settle|
    payout|disburs|withdraw
  `)

/** Beside what has been given. */
const oneMore = new RegExp(unwrap`
    (?<![a-z])(?:another|(?:one|some) more|on top|again|otr[oa]s?|de nuevo|otra vez)(?![a-z])|又|再[给送加补发]|另外|额外|(?<![\u0620-\u06ff])(?:اخري|اضافي[هت]?|كمان|زياده)(?![\u0620-\u06ff])
  `)
/** A day that is over is named. */
function isPast(text: string, now: Date): boolean {
  const today = (now.getUTCMonth() + 1) * 100 + now.getUTCDate()
  return findFigures(text).some(({ kind, value }) => kind === 'date' && value <= today)
}

/** Whether a benefit of this customer's is what the facts tell of. */
export function givesBefore(prepared: Prepared): boolean {
  return (
    givenBefore.test(prepared.question) ||
    prepared
      .facts()
      .some(({ fact }) => /^(?:refund|cashback|reward|bonus|voucher|coupon|credit|compens|gift)/.test(fact.key))
  )
}

/** A fact of money moved whose own state says that it went back; an order that is "returned" tells of goods. */
const wentBack = /^(?:returned|refunded|reversed|credited|sent_to_bank|released|已?退[回还]?|devuelt|مسترد)/
const isDone = (source: string, path: string, value: string): boolean =>
  /(?:state|status)$/.test(path) && wentBack.test(value.toLowerCase()) && !/^(?:order|item|parcel|return)/.test(source)
const isCost = /fee|charge|cost|commission|deduct|penalt/

/** The difference of two sums of what was given: what was sold less what was paid out. */
function isBetween(value: number, known: readonly number[]): boolean {
  const sums = known.filter((one) => Number.isFinite(one)).slice(0, 24)
  return sums.some((one) => sums.some((other) => Math.abs(one - other - value) < 0.005))
}

/** What has been given, in just these sums, stands in the facts. */
function isTold(match: Match, { text }: Sentence, prepared: Prepared): boolean {
  // "Te depositamos": the plain present and the past are written alike.
  const { tense } = match.groups
  const past = tense === undefined || tense === 'done' || (match.language === 'es' && /amos$/.test(match.text))
  if (!past && !isPast(text, prepared.now)) return false
  if (oneMore.test(text)) return false
  const sums = findFigures(text).filter(({ kind }) => kind === 'money')
  if (sums.length === 0 || isBesideRefund(match, text, prepared)) return false
  const leaves = prepared.leaves()
  const done = new Set(leaves.flatMap(({ source, path, value }) => (isDone(source, path, value) ? [source] : [])))
  const known = new Set(
    leaves
      .filter(
        ({ source, path }) =>
          (done.has(source) && !isCost.test(path)) || givenBefore.test(`${source}.${path}`.toLowerCase()),
      )
      .map(({ value }) => Number(value)),
  )
  if (!sums.some(({ value }) => known.has(value))) return false
  const all = new Set(leaves.map(({ value }) => Number(value)))
  const said = findFigures(prepared.said.join('\n')).map(({ value }) => value)
  return sums.every(({ value }) => all.has(value) || said.includes(value) || isBetween(value, [...known]))
}

/** "What was paid in cash is added to …": how the ways of payment go. */
const paidThat = /(?:^|[,;] ?)[وف]?ما (?:دفع|تم دفعه|يدفع|تدفعه)(?![\u0620-\u06ff])[^,;]*$/

/** A thing that nobody has claimed, whosesoever it is: "a link that nobody uses", "未领取的红包". */
const unclaimed = new RegExp(unwrap`
    (?<![a-z])(?:an?|any|every|each|all|those|which) (?:[a-z]+ ){1,3}?(?:that|which)(?: is| are| was| were)?(?: (?:never|not|nobody|no one|
    isn't|aren't|hasn't|wasn't|expires?|fails?|bounces?))(?![a-z])|(?<![a-z])(?:unused|unclaimed|unopened|uncollected|
    unredeemed|undelivered|unsuccessful|failed|declined|expired) (?:[a-z]+ )?(?:links?|gifts?|cards?|transfers?|payments?|
    vouchers?|invitations?|envelopes?|withdrawals?|orders?|ones)(?![a-z])|(?<![a-z])(?:un|una|todo|toda|cualquier|cada|los|las|
    el|la) [a-z]+(?: de [a-z]+)? (?:que (?:nadie|no se|no)|sin (?:usar|abrir|reclamar|canjear|cobrar)|no (?:usad|abiert|reclamad|cobrad|
    canjead)[oa]s?)(?![a-z])|(?:没人|无人|未被?|没有人|逾期|超时|过期)[^,。您你]{0,6}(?:领取?|使用|打开|接收|认领|兑换|点开|付款|支付)[^,。您你]{0,2}的|
    (?<![\u0620-\u06ff])[\u0620-\u06ff]+ (?:الذي|التي|الذين) (?:لا|لم) [\u0620-\u06ff]+|غير (?:ال)?(?:مستخدم|مفتوح|مستلم|مطالب)[\u0620-\u06ff]*
  `)
const houseSelf = /(?<![a-z])(?:we|i|our|we'll|i'll)(?![a-z])|我/

/** What the rules do with such a thing, by themselves. */
function isUnclaimed(match: Match, { text }: Sentence): boolean {
  if (!unclaimed.test(text.slice(0, match.start))) return false
  const around = text.slice(Math.max(0, match.start - 12), match.end)
  return !houseSelf.test(around) && !findFigures(around).some(({ kind }) => kind === 'money')
}

/** From which sum, or for whom, postage is free: a rule that is the same for everybody. */
const forWhichEs = new RegExp(unwrap`
    ^ (?:solo |siempre )?(?:(?:a partir del?|desde) (?!ahora|hoy|este|esta|ya|manana|momento)|por encima de |en (?:todas las |
    todos los )?(?:compras|pedidos|tiendas)(?![a-z])|(?:con|para|dentro de) (?:la suscripcion|la membresia|el plan|soci[oa]s|
    miembros|suscriptores|pedidos|compras|todos los pedidos|todas las compras)(?![a-z])|cuando (?:el|la) (?:pedido|compra|
    cesta) (?:supera|pasa|llega))
  `)

function isForWhich(match: Match, { text }: Sentence): boolean {
  return match.language === 'es' && postage.test(match.text) && forWhichEs.test(text.slice(match.end))
}

/** "试用期内一分钱都不用付": what is free for everybody. */
const trialBefore = /(?:试用|体验期|注册|申诉|查询|下载|开户)[^,。;我您你这过了费]{0,6}$/
const trialBehind = /^[^,。;您你]{0,2},?(?:取消|结束)?试用(?:期|结束)?(?:之?前|期间|内)/
function isTrial({ text: phrase, start, end }: Match, { text }: Sentence): boolean {
  if (!/^一[分毛块]/.test(phrase)) return false
  const head =
    text
      .slice(0, start)
      .split(/[,;:。]/)
      .at(-1) ?? ''
  return trialBefore.test(head) || (head === '' && trialBehind.test(text.slice(end)))
}

/** Whether a benefit is no gift of the reply: a thing that is over, a public rule, a fact's own sum. */
export function isFree(match: Match, sentence: Sentence, prepared: Prepared): boolean {
  return (
    paidThat.test(sentence.text.slice(0, match.start)) ||
    (notCharged.test(match.text) && isOver(prepared)) ||
    isTrial(match, sentence) ||
    isUnclaimed(match, sentence) ||
    isForWhich(match, sentence) ||
    isRule(match, sentence, prepared) ||
    isFeeByRule(match, sentence, prepared) ||
    isBorneByRule(match, sentence, prepared) ||
    isPublicCode(match, sentence, prepared) ||
    isTold(match, sentence, prepared)
  )
}

/** To hand in, or to carry out. */
const running: Readonly<Record<'en' | 'es' | 'ar', RegExp>> = {
  en: /^(?:submit|process|issu|request|initiat|put|send)/,
  es: /^(?:tramit|proces|solicit|gestion|realiz|ejecut|hago|hacemos|pido|envi|pongo)/,
  ar: /^[وف]?(?:س|ب|ه|ح|راح |رح )?[ان]?(?:قدم|نفذ|عالج|رسل|طلب|جري|سوي|عمل)/,
}

/** "现在为您提交这笔退费", "أعمل على استرداد النصف": the refund is what is handed in. */
const handsIn: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:submitting|processing|working on|putting through|requesting|starting|carrying out)(?: (?:the|your|that|this))?(?: [a-z]+)? $/,
  es: /(?<![a-z])(?:tramitando|procesando|solicitando|gestionando|tramito|proceso|solicito|gestiono|inicio)(?: (?:el|la|su|tu|este|esta|ese|esa))? $/,
  zh: /(?:提交|办理|申请|发起|处理)(?:这|该|那|本)?(?:笔|单|次|项)?(?:的)?$/,
  ar: /(?<![\u0620-\u06ff])[وف]?س?[ان]?(?:عمل علي|قوم ب|شتغل علي|باشر|بدا|نفذ|قدم|جري|طلب)(?: (?:تقديم|تنفيذ|اجراء|طلب))? ?$/,
}

/** "600.00 元我这就提交退款申请": the call of just what was put to the customer runs. */
export function isUnderWay({ language, groups, text: verb, start }: Match, text: string, prepared: Prepared): boolean {
  if (
    !handsIn[language].test(text.slice(0, start)) &&
    (language === 'zh'
      ? groups.tense !== 'doing' || !/^(?:申请|办理|处理|退款)/.test(verb)
      : !running[language].test(verb))
  )
    return false
  if (groups.tense === 'done') return false
  const put = prepared.replies.at(-1) ?? ''
  return (
    prepared.announced().includes('refund_order') &&
    /refund|reembols|devol|退|استرداد|استرجاع|ارجاع/.test(text) &&
    amendsIn(text, language) === -1 &&
    findFigures(text).every(({ kind, start, end }) => kind !== 'money' || put.includes(text.slice(start, end)))
  )
}
