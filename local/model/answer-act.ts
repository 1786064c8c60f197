import { z } from 'zod'
import { amountIn } from './amount-in.ts'
import { ordersAskedFor } from './answer-account.ts'
import type { SaidAct } from './phrases.ts'
import { phrases } from './phrases-by-language.ts'
import type { ReadPrompt } from './read-prompt.ts'
import { ordersIn, type Topic, topicsOf } from './recognise.ts'
import { ask, type Reply, say } from './reply.ts'
import { lookUp, type ToolsAtHand } from './tools-at-hand.ts'

const kinds: readonly (readonly [Topic, SaidAct['kind']])[] = [
  ['cancel', 'cancel_order'],
  ['refund-me', 'refund_order'],
  ['address', 'update_address'],
  ['dispute', 'open_dispute'],
]
const orderValue = z.object({ total: z.string(), currency: z.string() })

/**
 * Changes an order in three turns at most: the details are asked for, read back for a yes, and only then called for.
 * `undefined` where the words are about no such thing.
 */
export function answerAct(prompt: ReadPrompt, tools: ToolsAtHand): Reply | undefined {
  const words = phrases[prompt.language]
  const topics = topicsOf(prompt.customer)
  const confirmed = confirmation(prompt)
  if (confirmed && topics.has('no')) return say(words.leftAsItIs)
  if (confirmed && topics.has('yes')) return carryOut(prompt, tools, confirmed)

  const kind = kinds.find(([topic]) => topics.has(topic))?.[1]
  // "How do I cancel an order?" asks about the rule, not for the act.
  if (!kind || (topics.has('how') && ordersIn(prompt.customer).length === 0)) return undefined
  if (prompt.assurance !== 'verified')
    return say(tools.has(kind) || prompt.assurance === 'none' ? words.verifyMore : words.cannotAct)
  if (!tools.has(kind)) return say(words.cannotAct)
  const [order] = ordersAskedFor(prompt)
  if (!order) return say(words.whichOrder)
  if (kind === 'update_address' || kind === 'open_dispute') {
    const detail = detailIn(prompt.customer)
    if (!detail) return say(kind === 'update_address' ? words.whatAddress : words.whatReason)
    return say(
      words.confirm({ kind, order, ...(kind === 'update_address' ? { address: detail } : { reason: detail }) }),
    )
  }
  if (kind === 'cancel_order') return say(words.confirm({ kind, order }))
  const asked = amountIn(prompt.customer.replace(/[a-z]{2}-\d{5}/gi, ''))
  const given = prompt.facts.find(({ key }) => key === `order:${order}`)
  const found = given ? { facts: [given] } : lookUp(tools, 'get_order', { orderId: order })
  if (!found) return say(words.trouble)
  if ('reply' in found) return found.reply
  const value = orderValue.safeParse(found.facts[0]?.value)
  if (!value.success) return say(words.noOrder(order))
  return say(words.confirm({ kind, order, amount: `${asked ?? value.data.total} ${value.data.currency}` }))
}

/** The act whose details the assistant read back last, if the last thing it said was such a question. */
function confirmation(prompt: ReadPrompt): SaidAct | undefined {
  const last = prompt.history.at(-1)
  if (last?.role !== 'assistant') return undefined
  const [order] = ordersIn(last.text)
  if (!order) return undefined
  const words = phrases[prompt.language]
  const amount = /\d+(?:\.\d{1,2})? [A-Z]{3}/.exec(last.text)?.[0]
  for (const [, kind] of kinds) {
    const detail = detailBetween(words.confirm({ kind, order, amount, address: '\0', reason: '\0' }), last.text)
    if (detail !== undefined) return { kind, order, amount, address: detail, reason: detail }
  }
  return undefined
}

/** What stands in `said` where `pattern` has its NUL; '' where it has none and both are the same. */
function detailBetween(pattern: string, said: string): string | undefined {
  const [before = '', after] = pattern.split('\0')
  if (after === undefined) return pattern === said ? '' : undefined
  if (!said.startsWith(before) || !said.endsWith(after)) return undefined
  return said.slice(before.length, said.length - after.length)
}

function carryOut(prompt: ReadPrompt, tools: ToolsAtHand, act: SaidAct): Reply {
  const words = phrases[prompt.language]
  const done = prompt.results.findLast(({ name }) => name === act.kind)
  if (done) return say(done.error === undefined ? words.done(act) : words.notDone)
  if (!tools.has(act.kind)) return say(words.cannotAct)
  const [amount = ''] = (act.amount ?? '').split(' ')
  const args = {
    cancel_order: {},
    refund_order: { amount },
    update_address: { address: act.address ?? '' },
    open_dispute: { reason: act.reason ?? '' },
  }[act.kind]
  return ask({ name: act.kind, args: { orderId: act.order, ...args } })
}

/** What follows a colon, or quotes: the new address, the reason. */
function detailIn(text: string): string | undefined {
  return (/[:：]\s*(.{3,300})$/su.exec(text) ?? /[“"«「](.{3,300})[”"»」]/su.exec(text))?.[1]?.trim()
}
