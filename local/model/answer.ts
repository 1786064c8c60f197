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
  if (topics.has('person') && !prompt.handedOver) return handOver(prompt, tools)
  if (topics.has('risk') && !prompt.handedOver) return say(words.urgent)
  if (topics.has('instructions')) return say(words.instructions)
  if (topics.has('assistant')) return say(words.assistant)

  const act = answerAct(prompt, tools)
  if (act) return act
  const known = answerFromKnowledge(prompt)
  const account = answerAboutAccount(prompt, tools, topics, known !== undefined)
  if (account) return account

  if (topics.has('crypto')) return say(words.fallback)
  if (topics.has('forecast')) return say(words.forecast)
  const named = currenciesIn(prompt.customer).length > 0
  // "How often do rates change?" and "the fee in euros" ask for a rule; "the rate" and "in euros" ask for a figure.
  const rule = known !== undefined && (named ? aboutFees : aboutRules)(prompt.customer)
  if ((named || topics.has('rate')) && !rule) return answerRate(prompt, tools)
  if (known) return say(known)
  if (topics.has('upset')) return say(words.sorry)
  if (topics.has('thanks')) return say(words.thanks)
  if (topics.has('farewell')) return say(words.farewell)
  if (topics.has('greeting')) return say(words.greeting)
  return say(words.fallback)
}

/** Answers what is about the customer's own orders, refunds and settlements, and not about how such things go. */
function answerAboutAccount(
  prompt: ReadPrompt,
  tools: ToolsAtHand,
  topics: ReadonlySet<Topic>,
  known: boolean,
): Reply | undefined {
  const named = ordersIn(prompt.customer).length > 0
  if (topics.has('refund-state') || followsUpRefund(prompt)) return answerRefund(prompt, tools)
  if (topics.has('settlement-state')) return answerSettlement(prompt, tools)
  if (named || (topics.has('order') && !(known && topics.has('how')))) return answerOrder(prompt, tools)
  const spoken = prompt.history.some(({ text }) => ordersIn(text).length > 0)
  return topics.has('other-one') && spoken ? answerOrder(prompt, tools) : undefined
}

function handOver(prompt: ReadPrompt, tools: ToolsAtHand): Reply {
  const words = phrases[prompt.language]
  const asked = lookUp(tools, 'handoff_to_human', {})
  if (asked && 'reply' in asked) return asked.reply
  return say(asked && asked.error === undefined ? words.personAsked : words.person)
}

/** "And the refund?" after a talk about one order is about that order. */
function followsUpRefund(prompt: ReadPrompt): boolean {
  if (prompt.assurance === 'none' || prompt.customer.length > 40) return false
  if (!/\brefund\b|退款|reembolso|استرداد/iu.test(prompt.customer)) return false
  return ordersIn(prompt.history.at(-1)?.text ?? '').length === 1
}

function aboutFees(text: string): boolean {
  return /\bfees?\b|\bcharges?\b|\bcosts?\b|commission|手续费|费用|费率|comisi|tarifa|رسوم|عمولة/iu.test(text)
}

function aboutRules(text: string): boolean {
  return (
    aboutFees(text) ||
    /how often|\bchang(?:e|es|ing)\b|updat|counts|applies|guarantee|多久更新|怎么算|cambian|con qu[eé] frecuencia|تتغير/iu.test(
      text,
    )
  )
}
