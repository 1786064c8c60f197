import { z } from 'zod'
import { phrases } from './phrases-by-language.ts'
import type { PromptFact, ReadPrompt } from './read-prompt.ts'
import { ordersIn, topicsOf } from './recognise.ts'
import { type Reply, say } from './reply.ts'
import { sayTime } from './say-time.ts'
import { lookUp, type ToolsAtHand } from './tools-at-hand.ts'

const text = z.string()
const orderValue = z.object({
  state: text,
  total: text.optional(),
  currency: text.optional(),
  placedOn: text.optional(),
  shippedOn: text.optional(),
  expectedOn: text.optional(),
  deliveredOn: text.optional(),
  cancelledOn: text.optional(),
  cancelledBy: text.optional(),
  returnedOn: text.optional(),
  carrier: text.optional(),
  reason: text.optional(),
})
const refundValue = z.object({
  order: text,
  state: text,
  amount: text,
  currency: text,
  card: text.optional(),
  requestedOn: text.optional(),
  sentOn: text.optional(),
  completedOn: text.optional(),
  reason: text.optional(),
})
const settlementValue = z.object({
  state: text,
  amount: text,
  currency: text,
  periodFrom: text,
  periodTo: text,
  payOn: text,
  account: text.optional(),
})

/** The orders that a question is about: named in it, or the one that was spoken of last. */
export function ordersAskedFor(prompt: ReadPrompt): string[] {
  const named = ordersIn(prompt.customer)
  if (named.length > 0) return named
  const last = prompt.history.map((message) => ordersIn(message.text)).findLast((orders) => orders.length > 0)
  return last?.length === 1 ? last : []
}

/** Tells the state of the orders that are asked for, or lists them all. */
export function answerOrder(prompt: ReadPrompt, tools: ToolsAtHand): Reply {
  const words = phrases[prompt.language]
  if (prompt.assurance === 'none') return say(words.verify)
  const asked = topicsOf(prompt.customer).has('other-one') ? otherOrders(prompt, tools) : ordersAskedFor(prompt)
  if (!Array.isArray(asked)) return asked
  if (asked.length === 0) return answerOrders(prompt, tools)
  const told: string[] = []
  for (const id of asked) {
    const fact = prompt.facts.find(({ key, status }) => key === `order:${id}` && status === 'fresh')
    if (fact) {
      told.push(tellOrder(prompt, fact))
      continue
    }
    const found = lookUp(tools, 'get_order', { orderId: id })
    if (found && 'reply' in found) return found.reply
    const brought = found?.facts.find(({ key }) => key === `order:${id}`)
    if (brought) told.push(tellOrder(prompt, brought))
    else told.push(found?.error === 'nothing-found' ? words.noOrder(id) : words.trouble)
  }
  return say(told.join('\n\n'))
}

/** "The other one": the order that was spoken of before, or the one of two that was not. */
function otherOrders(prompt: ReadPrompt, tools: ToolsAtHand): string[] | Reply {
  const spoken = prompt.history.map((message) => ordersIn(message.text)).filter((orders) => orders.length > 0)
  const current = spoken.findLast((orders) => orders.length === 1)?.[0]
  const others = [...new Set(spoken.flat())].filter((id) => id !== current)
  if (others.length > 0) return others.slice(-3)
  const listed = lookUp(tools, 'list_orders', {})
  if (listed && 'reply' in listed) return listed.reply
  return (listed?.facts ?? [])
    .map(({ key }) => key.slice('order:'.length))
    .filter((id) => id !== current)
    .slice(0, 3)
}

function answerOrders(prompt: ReadPrompt, tools: ToolsAtHand): Reply {
  const words = phrases[prompt.language]
  const listed = lookUp(tools, 'list_orders', {})
  if (!listed) return say(words.whichOrder)
  if ('reply' in listed) return listed.reply
  const [only, ...more] = listed.facts
  if (!only) return say(listed.error === 'nothing-found' ? words.noOrders : words.trouble)
  if (more.length === 0) return say(tellOrder(prompt, only))
  return say(
    words.orders(
      listed.facts.map((fact) => {
        const state = orderValue.safeParse(fact.value).data?.state ?? ''
        return `${fact.key.slice('order:'.length)}: ${words.states[state] ?? state}`
      }),
    ),
  )
}

function tellOrder(prompt: ReadPrompt, fact: PromptFact): string {
  const words = phrases[prompt.language]
  const value = orderValue.safeParse(fact.value)
  if (!value.success) return words.trouble
  const { reason, ...order } = value.data
  const said = reason === undefined ? undefined : words.reasons[reason]
  return words.order({
    ...order,
    id: fact.key.slice('order:'.length),
    at: sayAsOf(prompt, fact),
    reason: said,
  })
}

/** Tells how the refund of an order stands. */
export function answerRefund(prompt: ReadPrompt, tools: ToolsAtHand): Reply {
  const words = phrases[prompt.language]
  if (prompt.assurance === 'none') return say(words.verify)
  const [asked] = ordersAskedFor(prompt)
  const order = asked ?? onlyRefundable(tools)
  if (typeof order === 'object') return order
  if (!order) return say(words.whichOrder)
  const found = lookUp(tools, 'get_refund_status', { orderId: order })
  if (!found) return say(words.trouble)
  if ('reply' in found) return found.reply
  const told = found.facts.flatMap((fact) => {
    const value = refundValue.safeParse(fact.value)
    if (!value.success) return []
    const { reason, ...refund } = value.data
    const said = reason === undefined ? undefined : words.reasons[reason]
    return [words.refund({ ...refund, at: sayAsOf(prompt, fact), reason: said })]
  })
  if (told.length > 0) return say(told.join('\n\n'))
  return say(found.error === 'nothing-found' ? words.noRefund(order) : words.trouble)
}

/** The one order of the customer's that has to do with a refund, if there is just one. */
function onlyRefundable(tools: ToolsAtHand): string | Reply | undefined {
  const listed = lookUp(tools, 'list_orders', {})
  if (!listed) return undefined
  if ('reply' in listed) return listed.reply
  const orders = listed.facts.filter(({ value }) => {
    const state = orderValue.safeParse(value).data?.state
    return state === 'refund-pending' || state === 'refunded' || state === 'returned'
  })
  return orders.length === 1 ? orders[0]?.key.slice('order:'.length) : undefined
}

/** Tells of the customer's latest settlement. */
export function answerSettlement(prompt: ReadPrompt, tools: ToolsAtHand): Reply {
  const words = phrases[prompt.language]
  if (prompt.assurance === 'none') return say(words.verify)
  const found = lookUp(tools, 'get_settlement', {})
  if (!found) return say(words.trouble)
  if ('reply' in found) return found.reply
  const fact = found.facts.find(({ key }) => key.startsWith('settlement:'))
  const value = settlementValue.safeParse(fact?.value)
  if (fact && value.success) {
    return say(words.settlement({ ...value.data, at: sayAsOf(prompt, fact) }))
  }
  return say(found.error === 'nothing-found' ? words.noSettlement : words.trouble)
}

function sayAsOf(prompt: ReadPrompt, fact: PromptFact): string {
  return fact.asOf ? sayTime(fact.asOf, prompt.now) : ''
}
