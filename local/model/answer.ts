import { currenciesIn } from '#lib/turn/context/currencies.ts'
import { answerOrder, answerRefund, answerSettlement } from './answer-account.ts'
import { answerAct } from './answer-act.ts'
import { answerFromKnowledge } from './answer-knowledge.ts'
import { answerRate } from './answer-rate.ts'
import { phrases } from './phrases-by-language.ts'
import type { ReadPrompt } from './read-prompt.ts'
import { ordersIn, type Topic, topicsOf } from './recognise.ts'
import { type Reply, say } from './reply.ts'
import { lookUp, type ToolsAtHand, toolsAtHand } from './tools-at-hand.ts'

/** Answers a question from its prompt alone: words, or the calls that it needs first. */
export function answer(prompt: ReadPrompt, offered: ReadonlySet<string>): Reply {
  const words = phrases[prompt.language]
  const tools = toolsAtHand(prompt, offered)
  const topics = topicsOf(prompt.customer)
  if (topics.has('person')) return handOver(prompt, tools)
  if (topics.has('instructions')) return say(words.instructions)
  if (topics.has('assistant')) return say(words.assistant)

  const act = answerAct(prompt, tools)
  if (act) return act
  if (topics.has('refund-state') || isFollowUp(prompt, topics, 'refund')) return answerRefund(prompt, tools)
  if (topics.has('settlement-state')) return answerSettlement(prompt, tools)
  if (topics.has('order') || ordersIn(prompt.customer).length > 0) return answerOrder(prompt, tools)
  if (topics.has('other-one') && prompt.history.some(({ text }) => ordersIn(text).length > 0))
    return answerOrder(prompt, tools)

  const currencies = currenciesIn(prompt.customer)
  if (topics.has('forecast')) return say(words.forecast)
  const known = answerFromKnowledge(prompt)
  // A rate is asked for by its name or by its currencies; a fee in some currency is not a rate.
  const rate = topics.has('rate') || currencies.length > 0
  if (known && !(rate && currencies.length > 0 && !aboutFees(prompt.customer))) return say(known)
  if (rate) return answerRate(prompt, tools)
  if (topics.has('thanks')) return say(words.thanks)
  if (topics.has('farewell')) return say(words.farewell)
  if (topics.has('greeting')) return say(words.greeting)
  return say(words.fallback)
}

function handOver(prompt: ReadPrompt, tools: ToolsAtHand): Reply {
  const words = phrases[prompt.language]
  const asked = lookUp(tools, 'handoff_to_human', {})
  if (asked && 'reply' in asked) return asked.reply
  return say(asked && asked.error === undefined ? words.personAsked : words.person)
}

/** "And the refund?" after a talk about one order is about that order. */
function isFollowUp(prompt: ReadPrompt, topics: ReadonlySet<Topic>, subject: 'refund'): boolean {
  if (subject !== 'refund' || topics.has('order') || prompt.assurance === 'none') return false
  const short = prompt.customer.length <= 40 && /refund|退款|reembolso|استرداد/iu.test(prompt.customer)
  return short && ordersIn(prompt.history.at(-1)?.text ?? '').length === 1
}

function aboutFees(text: string): boolean {
  return /\bfees?\b|charge|commission|手续费|费用|费率|comisi|tarifa|رسوم|عمولة/iu.test(text)
}
