import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { numbersIn, withoutMeasured } from '../context/measured-runs.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Prepared } from '../context/prepared.ts'
import { findFigures } from '../figures/find-figures.ts'
import { answerTo, orders } from './answer.ts'
import { asksWhichAct, choosesAct } from './chosen-option.ts'
import { otherOne } from './consent-words.ts'
import { aboutThisOne } from './other-stays.ts'
import { actWords, lastProposal, leavesAlone, type Proposal, paysTo, putsAct, standingProposal } from './proposal.ts'

const whole =
  /(?:full|whole|entire|complete|all of (?:it|the)|total)|全额|全部|全款|total|complet|integro|كامل|كل المبلغ|بالكامل/
/** The customer's own orders, folded. */
function ownOrders(prepared: Prepared): string[] {
  const known = [
    ...(prepared.context.session.customer?.orders ?? []),
    ...prepared.facts().flatMap(({ fact: { key } }) => (/^order:/.test(key) ? [key.slice(6)] : [])),
  ]
  return [...new Set(known.map((id) => fold(id).folded))]
}

/** The customer's own orders that a folded text names, with whatever else looks like an order's number. */
function ordersNamed(text: string, prepared: Prepared): Set<string> {
  const own = ownOrders(prepared)
  const named = new Set(own.filter((id) => id.length > 2 && text.includes(id)))
  for (const id of idsIn(text)) named.add(id)
  for (const [id] of text.matchAll(/(?<![a-z0-9])[a-z]{1,5}\d{0,2}-\d{3,}(?![a-z0-9-])/g)) named.add(id)
  for (const [run] of text.matchAll(/(?<![\d.,-])\d{3,8}(?![\d.,-])/g)) {
    for (const id of own) if (id.endsWith(run)) named.add(id)
  }
  return named
}

function amountNamed(text: string, amount: number, prepared: Prepared): boolean {
  const figures = findFigures(text).filter(({ kind }) => kind === 'money' || kind === 'bare' || kind === 'count')
  if (figures.some(({ value }) => Math.abs(value - amount) < 1e-9)) return true
  // "18.000" is eighteen thousand to some.
  const runs = text.match(/\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?!\d)/g) ?? []
  if (runs.some((run) => Number(run.replaceAll('.', '').replace(',', '.')) === amount)) return true
  if (figures.some(({ kind }) => kind === 'money')) return false
  return (
    whole.test(text) &&
    prepared.leaves().some((leaf) => /total|paid|amount/.test(leaf.path) && Number(leaf.value) === amount)
  )
}

/** Whether an answer puts another amount: one that is not the call's, and is money or stands in no proposal. */
function otherAmount(answer: string, amount: number, proposal: string): boolean {
  const bare = answer.replace(/(?<![a-z0-9])[a-z\u0620-\u06ff]{0,5}\d{0,2}-\d{2,}|(?<![a-z0-9])[a-z]{2,4}[-_]\d+/g, ' ')
  const put = new Set(findFigures(proposal).map(({ value }) => value))
  const figures = findFigures(bare).filter(({ kind }) => kind === 'money' || kind === 'bare')
  if (figures.some(({ value }) => Math.abs(value - amount) < 1e-9)) return false
  // "The 64.90", where that is what the order came to.
  if (/(?<![a-z])(?:the|all|los|las|el total de) \d+[.,]\d{2}(?!\d)/.test(bare)) return true
  return figures.some(({ value, kind }) => kind === 'money' || !put.has(value))
}

function addressNamed(text: string, address: string): boolean {
  const words = (value: string) => fold(value).folded.match(/[a-z0-9\u0620-\u06ff]{2,}|\d|[\u4e00-\u9fff]/g) ?? []
  const wanted = words(address)
  if (wanted.length === 0) return false
  const given = new Set(words(text))
  const numbers = new Set(numbersIn(text))
  if (!numbersIn(address).every((number) => numbers.has(number))) return false
  return wanted.filter((word) => given.has(word)).length / wanted.length >= 0.6
}

const grounds: readonly RegExp[] = [
  new RegExp(unwrap`
    not? (?:received|arrived|delivered|come)|never (?:came|arrived|received)|missing|没收到|未收到|未到|no (?:recib|lleg)[a-z]*|
    (?:لم|عدم|ما) (?:استلم|يصل|وصل|الاستلام|استلام|الوصول|وصول)
  `),
  /counterfeit|fake|假|仿|falsific|fals[oa]|مقلد|مزيف/,
  /damag|broken|crack|faulty|defect|坏|破|裂|瑕疵|danad|rot[oa]|defect|مكسور|تالف|معيب/,
  /twice|duplicate|double|重复|两次|dos veces|duplicad|doble|مرتين|مكرر/,
  /wrong (?:item|product|colou?r|size)|发错|equivocad|خاطي|غلط/,
]

/** Whether a dispute is opened for another ground than the one that was put. */
function otherGround(reason: string, proposal: string): boolean {
  const kindsOf = (text: string) => grounds.flatMap((pattern, at) => (pattern.test(fold(text).folded) ? [at] : []))
  const put = kindsOf(proposal)
  const called = kindsOf(reason)
  return put.length > 0 && called.length > 0 && !called.some((kind) => put.includes(kind))
}

/** Whether the customer's last word is an explicit yes to the very details of this call, as the assistant last put them. */
export function isConfirmed(name: string, args: Readonly<Record<string, unknown>>, prepared: Prepared): boolean {
  const messages = prepared.context.messages
  const last = messages.at(-1)
  if (last?.role !== 'customer') return false
  const message = fold(last.text).folded
  const proposal = lastProposal(messages) ?? (actWords[name]?.test(message) ? standingProposal(messages) : undefined)
  if (!proposal) return false
  const orderId = typeof args.orderId === 'string' ? fold(args.orderId).folded : ''
  const others = ownOrders(prepared).filter((id) => id.length > 2 && id !== orderId)
  let answer: string | undefined = message
  if (!choosesAct(name, proposal, last.text)) {
    if (asksWhichAct(proposal)) return false
    if (!isPut(name, proposal, args, prepared, last.text)) return false
    answer = orderId === '' ? message : aboutThisOne(message, orderId, others, proposal, prepared.said.slice(0, -1))
    if (answer === undefined || answerTo(name, last.text, proposal, answer) !== 'yes') return false
  }
  if (orderId !== '' && !isOrderPut(orderId, proposal, answer, prepared)) return false
  if (args.amount !== undefined && (name === 'refund_order' || findFigures(proposal.text).some(isMoney))) {
    const amount = Number(args.amount)
    if (!amountNamed(proposal.text, amount, prepared)) return false
    if (!amountNamed(proposal.question, amount, prepared) && findFigures(proposal.question).some(isMoney)) return false
    if (otherAmount(answer, amount, proposal.text)) return false
  }
  if (name === 'open_dispute' && typeof args.reason === 'string' && otherGround(args.reason, proposal.text))
    return false
  if (name !== 'update_address' || typeof args.address !== 'string') return true
  const said = numbersIn(withoutMeasured(answer.replace(orderId, ' '), proposal.text))
  if (!said.every((number) => numbersIn(String(args.address)).includes(number))) return false
  if (addressNamed(proposal.text, args.address)) return true
  const recent = messages.slice(-4).map(({ text }) => text)
  return !/\d/.test(proposal.text.replaceAll(orderId, ' ')) && addressNamed(recent.join('\n'), args.address)
}

function isMoney({ kind }: { kind: string }): boolean {
  return kind === 'money'
}

/** Whether the proposal asks for this act: by its name, or so that it can mean no other. */
function isPut(
  name: string,
  proposal: Proposal,
  args: Readonly<Record<string, unknown>>,
  prepared: Prepared,
  answer: string,
): boolean {
  const put = putsAct(name, proposal)
  const folded = fold(answer).folded
  if (put === 'choice') return orders[name]?.test(folded) === true || actWords[name]?.test(folded) === true
  if (put === 'about') return false
  if (put === 'no') return asksForAct(name, proposal, args, prepared)
  const others = Object.keys(actWords).filter((other) => other !== name && actWords[other]?.test(proposal.question))
  if (put === 'named') return true
  if (others.length > 0) return false
  return (
    actWords[name]?.test(proposal.text) === true ||
    (name === 'refund_order' &&
      paysTo.test(proposal.text) &&
      amountNamed(proposal.text, Number(args.amount), prepared)) ||
    asksForAct(name, proposal, args, prepared)
  )
}

const goesTo =
  /(?<![a-z])(?:to|at|for|instead|goes|a|en|hacia|para)(?![a-z])|[到至往]|(?<![\u0620-\u06ff])(?:الي|علي|ل|عند)(?![\u0620-\u06ff])/

/**
 * Whether a proposal that names no act ("That's 18.00 for SP-1. Do you agree?") can only mean this one: it puts the order, the
 * address or the amount, names no other act, and the last act that the customer named before it is this.
 */
function asksForAct(
  name: string,
  { text, question }: Proposal,
  args: Readonly<Record<string, unknown>>,
  prepared: Prepared,
): boolean {
  if (Object.keys(actWords).some((other) => other !== name && actWords[other]?.test(text))) return false
  if (!question.includes('?')) return false
  const orderId = typeof args.orderId === 'string' ? fold(args.orderId).folded : ''
  const puts =
    (args.amount !== undefined && amountNamed(text, Number(args.amount), prepared)) ||
    (typeof args.address === 'string' && addressNamed(text, args.address)) ||
    (orderId !== '' && ordersNamed(text, prepared).has(orderId))
  if (!puts) return false
  // Where an address stands beside the order, where it goes is what is put.
  if (typeof args.address === 'string' && addressNamed(text, args.address) && goesTo.test(text)) return true
  const named = prepared.said
    .slice(0, -1)
    .map((said) => Object.keys(actWords).filter((act) => actWords[act]?.test(said)))
    .findLast((found) => found.length > 0)
  return named?.includes(name) ?? false
}

/** Whether the order of the call is the one that was put, and the answer names no other. */
function isOrderPut(orderId: string, proposal: Proposal, answer: string, prepared: Prepared): boolean {
  const named = ordersNamed(proposal.text, prepared)
  if (named.size > 0 && !named.has(orderId)) return false
  const asked = ordersNamed(proposal.question, prepared)
  if (asked.size > 0 && !asked.has(orderId)) return false
  if (leavesAlone(orderId, proposal)) return false
  const answered = ordersNamed(answer, prepared)
  if (answered.size > 0 && !answered.has(orderId)) return false
  if ([...ordersNamed(answer.replace(/[^,.!;?]*\?/g, ' '), prepared)].some((id) => id !== orderId)) return false
  if (otherOne.test(answer) && answered.size === 0 && asked.size < 2) return false
  if (named.size > 0) return true
  const orders = prepared.context.session.customer?.orders ?? []
  const only = orders.length === 1 && orders[0] ? fold(orders[0]).folded : undefined
  return only === orderId || prepared.context.messages.some(({ text }) => fold(text).folded.includes(orderId))
}
